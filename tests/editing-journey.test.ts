import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { indexContent } from '#app/content.ts'
import { LANGUAGES, type Language } from '#core/languages.ts'
import { PEOPLE } from '#world/index.ts'
import { testApp } from './app.ts'
import { openBrowser, serveApp } from './browser.ts'
import { testWorld } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const WORDS: Readonly<Record<Language, { title: string; lead: string; found: string }>> = {
  nb: { title: 'Brobyggerne møtes', lead: 'Alle som bygger bro mellom arbeid og helse, møtes.', found: 'brobygger' },
  nn: {
    title: 'Brubyggjarane møtest',
    lead: 'Alle som byggjer bru mellom arbeid og helse, møtest.',
    found: 'brubyggjar',
  },
  en: {
    title: 'The bridge builders meet',
    lead: 'Everybody who builds bridges between work and health meets.',
    found: 'bridges',
  },
}

test.each(LANGUAGES)(
  'a visitor finds a service, an editor writes, another looks, and the visitor reads it, in %s and without script',
  async (language) => {
    const services = await testWorld()
    const served = await serveApp(testApp(services).app)
    const context = async () => {
      const made = await browser.newContext({ baseURL: served.origin, javaScriptEnabled: false })
      const page = await made.newPage()
      await page.goto('/')
      await page.click(`button[name=language][value=${language}]`)
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      return page
    }
    const [visitor, editor, reviewer] = [await context(), await context(), await context()]
    onTestFinished(async () => {
      for (const page of [visitor, editor, reviewer]) await page.context().close()
      await served.close()
    })

    // From the figure on the front page to a service, and by the search to another.
    await visitor.locator('a[href="/services/ips"]').first().click()
    expect(new URL(visitor.url()).pathname).toBe('/services/ips')
    await search(visitor, 'fontenehus')
    await visitor.locator('a[href="/services/fontenehus"]').first().click()
    expect(new URL(visitor.url()).pathname).toBe('/services/fontenehus')

    // The editor begins a news item and sends it, half written: what is missing is said. Then it is whole.
    await signIn(editor, PEOPLE.editor.id)
    await editor.goto('/editing/news/new')
    await editor.fill('input[name="nb.title"]', WORDS.nb.title)
    await editor.click('main form[action="/editing/news"] button[type=submit]')
    await editor.locator('main button[name=next][value=send]').click()
    expect(await editor.locator('.b-errors').count()).toBe(1)
    for (const one of LANGUAGES) {
      await editor.fill(`[name="${one}.title"]`, WORDS[one].title)
      await editor.fill(`[name="${one}.lead"]`, WORDS[one].lead)
    }
    await editor.locator('main button[name=next][value=send]').click()
    const review = new URL(editor.url()).pathname
    expect(review).toMatch(/\/review$/)
    const slug = 'brobyggerne-motes'
    expect((await visitor.goto(`/news/${slug}`))?.status()).toBe(404)

    // Whoever wrote it may not approve it; another may.
    await editor.goto(review)
    expect(await editor.locator('form[action$="/approval"]').count()).toBe(0)
    await signIn(reviewer, PEOPLE.otherEditor.id)
    await reviewer.goto('/editing')
    await reviewer.locator(`a[href="${review}"]`).first().click()
    await reviewer.click('form[action$="/approval"] label[for=field-when]')
    await reviewer.click('form[action$="/approval"] button[type=submit]')

    // Now it is public, in the reader's language, on its page, in the news, in the feed, and found.
    await indexContent(services)
    expect((await visitor.goto(`/news/${slug}`))?.status()).toBe(200)
    expect(await visitor.locator('h1').textContent()).toBe(WORDS[language].title)
    await visitor.goto('/news')
    expect(await visitor.locator(`a[href="/news/${slug}"]`).count()).toBe(1)
    await search(visitor, WORDS[language].found)
    expect(await visitor.locator(`a[href="/news/${slug}"]`).count()).toBe(1)
    expect(await (await visitor.request.get('/feeds/all.atom')).text()).toContain(`/news/${slug}`)
  },
  240_000,
)

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/search')
  await page.fill('main input[name=q]', words)
  await page.press('main input[name=q]', 'Enter')
  await page.waitForURL(/\/search\?/)
}

async function signIn(page: Page, person: string): Promise<void> {
  await page.goto('/-/sign-in')
  await page.click(`button[name=person][value="${person}"]`)
  await page.waitForURL((url) => !url.pathname.startsWith('/-/sign-in'))
}
