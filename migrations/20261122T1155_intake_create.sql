-- What whole-registry files have brought, so that taking them in again changes nothing and a changed row is noticed.

create schema intake;

create table intake.taken (
  registry text not null references registries.registry (key),
  kind text not null check (kind in ('participant', 'episode', 'answers')),
  -- The key the file gave it; for answers the episode's key and the time point.
  key text not null,
  -- Of everything the row said but who the person is.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (registry, kind, key)
);
