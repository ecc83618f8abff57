import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { PEOPLE } from '#world/index.ts'
import { testApp } from './app.ts'
import { openBrowser, serveApp } from './browser.ts'
import { sampleWorld } from './samples.ts'

/** Synthetic (month + 80), and nobody's in the world. */
const NUMBER = '01817010055'
const FURTHEST = 150

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The house in a browser without a mouse. */
async function open() {
  const { services, samples } = await sampleWorld()
  const served = await serveApp(testApp(services).app)
  const context: BrowserContext = await browser.newContext({ baseURL: served.origin, locale: 'nb-NO' })
  onTestFinished(async () => {
    await context.close()
    await served.close()
  })
  return { page: await context.newPage(), samples }
}

test('a clinician gets in, registers somebody and gets out with the keyboard alone', async () => {
  const { page } = await open()
  await page.goto('/')

  const skip = page.locator('a.b-skip')
  await page.keyboard.press('Tab')
  await expectFocus(page, skip)
  await page.keyboard.press('Enter')
  expect(await hasFocus(page.locator('main'))).toBe(true)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true)

  await page.goto('/clinic')
  expect(new URL(page.url()).pathname).toBe('/-/sign-in')
  await tabTo(page, page.locator(`button[name=person][value="${PEOPLE.clinician.id}"]`))
  await press(page, 'Enter')
  expect(new URL(page.url()).pathname).toBe('/clinic')

  await tabTo(page, page.locator('main a[href^="/participants/new"]').first())
  await press(page, 'Enter')
  const send = page.locator('main form button[type=submit]').last()
  await tabTo(page, send)
  await press(page, 'Enter')
  const errors = page.locator('.b-errors')
  await expectFocus(page, errors)
  await page.keyboard.press('Tab')
  const first = errors.locator('a').first()
  await expectFocus(page, first)
  const field = page.locator((await first.getAttribute('href'))!)
  await page.keyboard.press('Enter')
  await expectFocus(page, field)

  await tabTo(page, page.locator('[name=number]'))
  await page.keyboard.type(NUMBER)
  await tabTo(page, page.locator('[name=name]'))
  await page.keyboard.type('Tale Tastatur')
  await choose(page, 'how', 'paper')
  await tabTo(page, page.locator('[name=scopes][value=registry]'))
  await page.keyboard.press('Space')
  await choose(page, 'programme', 'arr-specialist')
  await choose(page, 'setting', 'day')
  await tabTo(page, page.locator('[name=startedOn]'))
  await page.keyboard.type('2.3.2026')
  await tabTo(page, send)
  await press(page, 'Enter')
  expect(page.url()).toMatch(/\/participants\/[0-9a-f-]{36}$/)
  expect(await page.locator('h1').textContent()).toContain('Tale Tastatur')

  await tabTo(page, page.locator('button.b-sign-out'))
  await press(page, 'Enter')
  await page.goto('/clinic')
  expect(new URL(page.url()).pathname).toBe('/-/sign-in')
}, 300_000)

test('a participant answers questions of every kind with the keyboard alone, back and forth', async () => {
  const { page, samples } = await open()
  const link = samples['GET /a/:token']!.find(({ what }) => what === 'open')!.path
  await page.goto(link)
  await tabTo(page, page.locator('main button[type=submit]').first())
  await press(page, 'Enter')

  const kinds = new Set<string>()
  let before = ''
  for (let count = 0; count < 40 && !page.url().endsWith('/check'); count += 1) {
    expect(page.url()).toContain('/q/')
    const control = page.locator('main form :is(input:not([type=hidden]), textarea)')
    const type = (await control.first().getAttribute('type')) ?? 'textarea'
    kinds.add(type)
    await tabTo(page, control.first())
    if (type === 'radio') await chooseNext(page)
    else if (type === 'checkbox') await page.keyboard.press('Space')
    else await page.keyboard.type('50')
    if (count === 2) before = page.url()
    await tabTo(page, page.locator('main form button[type=submit]').first())
    await press(page, 'Enter')
    if (page.url().includes('/help')) {
      await tabTo(page, page.locator('main a[href^="/a/"]'))
      await press(page, 'Enter')
    }
  }
  expect([...kinds].toSorted()).toEqual(['checkbox', 'radio', 'text'])
  expect(new URL(page.url()).pathname).toBe(`${link}/check`)

  const change = page.locator(`main a[href*="${new URL(before).pathname}"]`)
  await tabTo(page, change)
  await press(page, 'Enter')
  expect(page.url()).toContain(before)
  await tabTo(page, page.locator('main form button[type=submit]').first())
  await press(page, 'Enter')
  await tabTo(page, page.locator('main form button[type=submit]').last())
  await press(page, 'Enter')
  expect(new URL(page.url()).pathname).toBe(link)
  expect(await page.locator('main form').count()).toBe(0)
}, 300_000)

/** Presses a key that leads to another page, and waits for it. */
async function press(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)])
}

/** Goes on with Tab until something has the focus. Everything on the way must be seen to have it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < FURTHEST; count += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
    await expectVisibleFocus(page)
  }
  throw new Error(`Tab does not lead to ${String(target)} on ${page.url()}`)
}

/** Chooses one of several with the arrows. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const group = page.locator(`[name=${name}]`)
  const wanted = page.locator(`[name=${name}][value="${value}"]`)
  // Tab leads to the chosen one of a group, or to its first.
  const chosen = page.locator(`[name=${name}]:checked`)
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first())
  await page.keyboard.press('Space')
  for (let count = await group.count(); count > 0 && !(await wanted.isChecked()); count -= 1) {
    await page.keyboard.press('ArrowDown')
    await expectVisibleFocus(page)
  }
  expect(await wanted.isChecked()).toBe(true)
}

/** Chooses the second of several, by the first and one arrow. */
async function chooseNext(page: Page): Promise<void> {
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expectVisibleFocus(page)
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true)
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
}

async function expectFocus(page: Page, target: Locator): Promise<void> {
  expect(await hasFocus(target), `${String(target)} has the focus`).toBe(true)
  await expectVisibleFocus(page)
}

/** What has the focus is on the screen, and looks otherwise than when it has not: an outline or a ring, on it or on what holds it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body)
      return { what: 'nothing', looks: false, isOnScreen: false }
    const ring = () =>
      [element, element.parentElement!, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])]
        .flatMap((one) => [null, '::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo)))
        .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow }) =>
          [outlineStyle, outlineWidth, outlineColor, boxShadow].join(),
        )
        .join(';')
    const focused = ring()
    element.blur()
    const resting = ring()
    element.focus({ preventScroll: true })
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect()
    return {
      what: element.outerHTML.slice(0, 120),
      looks: focused !== resting,
      isOnScreen: width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    }
  })
  expect(seen, `the focus is lost or cannot be seen on ${page.url()}`).toMatchObject({ looks: true, isOnScreen: true })
}
