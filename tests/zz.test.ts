import { test } from 'vitest'
import { AxeBuilder } from '@axe-core/playwright'
import { testApp } from './app.ts'
import { openBrowser, serveApp } from './browser.ts'
import { sampleWorld } from './samples.ts'
test('x', async () => {
  const { services } = await sampleWorld()
  const served = await serveApp(testApp(services).app)
  const browser = await openBrowser()
  const ctx = await browser.newContext({ baseURL: served.origin })
  for (const path of ['/', '/organisations', '/results/arr', '/-/patterns', '/-/sign-in', '/'])
    for (const legacy of [true, false]) {
      const t0 = performance.now()
      const page = await ctx.newPage()
      const t1 = performance.now()
      await page.goto(path)
      const t2 = performance.now()
      await new AxeBuilder({ page })
        .setLegacyMode(legacy)
        .options({ resultTypes: ['violations', 'incomplete'], preload: false })
        .analyze()
      const t3 = performance.now()
      await new AxeBuilder({ page })
        .setLegacyMode(legacy)
        .options({
          resultTypes: ['violations', 'incomplete'],
          preload: false,
          rules: { 'color-contrast': { enabled: false } },
        })
        .analyze()
      const t4 = performance.now()
      await page.setViewportSize({ width: 320, height: 640 })
      await page.evaluate(() => document.scrollingElement!.scrollWidth)
      const t5 = performance.now()
      await page.close()
      console.log(
        path,
        legacy,
        [t1 - t0, t2 - t1, t3 - t2, t4 - t3, t5 - t4, performance.now() - t5].map(Math.round).join(' '),
      )
    }
  await browser.close()
  await served.close()
}, 200000)
