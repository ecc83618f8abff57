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
