-- What every module stands on: who did what, what is to be told, who is signed in, which forms have been taken.

create schema if not exists platform;

-- Who saw or changed what, and why. Written in the transaction of the change; never changed afterwards.
create table platform.trail (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('person', 'link', 'command', 'job', 'nobody')),
  actor_id text,
  action text not null check (action ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  subject_kind text not null,
  subject_id text not null,
  why text,
  detail jsonb not null default '{}'
);
create index on platform.trail (subject_kind, subject_id, at);
create index on platform.trail (actor_kind, actor_id, at);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is written once and never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger never_changed before update or delete on platform.trail
  for each row execute function platform.refuse_change();
create trigger never_emptied before truncate on platform.trail
  for each statement execute function platform.refuse_change();

-- What happened and others may want to hear of. One delivery a listener, at least once.
create table platform.announcement (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null,
  payload jsonb not null,
  delivered_at timestamptz
);
create index on platform.announcement (id) where delivered_at is null;
create table platform.delivery (
  announcement_id bigint not null references platform.announcement (id),
  listener text not null,
  tries int not null default 0,
  done_at timestamptz,
  last_error text,
  primary key (announcement_id, listener)
);

create table platform.session (
  token_hash bytea primary key,
  person_id uuid not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  how text not null check (how in ('demo', 'oidc'))
);
create index on platform.session (expires_at);

-- A sign-in under way at the OIDC issuer.
create table platform.sign_in (
  state_hash bytea primary key,
  verifier text not null,
  nonce text not null,
  go_to text not null,
  expires_at timestamptz not null
);

-- A form is answered once: the second posting of the same form goes where the first went.
create table platform.taken_form (
  key text not null,
  path text not null,
  taken_by text not null,
  go_to text,
  taken_at timestamptz not null,
  primary key (key, path, taken_by)
);
create index on platform.taken_form (taken_at);

-- How often something was tried in a window of time.
create table platform.attempt (
  key text not null,
  window_start timestamptz not null,
  count int not null,
  primary key (key, window_start)
);
create index on platform.attempt (window_start);

-- Every mail, with what became of it. Whom it goes to and what it says are encrypted.
create table platform.mail (
  id uuid primary key,
  created_at timestamptz not null,
  sealed bytea not null,
  purpose text not null,
  status text not null default 'waiting' check (status in ('waiting', 'sent', 'refused')),
  tries int not null default 0,
  next_try_at timestamptz not null,
  ended_at timestamptz,
  outcome text
);
create index on platform.mail (next_try_at) where status = 'waiting';
