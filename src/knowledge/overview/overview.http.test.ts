import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { kinds, shipped } from '#app/content.ts'
import { day } from '#core/dates.ts'
import { LANGUAGES } from '#core/languages.ts'
import { defineKind, Kinds, layShipped, ship } from '#editorial/pieces/index.ts'
import { themeKind, themesShipped } from '#knowledge/themes/index.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { demoPieces } from '#world/pieces.ts'

let services: TestServices
let reader: Client
beforeEach(async () => {
  services = await testServices()
  reader = testApp(services).nobody()
})

const page = async (path: string) => (await reader.get(path)).text()
const name = (word: string) => ({ nb: word, nn: word, en: word })

test('with nothing written the first page still shows the way, and the themes’ page says what will be here', async () => {
  const html = await page('/knowledge')
  for (const shelf of [
    '/library',
    '/guideline',
    '/publications',
    '/projects',
    '/book',
    '/newsletter',
    '/news',
    '/events',
  ])
    expect(html).toContain(`href="${shelf}"`)
  expect(html).toContain('Ingenting nytt ennå.')
  expect(html).toContain('Ingenting er planlagt akkurat nå.')
  expect(await page('/themes')).toContain('Her kommer temaene')
})

test.each(LANGUAGES)('the first page leads to all that is new, in %s', async (language) => {
  await layShipped(services, kinds, [...shipped, ...demoPieces(services.clock.today())])
  reader.cookies.set('language', language)
  const html = await page('/knowledge')
  for (const href of [
    '/themes/arbeid-og-helse',
    '/themes/arbeidsrettet-rehabilitering',
    '/themes/ungt-utenforskap',
    '/news/nytt-mandat-2024',
    '/webinars/frokostwebinar-arbeid-i-samtalen',
    '/articles/fem-mater-a-koble-pa',
    '/series/tilbud-for-unge',
  ])
    expect(html).toContain(`href="${href}"`)
  // What is called off is no news of what is on next.
  expect(html).not.toContain('nettverkssamling-avlyst')
  expect(html.indexOf('/themes/arbeid-og-helse')).toBeLessThan(html.indexOf('/themes/ungt-utenforskap'))
})

test.each(LANGUAGES)('a theme says its four things, and what belongs to it, in %s', async (language) => {
  await layShipped(services, kinds, shipped)
  reader.cookies.set('language', language)
  const html = await page('/themes/ungt-utenforskap')
  for (const href of ['/events/arendalsuka-2023', '/projects/air-ung', '/series/tilbud-for-unge'])
    expect(html).toContain(`href="${href}"`)
  expect(html.match(/class="b-prose"/g)).toHaveLength(4)
  expect(html).not.toContain('/publications/')
  expect(await page('/themes/arbeidsrettet-rehabilitering')).toContain('/publications/hukommelse-og-oppmerksomhet-2023')
})

test('a theme shows the services that it names and that are published', async () => {
  const service = defineKind({
    ...{ key: 'service', wing: 'practice', at: '/services', one: name('t'), many: name('t') },
    ...{ lookEveryMonths: 12, schemaOrg: 'Service', fields: [] },
    schema: z.object({}),
    lines: { title: { label: name('Tittel'), shape: 'line' } },
  })
  const theme = ship({
    ...{ kind: themeKind, slug: 'tema', source: 'Prøve', published: day('2026-01-01') },
    facts: { order: 1, services: ['finnes', 'finnes-ikke'] },
    texts: themesShipped[0]!.texts,
  })
  const there = { kind: service, slug: 'finnes', facts: {}, source: 'Prøve', published: day('2026-01-01') }
  await layShipped(services, new Kinds([themeKind, service]), [
    theme,
    ship({ ...there, texts: { nb: { title: 'Tjenesten' }, nn: { title: 'Tenesta' }, en: { title: 'The service' } } }),
  ])
  reader.cookies.set('language', 'nn')
  const html = await page('/themes/tema')
  expect(html).toContain('<a href="/services/finnes" lang="nn">Tenesta</a>')
  expect(html).not.toContain('finnes-ikke')
})

test('every address within the wing that a shipped text leads to is there', async () => {
  await layShipped(services, kinds, shipped)
  const texts = JSON.stringify(shipped.map((piece) => piece.texts))
  const links = new Set([...texts.matchAll(/\]\((\/[^)\s]+)\)/g)].map(([, href]) => href!))
  const ours = [...links].filter((href) =>
    /^\/(themes|articles|series|news|events|webinars|courses|publications|projects|book)\b/.test(href),
  )
  expect(ours.length).toBeGreaterThan(5)
  for (const href of ours) expect([href, (await reader.get(href)).status]).toEqual([href, href === '/book' ? 302 : 200])
})
