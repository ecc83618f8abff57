import { setTimeout } from 'node:timers/promises'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { getCookie } from 'hono/cookie'
import { sql } from 'kysely'
import { NOBODY, type Who } from '#core/who.ts'
import { isLanguage, type Language } from '#core/languages.ts'
import { sessionCookie, whoIs } from '#directory/people/index.ts'
import type { AskHouse } from '#editorial/desk/index.ts'
import { findSession } from '#platform/sessions.ts'
import type { Services } from '#platform/services.ts'
import { assets, SHELL_PATHS } from '#ui/index.ts'
import type { Ctx, Env } from '#web/env.ts'
import { TooLarge } from '#web/errors.ts'
import type { Route, Routes } from '#web/route.ts'
import { answerFault } from './faults.tsx'
import { shellRoutes } from './shell.tsx'
import { viewFor } from './view.ts'
import { isOwnHost, isSameSite, securityHeaders } from './guards.ts'
import { routes as moduleRoutes } from './wiring.ts'

const LARGEST_FORM = 1_000_000
/** A body that is too large is read to this end and thrown away, so that the browser listens to the answer. */
const MOST_THROWN_AWAY = 100_000_000
const HEALTH_PATIENCE_MS = 3000

/** Every address of the product, in order, with who may use it. */
export function allRoutes(): Route[] {
  return [shellRoutes, ...moduleRoutes].flatMap((routes: Routes) => routes.list)
}

/** The whole product as one function from request to response. */
export function createApp(services: Services, routes: readonly Route[] = allRoutes()): Hono<Env> {
  const app = new Hono<Env>()
  app.onError((error, c) => answerFault(error, c))
  serveAssets(app)
  app.get('/healthz', async (c) =>
    (await databaseAnswers(services))
      ? c.json({ status: 'ok' })
      : c.json({ status: 'the database does not answer' }, 503),
  )

  app.use(async (c, next) => {
    c.set('services', services)
    c.set('address', addressOf(c.req.header('x-forwarded-for'), c.env, services.config.trustProxy))
    c.set('who', NOBODY)
    c.set('language', languageOf(c.req.query('language'), getCookie(c, 'language'), c.req.header('accept-language')))
    c.set('session', undefined)
    c.set('view', viewFor(c))
    securityHeaders(c, services.config)
    // PostgreSQL's text holds every character but this one, so no address of ours has it.
    if (c.req.path.includes('\u0000') || /%00/.test(c.req.url.split('?')[0]!)) return answerFault(undefined, c, 404)
    if (!isOwnHost(c, services.config)) return answerFault(undefined, c, 421)
    const token = getCookie(c, sessionCookie(services.config).name)
    const who = token === undefined ? NOBODY : await whoHolds(services, token)
    if (who.kind === 'person') c.set('session', token)
    c.set('who', who)
    c.set('view', viewFor(c))
    await next()
    const isForEver = c.res.headers.get('cache-control')?.includes('immutable') ?? false
    if (!isForEver && (who.kind === 'person' || c.req.path.startsWith('/a/'))) c.header('cache-control', 'no-store')
    return undefined
  })
  app.use((c, next) => (isForAnyone(c) ? squeeze(c, next) : next()))
  for (const route of routes) mount(app, route)
  app.notFound((c) => answerFault(undefined, c, 404))
  return app
}

/** Asks the product for one of its own addresses as a stranger would, and tells the status. */
export function askHouse(app: Hono<Env>): AskHouse {
  return async ({ config }, address) => (await app.request(`${config.baseUrl ?? 'http://localhost'}${address}`)).status
}

/** Whether the database answers within some seconds: whoever asks (a load balancer) does not wait for ever. */
async function databaseAnswers({ db }: Services): Promise<boolean> {
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
  const patience = new AbortController()
  const tooLate = setTimeout(HEALTH_PATIENCE_MS, false, { signal: patience.signal }).catch(() => false)
  return Promise.race([answer, tooLate]).finally(() => patience.abort())
}

const squeeze = compress()
/** Pages whose address holds somebody's secret. */
const BY_LINK = ['/a/', '/newsletter/']

/**
 * Whether a page may be compressed. One that holds a secret (a form's token, a link) beside words that its address chose
 * may not: its length would tell about the secret (the attack called BREACH).
 */
function isForAnyone(c: Ctx): boolean {
  return c.get('who').kind === 'nobody' && !BY_LINK.some((path) => c.req.path.startsWith(path))
}

/**
 * Puts a route behind its access: a form from another site is refused, someone unknown is asked to sign in, someone known
 * is told no. Only then is a body looked at, and one that is larger than the route takes is never held.
 */
function mount(app: Hono<Env>, { method, path, access, handler, byPrograms, largest = LARGEST_FORM }: Route): void {
  const limit = bodyLimit({
    maxSize: largest,
    async onError(c) {
      await throwAway(c)
      throw new TooLarge(largest)
    },
  })
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    if (byPrograms) {
      c.set('session', undefined)
      c.set('who', NOBODY)
    } else if (!isSameSite(c, c.get('services').config)) return answerFault(new Error('cross-site form'), c, 403)
    const who = c.get('who')
    if (access.may(who)) return next()
    if (who.kind === 'person') return answerFault(undefined, c, 403)
    if (method === 'GET') return c.redirect(`${SHELL_PATHS.signIn}?to=${encodeURIComponent(c.get('view').path)}`, 303)
    return answerFault(undefined, c, 401)
  }
  app.on(method, path, guard, limit, (c) => handler(c))
}

/** Reads what is left of a body without keeping it. */
async function throwAway(c: Ctx): Promise<void> {
  const { body } = c.req.raw
  if (body === null || body.locked) return
  let size = 0
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > MOST_THROWN_AWAY) return
  }
}

async function whoHolds({ config, db, clock }: Services, token: string): Promise<Who> {
  const personId = await findSession(db, token, config.demo ? 'demo' : 'oidc', clock.now())
  return (personId === undefined ? undefined : await whoIs(db, personId, clock.today())) ?? NOBODY
}

function serveAssets(app: Hono<Env>): void {
  const all = assets()
  app.get('/-/assets/*', (c) => {
    const asset = all.get(c.req.path)
    if (!asset) return c.text('Not found', 404)
    const accepts = c.req.header('accept-encoding') ?? ''
    const [body, encoding] =
      accepts.includes('br') && asset.brotli
        ? [asset.brotli, 'br']
        : accepts.includes('gzip') && asset.gzip
          ? [asset.gzip, 'gzip']
          : [asset.body, undefined]
    return c.body(new Uint8Array(body), 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    })
  })
}

/** The language that the address asks for, else the one chosen, else the first of ours that the browser asks for, else bokmål. */
function languageOf(asked: string | undefined, chosen: string | undefined, accepted: string | undefined): Language {
  if (isLanguage(asked)) return asked
  if (isLanguage(chosen)) return chosen
  for (const part of (accepted ?? '').toLowerCase().split(',')) {
    const code = part.trim().slice(0, 2)
    if (code === 'no') return 'nb'
    if (isLanguage(code)) return code
  }
  return 'nb'
}

/** The address of whoever asks. A proxy adds it at the end; what stands before that anyone may have written. */
function addressOf(forwarded: string | undefined, env: unknown, trustProxy: boolean): string {
  if (trustProxy && forwarded) return forwarded.split(',').at(-1)!.trim()
  const incoming = (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  return incoming?.socket?.remoteAddress ?? 'unknown'
}
