import { expect, test } from 'vitest'
import { kinds, layContent } from '#app/content.ts'
import { day } from '#core/dates.ts'
import { checkEdition, layShipped, ship } from '#editorial/pieces/index.ts'
import { testApp } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { wordsOf } from '#ui/testing.ts'
import { itemKind, type ItemFacts } from './kinds.ts'
import { LEVELS, levelTexts, type Level } from './levels.ts'

const at = async (services: TestServices, path: string) => (await testApp(services).nobody().get(path)).text()

const item = (slug: string, title: string, level: Level, more: Partial<ItemFacts> = {}) => {
  const words = { title, lead: 'Kort sagt.', summary: 'Tekst.' }
  return ship({
    kind: itemKind,
    slug,
    facts: {
      ...{ level, design: 'other', publisher: 'Noen', year: 2020, checkedOn: day('2026-01-01'), themes: [] },
      ...more,
    },
    texts: { nb: words, nn: words, en: words },
    source: 'Prøve',
    published: day('2026-01-01'),
  })
}
const lay = (services: TestServices, ...items: ReturnType<typeof item>[]) => layShipped(services, kinds, items)

test('an empty library shows all its shelves from the top, and says what will be there', async () => {
  const services = await testServices()
  const page = await at(services, '/library')
  const places = LEVELS.map((level) => page.indexOf(`id="level-${level}"`))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places[0]).toBeGreaterThan(0)
  for (const level of LEVELS) {
    expect(page).toContain(levelTexts[level].empty.nb)
    expect(page).toContain(`href="#level-${level}"`)
  }
})

test('nothing jumps a level: not the newest, not the first in the alphabet, not a filter', async () => {
  const services = await testServices()
  await lay(
    services,
    item('a', 'A, en ny studie', '1', { year: 2026, themes: ['arbeid-og-helse'] }),
    item('z', 'Å, en gammel retningslinje', '3', { year: 2001 }),
    item('m', 'Midt i', '2', { themes: ['arbeid-og-helse'] }),
    item('b', 'Begynnelsen', '2'),
  )
  const order = async (path: string) =>
    [...(await at(services, path)).matchAll(/<h3><a href="\/library\/(\w+)"/g)].map(([, slug]) => slug)
  expect(await order('/library')).toEqual(['z', 'b', 'm', 'a'])
  expect(await order('/library?theme=arbeid-og-helse')).toEqual(['m', 'a'])
  expect(await order('/library?theme=finnes-ikke')).toEqual(['z', 'b', 'm', 'a'])
  const figure = wordsOf(await at(services, '/library'))
  expect(figure).toMatch(/Retningslinjer og veiledere én kilde Systematiske oversikter 2 kilder Studier én kilde/)
})

test('what comes with the product is what the source says of the review of 2018, in three languages', async () => {
  const services = await testServices()
  await layContent(services)
  const page = await at(services, '/library/psykologisk-behandling-og-sykefravaer-2018')
  for (const fact of ['2200', '45', 'Karolinska Institutet', '12', '10', 'Systematiske oversikter', '29. april 2019'])
    expect(page.replaceAll('\u00a0', ' ')).toContain(fact)
  expect(page).toContain('stopper før den fjerde gruppa')
  expect(await at(services, '/library/about/emnebiblioteket')).toContain('OsloMet')
  expect(await at(services, '/library')).toContain('Ingen ansvarlig redaktør er valgt ennå')
})

test('an item without its facts cannot be published', () => {
  const good = item('a', 'A', '1')
  const wrong = (facts: unknown) =>
    checkEdition(itemKind, { facts, texts: good.texts, without: [] })?.refused.map(({ field }) => field)
  expect(wrong(good.facts)).toBeUndefined()
  const facts = good.facts as object
  expect(wrong({ ...facts, level: '6' })).toEqual(['fact.level'])
  expect(wrong({ ...facts, checkedOn: '31.12.2025' })).toEqual(['fact.checkedOn'])
  expect(wrong({ ...facts, link: 'javascript:alert(1)' })).toEqual(['fact.link'])
})
