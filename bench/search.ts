import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { createApp } from '#app/http.tsx'
import { loadFound, refreshIndex, searchRoutes, type Corpus, type SearchDocument } from '#editorial/search/index.ts'
import { openServices, type Opened } from '#platform/open.ts'
import { readSettings } from '#platform/settings.ts'
import { CORPUS } from '#tests/search/corpus.ts'
import { SEARCH_WORDS } from '#tests/search/words.ts'

export const name = 'search'
export const is = "the search page over 10,000 documents, against PostgreSQL's stock norwegian configuration"

const DOCUMENTS = 10_000
const SENTENCES = 12
const ROUNDS = 3
const SEED = 20260302

/**
 * Asks every search word of the tests of an index of 10,000 made-up documents. The peer answers the same words from the same
 * documents with `websearch_to_tsquery('norwegian', …)`, `ts_rank` and a GIN index: the ten best of each of the groups, with
 * `ts_headline` for what is shown. `find` is the same of ours, `page` our whole page with the count of questions against the
 * peer's bare query, `rebuild` making the index from nothing.
 */
export async function run(say: (line: string) => void) {
  const data = mkdtempSync(join(tmpdir(), 'brua-bench-'))
  const opened = await openServices(readSettings({ BRUA_DATA: data, BRUA_BASE_URL: 'http://localhost:3000' }))
  try {
    const documents = madeUp()
    const groups = ['service', 'article', 'library', 'meeting']
    const corpus: Corpus = {
      sources: groups.map((key, order) => ({
        group: { key, name: { nb: key, nn: key, en: key }, order },
        load: async () => documents.filter((_, at) => groups[at % groups.length] === key),
      })),
      goneSince: async () => [],
    }
    const rebuild = {
      ours: await timed(() => refreshIndex(opened.services, corpus.sources)),
      peer: await timed(() => layPeer(opened, documents)),
    }
    const unchanged = await timed(() => refreshIndex(opened.services, corpus.sources))
    documents[0] = { ...documents[0]!, title: 'Noe helt nytt' }
    const oneChanged = await timed(() => refreshIndex(opened.services, corpus.sources))
    say(`index of ${documents.length} documents: ${JSON.stringify({ rebuild, unchanged, oneChanged })} ms`)

    const app = createApp(opened.services, searchRoutes(corpus).list)
    const ask = async (words: string) =>
      void (await (await app.request(`/search?q=${encodeURIComponent(words)}`)).text())
    const first = await timed(() => ask('arbeid'))
    await opened.services.pool.query('vacuum analyze')
    const page = await askAll(ask)
    const find = await askAll(async (words) => void (await loadFound(opened.services, corpus, { text: words }, 'nb')))
    const peer = await askAll((words) => askPeer(opened, words))
    say(
      `first question of a process: ${first} ms; find ${JSON.stringify(find)}, page ${JSON.stringify(page)}, peer ${JSON.stringify(peer)} ms`,
    )
    const ratio = (theirs: number, mine: number) => Number((theirs / mine).toFixed(3))
    return {
      ratios: {
        find: ratio(peer.mean, find.mean),
        page: ratio(peer.mean, page.mean),
        rebuild: ratio(rebuild.peer, rebuild.ours),
      },
      ...{ find, page, peer, rebuild, unchanged, oneChanged, first },
      documents: documents.length,
      words: SEARCH_WORDS.length,
    }
  } finally {
    await opened.close()
    rmSync(data, { recursive: true, force: true })
  }
}

/** Documents made of the sentences of the test texts, the same every time. */
function madeUp(): SearchDocument[] {
  let state = SEED
  const chance = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  return Array.from({ length: DOCUMENTS }, (_, at) => {
    const { language } = CORPUS[at % CORPUS.length]!
    const own = CORPUS.filter((document) => document.language === language)
    const any = () => own[chance(own.length)]!
    return {
      address: `/bench/${at}`,
      language,
      title: `${any().title} ${at}`,
      lead: any().lead,
      body: Array.from({ length: SENTENCES }, () => `${any().body} Avsnitt${chance(20_000)}.`).join(' '),
    }
  })
}

async function layPeer({ services: { db } }: Opened, documents: readonly SearchDocument[]): Promise<void> {
  await sql`create schema peer`.execute(db)
  await sql`create table peer.document (address text, kind int, title text, lead text, body text, words tsvector)`.execute(
    db,
  )
  await sql`
    insert into peer.document
    select address, kind, title, lead, body, setweight(to_tsvector('norwegian', title), 'A') || setweight(to_tsvector('norwegian', lead), 'B') ||
      setweight(to_tsvector('norwegian', body), 'C')
    from jsonb_to_recordset(${JSON.stringify(documents.map(({ address, title, lead, body }, kind) => ({ address, kind: kind % 4, title, lead, body })))}::jsonb)
      as row (address text, kind int, title text, lead text, body text)`.execute(db)
  await sql`create index on peer.document using gin (words)`.execute(db)
}

async function askPeer({ services: { db } }: Opened, words: string): Promise<void> {
  await sql`
    with found as (
      select d.*, query, ts_rank(words, query) as rank, count(*) over (partition by kind) as count,
        row_number() over (partition by kind order by ts_rank(words, query) desc, address) as place
      from peer.document d, websearch_to_tsquery('norwegian', ${words}) query where words @@ query
    )
    select address, kind, count, title, ts_headline('norwegian', lead || ' ' || body, query, 'MaxWords=35, MinWords=20')
    from found where place <= 10 order by kind, place`.execute(db)
}

async function askAll(ask: (words: string) => Promise<void>): Promise<{ mean: number; p50: number; p99: number }> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const { words } of SEARCH_WORDS) times.push(await timed(() => ask(words)))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return {
    mean: Number((times.reduce((sum, time) => sum + time, 0) / times.length).toFixed(2)),
    p50: at(0.5),
    p99: at(0.99),
  }
}

/** How long something takes, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Number((performance.now() - start).toFixed(2))
}
