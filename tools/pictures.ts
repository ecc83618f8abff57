/**
 * Takes the pictures of the README and the guides from the product itself, on a fresh demo world:
 * `npm run pictures`. They land in docs/pictures.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { createApp } from '#app/http.tsx'
import { movableClock } from '#platform/clock.ts'
import { openServices } from '#platform/open.ts'
import { progressOn } from '#platform/progress.ts'
import { readSettings } from '#platform/settings.ts'
import { showLink } from '#registry/assessments/index.ts'
import { scopeOf } from '#registry/participants/index.ts'
import { openBrowser, serveApp } from '#tests/browser.ts'
import { fillWorld, MAIN_CLINIC, PARTICIPANTS, PEOPLE } from '#world/index.ts'

const FOLDER = join(import.meta.dirname, '..', 'docs', 'pictures')
/** The pictures' day, so that they are the same whenever they are taken. */
const DAY = '2026-03-02T10:00:00+01:00'
const LAPTOP = { width: 1200, height: 800 }
/** High enough to show a results page from its answer to its first figure. */
const TALL = { width: 1200, height: 1400 }
const PHONE = { width: 360, height: 720 }

const data = mkdtempSync(join(tmpdir(), 'brua-pictures-'))
const opened = await openServices(readSettings({ BRUA_DATA: data }), movableClock(DAY))
const { services } = opened
let browser: Browser | undefined
try {
  await fillWorld(services, { size: 'full', progress: progressOn(process.stderr, 'Demo world') })
  mkdirSync(FOLDER, { recursive: true })
  const served = await serveApp(createApp(services))
  browser = await openBrowser()

  const laptop = await browser.newContext({
    viewport: LAPTOP,
    locale: 'nb-NO',
    baseURL: served.origin,
    deviceScaleFactor: 1,
  })
  await shoot(laptop, '/results/arr', 'results-laptop', TALL)
  await signIn(laptop, PEOPLE.clinician.id)
  await shoot(laptop, '/clinic', 'desk-laptop')
  await shoot(laptop, `/results/arr/clinics/${MAIN_CLINIC.key}`, 'clinic-laptop', TALL)
  await shoot(laptop, `/participants/${PARTICIPANTS.wholeCourse.id}`, 'participant-laptop')

  const phone = await browser.newContext({
    viewport: PHONE,
    locale: 'nb-NO',
    baseURL: served.origin,
    deviceScaleFactor: 2,
    javaScriptEnabled: false,
  })
  await shoot(phone, `/a/${await linkOf(PARTICIPANTS.halfAnswered.assessments.start)}/q/phq9/phq9-3`, 'question-phone')
  await shoot(phone, '/results/arr', 'results-phone')
  await served.close()
} finally {
  await browser?.close()
  await opened.close()
  rmSync(data, { recursive: true, force: true })
}

async function shoot(context: BrowserContext, path: string, name: string, size?: typeof LAPTOP): Promise<void> {
  const page = await context.newPage()
  if (size) await page.setViewportSize(size)
  const answer = await page.goto(path)
  if (answer?.status() !== 200) throw new Error(`${path} answered ${answer?.status()}`)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  await page.close()
  process.stderr.write(`${name}.png\n`)
}

async function signIn(context: BrowserContext, person: string): Promise<void> {
  const page = await context.newPage()
  await page.goto('/-/sign-in')
  await page.click(`button[name=person][value="${person}"]`)
  await page.waitForURL((address) => address.pathname !== '/-/sign-in')
  await page.close()
}

/** The link of an assessment at the main clinic, as a clinician there would show it. */
async function linkOf(assessment: string): Promise<string> {
  const scope = scopeOf(PEOPLE.clinician)
  if (scope === undefined) throw new Error('the clinician has no scope')
  const asker = {
    actor: { kind: 'command', id: 'pictures' },
    scope,
    at: services.clock.now(),
    keys: services.keys,
  } as const
  const link = await services.db.transaction().execute((tx) => showLink(tx, asker, assessment))
  if (link === undefined) throw new Error('no link')
  return link
}
