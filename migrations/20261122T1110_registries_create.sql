-- Registries, each with every version of its definition.

create schema registries;

create table registries.registry (
  key text primary key check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
  version int not null
);
create table registries.definition (
  key text not null references registries.registry (key),
  version int not null check (version >= 1),
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (key, version)
);
create trigger never_changed before update or delete on registries.definition
  for each row execute function platform.refuse_change();
