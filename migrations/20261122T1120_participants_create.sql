-- Who takes part, and what they have said yes to. Identity stands apart and is encrypted.

create schema participants;

create table participants.participant (
  id uuid primary key,
  registry text not null references registries.registry (key),
  -- The key of the person in the file that brought them.
  external_key text check (length(external_key) between 1 and 200),
  sex text check (sex in ('woman', 'man', 'other')),
  birth_year int check (birth_year between 1850 and 2200),
  municipality text check (municipality ~ '^[0-9]{4}$'),
  died_on date,
  emigrated_on date,
  old_age_pension_on date,
  created_at timestamptz not null,
  version int not null default 1 check (version >= 1),
  unique (registry, external_key),
  unique (id, registry)
);
create index on participants.participant (registry, id);

-- Name and contact in one sealed value, the national number in another, so that a list of names opens no numbers.
create table participants.identity (
  participant_id uuid primary key,
  registry text not null,
  contact bytea not null,
  number bytea,
  -- The older of the two encryption keys used: what rotation looks for.
  key_version int not null,
  linkage_hash bytea,
  linkage_version int,
  foreign key (participant_id, registry) references participants.participant (id, registry),
  check ((number is null) = (linkage_hash is null)),
  check ((linkage_hash is null) = (linkage_version is null)),
  constraint one_person_one_participant unique (registry, linkage_hash)
);
create index on participants.identity (key_version);
create index on participants.identity (linkage_version);

-- The clinics a person is or was at: who may see whom.
create table participants.clinic (
  participant_id uuid not null references participants.participant (id),
  clinic uuid not null references organisations.organisation (id),
  since timestamptz not null,
  primary key (clinic, participant_id)
);
create index on participants.clinic (participant_id);

-- What was said yes to, and withdrawn: one row each time. The newest row says what stands.
create table participants.consent (
  id bigint generated always as identity primary key,
  participant_id uuid not null references participants.participant (id),
  act text not null check (act in ('given', 'withdrawn')),
  -- The version of the registry's text.
  version int not null check (version >= 1),
  -- What stands after this act.
  scopes text[] not null check (scopes <@ array['registry', 'linkage', 'research-contact']),
  on_day date not null,
  how text not null check (how in ('paper', 'link', 'spoken')),
  -- Where the signed paper is, or who heard it.
  proof text check (length(proof) <= 500),
  recorded_at timestamptz not null,
  recorded_by text not null,
  check (act = 'withdrawn' or 'registry' = any (scopes)),
  check ('registry' = any (scopes) or cardinality(scopes) = 0)
);
create index on participants.consent (participant_id, id desc);
create trigger never_changed before update or delete on participants.consent
  for each row execute function platform.refuse_change();

-- Where a registry asks nobody, a person may still say no. The newest row stands.
create table participants.reservation (
  id bigint generated always as identity primary key,
  participant_id uuid not null references participants.participant (id),
  act text not null check (act in ('made', 'lifted')),
  on_day date not null,
  how text not null check (how in ('paper', 'link', 'spoken')),
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on participants.reservation (participant_id, id desc);
create trigger never_changed before update or delete on participants.reservation
  for each row execute function platform.refuse_change();
