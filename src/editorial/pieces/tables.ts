import type { ColumnType, Generated } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'
import type { PieceTexts } from './model.ts'

/** Read as a value, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>

type PiecesTables = {
  'pieces.piece': {
    id: string
    kind: string
    slug: string
    created_at: Date
    responsible: string | null
    looked_on: IsoDate | null
    looked_by: string | null
    look_every_months: Generated<number>
    taken_down_at: Date | null
    taken_down_why: string | null
    successor: string | null
    version: Generated<number>
  }
  'pieces.former_slug': { kind: string; slug: string; piece_id: string }
  'pieces.edition': {
    id: string
    piece_id: string
    number: number
    facts: Json<unknown>
    texts: Json<PieceTexts>
    without: Language[]
    note: string
    source: string | null
    state: 'draft' | 'review' | 'approved' | 'discarded'
    writers: string[]
    begun_at: Date
    saved_at: Date
    sent_by: string | null
    sent_at: Date | null
    decided_by: string | null
    decided_at: Date | null
    returned_why: string | null
    publish_at: Date | null
    shipped: string | null
    version: Generated<number>
  }
  'pieces.reference': { edition_id: string; address: string }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<PiecesTables>()
