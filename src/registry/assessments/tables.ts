import type { ColumnType, Generated } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'
import type { Answer } from '#registry/instruments/index.ts'
import type { Asked } from './model.ts'

type AssessmentsTables = {
  'assessments.assessment': {
    id: string
    episode_id: string
    participant_id: string
    clinic: string
    registry: string
    time_point: string
    opens_on: IsoDate
    due_on: IsoDate
    closes_on: IsoDate
    instruments: ColumnType<readonly Asked[] | null, never, string>
    link_hash: Buffer
    link_epoch: Generated<number>
    link_key_version: number
    begun_at: Date | null
    completed_at: Date | null
    language: Language | null
    withdrawn_at: Date | null
  }
  'assessments.answer': {
    assessment_id: string
    instrument: string
    item: string
    value: Answer | null
    answered_at: Date
    revision: Generated<number>
  }
  'assessments.concern': {
    id: string
    assessment_id: string
    clinic: string
    about: 'self-harm'
    raised_at: Date
    handled_at: Date | null
    handled_by: string | null
    note: string | null
    version: Generated<number>
  }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<AssessmentsTables>()

/** An assessment's columns by the names of the model. */
export const COLUMNS = [
  'id',
  'episode_id as episode',
  'participant_id as participant',
  'clinic',
  'registry',
  'time_point as timePoint',
  'opens_on as opens',
  'due_on as due',
  'closes_on as closes',
  'instruments',
  'begun_at as begunAt',
  'completed_at as completedAt',
  'withdrawn_at as withdrawnAt',
] as const
