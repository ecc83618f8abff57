import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import type { Searchable, SearchDocument } from './model.ts'
import { wordsOf } from './rules/words.ts'
import { tables } from './tables.ts'

/** What a refresh wrote: documents by what was done with them, and whether the index was made anew. */
export type Refreshed = {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly anew: boolean
}

/** Of the documents known, the share from which it is quicker to begin anew. */
const ANEW_FROM = 0.5
const DOCUMENTS_AT_ONCE = 2500
/** Part of every fingerprint: goes up when words are taken from texts in another way. */
const READ_AS = 1

type Loaded = { readonly document: SearchDocument; readonly group: string; readonly print: string }
type Known = { readonly id: number; readonly address: string; readonly language: string; readonly fingerprint: string }

/**
 * Brings the index up to what the sources give now; documents of other groups stay as they are. `whole` says that these are all
 * sources there are, so that groups without one go. Only what changed is written. Several processes may refresh at once: one
 * after the other.
 */
export async function refreshIndex(
  services: Services,
  sources: readonly Searchable[],
  whole = true,
): Promise<Refreshed> {
  return services.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('search.refresh'))`.execute(tx)
    const at = services.clock.now()
    const loaded = await loadAll(services, sources)
    const known = await knownDocuments(tx, whole ? undefined : sources.map(({ group }) => group.key))
    const there = new Map(known.map((one) => [keyOf(one), one]))
    const fresh = [...loaded].filter(([key, { print }]) => there.get(key)?.fingerprint !== print)
    const changed = fresh.flatMap(([key]) => there.get(key) ?? [])
    const gone = known.filter((one) => !loaded.has(keyOf(one)))
    const anew = whole && changed.length + gone.length > known.length * ANEW_FROM
    if (anew) await clear(tx)
    else
      await takeOut(
        tx,
        [...changed, ...gone].map(({ id }) => id),
      )
    await putIn(tx, anew ? [...loaded.values()] : fresh.map(([, document]) => document))
    const isWritten = anew || fresh.length + gone.length > 0
    await sql`update search.generation set generation = generation + ${isWritten ? 1 : 0},
      refreshed_at = case when ${whole} then ${at}::timestamptz else refreshed_at end`.execute(tx)
    return { added: fresh.length - changed.length, changed: changed.length, removed: gone.length, anew }
  })
}

/** What all sources give, each address and language once: the first source that gives it has it. */
async function loadAll(services: Services, sources: readonly Searchable[]): Promise<Map<string, Loaded>> {
  const all = new Map<string, Loaded>()
  for (const { group, load } of sources)
    for (const document of await load(services)) {
      const key = keyOf(document)
      const print = `${READ_AS} ${group.key} ${document.rank ?? ''} ${document.fingerprint ?? hashOf(document)}`
      if (!all.has(key)) all.set(key, { document, group: group.key, print })
    }
  return all
}

const keyOf = ({ address, language }: { address: string; language: string }) => `${language} ${address}`

function hashOf({ title, lead, body }: SearchDocument): string {
  return createHash('sha256')
    .update(JSON.stringify([title, lead, body]))
    .digest('base64url')
}

async function knownDocuments(tx: Tx, groups: readonly string[] | undefined): Promise<Known[]> {
  return tables(tx)
    .selectFrom('search.document')
    .select(['id', 'address', 'language', 'fingerprint'])
    .$if(groups !== undefined, (query) => query.where('group_key', '=', sql<string>`any(${groups}::text[])`))
    .execute()
}

/** Empties the index. Readers go on seeing the old one until this transaction is done. */
async function clear(tx: Tx): Promise<void> {
  await tables(tx).deleteFrom('search.document').execute()
  await tables(tx).deleteFrom('search.word').execute()
}

async function takeOut(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update search.word set postings = array(select p from unnest(postings) p where not p >> 2 = any(${ids}::int[]))
    where id in (select unnest(words) from search.document where id = any(${ids}::int[]))`.execute(tx)
  await sql`delete from search.document where id = any(${ids}::int[])`.execute(tx)
  await sql`delete from search.word where postings = '{}'`.execute(tx)
}

async function putIn(tx: Tx, documents: readonly Loaded[]): Promise<void> {
  for (let from = 0; from < documents.length; from += DOCUMENTS_AT_ONCE) {
    const part = documents.slice(from, from + DOCUMENTS_AT_ONCE)
    const texts = part.map(({ document, group, print }) => ({
      address: document.address,
      language: document.language,
      group_key: group,
      rank: document.rank ?? null,
      fingerprint: print,
      title: clean(document.title),
      lead: clean(document.lead),
      body: clean(document.body),
    }))
    const { rows } = await sql<{ id: number; address: string; language: string }>`
      insert into search.document (address, language, group_key, rank, fingerprint, title, lead, body, words)
      select *, '{}' from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb)
        as row (address text, language text, group_key text, rank int, fingerprint text, title text, lead text, body text)
      returning id, address, language`.execute(tx)
    const idOf = new Map(rows.map((row) => [keyOf(row), row.id]))
    await putInWords(
      tx,
      texts.map((text) => ({ id: idOf.get(keyOf(text))!, words: wordsOf(text) })),
    )
  }
}

/** Writes where words stand, a word a row; then each document is told its words. */
async function putInWords(
  tx: Tx,
  documents: readonly { id: number; words: ReadonlyMap<string, number> }[],
): Promise<void> {
  const postings = new Map<string, number[]>()
  for (const { id, words } of documents)
    for (const [word, place] of words) {
      const there = postings.get(word)
      if (there) there.push(id * 4 + place)
      else postings.set(word, [id * 4 + place])
    }
  const rows = JSON.stringify([...postings].map(([word, at]) => ({ word, at })))
  const { rows: written } = await sql<{ id: number; word: string }>`
    insert into search.word (word, postings)
    select word, at from jsonb_to_recordset(${rows}::jsonb) as row (word text, at int[])
    on conflict (word) do update set postings = search.word.postings || excluded.postings
    returning id, word`.execute(tx)
  const idOf = new Map(written.map(({ id, word }) => [word, id]))
  const told = documents.map(({ id, words }) => ({ id, words: [...words.keys()].map((word) => idOf.get(word)) }))
  await sql`update search.document d set words = row.words
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as row (id int, words int[]) where d.id = row.id`.execute(
    tx,
  )
}

/** A text as the database holds it, and as its letters are counted. */
const clean = (text: string) => text.normalize('NFC').replaceAll('\u0000', '')
