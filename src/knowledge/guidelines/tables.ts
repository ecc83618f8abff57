import type { Generated } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Language, Text } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'
import type { Suggestion, Version } from './model.ts'

type GuidelinesTables = {
  'guidelines.suggestion': {
    id: string
    piece_id: string
    language: Language
    text: string
    why: string
    clinic_id: string
    suggested_by: string
    suggested_at: Date
    state: Generated<Suggestion['state']>
    reason: string | null
    answered_by: string | null
    answered_at: Date | null
    edition_id: string | null
    version: Generated<number>
  }
  'guidelines.version': {
    id: string
    major: number
    minor: number
    state: Version['state']
    changes: Text
    put_together_by: string
    put_together_at: Date
    decided_by: string | null
    decided_at: Date | null
    withdrawn_why: string | null
    day: IsoDate | null
    fingerprint: string | null
  }
  'guidelines.version_chapter': {
    version_id: string
    position: number
    piece_id: string
    slug: string
    edition_id: string
  }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<GuidelinesTables>()
