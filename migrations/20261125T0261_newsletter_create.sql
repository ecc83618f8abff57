-- Who asked for the newsletter, how it was proved, and what was sent to them.

create schema newsletter;

create table newsletter.subscription (
  id uuid primary key,
  -- The address: sealed, and found again by a keyed hash. Both are erased when the subscription ends.
  sealed bytea,
  key_version integer,
  address_hash bytea unique,
  hash_version integer,
  language text not null check (language in ('nb', 'nn', 'en')),
  topics text[] not null check (cardinality(topics) > 0),
  created_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  ended_how text check (ended_how in ('page', 'one-click')),
  -- The link in every letter: derived by key; this is its hash.
  link_version integer not null,
  link_hash bytea not null unique,
  version integer not null default 1,
  check ((ended_at is null) = (sealed is not null and address_hash is not null)),
  check ((ended_at is null) = (ended_how is null)),
  check (ended_at is null or confirmed_at is not null)
);
create index on newsletter.subscription (created_at) where confirmed_at is null;

create table newsletter.ask (
  id uuid primary key,
  subscription_id uuid not null references newsletter.subscription on delete cascade,
  asked_at timestamptz not null,
  -- Which words were agreed to, and in which language they were read.
  text_version integer not null,
  text_language text not null,
  page text not null,
  language text not null,
  topics text[] not null,
  -- Only where a setting says so.
  sealed_ip bytea,
  confirm_version integer not null,
  confirm_hash bytea not null unique,
  confirmed_at timestamptz
);
create index on newsletter.ask (subscription_id, asked_at);

create table newsletter.sending (
  id uuid primary key,
  piece_id uuid not null unique references pieces.piece,
  edition_id uuid not null references pieces.edition,
  -- Where the links of the letters lead.
  origin text not null,
  begun_by uuid not null references people.person,
  begun_at timestamptz not null,
  finished_at timestamptz
);

create table newsletter.delivery (
  sending_id uuid not null references newsletter.sending,
  subscription_id uuid not null references newsletter.subscription,
  mail_id uuid not null,
  at timestamptz not null,
  primary key (sending_id, subscription_id)
);
create index on newsletter.delivery (subscription_id);
