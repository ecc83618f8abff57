import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Services } from '#platform/services.ts'
import { testServices } from '#tests/services.ts'
import { CORPUS } from '#tests/search/corpus.ts'
import { SEARCH_WORDS, type SearchWord } from '#tests/search/words.ts'
import { loadFound } from './load.ts'
import type { Corpus } from './model.ts'
import { refreshIndex } from './refresh.ts'

const AT = 10

/** All texts in one group without ranks, so that the order is that of how well they fit. */
const together: Corpus = {
  sources: [
    {
      group: { key: 'all', name: { nb: 'Alt', nn: 'Alt', en: 'All' }, order: 0 },
      load: async () => CORPUS.map((document) => ({ ...document, rank: null })),
    },
  ],
  goneSince: async () => [],
}

test('finds what people look for, and far more of it than the stock configuration', async () => {
  const services = await testServices()
  await refreshIndex(services, together.sources)
  const ours = await measured(async ({ words, language }) => {
    const { groups } = await loadFound(services, together, { text: words, group: 'all' }, language)
    return groups.flatMap(({ results }) => results.map(({ address }) => address))
  })
  const peer = await withPeer(services, (one) => peerFinds(services, one.words))
  const lines = [
    `${SEARCH_WORDS.length} search words over ${CORPUS.length} texts, at ${AT}:`,
    `  Brua                           recall ${share(ours.recall)}, precision ${share(ours.precision)}`,
    `  PostgreSQL's stock "norwegian" recall ${share(peer.recall)}, precision ${share(peer.precision)}`,
    ...ours.missed.map(({ words, missing }) => `  not found for “${words}”: ${missing.join(' ')}`),
    ...ours.wrong.map(({ words, found }) => `  too much for “${words}”: ${found.join(' ')}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  expect(SEARCH_WORDS.length).toBeGreaterThanOrEqual(80)
  expect(CORPUS.length).toBeGreaterThanOrEqual(60)
  expect(ours.recall).toBeGreaterThanOrEqual(0.97)
  expect(ours.precision).toBeGreaterThanOrEqual(0.9)
  expect(ours.recall).toBeGreaterThan(peer.recall)
})

type Measured = {
  recall: number
  precision: number
  missed: { words: string; missing: string[] }[]
  wrong: { words: string; found: string[] }[]
}

/** Recall and precision among the first ten, each the mean over the words; what finds nothing has no precision to count. */
async function measured(find: (word: SearchWord) => Promise<string[]>): Promise<Measured> {
  const [recalls, precisions]: [number[], number[]] = [[], []]
  const [missed, wrong]: [Measured['missed'], Measured['wrong']] = [[], []]
  for (const one of SEARCH_WORDS) {
    const found = (await find(one)).slice(0, AT)
    const missing = one.finds.filter((address) => !found.includes(address))
    const wrongly = found.filter((address) => !one.finds.includes(address) && !one.mayFind?.includes(address))
    recalls.push(1 - missing.length / one.finds.length)
    if (found.length > 0) precisions.push(1 - wrongly.length / found.length)
    if (missing.length > 0) missed.push({ words: one.words, missing })
    if (wrongly.length > 0) wrong.push({ words: one.words, found: wrongly })
  }
  return { recall: mean(recalls), precision: mean(precisions), missed, wrong }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const share = (value: number) => value.toFixed(3)

async function withPeer(services: Services, find: (word: SearchWord) => Promise<string[]>): Promise<Measured> {
  await sql`create schema peer`.execute(services.db)
  await sql`create table peer.document (address text, words tsvector)`.execute(services.db)
  for (const { address, title, lead, body } of CORPUS)
    await sql`insert into peer.document values (${address}, setweight(to_tsvector('norwegian', ${title}), 'A') ||
      setweight(to_tsvector('norwegian', ${lead}), 'B') || setweight(to_tsvector('norwegian', ${body}), 'C'))`.execute(
      services.db,
    )
  return measured(find)
}

async function peerFinds({ db }: Services, words: string): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select address from peer.document, websearch_to_tsquery('norwegian', ${words}) query where words @@ query
    order by ts_rank(words, query) desc, address limit ${AT}`.execute(db)
  return rows.map(({ address }) => address)
}
