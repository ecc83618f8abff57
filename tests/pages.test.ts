import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { allRoutes } from '#app/http.tsx'
import { LANGUAGES, type Language } from '#core/languages.ts'
import { sessionCookie } from '#directory/people/index.ts'
import { openSession } from '#platform/sessions.ts'
import { faultsOf, tagsOf } from '#ui/testing.ts'
import { BadForm, ChangedMeanwhile, NotAllowed, NotFound, TooOften } from '#web/errors.ts'
import { everyone, Routes, type Route } from '#web/route.ts'
import { PEOPLE } from '#world/index.ts'
import { testApp } from './app.ts'
import { openBrowser, serveApp } from './browser.ts'
import { browserOf, nameOf, rowsOf, sampleWorld, type Visitor } from './samples.ts'

/** Pages that answer when something goes another way, each planted. */
const OTHER_WAYS = new Routes()
  .get('/planted/400', everyone, () => {
    throw new BadForm('planted')
  })
  .get('/planted/403', everyone, () => {
    throw new NotAllowed('planted')
  })
  .get('/planted/404', everyone, () => {
    throw new NotFound()
  })
  .get('/planted/409', everyone, () => {
    throw new ChangedMeanwhile('/')
  })
  .get('/planted/429', everyone, () => {
    throw new TooOften(60)
  })
  .get('/planted/500', everyone, () => {
    throw new Error('planted')
  })

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A page to look at: who goes there, and what it should answer. */
type Visit = { readonly label: string; readonly path: string; readonly by: Visitor; readonly status: number }

/** The small world, served to real browsers. */
async function servedWorld(env: Record<string, string> = {}, planted: readonly Route[] = OTHER_WAYS.list) {
  const { services, samples } = await sampleWorld(env)
  const app = testApp(services, [...allRoutes(), ...planted])
  const { origin, close } = await serveApp(app.app)
  const contexts = new Map<string, Promise<BrowserContext>>()
  onTestFinished(async () => {
    for (const context of contexts.values()) await (await context).close()
    await close()
  })
  /** The browser of a visitor, who has chosen a language. */
  const contextOf = (by: Visitor, language: Language): Promise<BrowserContext> => {
    const key = `${by} ${language}`
    const known = contexts.get(key)
    if (known) return known
    const made = (async () => {
      const context = await browser.newContext({ baseURL: origin })
      await context.addCookies([{ name: 'language', value: language, url: origin }])
      if (by !== 'nobody') {
        const token = await openSession(services.db, PEOPLE[by].id, 'demo', services.clock.now())
        await context.addCookies([{ name: sessionCookie(services.config).name, value: token, url: origin }])
      }
      return context
    })()
    contexts.set(key, made)
    return made
  }
  return { origin, app, rows: rowsOf(samples), contextOf }
}
type ServedWorld = Awaited<ReturnType<typeof servedWorld>>

/**
 * The addresses that answer with a page; what is wrong with any of them is added to `faults`. Every sample is
 * looked at as text in each language; in the browser every one in bokmål, and the first of each route in the others.
 */
async function pagesOf({ app, rows }: ServedWorld, language: Language, faults: string[]) {
  const visits: (Visit & { readonly html: string })[] = []
  for (const { route, sample, label } of rows) {
    if (route.method !== 'GET') continue
    const { by, path, status = 200 } = sample
    const client = await browserOf(app, by)
    client.cookies.set('language', language)
    const answer = await client.get(path)
    const told = `${label} [${language}]: `
    if (answer.status !== status) faults.push(`${told}answers ${answer.status} and not ${status}`)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await answer.text()
    faults.push(...faultsOf(html).map((fault) => told + fault))
    if (!html.includes(`<html lang="${language}">`)) faults.push(`${told}does not say that it is in ${language}`)
    const isFirst = rows.find((row) => row.route === route)!.sample === sample
    if (isFirst || language === 'nb') visits.push({ label, path, by, status, html })
  }
  return visits
}

/** Runs work over all of them, two at a time. */
async function twoAtATime<T>(all: readonly T[], work: (one: T) => Promise<readonly string[]>): Promise<string[]> {
  const left = [...all]
  const found: string[] = []
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) found.push(...(await work(next)))
  }
  await Promise.all([worker(), worker()])
  return found
}

/** Looks at one page in all the ways below; what is wrong with it, each beginning with what page it is. */
async function lookAt(world: ServedWorld, { label, path, by, status }: Visit, language: Language): Promise<string[]> {
  const page = await (await world.contextOf(by, language)).newPage()
  try {
    const watched = watch(page, world.origin)
    const response = (await page.goto(path))!
    const faults = [...(await faultsIn(page, response, language, status)), ...watched()]
    if (response.url() !== world.origin + path) faults.push(`leads to ${response.url()}`)
    if (await page.locator('script').count()) {
      await page.route('**/*', (route) =>
        route.request().resourceType() === 'script' ? route.abort() : route.fallback(),
      )
      const again = (await page.reload())!
      faults.push(...(await faultsIn(page, again, language, status)).map((fault) => `without script, ${fault}`))
    }
    return faults.map((fault) => `${label} [${language}]: ${fault}`)
  } finally {
    await page.close()
  }
}

