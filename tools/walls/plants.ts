import type { Wall } from './violation.ts'

/** A small house in which every wall stands: two wings, three modules, a table in each of two. */
export const HOUSE: Readonly<Record<string, string>> = {
  'src/app/modules.json': JSON.stringify({
    'directory/places': { is: 'places', needs: [] },
    'registry/people-seen': { is: 'people', needs: [] },
    'registry/visits': { is: 'visits', needs: ['registry/people-seen'] },
    'meeting/council': { is: 'the council', needs: [] },
  }),
  'src/app/http.ts':
    "import { routes } from '#registry/visits/routes.tsx'\nimport { jobs } from '#registry/visits/jobs.ts'\nimport { fill } from '#world/fill.ts'\nexport const all = [routes, jobs, fill]\n",
  'src/main.ts': "import { all } from '#app/http.ts'\nexport const started = [all, process.env['PORT'], new Date()]\n",
  'src/core/days.ts': 'export const day = (text: string) => new Date(text)\n',
  'src/stats/mean.ts': "import type { day } from '#core/days.ts'\nexport type Day = ReturnType<typeof day>\n",
  'src/analysis/count.ts':
    "import { readFileSync } from 'node:fs'\nimport type { Day } from '#stats/mean.ts'\nexport const read = (day: Day) => readFileSync(String(day))\n",
  'src/platform/clock.ts': 'export const now = () => new Date()\n',
  'src/ui/page.tsx':
    'export const Page = () => (\n  <div class="page">\n    <script src="/-/assets/x.js"></script>\n  </div>\n)\n',
  'src/web/act.ts':
    "import { sql } from 'kysely'\nimport { now } from '#platform/clock.ts'\nexport const take = sql`select go_to from platform.form where at < ${now()}`\n",
  'src/directory/places/README.md': '# places\n',
  'src/directory/places/index.ts': "export const places = ['Oslo']\n",
  'src/meeting/council/README.md': '# council\n',
  'src/meeting/council/index.ts': 'export const council = 1\n',
  'src/registry/people-seen/README.md': '# people-seen\n',
  'src/registry/people-seen/index.ts': "export { findPerson } from './store.ts'\n",
  'src/registry/people-seen/store.ts':
    "import { sql } from 'kysely'\nimport { places } from '#directory/places/index.ts'\nexport const findPerson = sql`select p.name from people_seen.person p where place = ${places[0]}`\nexport const action = 'visits.begun'\n",
  'src/registry/visits/README.md': '# visits\n',
  'src/registry/visits/index.ts': "export { begin } from './rules/begin.ts'\n",
  'src/registry/visits/rules/begin.ts': 'export const begin = (at: Date) => at\n',
  'src/registry/visits/routes.tsx':
    "import type { findPerson } from '#registry/people-seen/index.ts'\nimport { Page } from '#ui/page.tsx'\nimport { begin } from './rules/begin.ts'\nexport type Found = typeof findPerson\nexport const routes = [Page, begin]\n",
  'src/registry/visits/jobs.ts':
    "import type { now } from '#platform/clock.ts'\nexport const jobs: (typeof now)[] = []\n",
  'src/registry/visits/visits.http.test.ts':
    "import { readFileSync } from 'node:fs'\nimport { places } from '#directory/places/index.ts'\nimport { fill } from '#world/fill.ts'\nexport const looks = [readFileSync, places, fill, 'select * from people_seen.person', new Date()]\n",
  'world/fill.ts': "import { begin } from '#registry/visits/index.ts'\nexport const fill = begin\n",
  'migrations/20260101T0000_platform_create.sql':
    'create schema if not exists platform;\ncreate table platform.form (key text primary key);\ncreate function platform.refuse_change() returns trigger language plpgsql as $$ begin raise exception $m$no;$m$; end $$;\n',
  'migrations/20260101T0100_people-seen_create.sql':
    'create schema people_seen; -- not visits.visit\ncreate table people_seen.person (id uuid primary key, name text);\n',
  'migrations/20260101T0200_registry_more.sql':
    "create schema visits;\ncreate table visits.visit (id uuid primary key, person_id uuid references people_seen.person (id), at timestamptz, kind text check (kind <> 'platform.form'));\ncreate trigger never before update on visits.visit for each row execute function platform.refuse_change();\n",
}

const graph = (modules: Record<string, readonly string[]>) =>
  JSON.stringify(Object.fromEntries(Object.entries(modules).map(([name, needs]) => [name, { is: name, needs }])))
const USUAL = {
  'directory/places': [],
  'registry/people-seen': [],
  'registry/visits': ['registry/people-seen'],
  'meeting/council': [],
}

/** What is planted: which wall it goes through, the file, its line, and the text. */
export type Plant = readonly [
  what: string,
  wall: Wall,
  path: string,
  line: number,
  files: Readonly<Record<string, string | null>>,
]
const one = (what: string, wall: Wall, path: string, text: string, line = 1): Plant => [
  what,
  wall,
  path,
  line,
  { [path]: text },
]

