import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '#core/languages.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { corpusSources } from '#tests/search/corpus.ts'
import { loadFound, type Asked, type Found } from './load.ts'
import type { Corpus, SearchDocument } from './model.ts'
import { refreshIndex } from './refresh.ts'

const text = (address: string, title: string, lead = '', body = '', more: Partial<SearchDocument> = {}) =>
  ({ address, language: 'nb', title, lead, body, ...more }) as SearchDocument

const documents: SearchDocument[] = [
  text('/1', 'Smerter'),
  text('/2', 'Smerten'),
  text('/3', 'Korsryggsmerter'),
  text('/4', 'Vondt'),
  text('/5', 'Tittel', 'Om smerter'),
  text('/6', 'Tittel', 'Noe', 'Smerter til slutt'),
  text('/9', 'Like'),
  text('/8', 'Like'),
  text('/7', 'Like'),
]
const pyramid: SearchDocument[] = [
  text('/p/studie', 'Smerter', '', '', { rank: 5 }),
  text('/p/oversikt', 'Annet', '', 'smerte', { rank: 2 }),
  text('/p/retningslinje', 'Annet', 'smerter', '', { rank: 1 }),
  text('/p/uten', 'Smerter'),
]
const many = Array.from({ length: 45 }, (_, at) => text(`/m/${String(at).padStart(2, '0')}`, 'Nettverk'))
const threefold: SearchDocument[] = [
  text('/t/tre', 'Veilederen', '', 'Bokmål.'),
  text('/t/tre', 'Rettleiaren', '', 'Nynorsk.', { language: 'nn' }),
  text('/t/tre', 'The guideline', '', 'English, with musculoskeletal words.', { language: 'en' }),
  text('/t/engelsk', 'Only English guideline', '', '', { language: 'en' }),
]

const group = (key: string, order: number, load: readonly SearchDocument[]) => ({
  group: { key, name: { nb: key, nn: key, en: key }, order },
  load: async () => load,
})
const corpus: Corpus = {
  sources: [
    group('texts', 1, documents),
    group('library', 0, pyramid),
    group('many', 2, many),
    group('three', 3, threefold),
  ],
  goneSince: async () => [],
}

let services: TestServices
beforeAll(async () => {
  services = await testServices()
  await refreshIndex(services, corpus.sources)
  return () => services.close()
})

const found = (words: string, more: Partial<Asked> = {}, language: Language = 'nb'): Promise<Found> =>
  loadFound(services, corpus, { text: words, ...more }, language)
const addresses = async (words: string, more: Partial<Asked> = {}, language: Language = 'nb') =>
  (await found(words, more, language)).groups.flatMap(({ results }) => results.map(({ address }) => address))

describe('the order', () => {
  test('is title, lead, body; and as it stands, stem, part, synonym', async () => {
    expect(await addresses('smerter', { group: 'texts' })).toEqual(['/1', '/2', '/3', '/5', '/4', '/6'])
  })

  test('of what fits equally well is by address', async () => {
    expect(await addresses('like')).toEqual(['/7', '/8', '/9'])
  })

  test('inside the library is the pyramid’s, and what has no level comes last', async () => {
    expect(await addresses('smerter', { group: 'library' })).toEqual([
      '/p/retningslinje',
      '/p/oversikt',
      '/p/studie',
      '/p/uten',
    ])
  })

  test('of groups is by their best, then as they are wired', async () => {
    const { groups } = await found('smerter')
    expect(groups.map(({ group: { key } }) => key)).toEqual(['library', 'texts'])
    expect((await found('korsryggsmerter')).groups[0]!.group.key).toBe('texts')
  })
})

describe('pages', () => {
  test('of one group hold twenty, and the way round all groups ten of each', async () => {
    const all = await found('nettverk')
    expect(all.groups.map(({ count, results }) => [count, results.length])).toEqual([[45, 10]])
    const third = await found('nettverk', { group: 'many', page: '3' })
    expect(third.only).toMatchObject({ page: 3, pages: 3 })
    expect(third.groups[0]!.results.map(({ address }) => address)).toEqual([
      '/m/40',
      '/m/41',
      '/m/42',
      '/m/43',
      '/m/44',
    ])
  })

  test.each(['0', '-1', '999999', '99999999999999999999', 'x', '1; drop table'])(
    'page %s is one there is',
    async (page) => {
      const { only, groups } = await found('nettverk', { group: 'many', page })
      expect(only!.page).toBeLessThanOrEqual(3)
      expect(groups[0]!.results.length).toBeGreaterThan(0)
    },
  )

  test('a group that is none is all groups', async () => {
    expect((await found('nettverk', { group: 'nothing' })).only).toBeUndefined()
  })
})

describe('languages', () => {
  test('one address is one result, in the reader’s language', async () => {
    for (const [language, title] of [
      ['nb', 'Veilederen'],
      ['nn', 'Rettleiaren'],
      ['en', 'The guideline'],
    ] as const) {
      const { groups } = await found('veileder', {}, language)
      expect(groups[0]!.results.map((one) => [one.address, one.title[0]!.text, one.language])).toContainEqual([
        '/t/tre',
        title,
        language,
      ])
    }
  })

  test('what was found in another language is quoted from there, and says so', async () => {
    const [result] = (await found('musculoskeletal')).groups[0]!.results
    expect(result).toMatchObject({ address: '/t/tre', language: 'nb', excerptLanguage: 'en' })
    expect(result!.excerpt).toContainEqual({ text: 'musculoskeletal', isMarked: true })
  })
})

describe('what a reader may write', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u0000\u0007', 'empty'],
    ['og i på', 'says-nothing'],
    ['the of and', 'says-nothing'],
    ['🙂👩‍⚕️', 'no-word'],
    ['%%% ___ ***', 'no-word'],
    ["'; drop table search.word; --", 'asks'],
    ['smerter & | ! <-> :*', 'asks'],
    ['(smerter+)+$', 'asks'],
    ['<script>alert(1)</script>', 'asks'],
    ['x'.repeat(10_000), 'no-word'],
    ['smerter '.repeat(2000), 'asks'],
    ['\ud800 smerter', 'asks'],
  ] as const)('%j is answered', async (words, is) => {
    const { question, groups } = await found(words)
    expect(question.is).toBe(is)
    expect(question.text.length).toBeLessThanOrEqual(200)
    expect(question.units.length).toBeLessThanOrEqual(12)
    if (is !== 'asks') expect(groups).toEqual([])
  })

  test('a mistyped word says what was looked for', async () => {
    expect(await found('nettvrek')).toMatchObject({ meant: 'nettverk', total: 45 })
    expect(await found('nettverk')).toMatchObject({ meant: undefined })
  })

  test('nothing is nothing', async () => {
    expect(await found('xyzzyqwert')).toMatchObject({ total: 0, groups: [], meant: undefined })
  })

  test('of several words the pages that have them all come first, and some are better than none', async () => {
    expect(await addresses('korsryggsmerter ryggen')).toEqual(['/3'])
    const some = await found('like nettverk')
    expect(some.isWhole).toBe(false)
    expect(some.total).toBe(48)
  })
})

test('the test texts fall into their groups', async () => {
  const other = await testServices()
  const texts: Corpus = { sources: corpusSources, goneSince: async () => [] }
  await refreshIndex(other, corpusSources)
  const { groups } = await loadFound(other, texts, { text: 'sjukefråvær' }, 'nn')
  expect(groups.map(({ group: { key } }) => key)).toContain('library')
})
