import type { Generated } from 'kysely'
import type { Language } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'

type SearchTables = {
  'search.document': {
    id: Generated<number>
    address: string
    language: Language
    group_key: string
    rank: number | null
    fingerprint: string
    title: string
    lead: string
    body: string
    words: number[]
  }
  'search.word': { id: Generated<number>; word: string; postings: number[] }
  'search.generation': { one: boolean; generation: number; refreshed_at: Date | null }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<SearchTables>()
