import { one, type Plant } from './plant.ts'

/** What is planted in SQL and in migrations. */
export const TABLE_PLANTS: readonly Plant[] = [
  // SQL
  one(
    "another's table in tagged SQL",
    'own-schema',
    'src/registry/visits/planted.ts',
    "import { sql } from 'kysely'\nexport const names = sql`\n  select name from people_seen.person`\n",
    2,
  ),
  one(
    "another's table not made yet",
    'own-schema',
    'src/registry/visits/planted.ts',
    "import { sql } from 'kysely'\nexport const names = sql<{ n: 1 }>`select n from places.planet`\n",
    2,
  ),
  one(
    "another's table in plain text",
    'own-schema',
    'src/registry/visits/planted.ts',
    "export const names = 'select name from People_Seen.Person'\n",
  ),
  one(
    "another's table, quoted",
    'own-schema',
    'src/registry/visits/planted.ts',
    'export const names = `select name from "people_seen"."person"`\n',
  ),
  one(
    "another's table by Kysely",
    'own-schema',
    'src/registry/visits/planted.ts',
    "export const find = (db: any) => db.selectFrom('people_seen.person as p').selectAll()\n",
  ),
  one(
    "another's table joined",
    'own-schema',
    'src/registry/visits/planted.ts',
    "export const find = (db: any) => db.leftJoin(['places.town'])\n",
  ),
  one(
    "another's schema by Kysely",
    'own-schema',
    'src/registry/visits/planted.ts',
    "export const find = (db: any) => db.withSchema('people_seen')\n",
  ),
  one(
    "another's table as a type",
    'own-schema',
    'src/registry/visits/planted.ts',
    "\nexport type Tables = { 'people_seen.person': { name: string } }\n",
    2,
  ),
  one(
    "platform's table in a module",
    'own-schema',
    'src/registry/visits/planted.ts',
    "export const forms = 'delete from platform.form'\n",
  ),
  one(
    "platform's table in app",
    'own-schema',
    'src/app/planted.ts',
    "export const forms = 'delete from platform.form'\n",
  ),
  one(
    "a module's table in web",
    'own-schema',
    'src/web/planted.ts',
    "export const names = 'select name from people_seen.person'\n",
  ),
  one(
    'any table in analysis',
    'own-schema',
    'src/analysis/planted.ts',
    "export const names = 'select name from people_seen.person'\n",
  ),
  one(
    'the database’s time',
    'clock',
    'src/registry/visits/planted.ts',
    "export const old = 'delete from visits.visit where at < now()'\n",
  ),
  // Migrations
  one('a migration of nobody', 'migration', 'migrations/20260101T0300_planets_create.sql', 'select 1;\n'),
  one('a migration without a time', 'migration', 'migrations/visits_create.sql', 'select 1;\n'),
  one(
    "a migration in another's table",
    'migration',
    'migrations/20260101T0300_visits_more.sql',
    '\nalter table people_seen.person add town text;\n',
    2,
  ),
  one(
    "a migration reading another's table",
    'migration',
    'migrations/20260101T0300_visits_more.sql',
    'create view visits.v as select p.name from people_seen.person p;\n',
  ),
  one(
    "a migration using platform's table",
    'migration',
    'migrations/20260101T0300_visits_more.sql',
    'create table visits.v (form text references platform.form (key));\n',
  ),
  one(
    'a foreign key against the graph',
    'migration',
    'migrations/20260101T0300_people-seen_more.sql',
    'alter table people_seen.person add visit uuid references visits.visit (id);\n',
  ),
  one(
    "a foreign key against the graph, in a wing's migration",
    'migration',
    'migrations/20260101T0300_registry_x.sql',
    'create table people_seen.v (visit uuid references visits.visit (id));\n',
  ),
  one(
    "another wing's schema in a wing's migration",
    'migration',
    'migrations/20260101T0300_registry_x.sql',
    'create table places.town (id int);\n',
  ),
  one(
    'a schema that is not its own',
    'migration',
    'migrations/20260101T0300_visits_more.sql',
    'create schema planets;\n',
  ),
  one(
    'a table without its schema',
    'migration',
    'migrations/20260101T0300_visits_more.sql',
    'create table visit (id int);\n',
  ),
  one(
    'a reference without its schema',
    'migration',
    'migrations/20260101T0300_visits_more.sql',
    'alter table visits.visit add p uuid references person (id);\n',
  ),
  one(
    "another's table in a function",
    'migration',
    'migrations/20260101T0300_visits_more.sql',
    'create function visits.f() returns int language sql as $$ select 1; select count(*) from people_seen.person $$;\n',
  ),
  one(
    'the time in a migration',
    'clock',
    'migrations/20260101T0300_visits_more.sql',
    'create table visits.v (at timestamptz default now());\n',
  ),
]
