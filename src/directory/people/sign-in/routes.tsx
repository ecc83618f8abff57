import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { fill } from '#core/languages.ts'
import { withinLimit, type Limit } from '#platform/rate-limit.ts'
import { closeSession, openSession, type HowSignedIn } from '#platform/sessions.ts'
import { beginSignIn, takeSignIn } from '#platform/sign-ins.ts'
import { inWords, log } from '#platform/log.ts'
import { trail } from '#platform/trail.ts'
import { SHELL_PATHS } from '#ui/index.ts'
import { actorOf } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { NotFound, orNotFound, TooOften } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { everyone, Routes } from '#web/route.ts'
import { ownPath } from '../rules/own-path.ts'
import { sessionCookie, signInCookie } from '../session-cookie.ts'
import { isDemoPerson } from '../store.ts'
import { signInTexts as texts } from '../texts.ts'
import { personOf, whoIs } from '../who.ts'
import { loadDemoPeople } from './load.ts'
import { SignInServiceSaidNo, SignInServiceSilent, signedInAs, signInRequest, signOutAddress } from './oidc.ts'
import { DemoPage, ServicePage, StoppedPage } from './pages.tsx'

const START = '/-/sign-in/start'
const CALLBACK = '/-/sign-in/callback'
/** A whole clinic shares one address, so the limit by address is wide. */
const BY_ADDRESS: Limit = { most: 600, seconds: 600 }
const BY_PERSON: Limit = { most: 60, seconds: 600 }

/** Getting in and out. Everyone may ask; nobody gets in without a role. */
export const signInRoutes = new Routes()
  .get(SHELL_PATHS.signIn, everyone, async (c) => {
    const { config, db, clock } = c.get('services')
    const view = c.get('view')
    const goTo = ownPath(c.req.query('to') ?? '')
    if (!config.demo)
      return c.html(<ServicePage view={view} start={config.oidc && `${START}?to=${encodeURIComponent(goTo)}`} />)
    const search = c.req.query('search')?.replaceAll('\u0000', '').trim() || undefined
    const people = await loadDemoPeople(db, search, clock.today(), c.get('language'))
    return c.html(<DemoPage view={view} people={people} search={search} goTo={goTo} />)
  })
  .post(SHELL_PATHS.signIn, everyone, async (c) => {
    const { config, db } = c.get('services')
    if (!config.demo) throw new NotFound()
    const form = await readForm(c)
    const person = form.text('person')
    const isSomebody = await isDemoPerson(db, person)
    if (isSomebody) await limited(c, `sign-in person ${person}`, BY_PERSON)
    await limited(c, `sign-in address ${c.get('address')}`, BY_ADDRESS)
    if (!isSomebody) throw new NotFound()
    if (!(await letIn(c, person, 'demo'))) throw new NotFound()
    return c.redirect(ownPath(form.text('to')), 303)
  })
  .get(START, everyone, async (c) => {
    const { config, db, clock } = c.get('services')
    const oidc = orNotFound(config.oidc)
    await limited(c, `sign-in address ${c.get('address')}`, BY_ADDRESS)
    try {
      const { remember, address } = await signInRequest(oidc, ownAddress(c, CALLBACK))
      const state = await beginSignIn(db, { ...remember, goTo: ownPath(c.req.query('to') ?? '') }, clock.now())
      const cookie = signInCookie(config)
      setCookie(c, cookie.name, state, { ...cookie.options, maxAge: 600 })
      return c.redirect(address(state).href, 303)
    } catch (error) {
      return stopped(c, error)
    }
  })
  .get(CALLBACK, everyone, async (c) => {
    const { config, db, clock } = c.get('services')
    const oidc = orNotFound(config.oidc)
    const cookie = signInCookie(config)
    const state = c.req.query('state') ?? ''
    const isSameBrowser = state !== '' && getCookie(c, cookie.name) === state
    const begun = isSameBrowser ? await takeSignIn(db, state, clock.now()) : undefined
    if (begun === undefined) return show(c, 400, texts.againTitle, texts.againText)
    deleteCookie(c, cookie.name, cookie.options)
    try {
      const answer = ownAddress(c, CALLBACK)
      answer.search = new URL(c.req.url).search
      const subject = await signedInAs(oidc, answer, state, begun)
      const person = await personOf(db, { issuer: oidc.issuer, subject })
      if (person === undefined) return notLetIn(c, subject, texts.unknownText)
      if (!(await letIn(c, person, 'oidc'))) return notLetIn(c, subject, texts.noRoleText)
      return c.redirect(begun.goTo, 303)
    } catch (error) {
      return stopped(c, error)
    }
  })
  .post(SHELL_PATHS.signOut, everyone, async (c) => {
    const { config, db, clock } = c.get('services')
    await readForm(c)
    const [session, who] = [c.get('session'), c.get('who')]
    if (session !== undefined && who.kind === 'person') {
      const [at, subject] = [clock.now(), { kind: 'person', id: who.id }]
      await db.transaction().execute(async (tx) => {
        await closeSession(tx, session)
        await trail(tx, { at, actor: actorOf(c), action: 'people.signed-out', subject })
      })
    }
    const cookie = sessionCookie(config)
    deleteCookie(c, cookie.name, cookie.options)
    return c.redirect(await afterSignOut(c), 303)
  })

