-- What the editors' desk knows of its own: which addresses no longer answer.

create schema desk;

create table desk.broken_link (
  address text primary key,
  -- What the address answered; null when it did not answer at all.
  status integer,
  since timestamptz not null,
  looked_at timestamptz not null
);
