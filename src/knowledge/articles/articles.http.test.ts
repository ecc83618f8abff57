import { beforeEach, describe, expect, test } from 'vitest'
import { kinds } from '#app/content.ts'
import { addDays, day } from '#core/dates.ts'
import { partly } from '#core/partial-date.ts'
import { layShipped, ship, type Shipped } from '#editorial/pieces/index.ts'
import { themesShipped } from '#knowledge/themes/index.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { articlesShipped } from './index.ts'
import { articleKind, newsKind, seriesKind } from './kinds.ts'
import { articleFacts, type ArticleFacts } from './model.ts'

let services: TestServices
let reader: Client
beforeEach(async () => {
  services = await testServices()
  reader = testApp(services).nobody()
})

const FIRST = day('2025-01-01')
const common = { source: 'Prøve', published: FIRST }
const inAll = <Lines extends object>(lines: Lines) => ({ nb: lines, nn: lines, en: lines })

const article = (
  slug: string,
  facts: Partial<ArticleFacts> = {},
  lines: Record<string, string> = {},
  published = FIRST,
) =>
  ship({
    ...{ kind: articleKind, slug, source: 'Prøve', published },
    texts: inAll({ title: `Tittel ${slug}`, lead: 'Om.', ...lines }),
    facts: { form: 'article', mayBeNamed: false, themes: [], ...facts },
  })
const series = ship({
  ...{ kind: seriesKind, slug: 'serie', ...common, facts: { themes: [] } },
  texts: {
    nb: { title: 'Serien', lead: 'Om.', about: 'Tekst.', question1: 'Hva?', question3: 'Hvem?' },
    nn: { title: 'Serien', lead: 'Om.', about: 'Tekst.', question1: 'Kva?', question3: 'Kven?' },
    en: { title: 'The series', lead: 'On.', about: 'Text.', question1: 'What?', question3: 'Who?' },
  },
})
const news = (slug: string, on?: string) =>
  ship({
    ...{ kind: newsKind, slug, ...common, texts: inAll({ title: `Nytt ${slug}`, lead: 'Om.', body: '' }) },
    facts: { themes: [], ...(on === undefined ? {} : { on: partly(on) }) },
  })

const lay = (...pieces: readonly Shipped[]) => layShipped(services, kinds, pieces)
const page = async (path: string) => (await reader.get(path)).text()
const titles = (html: string) => [...html.matchAll(/class="b-entry-title"><a href="([^"]+)"/g)].map(([, href]) => href!)

test('lists with nothing in them say what will be here', async () => {
  expect(await page('/articles')).toContain('Her kommer artiklene')
  expect(await page('/series')).toContain('Her kommer seriene')
  expect(await page('/news')).toContain('Her kommer nyhetene')
  expect(await page('/articles?theme=arr')).toContain('Ingen artikler om dette temaet ennå')
})

test('articles come the newest first, by theme, and on page after page', async () => {
  await lay(article('gammel', { themes: ['arr'] }), article('ny', {}, {}, addDays(FIRST, 30)))
  expect(titles(await page('/articles'))).toEqual(['/articles/ny', '/articles/gammel'])
  expect(titles(await page('/articles?theme=arr'))).toEqual(['/articles/gammel'])
  await lay(...Array.from({ length: 20 }, (_, at) => article(`nr-${at}`, {}, {}, addDays(FIRST, 60 + at))))
  expect(titles(await page('/articles'))).toHaveLength(20)
  for (const asked of ['2', '1000', '2.9'])
    expect(titles(await page(`/articles?page=${asked}`))).toEqual(['/articles/ny', '/articles/gammel'])
})

test('news come in the order of what happened; the undated last, and said to be', async () => {
  await lay(news('aret', '2023'), news('uten'), news('dagen', '2024-01-01'), news('maneden', '2023-08'))
  const html = await page('/news')
  expect(titles(html)).toEqual(['/news/dagen', '/news/maneden', '/news/aret', '/news/uten'])
  expect(html).toContain('Uten dato i kilden')
  expect((await page('/news/dagen')).replaceAll('\u00a0', ' ')).toContain('1. januar 2024')
  expect(await page('/news/maneden')).toContain('"datePublished":"2023-08"')
})