/** Notes what a page asks of others, and what the browser complains of. */
function watch(page: Page, origin: string): () => string[] {
  const seen: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) seen.push(`asks ${url}`)
  })
  page.on('pageerror', (error) => seen.push(`stops with ${error.message}`))
  page.on('console', (message) => {
    // The browser says so of every page that is not a 200, and the status is looked at below.
    const isStatus = message.text().startsWith('Failed to load resource: the server responded with a status of')
    if (message.type() === 'error' && !(isStatus && message.location().url === page.url()))
      seen.push(`the browser says ${message.text()}`)
  })
  return () => seen
}

async function faultsIn(page: Page, response: Response, language: Language, status: number): Promise<string[]> {
  const lang = await page.getAttribute('html', 'lang')
  return [
    ...(response.status() === status ? [] : [`answers ${response.status()} and not ${status}`]),
    ...(lang === language ? [] : [`says it is in ${lang}`]),
    ...(await axeFaults(page)),
    ...(await sidewaysFaults(page)),
  ]
}

/** Everything that axe finds; contrast that it cannot tell because both colours are the same counts too. */
async function axeFaults(page: Page): Promise<string[]> {
  // The newer way opens a page of its own for each look, and is for frames, which no page of ours has.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations', 'incomplete'], preload: false })
  const { violations, incomplete } = await axe.analyze()
  const invisible = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((rule) => ({
      ...rule,
      nodes: rule.nodes.filter(({ any }) =>
        any.some(({ data }: { data?: { messageKey?: string } | null }) => data?.messageKey === 'equalRatio'),
      ),
    }))
  return [...violations, ...invisible].flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}

/** What sticks out of a narrow phone. */
async function sidewaysFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 640 })
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement!
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.childElementCount === 0)
      .filter((leaf) => leaf.getBoundingClientRect().right > clientWidth || leaf.scrollWidth > clientWidth)
      .slice(0, 3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.slice(0, 40)}"`)
      .concat(`${scrollWidth} px`)
  })
  await page.setViewportSize(before)
  return wide.length === 0 ? [] : [`sticks out at 320 px: ${wide.join(', ')}`]
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every page is within everyone’s reach, asks nothing of others and breaks no policy', async () => {
    const world = await servedWorld()
    const planted = OTHER_WAYS.list.map(({ path }): Visit => ({
      label: path,
      path,
      by: 'clinician',
      status: Number(path.slice(-3)),
    }))
    const faults: string[] = []
    const visits = [...(await pagesOf(world, language, faults)), ...planted]
    faults.push(...(await twoAtATime(visits, (visit) => lookAt(world, visit, language))))
    expect(faults).toEqual([])
  }, 600_000)
})

test('these looks see what they are there to see', async () => {
  const bad = new Routes().get('/planted/bad', everyone, (c) =>
    c.html(`<!doctype html><html lang="nb"><head><title>Ille</title><link rel="stylesheet" href="/planted/bad.css"></head><body>
      <main><h1>Ille</h1><p id="pale">Blek tekst</p><p id="same">Usynlig tekst</p><img src="https://elsewhere.example/x.png">
      <p id="wide">${'bred'.repeat(200)}</p><script>window.stop()</script></main></body></html>`),
  )
  bad.get('/planted/bad.css', everyone, (c) =>
    c.body('#pale{color:#ccc;background:#fff} #same{color:#fff;background:#fff} #wide{white-space:nowrap}', 200, {
      'content-type': 'text/css',
    }),
  )
  const world = await servedWorld({}, bad.list)
  const faults = await lookAt(world, { label: 'bad', path: '/planted/bad', by: 'nobody', status: 201 }, 'en')
  for (const expected of [
    /^bad \[en\]: answers 200 and not 201/,
    /says it is in nb/,
    /image-alt: /,
    /color-contrast: #pale/,
    /color-contrast: #same/,
    /sticks out at 320 px: p\./,
    /asks https:\/\/elsewhere\.example/,
    /the browser says .*Content Security Policy/i,
    /without script, image-alt/,
  ])
    expect(faults).toContainEqual(expect.stringMatching(expected))
}, 120_000)

