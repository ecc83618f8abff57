-- What an organisation is, in words; what it was asked to do, and when; more kinds of organisations; and what came with the product.

alter table organisations.organisation drop constraint organisation_kind_check;
alter table organisations.organisation add constraint organisation_kind_check check (kind in (
  'clinic', 'hospital', 'health-trust', 'health-region', 'nav', 'nav-county', 'nav-office', 'nav-arbeidslivssenter', 'employer',
  'municipality', 'parliament', 'ministry', 'directorate', 'council', 'competence-centre', 'university', 'research-institute',
  'research-abroad', 'user-organisation', 'employer-organisation', 'employee-organisation', 'inclusion-enterprise', 'school', 'other'));

alter table organisations.organisation
  add about_nb text check (btrim(about_nb) <> ''),
  add about_nn text check (btrim(about_nn) <> ''),
  add about_en text check (btrim(about_en) <> ''),
  -- The document that what is said of it is from.
  add source text check (btrim(source) <> ''),
  -- The hash of what the product laid, until somebody changes it.
  add shipped text,
  add check (num_nonnulls(about_nb, about_nn, about_en) in (0, 3));

-- What an organisation was asked to do. Mandates may overlap, and of some nobody has said since when.
create table organisations.mandate (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation (id),
  -- A day, or the year where no more is known; both ends are included.
  begins text check (begins ~ '^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$'),
  ends text check (ends ~ '^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$'),
  title_nb text not null check (btrim(title_nb) <> ''),
  title_nn text not null check (btrim(title_nn) <> ''),
  title_en text not null check (btrim(title_en) <> ''),
  text_nb text not null check (btrim(text_nb) <> ''),
  text_nn text not null check (btrim(text_nn) <> ''),
  text_en text not null check (btrim(text_en) <> ''),
  -- Who gave it; null where the source does not say.
  given_nb text check (btrim(given_nb) <> ''),
  given_nn text check (btrim(given_nn) <> ''),
  given_en text check (btrim(given_en) <> ''),
  source text not null check (btrim(source) <> ''),
  check (num_nonnulls(given_nb, given_nn, given_en) in (0, 3)),
  check (left(begins, length(ends)) <= ends)
);
create index on organisations.mandate (organisation_id);
