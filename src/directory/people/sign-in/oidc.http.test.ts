import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { trailOf } from '#platform/trail.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { addPeople, type NewPerson } from '../index.ts'

const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-01T12:00:00Z') } as const
const CALLBACK = 'http://localhost:3000/-/sign-in/callback'
const editor = { role: 'editor', organisation: null, from: day('2020-01-01') } as const

let server: Server
let issuer: string

beforeAll(async () => {
  server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = (client_id: string, method: 'client_secret_basic' | 'client_secret_post' | 'none') => ({
    client_id,
    ...(method === 'none' ? {} : { client_secret: 'a secret' }),
    token_endpoint_auth_method: method,
    redirect_uris: [CALLBACK],
    post_logout_redirect_uris: ['http://localhost:3000/'],
  })
  const provider = new Provider(issuer, {
    clients: [client('brua', 'client_secret_basic'), client('public', 'none')],
    cookies: { keys: ['for this test only'] },
    findAccount: (_request, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 60, AuthorizationCode: 60, IdToken: 60 },
  })
  server.on('request', provider.callback())
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
})

let services: TestServices
let app: ReturnType<typeof testApp>

const env = (more: Record<string, string> = {}) => ({
  BRUA_OIDC_ISSUER: issuer,
  BRUA_OIDC_CLIENT_ID: 'brua',
  BRUA_OIDC_CLIENT_SECRET: 'a secret',
  ...more,
})

async function add(person: Partial<NewPerson> = {}): Promise<string> {
  const row = { name: 'Kari', login: { issuer, subject: 'kari' }, roles: [editor], ...person }
  return (await services.db.transaction().execute((tx) => addPeople(tx, [row], BY)))[0]!
}

async function sessions(): Promise<{ person_id: string; how: string }[]> {
  return (
    await sql<{ person_id: string; how: string }>`select person_id, how from platform.session`.execute(services.db)
  ).rows
}

/** A browser at the issuer: keeps its cookies, and follows it until it sends the browser back to us. */
function browserAtIssuer() {
  const cookies = new Map<string, string>()
  const go = async (
    address: string,
    form?: Record<string, string>,
  ): Promise<{ response: Response; address: string }> => {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (value === '') cookies.delete(name!)
      else cookies.set(name!, value!)
    }
    const next = response.headers.get('location')
    if (next === null) return { response, address }
    const target = new URL(next, address).href
    return target.startsWith(issuer) ? go(target) : { response, address: target }
  }
  return { go }
}

/** Begins at our page and signs in at the issuer. Returns where the issuer sends the browser: the path of our callback. */
async function throughIssuer(client: Client, login: string, to = '/'): Promise<string> {
  const begun = await client.get(`/-/sign-in/start?to=${encodeURIComponent(to)}`)
  expect(begun.status).toBe(303)
  const issuerBrowser = browserAtIssuer()
  const asked = await issuerBrowser.go(begun.headers.get('location')!)
  const consent = await issuerBrowser.go(asked.address, { prompt: 'login', login, password: 'any' })
  const back = await issuerBrowser.go(consent.address, { prompt: 'consent' })
  expect(back.address.startsWith(CALLBACK)).toBe(true)
  return pathOf(back.address)
}

const pathOf = (address: string) => new URL(address).pathname + new URL(address).search

beforeEach(async () => {
  services = await testServices({ env: env() })
  app = testApp(services)
})

