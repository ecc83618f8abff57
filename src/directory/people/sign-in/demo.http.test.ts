import { beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { day } from '#core/dates.ts'
import { newKeyFile } from '#platform/keys.ts'
import { trailOf } from '#platform/trail.ts'
import { testApp } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { addPeople, sessionCookie, type NewPerson } from '../index.ts'

const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-01T12:00:00Z') } as const
const editor = { role: 'editor', organisation: null, from: day('2020-01-01') } as const

let services: TestServices
let app: ReturnType<typeof testApp>

async function add(...rows: NewPerson[]): Promise<string[]> {
  return services.db.transaction().execute((tx) => addPeople(tx, rows, BY))
}

async function sessions(): Promise<number> {
  return (await sql`select from platform.session`.execute(services.db)).rows.length
}

beforeEach(async () => {
  services = await testServices()
  app = testApp(services)
})

describe('signing in to the demo', () => {
  test('offers its people by role, says so when there is none, and finds one by name', async () => {
    const nobody = app.nobody()
    expect(await (await nobody.get('/-/sign-in')).text()).toContain('Ingen å være')
    await add(
      { name: 'Demo Redaktør', demo: true, roles: [editor] },
      {
        name: 'Demo To Roller',
        demo: true,
        roles: [
          { ...editor, role: 'administrator' },
          { ...editor, role: 'secretariat' },
        ],
      },
      { name: 'Demo Senere', demo: true, roles: [{ ...editor, from: day('2027-01-01') }] },
      { name: 'Virkelig', roles: [editor] },
    )
    const page = await (await nobody.get('/-/sign-in')).text()
    expect(page).toContain('>Redaktør</h2>')
    expect(page).toContain('Demo Redaktør')
    expect(page.match(/Demo To Roller/g)).toHaveLength(1)
    expect(page).not.toContain('Demo Senere')
    expect(page).not.toContain('Virkelig')
    expect(await (await nobody.get('/-/sign-in?search=redakt%C3%B8r')).text()).not.toContain('Demo To Roller')
  })

  test('shows two hundred at most, and says how to find the others', async () => {
    await add(...Array.from({ length: 10_000 }, (_, index) => ({ name: `Demo ${index}`, demo: true, roles: [editor] })))
    const page = await (await app.nobody().get('/-/sign-in')).text()
    expect(page.match(/name="person"/g)).toHaveLength(200)
    expect(page).toContain('de 200 første av 10000')
  })

  test('lets a demo person in, to where they were going, with a cookie no script can read', async () => {
    const [id] = await add({ name: 'Demo', demo: true, roles: [editor] })
    const client = app.nobody()
    const response = await client.post('/-/sign-in', { person: id!, to: '/organisations?page=2' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/organisations?page=2'])
    expect(response.headers.get('set-cookie')).toMatch(/^brua=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await (await client.get('/')).text()).toContain('Demo')
    expect(await trailOf(services.db, { kind: 'person', id: id! })).toMatchObject([
      { action: 'people.signed-in', actor_id: id },
      {},
      {},
    ])
  })

  test('closes the session that the browser had', async () => {
    const ids = await add({ name: 'En', demo: true, roles: [editor] }, { name: 'To', demo: true, roles: [editor] })
    const client = app.nobody()
    for (const person of ids) expect((await client.post('/-/sign-in', { person })).status).toBe(303)
    expect(await sessions()).toBe(1)
    expect(await (await client.get('/')).text()).toContain('To')
  })

  test('never leads to another site', async () => {
    const [id] = await add({ name: 'Demo', demo: true, roles: [editor] })
    const response = await app.nobody().post('/-/sign-in', { person: id!, to: '//evil.example/' })
    expect(response.headers.get('location')).toBe('/')
    const page = await (await app.nobody().get('/-/sign-in?to=https://evil.example')).text()
    expect(page.match(/name="to" value="[^"]*"/g)).toContain('name="to" value="/"')
    expect(page).not.toContain('value="https://evil.example"')
  })

  test('lets in nobody real, nobody without a role today, and nobody who is not there', async () => {
    const ids = await add({ name: 'Virkelig', roles: [editor] }, { name: 'Demo uten rolle', demo: true })
    for (const person of [...ids, '00000000-0000-4000-8000-000000000000', '', "' or true"])
      expect((await app.nobody().post('/-/sign-in', { person })).status).toBe(404)
    expect(await sessions()).toBe(0)
  })

  test('is limited by person, and opens again', async () => {
    const [id, other] = await add(
      { name: 'Demo', demo: true, roles: [editor] },
      { name: 'Annen', demo: true, roles: [editor] },
    )
    const client = app.nobody()
    for (let tries = 0; tries < 60; tries += 1)
      expect((await client.post('/-/sign-in', { person: id! })).status).toBe(303)
    const last = await client.post('/-/sign-in', { person: id! })
    expect([last.status, last.headers.get('retry-after')]).toEqual([429, '600'])
    expect((await app.nobody().post('/-/sign-in', { person: other! })).status).toBe(303)
    services.clock.moveTo('2026-03-02T09:11:00+01:00')
    expect((await app.nobody().post('/-/sign-in', { person: id! })).status).toBe(303)
  })
})

describe('signing out', () => {
  test('ends the session at once, leaves a trail, and leads to the front page', async () => {
    const [id] = await add({ name: 'Demo', demo: true, roles: [editor] })
    const client = await app.as(id!)
    const response = await client.post('/-/sign-out')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    expect(client.cookies.size).toBe(0)
    expect(await sessions()).toBe(0)
    expect((await trailOf(services.db, { kind: 'person', id: id! }))[0]).toMatchObject({ action: 'people.signed-out' })
  })

  test('is not done by another site, nor without the form’s token, and does nothing for nobody', async () => {
    const [id] = await add({ name: 'Demo', demo: true, roles: [editor] })
    const client = await app.as(id!)
    expect((await client.post('/-/sign-out', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await client.post('/-/sign-out', { csrf: 'x', _csrf: 'x' })).status).toBe(403)
    expect(await sessions()).toBe(1)
    expect((await app.nobody().post('/-/sign-out')).status).toBe(303)
  })
})

test('over https the cookie is bound to the host and secure', () => {
  expect(sessionCookie({ baseUrl: 'https://brua.example' })).toMatchObject({
    name: '__Host-brua',
    options: { secure: true, httpOnly: true, path: '/' },
  })
  expect(sessionCookie({ baseUrl: 'http://127.0.0.1:3000' })).toMatchObject({
    name: 'brua',
    options: { secure: false },
  })
  expect(sessionCookie({ baseUrl: undefined }).name).toBe('brua')
})

test('outside the demo nobody may choose who to be, and without a sign-in service the page says so', async () => {
  const open = await testServices({
    env: { DATABASE_URL: 'postgres://elsewhere', BRUA_KEYS: JSON.stringify(newKeyFile()) },
  })
  const [id] = await open.db
    .transaction()
    .execute((tx) => addPeople(tx, [{ name: 'Demo', demo: true, roles: [editor] }], BY))
  const client = testApp(open).nobody()
  const page = await (await client.get('/-/sign-in')).text()
  expect(page).toContain('ikke satt opp')
  expect(page).not.toContain('Demo')
  expect((await client.post('/-/sign-in', { person: id! })).status).toBe(404)
  expect((await client.get('/-/sign-in/start')).status).toBe(404)
  expect((await client.get('/-/sign-in/callback?state=x&code=y')).status).toBe(404)
})
