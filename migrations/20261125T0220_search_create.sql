-- The index of everything public: documents, and where each word stands.

create schema search;
comment on schema search is 'derived: made anew from what is published; no backup keeps it';

create table search.document (
  id integer generated always as identity primary key,
  address text collate "C" not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  group_key text not null,
  -- The order inside its group before anything else; null where there is none.
  rank integer,
  -- Of everything below and above: equal means nothing to write.
  fingerprint text not null,
  title text not null,
  lead text not null,
  body text not null,
  words integer[] not null,
  unique (address, language)
);
-- Ranking reads many rows and shows few: what is only shown lies apart.
alter table search.document alter column lead set storage external;
alter table search.document alter column body set storage external;
alter table search.document alter column words set storage external;
alter table search.document set (toast_tuple_target = 128);
create index on search.document (group_key);

create table search.word (
  id integer generated always as identity primary key,
  word text not null unique,
  -- Document number × 4 + the best place in it: 0 title, 1 lead, 2 body.
  postings integer[] not null
);

create table search.generation (
  one boolean primary key default true check (one),
  generation bigint not null,
  refreshed_at timestamptz
);
insert into search.generation (generation) values (0);
