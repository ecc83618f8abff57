-- Who is who: organisations with their names and parents through time, and the people who sign in with the roles they hold.

create schema organisations;

create table organisations.organisation (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 80 and key <> 'new'),
  kind text not null check (kind in (
    'clinic', 'nav-county', 'nav-office', 'nav-arbeidslivssenter', 'employer', 'municipality', 'health-trust', 'health-region',
    'directorate', 'ministry', 'university', 'research-institute', 'user-organisation', 'inclusion-enterprise', 'school', 'other')),
  organisation_number text unique check (organisation_number ~ '^[0-9]{9}$'),
  municipality text check (municipality ~ '^[0-9]{4}$'),
  website text check (website ~ '^https?://'),
  closed_on date,
  version int not null default 1 check (version >= 1)
);

-- A name holds from its day until the next one's, so two names can never overlap and there is never a gap.
create table organisations.organisation_name (
  organisation_id uuid not null references organisations.organisation (id),
  from_day date not null,
  nb text not null check (btrim(nb) <> ''),
  nn text not null check (btrim(nn) <> ''),
  en text not null check (btrim(en) <> ''),
  primary key (organisation_id, from_day)
);

-- The same for parents; null: from that day on it has none.
create table organisations.organisation_parent (
  organisation_id uuid not null references organisations.organisation (id),
  from_day date not null,
  parent_id uuid references organisations.organisation (id) check (parent_id <> organisation_id),
  primary key (organisation_id, from_day)
);
create index on organisations.organisation_parent (parent_id);

create schema people;

create table people.person (
  id uuid primary key,
  name text not null check (btrim(name) <> '' and length(name) <= 200),
  issuer text,
  subject text,
  demo boolean not null default false,
  created_at timestamptz not null,
  version int not null default 1 check (version >= 1),
  unique (issuer, subject),
  check ((issuer is null) = (subject is null)),
  check (not demo or subject is null)
);
create index on people.person (name);

-- A role holds from its first day until (not on) the day it ended.
create table people.held_role (
  id uuid primary key,
  person_id uuid not null references people.person (id),
  role text not null check (role in (
    'clinician', 'clinic-leader', 'secretariat', 'researcher', 'nav-adviser', 'employer', 'council-member', 'editor',
    'facilitator', 'administrator')),
  organisation_id uuid references organisations.organisation (id),
  from_day date not null,
  until_day date check (until_day >= from_day),
  granted_at timestamptz not null,
  -- Null: by a command.
  granted_by uuid references people.person (id),
  ended_at timestamptz,
  ended_by uuid references people.person (id),
  check ((until_day is null) = (ended_at is null)),
  check (case
    when role in ('clinician', 'clinic-leader', 'researcher', 'nav-adviser', 'employer') then organisation_id is not null
    when role in ('secretariat', 'editor', 'facilitator', 'administrator') then organisation_id is null
    else true end)
);
create index on people.held_role (person_id);
create index on people.held_role (organisation_id, role);
create unique index held_role_once on people.held_role (person_id, role, organisation_id) nulls not distinct where until_day is null;
