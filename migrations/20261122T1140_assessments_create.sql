-- What a participant is asked at a time point, the one link to it, and what was answered.

create schema assessments;

create table assessments.assessment (
  id uuid primary key,
  episode_id uuid not null,
  participant_id uuid not null,
  clinic uuid not null,
  registry text not null,
  time_point text not null,
  opens_on date not null,
  due_on date not null,
  closes_on date not null,
  -- Instrument keys and versions, in order; fixed when the participant first begins.
  instruments jsonb,
  -- SHA-256 of the link's token. The token follows from id, epoch and key, and is kept nowhere.
  link_hash bytea not null,
  link_epoch int not null default 1 check (link_epoch >= 1),
  link_key_version int not null,
  begun_at timestamptz,
  completed_at timestamptz,
  -- The language it was begun in, and at last sent in.
  language text check (language in ('nb', 'nn', 'en')),
  -- No longer asked, for instance because the episode had not ended after all.
  withdrawn_at timestamptz,
  foreign key (episode_id, participant_id, clinic, registry)
    references episodes.episode (id, participant_id, clinic, registry),
  constraint once_each_time_point unique (episode_id, time_point),
  constraint link_opens_one unique (link_hash),
  constraint in_order check (opens_on <= due_on and due_on <= closes_on),
  constraint asked_before_answered check (instruments is not null or (begun_at is null and completed_at is null))
);
create index on assessments.assessment (clinic, due_on) where completed_at is null and withdrawn_at is null;
create index on assessments.assessment (clinic, time_point);
create index on assessments.assessment (participant_id);
create index on assessments.assessment (registry, id);

create table assessments.answer (
  assessment_id uuid not null references assessments.assessment (id),
  instrument text not null,
  item text not null,
  -- Null: the question was seen and skipped.
  value jsonb,
  answered_at timestamptz not null,
  -- How many times it has been answered; the form of a question carries it.
  revision int not null default 1,
  primary key (assessment_id, instrument, item)
);

-- An answer that somebody at the clinic should speak with the participant about, soon.
create table assessments.concern (
  id uuid primary key,
  assessment_id uuid not null references assessments.assessment (id),
  clinic uuid not null,
  about text not null check (about in ('self-harm')),
  raised_at timestamptz not null,
  handled_at timestamptz,
  handled_by uuid,
  note text check (length(note) <= 2000),
  version int not null default 1 check (version >= 1),
  check ((handled_at is null) = (handled_by is null)),
  constraint one_concern_of_a_kind unique (assessment_id, about)
);
create index on assessments.concern (clinic) where handled_at is null;
