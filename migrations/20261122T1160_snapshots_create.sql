-- What has been published: one row a snapshot. The snapshot itself is a folder that is never changed.

create schema snapshots;

create table snapshots.snapshot (
  -- The registry, the day it was made and the beginning of its content hash, such as arr-2026-03-02-1a2b3c4d.
  id text primary key check (id ~ '^[a-z][a-z0-9-]+-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}(-[0-9]+)?$'),
  registry text not null references registries.registry (key),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- Number of rows by table.
  tables jsonb not null,
  code_version text not null,
  created_at timestamptz not null,
  number bigint generated always as identity
);
create unique index on snapshots.snapshot (registry, number desc);
create trigger never_changed before update or delete on snapshots.snapshot
  for each row execute function platform.refuse_change();
