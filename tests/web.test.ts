import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuse } from '#core/refusal.ts'
import { allRoutes } from '#app/http.tsx'
import { trail } from '#platform/trail.ts'
import { addPerson } from './people.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { act, actorOf } from '#web/act.ts'
import { ChangedMeanwhile, NotFound, TooOften } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { everyone, rolesOf, Routes, signedIn } from '#web/route.ts'
import { testApp, type TestApp } from './app.ts'
import { testServices, type TestServices } from './services.ts'

/** A module as small as can be: one counter that a form raises. */
const counter = new Routes()
  .post('/counter', signedIn, async (c) => {
    const form = await readForm(c)
    return act(
      c,
      form,
      async (tx) => {
        await sql`insert into platform.attempt (key, window_start, count) values ('counter', to_timestamp(0), 1)
          on conflict (key, window_start) do update set count = platform.attempt.count + 1`.execute(tx)
        await trail(tx, {
          at: c.get('services').clock.now(),
          actor: actorOf(c),
          action: 'counter.raised',
          subject: { kind: 'counter', id: '1' },
        })
        if (form.text('refuse')) return refuse('not-today', 'refuse')
        return { goTo: '/counter/raised' }
      },
      (refusal) => c.text(`refused: ${refusal.refused[0]!.reason}; kept: ${form.input['refuse']}`),
    )
  })
  .get('/fault', everyone, () => {
    throw new Error('the secret is 12345')
  })
  .get('/missing', everyone, () => {
    throw new NotFound()
  })
  .get('/raced', everyone, () => {
    throw new ChangedMeanwhile('/counter/raised')
  })
  .get('/often', everyone, () => {
    throw new TooOften(60)
  })
  .get('/secret', rolesOf('administrator'), (c) => c.text('secret'))

let services: TestServices
let app: TestApp
let clinician: string
beforeAll(async () => {
  services = await testServices()
  app = testApp(services, [...allRoutes(), ...counter.list])
  clinician = await addPerson(services, 'Nora Prøve', [])
})
afterAll(() => services.close())

const count = async () =>
  (await sql<{ count: number }>`select count from platform.attempt where key = 'counter'`.execute(services.db)).rows[0]
    ?.count ?? 0
const trailed = async () =>
  (await sql`select from platform.trail where action = 'counter.raised'`.execute(services.db)).rows.length

test('a form posted twice, one after the other and at once, is done once and goes to the same page', async () => {
  const client = await app.as(clinician)
  const before = await count()
  const key = randomUUID()
  const answers = await Promise.all([1, 2, 3].map(() => client.post('/counter', { [FORM_FIELDS.key]: key })))
  answers.push(await client.post('/counter', { [FORM_FIELDS.key]: key }))
  expect(answers.map((answer) => [answer.status, answer.headers.get('location')])).toEqual(
    Array.from({ length: 4 }, () => [303, '/counter/raised']),
  )
  expect(await count()).toBe(before + 1)
})

test('the same key from someone else is another form', async () => {
  const other = await app.as(await addPerson(services, 'Ola Prøve', []))
  const key = randomUUID()
  const before = await count()
  await (await app.as(clinician)).post('/counter', { [FORM_FIELDS.key]: key })
  await other.post('/counter', { [FORM_FIELDS.key]: key })
  expect(await count()).toBe(before + 2)
})

test('a refusal changes nothing, leaves no trail, keeps the input, and the same form may be sent again', async () => {
  const client = await app.as(clinician)
  const [before, trailBefore] = [await count(), await trailed()]
  const key = randomUUID()
  const refused = await client.post('/counter', { [FORM_FIELDS.key]: key, refuse: 'yes' })
  expect([refused.status, await refused.text()]).toEqual([422, 'refused: not-today; kept: yes'])
  expect([await count(), await trailed()]).toEqual([before, trailBefore])
  expect((await client.post('/counter', { [FORM_FIELDS.key]: key })).status).toBe(303)
  expect([await count(), await trailed()]).toEqual([before + 1, trailBefore + 1])
})

test.each([
  ['no key', { [FORM_FIELDS.key]: '' }, 400],
  ['a foreign token', { [FORM_FIELDS.csrf]: 'x'.repeat(43) }, 403],
  ['no token', { [FORM_FIELDS.csrf]: '' }, 403],
  ['a field of absurd length', { refuse: 'x'.repeat(20_001) }, 400],
])('a form with %s is refused', async (_what, fields, status) => {
  expect((await (await app.as(clinician)).post('/counter', fields)).status).toBe(status)
})

test.each([
  ['from another site', { 'sec-fetch-site': 'cross-site' }],
  ['from a sister site', { 'sec-fetch-site': 'same-site' }],
  ['of another origin', { 'sec-fetch-site': '', origin: 'https://evil.example' }],
])('a form %s is refused', async (_what, headers) => {
  const client = await app.as(clinician)
  if (headers['sec-fetch-site'] === '') {
    const answer = await app.app.request('http://localhost:3000/counter', {
      method: 'POST',
      headers: { origin: 'https://evil.example', cookie: 'x=y' },
      body: new URLSearchParams(),
    })
    expect(answer.status).toBe(403)
  } else expect((await client.post('/counter', {}, headers)).status).toBe(403)
})

test('a form larger than any of ours is refused', async () => {
  const answer = await (await app.as(clinician)).post('/counter', { refuse: 'x'.repeat(1_100_000) })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
})

