import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Config } from '#platform/settings.ts'

/** A file that a page refers to. */
export type PageFile = { readonly body: Uint8Array; readonly type: string }

/** Pages are drawn under a name that cannot exist (RFC 2606), so that nothing is ever asked of a network. */
const ORIGIN = 'http://page.invalid'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PATIENCE_MS = 30_000

/** Whether this machine can make PDF files; where it cannot, the page itself can be printed. */
export function canMakePdf(config: Pick<Config, 'chromium'>): boolean {
  return existsSync(config.chromium)
}

/**
 * Prints a page as a tagged PDF (A4, with headings and reading order for screen readers). The page's own style
 * sheets and fonts come from `file`; everything else it asks for is refused, and no script runs.
 * @throws when there is no Chromium, or it does not finish in half a minute.
 */
export async function pdfOf(
  config: Pick<Config, 'chromium'>,
  html: string,
  file: (path: string) => PageFile | undefined,
): Promise<Uint8Array> {
  if (!canMakePdf(config)) throw new Error(`There is no Chromium at ${config.chromium}.`)
  const browser = await chromium.launch({
    executablePath: config.chromium,
    headless: true,
    args: FLAGS,
    timeout: PATIENCE_MS,
  })
  try {
    const context = await browser.newContext({ javaScriptEnabled: false })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url())
      if (url.origin !== ORIGIN) return route.abort()
      if (url.pathname === '/') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      const found = file(url.pathname)
      return found ? route.fulfill({ body: Buffer.from(found.body), contentType: found.type }) : route.abort()
    })
    await page.goto(`${ORIGIN}/`, { waitUntil: 'load' })
    return await page.pdf({ format: 'A4', tagged: true, printBackground: true, preferCSSPageSize: true })
  } finally {
    await browser.close()
  }
}
