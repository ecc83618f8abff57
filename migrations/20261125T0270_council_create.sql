-- Questions to the council's members, their answers, and the advice these become.

create schema council;

-- The members are asked about a case: what they are asked is kept as it was asked.
create table council.round (
  id uuid primary key,
  case_id uuid not null references pieces.piece,
  number integer not null check (number >= 1),
  opened_at timestamptz not null,
  opened_by uuid references people.person,
  -- The last day to answer; none when the secretary closes by hand.
  closes_on date,
  closed_at timestamptz,
  closed_by uuid references people.person,
  adopted_on date,
  adopted_at timestamptz,
  adopted_by uuid references people.person,
  adopted_version integer,
  -- Made by the demo world: the pages say that it is invented.
  invented boolean not null default false,
  version integer not null default 1,
  unique (case_id, number),
  check ((adopted_on is null) = (adopted_version is null) and (adopted_on is null) = (adopted_at is null)),
  check (adopted_on is null or closed_at is not null or closes_on is not null)
);

create table council.question (
  round_id uuid not null references council.round,
  number integer not null check (number >= 1),
  nb text not null check (btrim(nb) <> ''),
  nn text not null check (btrim(nn) <> ''),
  en text not null check (btrim(en) <> ''),
  primary key (round_id, number)
);

-- Every wording of an answer is a row; the newest counts.
create table council.answer (
  round_id uuid not null,
  question integer not null,
  member_id uuid not null references people.person,
  version integer not null check (version >= 1),
  words text not null check (btrim(words) <> '' and length(words) <= 4000),
  -- The language of the page it was written on.
  language text not null check (language in ('nb', 'nn', 'en')),
  -- Whose view it is, and whether that may be said beside it.
  organisation_id uuid references organisations.organisation,
  named boolean not null,
  at timestamptz not null,
  primary key (round_id, question, member_id, version),
  foreign key (round_id, question) references council.question
);
create index on council.answer (member_id);

-- Every wording of the advice is a row; the adopted one is named by the round. (Not by a foreign key: tables that refer to
-- each other in a circle could not be put back from a backup, one after the other.)
create table council.advice (
  round_id uuid not null references council.round,
  version integer not null check (version >= 1),
  nb text not null default '',
  nn text not null default '',
  en text not null default '',
  at timestamptz not null,
  saved_by uuid references people.person,
  primary key (round_id, version)
);

-- What was asked, said and adopted stays as it was.
create function council.keep() returns trigger language plpgsql as $$
begin
  raise exception '% keeps what is written', tg_table_name;
end $$;
create trigger keep before update or delete on council.question for each row execute function council.keep();
create trigger keep before update or delete on council.answer for each row execute function council.keep();
create trigger keep before update or delete on council.advice for each row execute function council.keep();