/**
 * Opens a session for a person who holds a role today; false for one who does not. An earlier session of the same
 * browser is closed. Signing in twice opens two sessions, so the form needs no key: each answer carries its own cookie.
 */
async function letIn(c: Ctx, personId: string, how: HowSignedIn): Promise<boolean> {
  const { config, db, clock } = c.get('services')
  const person = await whoIs(db, personId, clock.today())
  if (person === undefined || person.roles.length === 0) return false
  const at = clock.now()
  const token = await db.transaction().execute(async (tx) => {
    const token = await openSession(tx, personId, how, at)
    const actor = { kind: 'person', id: personId } as const
    await trail(tx, { at, actor, action: 'people.signed-in', subject: actor, detail: { how } })
    return token
  })
  const earlier = c.get('session')
  if (earlier !== undefined) await closeSession(db, earlier)
  const cookie = sessionCookie(config)
  setCookie(c, cookie.name, token, cookie.options)
  return true
}

/**
 * Out of the sign-in service too, where it offers that: at a shared machine the next one must not get in as the last.
 * Only to the issuer's own host, which is where our policy lets a form lead.
 */
async function afterSignOut(c: Ctx): Promise<string> {
  const { oidc } = c.get('services').config
  if (oidc === undefined) return '/'
  try {
    const address = await signOutAddress(oidc, ownAddress(c, '/'))
    return address?.origin === new URL(oidc.issuer).origin ? address.href : '/'
  } catch (error) {
    log('warning', 'signed out here only', { why: inWords(error) })
    return '/'
  }
}

async function limited(c: Ctx, key: string, limit: Limit): Promise<void> {
  const { db, clock } = c.get('services')
  if (!(await withinLimit(db, key, limit, clock.now()))) throw new TooOften(limit.seconds)
}

/** An address of our own as the browser knows it. */
function ownAddress(c: Ctx, path: string): URL {
  return new URL(path, c.get('services').config.baseUrl ?? c.req.url)
}

function show(
  c: Ctx,
  status: 400 | 502,
  title: (typeof texts)['againTitle' | 'saidNoTitle' | 'silentTitle'],
  text: (typeof texts)['againText' | 'saidNoText' | 'silentText'],
  values: Readonly<Record<string, string>> = {},
) {
  const language = c.get('language')
  return c.html(
    <StoppedPage view={c.get('view')} title={title[language]} text={fill(text[language], values)} />,
    status,
  )
}

function notLetIn(c: Ctx, subject: string, text: (typeof texts)['unknownText' | 'noRoleText']) {
  const language = c.get('language')
  c.header('cache-control', 'no-store')
  return c.html(
    <StoppedPage view={c.get('view')} title={texts.unknownTitle[language]} text={text[language]}>
      <p>
        <code>{subject}</code>
      </p>
    </StoppedPage>,
    403,
  )
}

/** Says what the sign-in service did not do; anything else goes on to the error page. */
function stopped(c: Ctx, error: unknown) {
  if (error instanceof SignInServiceSaidNo) {
    log('warning', 'the sign-in service said no', { code: error.code })
    return show(c, 400, texts.saidNoTitle, texts.saidNoText, { code: error.code })
  }
  if (error instanceof SignInServiceSilent) {
    log('warning', 'the sign-in service does not answer', { why: String(error.cause) })
    return show(c, 502, texts.silentTitle, texts.silentText)
  }
  throw error
}