describe('a refused form', () => {
  /** Nothing at all; and what nobody would call a number, a date, an address or a choice. */
  const GARBAGE = ['', '¤ 99.99.99999 \u{1faa8}']
  /** These take what comes, or are no longer on the page after the first try; what they refuse is in their modules' tests. */
  const NEVER_REFUSED = [
    'POST /-/language',
    'POST /-/sign-in',
    'POST /-/sign-out',
    'POST /a/:token',
    'POST /assessments/:id/link',
    'POST /clinic/search',
    'POST /council/cases/:slug/adoption',
    'POST /council/cases/:slug/closing',
    'POST /council/cases/:slug/rounds',
    'POST /editing/editions/:id/taking-back',
    'POST /editing/pieces/:id/drafts',
    'POST /editing/pieces/:id/look',
    'POST /editing/pieces/:id/putting-up',
    'POST /newsletter/confirm/:token',
    'POST /newsletter/one-click/:token',
    'POST /newsletter/subscription/:token/end',
    'POST /organisations/:key/mandates/:mandate/removal',
  ]

  test('comes back within everyone’s reach, with the focus on what was wrong', async () => {
    const world = await servedWorld()
    const faults: string[] = []
    const visits = await pagesOf(world, 'nb', faults)
    const refused = new Set<string>()
    const found = await twoAtATime(visits, async ({ label, path, by, html }) => {
      const faults: string[] = []
      // The forms of the patterns lead nowhere.
      const actions = path.startsWith('/-/patterns') ? [] : actionsOn(html)
      for (const [action, garbage] of actions.flatMap((action) =>
        GARBAGE.map((garbage) => [action, garbage] as const),
      )) {
        const route = routeOf(action)
        if (refused.has(route) || NEVER_REFUSED.includes(route)) continue
        const language = LANGUAGES[refused.size % LANGUAGES.length]!
        const page = await (await world.contextOf(by, language)).newPage()
        const watched = watch(page, world.origin)
        const response = await send(page, path, action, garbage)
        if (response?.status() === 422 && !refused.has(route)) {
          refused.add(route)
          faults.push(
            ...[
              ...((await putsFocusOnErrors(page)) ? [] : ['does not put the focus on its errors']),
              ...(await faultsIn(page, response, language, 422)),
              ...faultsOf(await response.text()),
              ...watched(),
            ].map((fault) => `${route} from ${label} [${language}]: ${fault}`),
          )
        }
        await page.close()
      }
      return faults
    })
    expect([...faults, ...found]).toEqual([])
    const posts = allRoutes().flatMap((route) => (route.method === 'POST' ? [nameOf(route)] : []))
    expect(posts.filter((name) => !refused.has(name)).toSorted()).toEqual(NEVER_REFUSED)
  }, 300_000)

  /** The browser moves the focus when it first draws the page, which may be a moment after it has loaded it. */
  function putsFocusOnErrors(page: Page): Promise<boolean> {
    const isThere = () => page.evaluate(() => document.activeElement?.classList.contains('b-errors') ?? false)
    return expect
      .poll(isThere, { timeout: 10_000 })
      .toBe(true)
      .then(
        () => true,
        () => false,
      )
  }

  /** Where the forms of a page's own are posted to. */
  function actionsOn(html: string): string[] {
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const forms = tagsOf(main).filter(({ name, attributes }) => name === 'form' && attributes.get('method') === 'post')
    return [...new Set(forms.map(({ attributes }) => attributes.get('action')!))]
  }

  /** Writes the same in every field of a form, chooses nothing, and sends it. Undefined when it is no longer there. */
  async function send(page: Page, path: string, action: string, garbage: string): Promise<Response | undefined> {
    await page.goto(path)
    const form = page.locator(`main form[method=post][action="${action}"]`).first()
    if ((await form.count()) === 0) return undefined
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.waitForEvent('load'),
      form.evaluate((element: HTMLFormElement, garbage) => {
        for (const field of element.querySelectorAll('input, textarea')) {
          if (field instanceof HTMLTextAreaElement) field.value = garbage
          else if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
            field.checked = false
          else if (field instanceof HTMLInputElement && field.type !== 'hidden') field.value = garbage
        }
        element.requestSubmit()
      }, garbage),
    ])
    return answer
  }

  /** The route that takes a form posted to an address. */
  function routeOf(action: string): string {
    const parts = action.split('?')[0]!.split('/')
    const route = allRoutes().find(({ method, path }) => {
      const pattern = path.split('/')
      return (
        method === 'POST' &&
        pattern.length === parts.length &&
        pattern.every((part, index) => part.startsWith(':') || part === parts[index])
      )
    })
    return route === undefined ? `nothing takes ${action}` : nameOf(route)
  }
})

test.each(LANGUAGES)(
  'signing in by a service is within everyone’s reach too, in %s, also when the service is silent',
  async (language) => {
    const world = await servedWorld({ BRUA_OIDC_ISSUER: 'http://127.0.0.1:9', BRUA_OIDC_CLIENT_ID: 'brua' })
    const visits: Visit[] = [
      { label: 'sign in', path: '/-/sign-in', by: 'nobody', status: 200 },
      { label: 'no way back', path: '/-/sign-in/callback?state=guess', by: 'nobody', status: 400 },
      { label: 'no answer', path: '/-/sign-in/start', by: 'nobody', status: 502 },
    ]
    expect(await twoAtATime(visits, (visit) => lookAt(world, visit, language))).toEqual([])
  },
  60_000,
)