describe('signing in with the sign-in service', () => {
  test('asks with PKCE, state and nonce, keeps only a hash of the state, and lets in whom we know', async () => {
    const id = await add()
    const client = app.nobody()
    expect(await (await client.get('/-/sign-in?to=/people')).text()).toContain('href="/-/sign-in/start?to=%2Fpeople"')
    const begun = await client.get('/-/sign-in/start?to=/organisations')
    const asked = new URL(begun.headers.get('location')!).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)!.length).toBeGreaterThan(30)
    expect(asked.get('redirect_uri')).toBe(CALLBACK)
    expect(begun.headers.get('set-cookie')).toMatch(/^brua-sign-in=.*HttpOnly; SameSite=Lax$/)
    const kept = JSON.stringify((await sql`select * from platform.sign_in`.execute(services.db)).rows)
    expect(kept).not.toContain(asked.get('state')!)

    const back = await throughIssuer(client, 'kari', '/organisations?page=2')
    const done = await client.get(back)
    expect([done.status, done.headers.get('location')]).toEqual([303, '/organisations?page=2'])
    expect(await sessions()).toEqual([{ person_id: id, how: 'oidc' }])
    expect([...client.cookies.keys()]).toEqual(['brua'])
    expect(await (await client.get('/')).text()).toContain('Kari')
    expect((await trailOf(services.db, { kind: 'person', id }))[0]).toMatchObject({
      action: 'people.signed-in',
      detail: { how: 'oidc' },
    })
  })

  test('works for a client without a secret', async () => {
    services = await testServices({ env: { BRUA_OIDC_ISSUER: issuer, BRUA_OIDC_CLIENT_ID: 'public' } })
    app = testApp(services)
    await add()
    const client = app.nobody()
    expect((await client.get(await throughIssuer(client, 'kari'))).status).toBe(303)
    expect(await sessions()).toHaveLength(1)
  })

  test('a callback that is used again opens nothing', async () => {
    await add()
    const client = app.nobody()
    const back = await throughIssuer(client, 'kari')
    expect((await client.get(back)).status).toBe(303)
    const again = await client.get(back)
    expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('begynne på nytt')])
    expect(await sessions()).toHaveLength(1)
  })

  test('two callbacks at once open one session', async () => {
    await add()
    const client = app.nobody()
    const back = await throughIssuer(client, 'kari')
    const cookie = `brua-sign-in=${client.cookies.get('brua-sign-in')}`
    const both = await Promise.all([1, 2].map(() => app.nobody().get(back, { cookie })))
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 400])
    expect(await sessions()).toHaveLength(1)
  })

  test('a callback in another browser opens nothing, and does not spoil it for the one who began', async () => {
    await add()
    const client = app.nobody()
    const back = await throughIssuer(client, 'kari')
    const stranger = app.nobody()
    expect((await stranger.get(back)).status).toBe(400)
    await stranger.get('/-/sign-in/start')
    expect((await stranger.get(back)).status).toBe(400)
    expect(stranger.cookies.has('brua')).toBe(false)
    expect((await client.get(back)).status).toBe(303)
  })

  test('a wrong state, no state, a changed code and an answer without a code open nothing', async () => {
    await add()
    const client = app.nobody()
    for (const answer of ['?code=x&state=y', '?code=x', '', '?state='])
      expect((await client.get(`/-/sign-in/callback${answer}`)).status).toBe(400)
    const back = new URL(await throughIssuer(client, 'kari'), CALLBACK)
    back.searchParams.set('code', 'x'.repeat(43))
    const changed = await client.get(pathOf(back.href))
    expect([changed.status, await changed.text()]).toEqual([400, expect.stringContaining('invalid_grant')])
    const bare = new URL(await throughIssuer(client, 'kari'), CALLBACK)
    bare.searchParams.delete('code')
    expect((await client.get(pathOf(bare.href))).status).toBe(502)
    expect(await sessions()).toEqual([])
  })

  test('a sign-in that took more than ten minutes begins again', async () => {
    await add()
    const client = app.nobody()
    const back = await throughIssuer(client, 'kari')
    services.clock.moveTo('2026-03-02T09:10:00+01:00')
    expect((await client.get(back)).status).toBe(400)
    expect(await sessions()).toEqual([])
  })

  test('somebody we do not know is told what to send an administrator, and gets no session', async () => {
    await add()
    const client = app.nobody()
    const response = await client.get(await throughIssuer(client, 'ukjent-7'))
    const page = await response.text()
    expect([response.status, response.headers.get('cache-control')]).toEqual([403, 'no-store'])
    expect(page).toContain('<code>ukjent-7</code>')
    expect(page).toContain('En administrator må legge deg inn')
    expect(client.cookies.has('brua')).toBe(false)
    expect(await sessions()).toEqual([])
  })

  test('somebody we know without a role today does not get in either; nor does the same subject of another issuer', async () => {
    await add({ roles: [{ ...editor, from: day('2026-04-01') }] })
    await add({ name: 'Annen', login: { issuer: 'https://other.example', subject: 'annen' } })
    for (const [login, said] of [
      ['kari', 'har ingen rolle i dag'],
      ['annen', 'kjenner deg, men Brua gjør det ikke'],
    ]) {
      const client = app.nobody()
      const response = await client.get(await throughIssuer(client, login!))
      expect([response.status, await response.text()]).toEqual([403, expect.stringContaining(said!)])
    }
    expect(await sessions()).toEqual([])
  })

  test('somebody who stops at the service is told so, and may try again', async () => {
    const client = app.nobody()
    const begun = await client.get('/-/sign-in/start')
    const issuerBrowser = browserAtIssuer()
    const asked = await issuerBrowser.go(begun.headers.get('location')!)
    const back = await issuerBrowser.go(`${asked.address}/abort`)
    const response = await client.get(pathOf(back.address))
    const page = await response.text()
    expect(response.status).toBe(400)
    expect(page).toContain('access_denied')
    expect(page).toContain('href="/-/sign-in"')
  })

  test('never leads to another site', async () => {
    await add()
    const client = app.nobody()
    expect((await client.get(await throughIssuer(client, 'kari', '//evil.example'))).headers.get('location')).toBe('/')
  })
})

