-- Pictures for what is written: in the database, so that a backup holds them.

create schema images;

create table images.image (
  id uuid primary key,
  alt_nb text not null check (btrim(alt_nb) <> '' and length(alt_nb) <= 300),
  alt_nn text not null check (btrim(alt_nn) <> '' and length(alt_nn) <= 300),
  alt_en text not null check (btrim(alt_en) <> '' and length(alt_en) <= 300),
  credit text not null check (btrim(credit) <> '' and length(credit) <= 200),
  -- Of the largest rendition, in pixels.
  width integer not null check (width >= 1),
  height integer not null check (height >= 1),
  uploaded_by uuid not null references people.person,
  uploaded_at timestamptz not null,
  version integer not null default 1
);
create index on images.image (uploaded_at desc, id);

-- The picture as WebP, at most so many pixels wide.
create table images.rendition (
  image_id uuid not null references images.image on delete cascade,
  width integer not null check (width in (400, 800, 1600)),
  bytes bytea not null,
  primary key (image_id, width)
);
-- WebP does not get smaller by being compressed again.
alter table images.rendition alter column bytes set storage external;
