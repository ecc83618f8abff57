-- The guideline: what clinics suggest for its chapters, and its versions, which never change once approved.

create schema guidelines;

create table guidelines.suggestion (
  id uuid primary key,
  piece_id uuid not null references pieces.piece,
  language text not null check (language in ('nb', 'nn', 'en')),
  text text not null check (text <> ''),
  why text not null check (why <> ''),
  clinic_id uuid not null references organisations.organisation,
  suggested_by uuid not null references people.person,
  suggested_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'taken', 'declined')),
  reason text,
  answered_by uuid references people.person,
  answered_at timestamptz,
  -- The draft it was taken into.
  edition_id uuid references pieces.edition,
  version integer not null default 1,
  check ((state = 'open') = (answered_by is null and answered_at is null)),
  check ((state = 'taken') = (edition_id is not null)),
  check (state <> 'declined' or reason <> '')
);
create index on guidelines.suggestion (piece_id, suggested_at);

create table guidelines.version (
  id uuid primary key,
  major integer not null check (major between 0 and 999),
  minor integer not null check (minor between 0 and 999),
  state text not null check (state in ('proposed', 'approved', 'withdrawn')),
  -- What changed and why, in each language.
  changes jsonb not null,
  put_together_by uuid not null references people.person,
  put_together_at timestamptz not null,
  decided_by uuid references people.person,
  decided_at timestamptz,
  withdrawn_why text,
  day date,
  fingerprint text,
  check ((state = 'proposed') = (decided_by is null and decided_at is null)),
  check ((state = 'approved') = (day is not null and fingerprint is not null)),
  check ((state = 'withdrawn') = (withdrawn_why is not null)),
  check (state <> 'approved' or decided_by <> put_together_by)
);
create unique index version_number on guidelines.version (major, minor) where state = 'approved';
create unique index version_one_proposed on guidelines.version ((true)) where state = 'proposed';

create table guidelines.version_chapter (
  version_id uuid not null references guidelines.version,
  position integer not null,
  piece_id uuid not null references pieces.piece,
  -- As it was: the address in the version stays when the chapter's own changes.
  slug text not null,
  edition_id uuid not null references pieces.edition,
  primary key (version_id, position),
  unique (version_id, slug),
  unique (version_id, piece_id)
);

-- What can be cited stands still.
create function guidelines.keep_versions() returns trigger language plpgsql as $$
begin
  if old.state = 'approved' then raise exception 'version %.% was approved and does not change', old.major, old.minor; end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger keep_versions before update or delete on guidelines.version
  for each row execute function guidelines.keep_versions();

create function guidelines.keep_chapters() returns trigger language plpgsql as $$
begin
  if exists (select from guidelines.version where id = old.version_id and state = 'approved')
  then raise exception 'the chapters of an approved version do not change'; end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger keep_chapters before update or delete on guidelines.version_chapter
  for each row execute function guidelines.keep_chapters();
