import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { layContent } from '#app/content.ts'
import { LANGUAGES } from '#core/languages.ts'
import { testApp } from '#tests/app.ts'
import { openBrowser, serveApp } from '#tests/browser.ts'
import { testServices } from '#tests/services.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function fieldIn(language: string): Promise<Page> {
  const services = await testServices()
  await layContent(services)
  const { origin, close } = await serveApp(testApp(services).app)
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    baseURL: origin,
  })
  onTestFinished(async () => {
    await context.close()
    await close()
  })
  await context.addCookies([{ name: 'language', value: language, url: origin }])
  const page = await context.newPage()
  await page.goto('/services')
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** Where the browser really drew the names of the figure that is shown. */
function namesIn(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.b-field-link')]
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => {
        const boxOf = (part: Element) => {
          const { left, top, right, bottom } = part.getBoundingClientRect()
          return { left, top, right, bottom }
        }
        const size = Number.parseFloat(getComputedStyle(link.querySelector('text')!).fontSize)
        const figure = link.closest('svg')!
        const scale = figure.getBoundingClientRect().width / figure.viewBox.baseVal.width
        return {
          name: link.querySelector('text')!.textContent,
          text: boxOf(link.querySelector('text')!),
          press: boxOf(link.querySelector('.b-field-press')!),
          size: size * scale,
        }
      }),
  )
}
type Names = Awaited<ReturnType<typeof namesIn>>

function faultsIn(names: Names): string[] {
  return names.flatMap(({ name, text, press, size }, index) => [
    ...(text.left < press.left - 1 || text.right > press.right + 1 || text.bottom > press.bottom + 1
      ? [`${name} is wider than its place`]
      : []),
    ...(size < 11 ? [`${name} is ${size} px`] : []),
    ...names
      .slice(index + 1)
      .filter(
        (other) =>
          text.left < other.text.right &&
          other.text.left < text.right &&
          text.top < other.text.bottom &&
          other.text.top < text.bottom,
      )
      .map((other) => `${name} lies over ${other.name}`),
  ])
}

test.each(LANGUAGES)(
  'in %s every name can be read, and none lies over another, at every width',
  async (language) => {
    const page = await fieldIn(language)
    for (const width of [1366, 1024, 700, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const names = await namesIn(page)
      expect(names, `${width} px`).toHaveLength(22)
      expect(faultsIn(names), `${width} px`).toEqual([])
    }
  },
  60_000,
)

test('the keyboard reaches every service, and sees where it is', async () => {
  const page = await fieldIn('nb')
  const reached = new Set<string>()
  await page.locator('.b-field-figure-wide .b-field-link').first().focus()
  for (let press = 0; press < 22; press++) {
    const seen = await page.evaluate(() => {
      const here = document.activeElement!
      const ground = here.querySelector('.b-field-press')
      return { href: here.getAttribute('href'), stroke: ground === null ? '' : getComputedStyle(ground).stroke }
    })
    expect(seen.stroke).toMatch(/^rgb/)
    reached.add(String(seen.href))
    await page.keyboard.press('Tab')
  }
  expect(reached.size).toBe(22)
}, 60_000)
