import { beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '#app/http.tsx'
import { NOBODY, organisationsWhere, ROLES, type Role, type Who } from '#core/who.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { everyone, Routes, type Route } from '#web/route.ts'
import { CLINICS, PARTICIPANTS, PEOPLE } from '#world/index.ts'
import { testApp, type Client } from './app.ts'
import { addPerson } from './people.ts'
import { browserOf, nameOf, rowsOf, sampleWorld, type Row, type Sample } from './samples.ts'

/** A column of the table: who asks, and what they are called there. */
type Column = { readonly head: string; readonly who: Who }

/** Whoever works with participants is there twice: at the clinic that the samples are of, and at another. */
const HERE: Readonly<Record<Role, keyof typeof PEOPLE>> = {
  clinician: 'clinician',
  'clinic-leader': 'leader',
  secretariat: 'secretariat',
  researcher: 'researcher',
  'nav-adviser': 'navAdviser',
  employer: 'employer',
  'council-member': 'councilMember',
  editor: 'editor',
  facilitator: 'facilitator',
  administrator: 'administrator',
}
const ELSEWHERE: Partial<Readonly<Record<Role, keyof typeof PEOPLE>>> = {
  clinician: 'elsewhere',
  'clinic-leader': 'leaderElsewhere',
}
const SHORT: Partial<Readonly<Record<Role, string>>> = {
  'clinic-leader': 'leader',
  'nav-adviser': 'nav',
  'council-member': 'council',
}
const COLUMNS: readonly Column[] = [
  { head: 'nobody', who: NOBODY },
  { head: 'no role', who: { kind: 'person', id: '', name: 'Ola Utanrolle', roles: [] } },
  ...ROLES.flatMap((role): Column[] => {
    const head = SHORT[role] ?? role
    const other = ELSEWHERE[role]
    return [{ head, who: PEOPLE[HERE[role]] }, ...(other ? [{ head: 'elsewhere', who: PEOPLE[other] }] : [])]
  }),
]

/** What an answer means to whoever asked. */
type Meaning = 'sign in' | 'no' | 'hidden' | 'yes' | `fault ${number}`

function meaningOf({ status, headers }: Response): Meaning {
  if (status === 303 && headers.get('location')?.startsWith('/-/sign-in?')) return 'sign in'
  if (status === 401 || status === 403) return 'no'
  if (status === 404) return 'hidden'
  if (status < 400 || [400, 409, 422].includes(status)) return 'yes'
  return `fault ${status}`
}

test('every route has a sample, and every sample a route', async () => {
  const { samples } = await sampleWorld()
  const routes = allRoutes().map(nameOf)
  expect({ routesWithoutSample: routes.filter((route) => !samples[route]?.length) }).toEqual({
    routesWithoutSample: [],
  })
  expect({ samplesWithoutRoute: Object.keys(samples).filter((name) => !routes.includes(name)) }).toEqual({
    samplesWithoutRoute: [],
  })
})

test('nothing is served but the routes that say who may, the assets and the health check', async () => {
  const { services } = await sampleWorld()
  const known = [...allRoutes().map(nameOf), 'GET /healthz', 'GET /-/assets/*', 'ALL /*']
  expect(
    testApp(services)
      .app.routes.map(nameOf)
      .filter((route) => !known.includes(route)),
  ).toEqual([])
})

const WORDS = `Who may use what. One line a request, one column a person: nobody, somebody who has no role any more, and one of
each role; clinicians and leaders also from another clinic than the one the requests are about ("elsewhere").
  yes      answered: a page, a way on, or a form refused for what stood in it
  hidden   not found, as if it were not there
  no       you may not
  sign in  sign in first
Made and compared by tests/access.test.ts; \`vitest run tests/access.test.ts -u\` writes it anew.`

describe('everyone at every door', () => {
  /** What one person was told, row by row. */
  type Told = { readonly meaning: Meaning; readonly text: string }
  const told = new Map<Column, readonly Told[]>()
  let rows: readonly Row[]

  beforeAll(async () => {
    for (const column of COLUMNS) told.set(column, await askAll(column))
  }, 300_000)

  /** Asks for everything as one person. Whatever a request of theirs has changed is put back before the next. */
  async function askAll({ who }: Column): Promise<readonly Told[]> {
    const answers: Told[] = []
    let house = await houseFor(who)
    rows ??= rowsOf(house.samples)
    for (const [index, { route }] of rows.entries()) {
      const answer = await ask(await house.client(), route, rowsOf(house.samples)[index]!.sample)
      answers.push({ meaning: meaningOf(answer), text: await answer.text() })
      if (!mayHaveChanged(route, answer)) continue
      await house.close()
      house = await houseFor(who)
    }
    await house.close()
    return answers
  }

  test('who may use what is as the table says', async () => {
    await expect(tableOf()).toMatchFileSnapshot('access-table.txt')
  })

  test('no request, by whomever, is a fault', () => {
    const faults = COLUMNS.flatMap((column) =>
      rows.flatMap(({ label }, index) => {
        const { meaning } = told.get(column)![index]!
        return meaning.startsWith('fault') ? [`${label} as ${column.head}: ${meaning}`] : []
      }),
    )
    expect(faults).toEqual([])
  })

  test('whoever the route does not let in is told so, whatever the form or the address says', () => {
    const through = COLUMNS.flatMap((column) =>
      rows.flatMap(({ route, label }, index) =>
        !route.access.may(column.who) && !['sign in', 'no'].includes(told.get(column)![index]!.meaning)
          ? [`${label} as ${column.head}`]
          : [],
      ),
    )
    expect(through).toEqual([])
  })

  test('no participant is named to anybody but those who work at their clinic', () => {
    const named = COLUMNS.flatMap((column) =>
      rows.flatMap(({ label }, index) =>
        namesKeptFrom(column)
          .filter((name) => told.get(column)![index]!.text.includes(name))
          .map((name) => `${label} tells ${column.head} of ${name}`),
      ),
    )
    expect(named).toEqual([])
    const atTheClinic = COLUMNS.find(({ who }) => who === PEOPLE.clinician)!
    const all = told.get(atTheClinic)!.map(({ text }) => text)
    expect(all.join(), 'their own clinic sees them').toContain(PARTICIPANTS.withOpenAssessment.name)
  })

  /** The table as text. */
  function tableOf(): string {
    const cells = [
      ['', ...COLUMNS.map(({ head }) => head)],
      ...rows.map(({ label }, index) => [label, ...COLUMNS.map((column) => told.get(column)![index]!.meaning)]),
    ]
    const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
    const lines = cells.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    return [WORDS, '', ...lines, ''].join('\n')
  }
})

async function houseFor(who: Who) {
  const { services, samples } = await sampleWorld()
  const app = testApp(services)
  const id = who.kind === 'nobody' ? undefined : who.id || (await addPerson(services, who.name, []))
  return { samples, close: () => services.close(), client: () => (id === undefined ? app.nobody() : app.as(id)) }
}

function ask(client: Client, { method }: Route, { path, fields }: Sample): Promise<Response> {
  return method === 'GET' ? client.get(path) : client.post(path, { [FORM_FIELDS.version]: '1', ...fields })
}

/** The house's own forms change no more than the browser's cookies, and every request comes from a new browser. */
function mayHaveChanged({ method, path }: Route, { status }: Response): boolean {
  return method === 'POST' && status < 400 && !path.startsWith('/-/')
}

/** Names and national numbers that somebody must not meet anywhere. The main clinic's people stand for everyone's. */
function namesKeptFrom({ who }: Column): string[] {
  const clinics = organisationsWhere(who, 'clinician', 'clinic-leader')
  const [main, lysstien] = [clinics.includes(CLINICS[0].id), clinics.includes(CLINICS[1].id)]
  const seen = (key: string) => (key === 'elsewhere' ? lysstien : key === 'twoEpisodes' ? main || lysstien : main)
  return Object.values(PARTICIPANTS)
    .filter(({ key }) => !seen(key))
    .flatMap(({ name, nationalNumber: number }) => [name, number, `${number.slice(0, 6)} ${number.slice(6)}`])
}

test('a form that does not come from the session or the site is refused, whoever sends it', async () => {
  const { services, samples } = await sampleWorld()
  const app = testApp(services)
  const taken: string[] = []
  for (const { route, sample, label } of rowsOf(samples)) {
    if (route.method !== 'POST') continue
    const client = await browserOf(app, sample.by)
    const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    if (route.byPrograms) continue
    if ((await client.post(sample.path, sample.fields, elsewhere)).status !== 403) taken.push(`${label} from elsewhere`)
    if (sample.by === 'nobody') continue
    const forged = { ...sample.fields, [FORM_FIELDS.csrf]: 'forged', [FORM_FIELDS.version]: '1' }
    if ((await client.post(sample.path, forged)).status !== 403) taken.push(`${label} with a forged token`)
  }
  expect(taken).toEqual([])
})

test('programs may post to one address only, and are nobody there, whatever cookies come along', async () => {
  expect(allRoutes().flatMap((route) => (route.byPrograms ? [nameOf(route)] : []))).toEqual([
    'POST /newsletter/one-click/:token',
  ])
  const asked: Who[] = []
  const echo = new Routes().postByPrograms('/planted/by-programs', everyone, (c) => {
    asked.push(c.get('who'))
    return c.text(String(c.get('session')))
  })
  const { services } = await sampleWorld()
  const client = await testApp(services, echo.list).as(PEOPLE.administrator.id)
  expect(await (await client.post('/planted/by-programs', {}, { origin: 'https://elsewhere.example' })).text()).toBe(
    'undefined',
  )
  expect(asked).toEqual([NOBODY])
})

/** What may stand in an address or a form though no page of ours put it there. */
const GARBAGE = [
  'x',
  '00000000-0000-8000-8000-000000000000',
  '%00',
  '..%2F..%2Fetc',
  '%F0%9F%AA%A8',
  "'",
  'x'.repeat(3000),
]
const QUERY = [
  'page',
  'clinic',
  'registry',
  'q',
  'search',
  'kind',
  'county',
  'role',
  'language',
  'snapshot',
  'to',
  'after',
  'from',
]

test('an address or a form that makes no sense is no fault', async () => {
  const { services, samples } = await sampleWorld()
  const app = testApp(services)
  const faults: string[] = []
  for (const { route, sample, label } of rowsOf(samples)) {
    const client = await browserOf(app, sample.by)
    const params = route.path.split('/').flatMap((part, index) => (part.startsWith(':') ? [index] : []))
    const requests = [
      ...GARBAGE.flatMap((garbage) => params.map((param) => sample.path.split('/').with(param, garbage).join('/'))),
      ...GARBAGE.map(
        (garbage) => `${sample.path.split('?')[0]}?${QUERY.map((name) => `${name}=${garbage}`).join('&')}`,
      ),
    ].map((path) => ({ path, fields: sample.fields }))
    const fields = GARBAGE.map((garbage) => ({
      path: sample.path,
      fields: everyField(sample, decodeURIComponent(garbage)),
    }))
    for (const { path, fields: sent } of route.method === 'GET' ? requests : [...requests, ...fields]) {
      const { status } = await ask(client, route, { ...sample, path, ...(sent && { fields: sent }) })
      if (status >= 500)
        faults.push(`${label}: ${status} for ${path.slice(0, 120)} ${JSON.stringify(sent)?.slice(0, 80)}`)
    }
  }
  expect(faults).toEqual([])
}, 300_000)

/** The fields a form cannot do without, and all others we know of, each saying the same. */
function everyField({ fields = {} }: Sample, garbage: string): Record<string, string> {
  return Object.fromEntries([...Object.keys(fields), ...FIELDS].map((name) => [name, garbage]))
}
const FIELDS = [
  'name',
  'number',
  'to',
  'person',
  'participant',
  'clinic',
  'registry',
  'note',
  'how',
  'kind',
  'key',
  'role',
  'organisation',
  'parent',
  'email',
  'answer',
  'scopes',
  'startedOn',
  'endedOn',
  'consent-on',
  'withdrawn-on',
  'reserved-on',
  'municipality',
  'subject',
].filter((name) => name !== FORM_FIELDS.key)
