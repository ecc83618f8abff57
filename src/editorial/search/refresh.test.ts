import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '#platform/database.ts'
import { testServices } from '#tests/services.ts'
import { loadFound } from './load.ts'
import type { Corpus, SearchDocument } from './model.ts'
import { refreshIndex } from './refresh.ts'

/** A group whose documents can be changed. */
function shelf(key: string, documents: SearchDocument[]): Corpus {
  return {
    sources: [{ group: { key, name: { nb: key, nn: key, en: key }, order: 0 }, load: async () => documents }],
    goneSince: async () => [],
  }
}

const text = (address: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  ...{ address, language: 'nb', title, lead: '', body: '' },
  ...more,
})

const findIn =
  (services: Awaited<ReturnType<typeof testServices>>, corpus: Corpus) =>
  async (words: string): Promise<string[]> => {
    const { groups } = await loadFound(services, corpus, { text: words }, 'nb')
    return groups.flatMap(({ results }) => results.map(({ address }) => address))
  }

test('only what changed is written, and everything can be found as it is now', async () => {
  const services = await testServices()
  const documents = [text('/a', 'Smerter i ryggen'), text('/b', 'Veiledning'), text('/c', 'Kurs')]
  const corpus = shelf('shelf', documents)
  const find = findIn(services, corpus)
  expect(await refreshIndex(services, corpus.sources)).toEqual({ added: 3, changed: 0, removed: 0, anew: false })
  expect(await find('smerte')).toEqual(['/a'])
  expect(await refreshIndex(services, corpus.sources)).toEqual({ added: 0, changed: 0, removed: 0, anew: false })

  documents[0] = text('/a', 'Høring')
  expect(await refreshIndex(services, corpus.sources)).toMatchObject({ changed: 1, anew: false })
  expect(await find('smerte')).toEqual([])
  expect(await find('høringen')).toEqual(['/a'])

  documents.pop()
  expect(await refreshIndex(services, corpus.sources)).toMatchObject({ removed: 1, anew: false })
  expect(await find('kurs')).toEqual([])
  const { rows } = await sql<{ word: string }>`select word from search.word order by word`.execute(services.db)
  expect(rows.map(({ word }) => word)).toEqual(['høring', 'veiledning'])
})

test('an index made anew is the one that grew', async () => {
  const [grown, anew] = [await testServices(), await testServices()]
  const documents = Array.from({ length: 20 }, (_, at) =>
    text(`/${at}`, `Tittel ${at}`, { body: `ord${at % 3} felles ${'litt '.repeat(at)}` }),
  )
  const corpus = shelf('shelf', documents)
  for (let count = 1; count <= 20; count++) await refreshIndex(grown, shelf('shelf', documents.slice(0, count)).sources)
  await refreshIndex(anew, corpus.sources)
  const state = async ({ db }: typeof grown) =>
    (
      await sql`select w.word, array_agg(d.address || ' ' || (p & 3) order by d.address) as at
        from search.word w cross join lateral unnest(w.postings) p join search.document d on d.id = p >> 2
        where w.id = any(d.words) group by w.word order by w.word`.execute(db)
    ).rows
  expect(await state(grown)).toEqual(await state(anew))
  for (const document of documents) Object.assign(document, { body: 'helt nytt' })
  expect(await refreshIndex(grown, corpus.sources)).toMatchObject({ changed: 20, anew: true })
  expect(await findIn(grown, corpus)('nytt')).toHaveLength(10)
})

test('a group alone can be refreshed, and the others stay', async () => {
  const services = await testServices()
  const [one, two] = [[text('/one', 'Kurs')], [text('/two', 'Kurs')]]
  const corpus: Corpus = { ...shelf('one', one), sources: [...shelf('one', one).sources, ...shelf('two', two).sources] }
  await refreshIndex(services, corpus.sources)
  one.pop()
  expect(await refreshIndex(services, corpus.sources.slice(0, 1), false)).toMatchObject({ removed: 1 })
  expect(await findIn(services, corpus)('kurs')).toEqual(['/two'])
})

test('two at once leave one index, and one that is stopped leaves the old one', async () => {
  const services = await testServices()
  const documents = [text('/a', 'Kurs')]
  const corpus = shelf('shelf', documents)
  const both = await Promise.all([refreshIndex(services, corpus.sources), refreshIndex(services, corpus.sources)])
  expect(both.map(({ added }) => added).toSorted((a, b) => a - b)).toEqual([0, 1])
  const broken: Corpus['sources'] = [
    { ...corpus.sources[0]!, load: async () => [text('/b', 'Ny'), { ...text('/c', 'x'), language: 'de' as 'nb' }] },
  ]
  await expect(refreshIndex(services, broken)).rejects.toThrow('check constraint')
  expect(await findIn(services, corpus)('kurs')).toEqual(['/a'])
})

test('what has gone since the last refresh is left out at once', async () => {
  const services = await testServices()
  const corpus = shelf('shelf', [text('/a', 'Kurs'), text('/b', 'Kurs')])
  await refreshIndex(services, corpus.sources)
  expect(await findIn(services, { ...corpus, goneSince: async () => ['/a'] })('kurs')).toEqual(['/b'])
})

test('a body is read only when its fingerprint is new', async () => {
  const services = await testServices()
  let read = 0
  const document = {
    ...text('/a', 'Kurs', { fingerprint: '1' }),
    get body() {
      read++
      return 'Om smerter.'
    },
  }
  const corpus = shelf('shelf', [document])
  await refreshIndex(services, corpus.sources)
  await refreshIndex(services, corpus.sources)
  expect(read).toBe(1)
  expect(await findIn(services, corpus)('smerte')).toEqual(['/a'])
})

test('a second process finds what the first has written, without being told', async () => {
  const services = await testServices()
  const documents = [text('/a', 'Kurs')]
  const corpus = shelf('shelf', documents)
  const second = openDatabase(services.databaseUrl)
  const there = findIn({ ...services, db: second.db, pool: second.pool }, corpus)
  await refreshIndex(services, corpus.sources)
  expect(await there('kurs')).toEqual(['/a'])
  documents.push(text('/b', 'Kurset'))
  await refreshIndex(services, corpus.sources)
  expect(await there('kurs')).toEqual(['/a', '/b'])
  documents.splice(0)
  await refreshIndex(services, corpus.sources)
  expect(await there('kurs')).toEqual([])
  await second.close()
})