test('nobody is asked to sign in and comes back; a form from nobody is not taken; the wrong role is told no', async () => {
  const asked = await app.nobody().get('/secret?a=1')
  expect([asked.status, asked.headers.get('location')]).toEqual([303, '/-/sign-in?to=%2Fsecret%3Fa%3D1'])
  expect((await app.nobody().post('/counter')).status).toBe(401)
  expect((await (await app.as(clinician)).get('/secret')).status).toBe(403)
})

test.each([
  ['/fault', 500],
  ['/missing', 404],
  ['/nowhere', 404],
  ['/raced', 409],
  ['/often', 429],
])('%s answers %i with a page in the reader’s language that gives nothing away', async (path, status) => {
  const answer = await app.nobody().get(path, { 'accept-language': 'nn-NO,nn;q=0.9' })
  const page = await answer.text()
  expect(answer.status).toBe(status)
  expect(page).toContain('<html lang="nn"')
  expect(page).not.toContain('12345')
  if (status === 409) expect(page).toContain('href="/counter/raised"')
})

test('pages carry the policy, forbid frames, and personal ones are never stored', async () => {
  const answer = await app.nobody().get('/')
  const policy = answer.headers.get('content-security-policy')!
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ])
    expect(policy).toContain(part)
  expect(policy).not.toContain('unsafe')
  expect(answer.headers.get('cache-control')).toBeNull()
  const personal = await (await app.as(clinician)).get('/')
  expect(personal.headers.get('cache-control')).toBe('no-store')
})

test('the language chosen is remembered, and leads to no other site', async () => {
  const client = app.nobody()
  const chosen = await client.post('/-/language', { language: 'en', to: '/?x=1' })
  expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/?x=1'])
  expect(await (await client.get('/', { 'accept-language': 'nb' })).text()).toContain('<html lang="en"')
  for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', ''])
    expect((await client.post('/-/language', { language: 'nb', to })).headers.get('location')).toBe('/')
  expect((await client.post('/-/language', { language: 'xx', to: '/' })).status).toBe(303)
})

test('a page for anyone is compressed, one that holds a secret is not', async () => {
  const gzip = { 'accept-encoding': 'gzip' }
  const person = await app.as(clinician)
  for (const [client, path, encoding] of [
    [app.nobody(), '/organisations', 'gzip'],
    [person, '/organisations', null],
    [app.nobody(), '/a/nobody-knows-this-link', null],
  ] as const)
    expect((await client.get(path, gzip)).headers.get('content-encoding'), path).toBe(encoding)
})

test('the address may ask for a language, for this page only', async () => {
  const page = async (path: string) => (await app.nobody().get(path, { 'accept-language': 'en' })).text()
  expect(await page('/organisations?language=nn')).toContain('<html lang="nn"')
  expect(await page('/organisations?language=xx')).toContain('<html lang="en"')
})

test('the demo answers to loopback names only', async () => {
  for (const [host, status] of [
    ['localhost:3000', 200],
    ['127.0.0.1', 200],
    ['rebound.example', 421],
  ] as const)
    expect((await app.app.request('http://localhost:3000/', { headers: { host } })).status).toBe(status)
})

test.each(['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip'])(
  'the demo is not there for whoever comes through a proxy (%s), whatever name it gives',
  async (header) => {
    const through = { host: 'localhost:3000', [header]: '203.0.113.7' }
    const answer = await app.app.request('http://localhost:3000/-/sign-in', { headers: through })
    expect(answer.status).toBe(421)
    expect(await answer.text()).toContain('bare for denne maskinen')
  },
)

test('behind a proxy tries are counted by the address that the proxy saw, whatever the asker says of itself', async () => {
  const env = {
    BRUA_TRUST_PROXY: 'yes',
    BRUA_OIDC_ISSUER: 'http://localhost:9',
    BRUA_OIDC_CLIENT_ID: 'brua',
    BRUA_BASE_URL: 'http://localhost:3000',
  }
  const behind = testApp(await testServices({ env })).nobody()
  const guess = (forwarded: string) => behind.get('/a/guessed', { 'x-forwarded-for': forwarded })
  for (let tries = 0; tries < 300; tries += 1) expect((await guess(`10.0.0.${tries}, 203.0.113.7`)).status).toBe(404)
  expect((await guess('10.0.1.1, 203.0.113.7')).status).toBe(429)
  expect((await guess('10.0.1.1, 203.0.113.8')).status).toBe(404)
})

test('what is no form is told so, and is no fault of ours', async () => {
  const answer = await app.app.request('http://localhost:3000/-/language', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'multipart/form-data', 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(400)
})

test('the load balancer is answered also when the database is not to be had', async () => {
  const busy = await testServices()
  const held = await Promise.all(Array.from({ length: 5 }, () => busy.pool.connect()))
  const answer = await testApp(busy).nobody().get('/healthz')
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'the database does not answer' }])
  for (const client of held) client.release()
  expect((await testApp(busy).nobody().get('/healthz')).status).toBe(200)
})

test('assets are found under the address of their content, compressed, for ever', async () => {
  const page = await (await app.nobody().get('/')).text()
  const [, sheet] = /href="(\/-\/assets\/[^"]+\.css)"/.exec(page)!
  const answer = await app.nobody().get(sheet!, { 'accept-encoding': 'gzip, br' })
  expect([answer.status, answer.headers.get('content-encoding'), answer.headers.get('cache-control')]).toEqual([
    200,
    'br',
    'public, max-age=31536000, immutable',
  ])
  expect((await app.nobody().get('/-/assets/none/brua.css')).status).toBe(404)
})
