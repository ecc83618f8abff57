-- Questionnaires imported from elsewhere, and the permissions to use those whose owner must be asked.

create schema instruments;

-- A published version never changes; a new wording is a new version.
create table instruments.definition (
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]*$'),
  version text not null check (btrim(version) <> ''),
  content jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (key, version)
);
create trigger never_changed before update or delete on instruments.definition
  for each row execute function platform.refuse_change();
create trigger never_emptied before truncate on instruments.definition
  for each statement execute function platform.refuse_change();

create table instruments.permission (
  id bigint generated always as identity primary key,
  instrument text not null,
  holder text not null check (btrim(holder) <> ''),
  reference text not null check (btrim(reference) <> ''),
  demo boolean not null,
  valid_from date not null,
  registered_at timestamptz not null,
  registered_by text not null,
  unique (instrument, reference, demo)
);
create trigger never_changed before update or delete on instruments.permission
  for each row execute function platform.refuse_change();