describe('a sign-in service that does not answer', () => {
  test('is said to be just that, and is asked again next time', async () => {
    const silent = createServer()
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
    const { port } = silent.address() as AddressInfo
    await new Promise((closed) => silent.close(closed))
    const off = await testServices({ env: env({ BRUA_OIDC_ISSUER: `http://127.0.0.1:${port}` }) })
    const client = testApp(off).nobody()
    const response = await client.get('/-/sign-in/start')
    expect([response.status, await response.text()]).toEqual([
      502,
      expect.stringContaining('Innloggingstjenesten svarer ikke'),
    ])

    const late = createServer((_request, answer) => void answer.writeHead(500).end('{}'))
    await new Promise<void>((listening) => late.listen(port, '127.0.0.1', listening))
    expect((await client.get('/-/sign-in/start')).status).toBe(502)
    late.removeAllListeners('request')
    late.on('request', new Provider(`http://127.0.0.1:${port}`, { cookies: { keys: ['x'] } }).callback())
    expect((await client.get('/-/sign-in/start')).status).toBe(303)
    late.closeAllConnections()
    await new Promise((closed) => late.close(closed))
  })

  test('does not keep anyone signed in who signs out', async () => {
    const off = await testServices({ env: env({ BRUA_OIDC_ISSUER: 'http://127.0.0.1:9' }) })
    const [id] = await off.db.transaction().execute((tx) => addPeople(tx, [{ name: 'Kari', roles: [editor] }], BY))
    const client = await testApp(off).as(id!)
    const response = await client.post('/-/sign-out')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    expect(client.cookies.has('brua')).toBe(false)
  })

  test('over plain http is only spoken to on this machine', async () => {
    const away = await testServices({ env: env({ BRUA_OIDC_ISSUER: 'http://id.invalid' }) })
    expect((await testApp(away).nobody().get('/-/sign-in/start')).status).toBe(502)
  })
})

test('signing out signs out of the service too', async () => {
  await add()
  const client = app.nobody()
  await client.get(await throughIssuer(client, 'kari'))
  const response = await client.post('/-/sign-out')
  const to = new URL(response.headers.get('location')!)
  expect([
    response.status,
    to.origin,
    to.searchParams.get('client_id'),
    to.searchParams.get('post_logout_redirect_uri'),
  ]).toEqual([303, issuer, 'brua', 'http://localhost:3000/'])
  expect(await sessions()).toEqual([])
  expect((await browserAtIssuer().go(to.href)).response.status).toBe(200)
})
