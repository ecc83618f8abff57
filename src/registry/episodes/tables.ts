import type { Generated } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Db } from '#platform/database.ts'
import type { BaselineWork } from './model.ts'

type EpisodesTables = {
  'episodes.episode': {
    id: string
    participant_id: string
    registry: string
    clinic: string
    external_key: string | null
    programme: string
    setting: string
    referred_on: IsoDate | null
    started_on: IsoDate
    ended_on: IsoDate | null
    baseline_work: BaselineWork | null
    created_at: Date
    version: Generated<number>
  }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<EpisodesTables>()

/** An episode's columns by the names of the model. */
export const COLUMNS = [
  'id',
  'participant_id as participant',
  'registry',
  'clinic',
  'programme',
  'setting',
  'referred_on as referredOn',
  'started_on as startedOn',
  'ended_on as endedOn',
  'baseline_work as baselineWork',
  'version',
] as const
