import { sql } from 'kysely'
import type { Language } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'
import type { Spine } from './rules/shelf.ts'
import type { KnownWord } from './rules/vocabulary.ts'
import { tables } from './tables.ts'

/** Of a long text, how much is read for what is quoted. */
const MOST_QUOTED = 20_000

/** Which index it is, and when it was last refreshed. */
export async function findGeneration(db: Db): Promise<{ generation: number; refreshedAt: Date | null }> {
  return tables(db)
    .selectFrom('search.generation')
    .select(['generation', 'refreshed_at as refreshedAt'])
    .executeTakeFirstOrThrow()
}

/** Every word of the index. */
export async function listWords(db: Db): Promise<KnownWord[]> {
  return tables(db)
    .selectFrom('search.word')
    .select(['id', 'word', sql<number>`cardinality(postings)`.as('documents')])
    .orderBy('word')
    .execute()
}

/** Every document of the index, without its words. */
export async function listSpines(db: Db): Promise<Spine[]> {
  return tables(db)
    .selectFrom('search.document')
    .select(['id', 'address', 'language', 'group_key as group', 'rank'])
    .orderBy('id')
    .execute()
}

/** Where words stand: document number × 4 + place in it, by the word's id. */
export async function postingsOf(db: Db, ids: readonly number[]): Promise<{ id: number; postings: number[] }[]> {
  if (ids.length === 0) return []
  return tables(db)
    .selectFrom('search.word')
    .select(['id', 'postings'])
    .where('id', '=', sql<number>`any(${[...ids]}::int[])`)
    .execute()
}

/** What is shown of a document. */
export type Quoted = {
  readonly id: number
  readonly language: Language
  readonly title: string
  readonly lead: string
  readonly body: string
}

/** The texts of documents, by id. */
export async function quotedOf(db: Db, ids: readonly number[]): Promise<Map<number, Quoted>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('search.document')
    .select(['id', 'language', 'title', 'lead', sql<string>`left(body, ${MOST_QUOTED})`.as('body')])
    .where('id', '=', sql<number>`any(${[...ids]}::int[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
