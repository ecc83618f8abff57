import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { allRoutes, createApp } from '#app/http.tsx'
import { sessionCookie } from '#directory/people/index.ts'
import { openSession } from '#platform/sessions.ts'
import type { Services } from '#platform/services.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import type { Env } from '#web/env.ts'
import { csrfToken } from '#web/form.ts'
import type { Route } from '#web/route.ts'

const ORIGIN = 'http://localhost:3000'

/** What a browser does with the product, without a browser: cookies are kept, forms are posted as its pages post them. */
export type Client = {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Posts a form. A key is made unless the fields hold one under `FORM_FIELDS.key`. */
  post(path: string, fields?: Record<string, string | string[]>, headers?: Record<string, string>): Promise<Response>
  readonly cookies: Map<string, string>
}

export type TestApp = {
  readonly app: Hono<Env>
  /** Someone who has not signed in. */
  nobody(): Client
  /** Someone signed in, by their id. */
  as(personId: string): Promise<Client>
}

/** The product in process, on the services given. */
export function testApp(services: Services, routes: readonly Route[] = allRoutes()): TestApp {
  const app = createApp(services, routes)
  const client = (session?: string): Client => {
    const cookies = new Map<string, string>()
    if (session) cookies.set(sessionCookie(services.config).name, session)
    const request = async (path: string, init: RequestInit) => {
      const headers = new Headers(init.headers)
      if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      const response = await app.request(`${ORIGIN}${path}`, { ...init, headers })
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
        if (/max-age=0/i.test(cookie)) cookies.delete(name!)
        else cookies.set(name!, value!)
      }
      return response
    }
    return {
      cookies,
      get: (path, headers = {}) => request(path, { headers }),
      post: (path, fields = {}, headers = {}) => {
        const body = new URLSearchParams()
        const token = cookies.get(sessionCookie(services.config).name)
        const all = { [FORM_FIELDS.csrf]: csrfToken(services.keys, token), [FORM_FIELDS.key]: randomUUID(), ...fields }
        for (const [name, value] of Object.entries(all)) for (const one of [value].flat()) body.append(name, one)
        return request(path, {
          method: 'POST',
          body,
          headers: { origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...headers },
        })
      },
    }
  }
  return {
    app,
    nobody: () => client(),
    as: async (personId) =>
      client(await openSession(services.db, personId, services.config.demo ? 'demo' : 'oidc', services.clock.now())),
  }
}
