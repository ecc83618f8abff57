import type { ColumnType } from 'kysely'
import type { Db } from '#platform/database.ts'
import type { Answers, Grade, Reason } from './coupling/model.ts'

/** Read as a value, written as JSON text. */
type Json<Value> = ColumnType<Value, string | null, never>

type ServicesTables = {
  'services.grading': {
    id: string
    piece_id: string
    number: number
    model: string
    grade: Grade
    answers: Json<Answers | null>
    source: string | null
    reasons: Reason[]
    words: string
    graded_by: string | null
    graded_at: Date
  }
  'services.dispute': {
    id: string
    grading_id: string
    why: string
    disputed_by: string
    disputed_at: Date
    answer: 'kept' | 'graded-anew' | null
    answer_why: string | null
    answered_by: string | null
    answered_at: Date | null
  }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<ServicesTables>()