export const PLANTS: readonly Plant[] = [
  // Directions
  one('core uses stats', 'direction', 'src/core/planted.ts', "import '#stats/mean.ts'\n"),
  one('stats uses platform', 'direction', 'src/stats/planted.ts', "export type { now } from '#platform/clock.ts'\n"),
  one(
    'analysis uses platform',
    'direction',
    'src/analysis/planted.ts',
    "import type { now } from '#platform/clock.ts'\nexport type N = typeof now\n",
  ),
  one('ui uses platform', 'direction', 'src/ui/planted.ts', "export { now } from '#platform/clock.ts'\n"),
  one('ui uses web', 'direction', 'src/ui/planted.ts', "export * from '#web/act.ts'\n"),
  one('platform uses ui', 'direction', 'src/platform/planted.ts', "export * from '#ui/page.tsx'\n"),
  one('web uses a module', 'direction', 'src/web/planted.ts', "export * from '#directory/places/index.ts'\n"),
  one('a module uses app', 'direction', 'src/directory/places/planted.ts', "export * from '#app/http.ts'\n"),
  one('app uses main', 'direction', 'src/app/planted.ts', "export * from '#../main.ts'\n".replace('#../', '../')),
  one(
    'a type taken by import()',
    'direction',
    'src/core/planted.ts',
    "export type Mean = import('#stats/mean.ts').Day\n",
  ),
  one(
    'a dynamic import',
    'direction',
    'src/core/planted.ts',
    "\nexport const mean = () => import('#stats/mean.ts')\n",
    2,
  ),
  one(
    'a worker',
    'direction',
    'src/core/planted.ts',
    "export const url = new URL('../stats/work.ts', import.meta.url)\n",
  ),
  one('a module uses tests', 'direction', 'src/directory/places/planted.ts', "export * from '#tests/services.ts'\n"),
  one('a module uses world', 'direction', 'src/directory/places/planted.ts', "export * from '#world/fill.ts'\n"),
  one(
    'a test uses tools',
    'direction',
    'src/directory/places/x.test.ts',
    "export * from '../../../tools/walls/index.ts'\n",
  ),
  one('a room nobody knows', 'direction', 'src/shared/planted.ts', 'export const x = 1\n'),
  one('a file straight in a wing', 'direction', 'src/registry/planted.ts', 'export const x = 1\n'),
  one('an import of no room', 'direction', 'src/core/planted.ts', "export * from '#shared/x.ts'\n"),
  // Front doors and the graph
  one(
    'another module by its inside',
    'front-door',
    'src/registry/visits/planted.ts',
    "import '#registry/people-seen/store.ts'\n",
  ),
  one(
    'another module by its folder',
    'front-door',
    'src/registry/visits/planted.ts',
    "export type { findPerson } from '#registry/people-seen'\n",
  ),
  one(
    "a module's routes by another",
    'front-door',
    'src/registry/visits/planted.ts',
    "import '#registry/people-seen/routes.tsx'\n",
  ),
  one('app by the inside', 'front-door', 'src/app/planted.ts', "import '#registry/people-seen/store.ts'\n"),
  one('main by the routes', 'front-door', 'src/main.ts', "import '#registry/visits/routes.tsx'\n"),
  one(
    'a test by the inside',
    'front-door',
    'src/registry/visits/x.test.ts',
    "import '#registry/people-seen/store.ts'\n",
  ),
  one('the world by the inside', 'front-door', 'world/planted.ts', "import '#registry/people-seen/store.ts'\n"),
  one('a bench by the inside', 'front-door', 'bench/planted.ts', "import '../src/registry/people-seen/store.ts'\n"),
  one(
    'a module it does not need',
    'graph',
    'src/meeting/council/planted.ts',
    "import type { begin } from '#registry/visits/index.ts'\nexport type B = typeof begin\n",
  ),
  [
    'a folder not in the graph',
    'graph',
    'src/registry/new',
    1,
    { 'src/registry/new/index.ts': 'export {}\n', 'src/registry/new/README.md': '# new\n' },
  ],
  [
    'a module without a folder',
    'graph',
    'src/app/modules.json',
    1,
    { 'src/app/modules.json': graph({ ...USUAL, 'meeting/networks': [] }) },
  ],
  [
    'a need of nothing',
    'graph',
    'src/app/modules.json',
    1,
    { 'src/app/modules.json': graph({ ...USUAL, 'directory/places': ['directory/planets'] }) },
  ],
  [
    'a need named twice',
    'graph',
    'src/app/modules.json',
    1,
    {
      'src/app/modules.json': graph({ ...USUAL, 'registry/visits': ['registry/people-seen', 'registry/people-seen'] }),
    },
  ],
  [
    'a module without a front door',
    'graph',
    'src/registry/visits',
    1,
    { 'src/registry/visits/index.ts': null, 'world/fill.ts': 'export const fill = 1\n' },
  ],
  ['a module without a README', 'graph', 'src/registry/visits', 1, { 'src/registry/visits/README.md': null }],
  [
    'two modules of one schema',
    'graph',
    'src/app/modules.json',
    1,
    {
      'src/app/modules.json': graph({ ...USUAL, 'meeting/places': [] }),
      'src/meeting/places/index.ts': 'export {}\n',
      'src/meeting/places/README.md': '# places\n',
    },
  ],
  [
    'a circle of modules',
    'circle',
    'src/app/modules.json',
    1,
    { 'src/app/modules.json': graph({ ...USUAL, 'directory/places': ['registry/visits'] }) },
  ],
  // How imports are written
  one('out of the room by dots', 'address', 'src/registry/visits/planted.ts', "import '../people-seen/index.ts'\n"),
  one(
    'out of the wing by dots',
    'address',
    'src/directory/places/planted.ts',
    "import type { day } from '../../core/days.ts'\nexport type D = typeof day\n",
  ),
  one(
    'a computed import',
    'hidden-import',
    'src/registry/visits/planted.ts',
    'export const get = (name: string) => import(`./${name}.ts`)\n',
  ),
  // Pure
  one('the time in a rule', 'pure', 'src/registry/visits/rules/planted.ts', '\nexport const now = new Date()\n', 2),
  one('the time in stats', 'pure', 'src/stats/planted.ts', 'export const now = Date.now()\n'),
  one('Date as a function', 'pure', 'src/core/planted.ts', 'export const now = Date()\n'),
  one('the time handed on', 'pure', 'src/analysis/planted.ts', 'export const clock = { now: Date.now }\n'),
  one('chance in stats', 'pure', 'src/stats/planted.ts', 'export const chance = Math.random()\n'),
  one('chance in a model', 'pure', 'src/registry/visits/model.ts', 'export const id = crypto.randomUUID()\n'),
  one(
    'the network in analysis',
    'pure',
    'src/analysis/planted.ts',
    "export const page = fetch('https://example.org')\n",
  ),
  one('settings in core', 'pure', 'src/core/planted.ts', "export const port = process.env['PORT']\n"),
  one('settings in analysis', 'pure', 'src/analysis/planted.ts', 'export const { PORT } = process.env\n'),
  one(
    'files in core',
    'no-io',
    'src/core/planted.ts',
    "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
  ),
  one('files in stats, promised', 'no-io', 'src/stats/planted.ts', "export const read = import('fs/promises')\n"),
  one(
    'the database in a rule',
    'no-io',
    'src/registry/visits/rules/planted.ts',
    "import type { Pool } from 'pg'\nexport type P = Pool\n",
  ),
  one(
    'Kysely in a rule',
    'no-io',
    'src/registry/visits/rules/planted.ts',
    "import { sql } from 'kysely'\nexport const one = sql`select 1`\n",
  ),
  one(
    'platform in a rule',
    'no-io',
    'src/registry/visits/rules/planted.ts',
    "import { now } from '#platform/clock.ts'\nexport const at = now\n",
  ),
  one(
    'the store in a rule',
    'no-io',
    'src/registry/people-seen/rules/planted.ts',
    "import { findPerson } from '../store.ts'\nexport const find = findPerson\n",
  ),
  one(
    'the web in analysis',
    'no-io',
    'src/analysis/planted.ts',
    "import { Hono } from 'hono'\nexport const app = Hono\n",
  ),
  one('the machine’s time in a store', 'clock', 'src/registry/visits/planted.ts', 'export const now = new Date()\n'),
  one('the machine’s time in a page', 'clock', 'src/ui/planted.tsx', 'export const Now = () => <p>{Date.now()}</p>\n'),
  one(
    'settings in a module',
    'environment',
    'src/registry/visits/planted.ts',
    "export const port = process.env['PORT']\n",
  ),
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
  // Pages
  one(
    'a style attribute',
    'markup',
    'src/ui/planted.tsx',
    'export const P = () => (\n  <p style="color: red">x</p>\n)\n',
    2,
  ),
  one(
    'a style attribute, computed',
    'markup',
    'src/registry/visits/planted.tsx',
    'export const P = () => <p style={{ color: 1 }}>x</p>\n',
  ),
  one('an inline script', 'markup', 'src/ui/planted.tsx', "export const P = () => <script>{'alert(1)'}</script>\n"),
  one(
    'an inline script as HTML',
    'markup',
    'src/ui/planted.tsx',
    "export const P = () => <script dangerouslySetInnerHTML={{ __html: 'x' }} />\n",
  ),
  one('an inline style sheet', 'markup', 'src/ui/planted.tsx', "export const P = () => <style>{'p{}'}</style>\n"),
  one('a handler', 'markup', 'src/ui/planted.tsx', 'export const P = () => <button onclick="go()">x</button>\n'),
  // Tests, and what cannot be read
  one(
    'a mock of our own code',
    'mock',
    'src/registry/visits/x.test.ts',
    "import { vi } from 'vitest'\nvi.mock('./store.ts')\n",
    2,
  ),
  one('a file that is no TypeScript', 'parse', 'src/core/planted.ts', 'export const = 1\n'),
]
