import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Language } from '#core/languages.ts'
import { importSpells } from '#registry/linkage/index.ts'
import { publish } from '#registry/snapshots/index.ts'
import { MAIN_CLINIC, PEOPLE } from '#world/index.ts'
import { testApp } from './app.ts'
import { openBrowser, serveApp } from './browser.ts'
import { testWorld } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Synthetic (month + 80), not in the world; one for each language. */
const NUMBERS: Record<Language, string> = { nb: '01817010055', nn: '01817010136', en: '01817010217' }
const PHONE = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
const OWN = `/results/arr/clinics/${MAIN_CLINIC.key}/own`

test.each(['nb', 'nn', 'en'] as const)(
  'from registering a participant to seeing the clinic’s own curve move, in %s',
  async (language) => {
    const services = await testWorld()
    const served = await serveApp(testApp(services).app)
    const desk = await browser.newContext({ baseURL: served.origin })
    onTestFinished(async () => {
      await desk.close()
      await served.close()
    })
    const page = await desk.newPage()
    await page.goto('/')
    await page.click(`button[name=language][value=${language}]`)
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    await signIn(page)
    const before = await month12(page)

    await register(page, NUMBERS[language])
    const participant = page.url()
    await page.click('a[href$="/letter"]')
    const link = new URL(
      (await page
        .getByText(/\/a\/[\w-]{22,}/)
        .first()
        .textContent())!.trim(),
    ).pathname
    await answerAll(link, served.origin, language)

    services.clock.moveTo('2026-03-30T10:00:00+02:00')
    await signIn(page)
    await page.goto(participant)
    await page.fill('form[action$="/end"] input[type=text]', '27.3.2026')
    await page.click('form[action$="/end"] button[type=submit]')
    await page.waitForURL(participant)

    // Nav tells that sickness benefit went on for half a year, and that was all.
    services.clock.moveTo('2027-06-30T10:00:00+02:00')
    const file = join(services.config.data, 'spells.csv')
    writeFileSync(
      file,
      `person,benefit,degree,from,to\n${NUMBERS[language]},sickness-benefit,100,2026-01-05,2026-09-30\n`,
    )
    const { outcome } = await importSpells(services, { path: file, registry: 'arr', until: '2027-05-31' as never })
    expect(outcome).toBe('imported')
    expect((await publish(services, 'arr')).isNew).toBe(true)

    await signIn(page)
    const after = await month12(page)
    expect(after.present).toBeGreaterThan(before.present)
    expect(after.none).toBeGreaterThan(before.none)
    await page.goto(OWN)
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    expect(await page.locator('#states svg').first().isVisible()).toBe(true)
  },
  180_000,
)

async function signIn(page: Page): Promise<void> {
  await page.goto('/-/sign-in')
  await page.click(`button[name=person][value="${PEOPLE.clinician.id}"]`)
  await page.waitForURL((url) => !url.pathname.startsWith('/-/sign-in'))
}

/** How many the clinic's own curve follows 12 months after, and how many of them have no benefit. */
async function month12(page: Page): Promise<{ present: number; none: number }> {
  const answer = await page.request.get(`${OWN}/figures/states.json`)
  const { chart } = (await answer.json()) as {
    chart: {
      months: { from: number }
      observed: { shown?: number }[]
      states: { key: string; counts: { shown?: number }[] }[]
    }
  }
  const at = 12 - chart.months.from
  return {
    present: chart.observed[at]?.shown ?? 0,
    none: chart.states.find(({ key }) => key === 'none')?.counts[at]?.shown ?? 0,
  }
}

async function register(page: Page, number: string): Promise<void> {
  await page.goto('/participants/new')
  await page.fill('[name=number]', number)
  await page.fill('[name=name]', 'Prøve Nybro')
  await choose(page, 'how', 'paper')
  for (const scope of ['registry', 'linkage']) await choose(page, 'scopes', scope)
  await choose(page, 'programme', 'arr-specialist')
  await choose(page, 'setting', 'day')
  await page.fill('[name=startedOn]', '2.3.2026')
  await page.click('main form button[type=submit]')
  await page.waitForURL(/\/participants\/[0-9a-f-]{36}$/)
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  await tap(page, page.locator(`input[name="${name}"][value="${value}"]`))
}

/** A finger on the control: whether its words or the control itself lie on top, the choice must be made. */
async function tap(page: Page, control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded()
  const box = (await control.boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  expect(await control.isChecked()).toBe(true)
}

/** The participant answers on a phone without script; in the middle they go on, on another one. */
async function answerAll(link: string, origin: string, language: Language): Promise<void> {
  let phone = await browser.newContext({
    ...PHONE,
    baseURL: origin,
    locale: { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language],
  })
  let page = await phone.newPage()
  await page.goto(link)
  for (let step = 0; ; step++) {
    expect(step, 'the questions come to an end').toBeLessThan(60)
    if (step === 5) {
      await phone.close()
      phone = await browser.newContext({ ...PHONE, baseURL: origin })
      page = await phone.newPage()
      await page.goto(link)
    }
    expect(await page.locator('script').count()).toBe(0)
    const path = new URL(page.url()).pathname
    await answerPage(page)
    if (path.endsWith('/check')) break
    // Whoever comes back finds a way on to where they were.
    await page.locator('main form[method=post] button[type=submit], main a.ds-button').first().click()
  }
  await page.click('main form[action$="/send"] button[type=submit]')
  await page.goto(link)
  expect(await page.locator('main form[action*="/q/"]').count()).toBe(0)
  await phone.close()
}

/** Answers whatever the page asks: the first choice of a group, the middle of a scale, a small number. */
async function answerPage(page: Page): Promise<void> {
  const radios = page.locator('main input[type=radio]')
  if ((await radios.count()) > 0) return tap(page, radios.first())
  const boxes = page.locator('main input[type=checkbox]')
  if ((await boxes.count()) > 0) return tap(page, boxes.first())
  const text = page.locator('main form[method=post] input[type=text]')
  if ((await text.count()) > 0) return text.first().fill('3')
}
