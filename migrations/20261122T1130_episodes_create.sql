-- A participant's course at a clinic, from referral to end.

create extension if not exists btree_gist;
create schema episodes;

create table episodes.episode (
  id uuid primary key,
  participant_id uuid not null,
  registry text not null,
  clinic uuid not null references organisations.organisation (id),
  external_key text check (length(external_key) between 1 and 200),
  programme text not null,
  setting text not null,
  referred_on date,
  started_on date not null,
  ended_on date,
  baseline_work text check (baseline_work in (
    'in-work', 'graded-sick-leave', 'full-sick-leave', 'job-seeker', 'student', 'not-working')),
  created_at timestamptz not null,
  version int not null default 1 check (version >= 1),
  foreign key (participant_id, registry) references participants.participant (id, registry),
  unique (registry, external_key),
  -- What other tables repeat of an episode, and may not repeat wrongly.
  unique (id, participant_id, clinic, registry),
  constraint in_order check (started_on >= referred_on and ended_on >= started_on),
  constraint one_at_a_time exclude using gist (
    participant_id with =, clinic with =, daterange(started_on, ended_on, '[]') with &&)
);
create index on episodes.episode (clinic, started_on desc, id);
create index on episodes.episode (registry, id);
