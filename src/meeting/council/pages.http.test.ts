import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/languages.ts'
import { entriesOf, Kinds, layShipped } from '#editorial/pieces/index.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { testWorld } from '#tests/world.ts'
import { councilKinds, councilShipped } from './index.ts'

const LISTS = ['meetings', 'cases', 'resolutions', 'policy', 'assignments', 'strategy']

describe('without content', () => {
  test('every list says what will be there, and the first page stands', async () => {
    const nobody = testApp(await testServices()).nobody()
    for (const list of LISTS) {
      const page = await (await nobody.get(`/council/${list}`)).text()
      expect(page, list).toContain('class="b-empty"')
    }
    expect((await nobody.get('/council')).status).toBe(200)
    expect((await nobody.get('/council/meetings/none')).status).toBe(404)
  })
})

describe('with one of each', () => {
  test('each list has one entry', async () => {
    const services = await testServices()
    const first = councilKinds.flatMap((kind) => councilShipped.find((piece) => piece.kind.key === kind.key) ?? [])
    await layShipped(services, new Kinds(councilKinds), first)
    const nobody = testApp(services).nobody()
    for (const list of LISTS) {
      const page = await (await nobody.get(`/council/${list}`)).text()
      const records = /<ul class="b-records">(.*?)<\/ul>/s.exec(page)?.[1] ?? ''
      expect(records.match(/<li>/g), list).toHaveLength(1)
    }
  })
})

describe('what comes with the product', () => {
  let services: TestServices
  let nobody: Client
  beforeAll(async () => {
    services = await testWorld()
    nobody = testApp(services).nobody()
  })
  afterAll(() => services.close())
  const page = async (path: string) => (await (await nobody.get(path)).text()).replaceAll('\u00a0', ' ')

  test('every piece has its page, in three languages', async () => {
    for (const { kind, slug } of councilShipped)
      for (const language of LANGUAGES) {
        nobody.cookies.set('language', language)
        const answer = await nobody.get(`${kind.at}/${slug}`)
        expect([answer.status, `${kind.at}/${slug}`]).toEqual([200, `${kind.at}/${slug}`])
      }
    nobody.cookies.set('language', 'nb')
  })

  test('ten cases in order; the questions of four, as many in each language', async () => {
    const cases = councilShipped.filter(({ kind }) => kind.key === 'council-case')
    expect(cases.map(({ facts }) => (facts as { number: number }).number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const counts = cases.map(({ texts }) => LANGUAGES.map((language) => entriesOf(texts[language].questions).length))
    for (const [nb, nn, en] of counts) expect([nn, en]).toEqual([nb, nb])
    expect(counts.map(([nb]) => nb)).toEqual([0, 5, 11, 5, 0, 0, 0, 0, 0, 3])
    const agenda = await page('/council/meetings/son-19-juni-2019')
    expect(agenda).toContain('Son, 19. juni 2019')
    expect(agenda.indexOf('Nye politiske signaler')).toBeLessThan(agenda.indexOf('Planene for Åpen arena 2020'))
  })

  test('the five discussion points stand as they were asked', async () => {
    expect(await page('/council/cases/ekspertbistand')).toContain(
      'Hvordan bør ekspertbistand avgrenses mot helsevesenets oppgaver?',
    )
  })

  test('what the sources leave open is said, and nothing is put in its place', async () => {
    const resolution = await page('/council/resolutions/helseiarbeid-i-hele-landet')
    expect(resolution).toContain('Den sier ikke om fagrådet vedtok det.')
    expect(resolution).not.toContain('>Vedtatt<')
    const areas = await page('/council/policy/tilstand-og-utfordringer')
    expect(areas).toContain('Kilden nevner dem og lister dem ikke opp')
    expect(await page('/council/strategy/strategi-for-fagfeltet-arbeid-og-helse')).toContain(
      'Kilden gjengir ikke avsnittene i strategien.',
    )
    expect(await page('/council/cases/rethos')).toContain('Kilden sier ikke hvem som la fram saken.')
  })

  test('points and comments stand apart', async () => {
    const [points, comments] = (await page('/council/policy/ia-avtalen-2019-2022')).split('Dette mener vi om det')
    expect(points).toContain('sju bransjeprogrammer')
    expect(points).not.toContain('lenger unna vår satsing')
    expect(comments).toContain('lenger unna vår satsing')
  })

  test('a strategy’s version is what its paragraphs said at the end of a day; a withdrawn one keeps its page', async () => {
    const now = await page('/council/strategy/demostrategi')
    expect(now).toContain('Hver kommune vet hvor de to møtes')
    expect(now).toContain('2.1')
    expect(now).toContain('Står ikke lenger')
    const then = await page('/council/strategy/demostrategi?at=2025-09-01')
    expect(then).toContain('Slik sto avsnittene 1. september 2025')
    expect(then).toContain('Hver region har minst ett sted')
    expect(then).not.toContain('demo-kommunene')
    expect(then).not.toContain('Står ikke lenger')
    expect(await page('/council/strategy/paragraphs/demo-unge')).toContain('beholder adressen sin')
    expect((await nobody.get('/council/strategy/demostrategi?at=never')).status).toBe(404)
    expect(await page('/council/strategy/demostrategi?at=2020-01-01')).toContain('Avsnittene er ikke lagt inn')
  })

  test('the demo’s answers are for members; its adopted advice is public, and marked as invented', async () => {
    const answered = await page('/council/cases/arr-i-nav')
    expect(answered).toContain('Oppdiktet råd, laget for demonstrasjonen')
    expect(answered).toContain('Spørsmålene er virkelige.')
    expect(answered).not.toContain('Oppdiktet svar')
  })
})
