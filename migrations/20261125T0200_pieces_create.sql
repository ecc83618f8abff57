-- What is written for the public, edition by edition.

create schema pieces;

create table pieces.piece (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  created_at timestamptz not null,
  responsible uuid references people.person,
  looked_on date,
  looked_by uuid references people.person,
  look_every_months integer not null default 12 check (look_every_months between 1 and 60),
  taken_down_at timestamptz,
  taken_down_why text,
  -- The address of what to read instead.
  successor text,
  version integer not null default 1,
  unique (kind, slug),
  check ((taken_down_at is null) = (taken_down_why is null)),
  check (successor is null or taken_down_at is not null)
);

create table pieces.former_slug (
  kind text not null,
  slug text not null,
  piece_id uuid not null references pieces.piece on delete cascade,
  primary key (kind, slug)
);

create table pieces.edition (
  id uuid primary key,
  piece_id uuid not null references pieces.piece,
  number integer not null check (number >= 1),
  facts jsonb not null,
  texts jsonb not null,
  without text[] not null default '{}',
  note text not null default '',
  source text,
  state text not null check (state in ('draft', 'review', 'approved', 'discarded')),
  -- Everyone who wrote in it: none of them may approve it. Empty for what is shipped.
  writers uuid[] not null default '{}',
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  sent_by uuid references people.person,
  sent_at timestamptz,
  decided_by uuid references people.person,
  decided_at timestamptz,
  returned_why text,
  publish_at timestamptz,
  -- Hash of what was shipped, for editions that came with the product.
  shipped text,
  version integer not null default 1,
  unique (piece_id, number),
  check ((state = 'approved') = (publish_at is not null)),
  check (state <> 'review' or sent_by is not null),
  check (decided_by is null or not decided_by = any(writers) or state <> 'approved')
);
create index on pieces.edition (piece_id, publish_at desc) where state = 'approved';
create index on pieces.edition (state, saved_at) where state in ('draft', 'review');
-- One at a time is being written. (An approved one that waits for its time is looked for by the rule.)
create unique index edition_one_open on pieces.edition (piece_id) where state in ('draft', 'review');

create table pieces.reference (
  edition_id uuid not null references pieces.edition on delete cascade,
  address text not null,
  primary key (edition_id, address)
);
create index on pieces.reference (address);

-- What readers have seen stays as they saw it.
create function pieces.keep_what_was_approved() returns trigger language plpgsql as $$
begin
  if old.state = 'approved' and (new.facts, new.texts, new.without, new.number, new.piece_id)
    is distinct from (old.facts, old.texts, old.without, old.number, old.piece_id)
  then raise exception 'edition % was approved and does not change', old.id; end if;
  return new;
end $$;
create trigger keep_what_was_approved before update on pieces.edition
  for each row execute function pieces.keep_what_was_approved();
