-- Benefit data by person, and the deliveries that brought what the registries hold.

create schema linkage;

-- What came in from files: so that importing again changes nothing, and the last day the data cover is known.
create table linkage.delivery (
  id uuid primary key,
  registry text not null references registries.registry (key),
  kind text not null check (kind in ('spells', 'states', 'registry', 'rows')),
  -- SHA-256 of the file (of all files, for a folder); null for rows handed over in code.
  file_hash text check (file_hash ~ '^[0-9a-f]{64}$'),
  rows int not null check (rows >= 0),
  -- Rows of people who have not said yes to linkage.
  left_out int not null default 0 check (left_out >= 0),
  -- Null: as far back as anyone's spells.
  covers_from date,
  -- Null: the delivery brought no benefit data.
  covers_to date,
  -- Everything of the kind that the registry had before was replaced.
  whole boolean not null default false,
  received_at timestamptz not null,
  number bigint generated always as identity unique,
  check (covers_from <= covers_to)
);
create index on linkage.delivery (registry, number desc);

-- Participant and delivery without foreign keys: both are looked up when spells are taken in and neither is ever
-- deleted, and looking them up once more for each of ten million rows would take longer than all the rest.
create table linkage.spell (
  registry text not null,
  participant_id uuid not null,
  benefit text not null,
  -- Per cent; null when the source does not say.
  degree smallint check (degree between 0 and 100),
  from_day date not null,
  -- Inclusive.
  to_day date not null,
  delivery_id uuid not null,
  primary key (registry, participant_id, benefit, from_day),
  constraint in_order check (to_day >= from_day)
);
