-- Which database a folder of snapshots belongs to: publishing takes away what has no row, so two must never share one.

create table snapshots.home (
  id uuid primary key,
  only_one boolean not null default true unique check (only_one)
);
