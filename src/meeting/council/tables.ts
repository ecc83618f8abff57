import type { IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'

type CouncilTables = {
  'council.round': {
    id: string
    case_id: string
    number: number
    opened_at: Date
    opened_by: string | null
    closes_on: IsoDate | null
    closed_at: Date | null
    closed_by: string | null
    adopted_on: IsoDate | null
    adopted_at: Date | null
    adopted_by: string | null
    adopted_version: number | null
    invented: boolean
    version: number
  }
  'council.question': { round_id: string; number: number; nb: string; nn: string; en: string }
  'council.answer': {
    round_id: string
    question: number
    member_id: string
    version: number
    words: string
    language: Language
    organisation_id: string | null
    named: boolean
    at: Date
  }
  'council.advice': {
    round_id: string
    version: number
    nb: string
    nn: string
    en: string
    at: Date
    saved_by: string | null
  }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<CouncilTables>()
