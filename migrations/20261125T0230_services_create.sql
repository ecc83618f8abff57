-- Grades of coupling with their reasons, and the disputes about them. The services themselves are pieces.

create schema services;

create table services.grading (
  id uuid primary key,
  piece_id uuid not null references pieces.piece,
  number integer not null check (number >= 1),
  model text not null check (model <> ''),
  grade text not null check (grade in ('1', '2A', '2H', '3A', '3H', 'work-only', 'health-only')),
  -- What was answered; null where a source gives the grade.
  answers jsonb,
  source text check (source <> ''),
  reasons text[] not null check (cardinality(reasons) > 0),
  -- What the grader adds in their own words.
  words text not null default '',
  graded_by uuid references people.person,
  graded_at timestamptz not null,
  unique (piece_id, number),
  check ((answers is null) = (source is not null)),
  check (source is not null or graded_by is not null)
);

create table services.dispute (
  id uuid primary key,
  grading_id uuid not null references services.grading,
  why text not null check (btrim(why) <> ''),
  disputed_by uuid not null references people.person,
  disputed_at timestamptz not null,
  answer text check (answer in ('kept', 'graded-anew')),
  answer_why text check (btrim(answer_why) <> ''),
  answered_by uuid references people.person,
  answered_at timestamptz,
  check ((answer is null) = (answered_by is null)),
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (answer_why is null)),
  -- Somebody else answers.
  check (answered_by <> disputed_by)
);
create index on services.dispute (grading_id);
create unique index dispute_one_open on services.dispute (grading_id) where answer is null;

-- What was graded, and why, stays as it was read.
create function services.keep_gradings() returns trigger language plpgsql as $$
begin raise exception 'grading % does not change', old.id; end $$;
create trigger keep_gradings before update or delete on services.grading
  for each row execute function services.keep_gradings();