describe('an interview', () => {
  const interview = (facts: Partial<ArticleFacts> = {}) =>
    article(
      'intervju',
      { form: 'interview', series: 'serie', ...facts },
      { answer1: 'Et **tilbud**.', answer2: 'Ubedt svar.', answer3: 'De som trenger det.' },
    )

  test('answers the questions of its series, in the reader’s language', async () => {
    await lay(series, interview())
    const html = await page('/articles/intervju')
    const headings = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, words]) => words)
    expect(headings.slice(0, 3)).toEqual(['Hva?', 'Spørsmål 2', 'Hvem?'])
    expect(html).toContain('<strong>tilbud</strong>')
    expect(html).toContain('<a href="/series/serie"')
    reader.cookies.set('language', 'nn')
    expect(await page('/articles/intervju')).toContain('>Kven?</h2>')
  })

  test('whose series is not published stands for itself', async () => {
    await lay(interview())
    const html = await page('/articles/intervju')
    expect(html).toContain('Spørsmål 1')
    expect(html).not.toContain('/series/')
  })

  test('is one of the parts, in their order, those without a number last', async () => {
    await lay(
      series,
      article('uten', { series: 'serie' }),
      article('to', { series: 'serie', part: 2 }),
      interview({ part: 1 }),
    )
    const html = await page('/series/serie')
    expect(titles(html)).toEqual(['/articles/intervju', '/articles/to', '/articles/uten'])
    expect(html).toContain('Del 1 · Intervju')
    expect(html).toContain('<li>Hva?</li><li>Hvem?</li>')
    expect(titles(await page('/articles/to'))).toEqual(['/articles/intervju', '/articles/uten'])
  })
})

describe('a participant’s own story', () => {
  const wrong = (facts: object) => {
    const read = articleFacts.safeParse({ form: 'story', ...facts })
    return read.success ? [] : read.error.issues.map(({ path }) => path[0])
  }

  test.each([
    [{}, ['consentOn']],
    [{ consentOn: '2026-02-30' }, ['consentOn']],
    [{ consentOn: '2026-01-05' }, []],
    [{ consentOn: '2026-01-05', author: 'Ola' }, ['author']],
    [{ consentOn: '2026-01-05', author: 'Ola', mayBeNamed: true }, []],
    [{ author: 'Ola' }, ['consentOn', 'author']],
    [{ form: 'article', author: 'Ola' }, []],
  ])('with %j is wrong in %j', (facts, expected) => expect(wrong(facts)).toEqual(expected))

  test('says that the participant agreed, and to what', async () => {
    await lay(
      article('unevnt', { form: 'story', consentOn: '2026-01-05' }, { body: 'Jeg.' }),
      article(
        'nevnt',
        { form: 'story', consentOn: '2026-01-05', author: 'Ola Ny', mayBeNamed: true },
        { body: 'Jeg.' },
      ),
    )
    const unnamed = (await page('/articles/unevnt')).replaceAll('\u00a0', ' ')
    expect(unnamed).toContain('sagt ja til at det står her (5. januar 2026). Navnet er utelatt.')
    expect(unnamed).toContain('En deltaker forteller')
    const named = await page('/articles/nevnt')
    expect(named).toContain('Av Ola Ny')
    expect(named).toContain('Navnet er med etter avtale.')
  })
})

test('what comes with the product is what the sources tell of', async () => {
  await lay(...themesShipped, ...articlesShipped)
  expect(titles(await page('/news'))).toEqual([
    '/news/nytt-mandat-2024',
    '/news/boka-2023',
    '/news/interaktiv-portal-2023',
    '/news/ny-strategi-for-arbeid-og-helse',
  ])
  const html = await page('/series/tjenester-som-kobler-arbeid-og-helse')
  for (const part of [
    'Nav arbeidsrådgivning',
    'Arbeidsrettet rehabilitering i spesialisthelsetjenesten',
    'Arbeidsrettet rehabilitering i Nav',
    'Fontenehus',
    'HelseIArbeid',
    'Senter for jobbmestring',
    'Arbeidsfokus på fastlegekontoret',
    'Kreftrehabilitering med jobbfokus',
    'Arbeidsforberedende trening (AFT)',
  ])
    expect(html).toContain(`<li>${part}</li>`)
  expect(html.match(/<ol lang="nb"><li>/g)).toHaveLength(1)
  expect((await reader.get('/articles/nei')).status).toBe(404)
})
