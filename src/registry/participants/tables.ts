import type { Generated } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Db } from '#platform/database.ts'
import type { ConsentScope } from '#registry/registries/index.ts'
import type { HowTold, Sex } from './model.ts'

type ParticipantsTables = {
  'participants.participant': {
    id: string
    registry: string
    external_key: string | null
    sex: Sex | null
    birth_year: number | null
    municipality: string | null
    died_on: IsoDate | null
    emigrated_on: IsoDate | null
    old_age_pension_on: IsoDate | null
    created_at: Date
    version: Generated<number>
  }
  'participants.identity': {
    participant_id: string
    registry: string
    contact: Buffer
    number: Buffer | null
    key_version: number
    linkage_hash: Buffer | null
    linkage_version: number | null
  }
  'participants.clinic': { participant_id: string; clinic: string; since: Date }
  'participants.consent': {
    id: Generated<number>
    participant_id: string
    act: 'given' | 'withdrawn'
    version: number
    scopes: ConsentScope[]
    on_day: IsoDate
    how: HowTold
    proof: string | null
    recorded_at: Date
    recorded_by: string
  }
  'participants.reservation': {
    id: Generated<number>
    participant_id: string
    act: 'made' | 'lifted'
    on_day: IsoDate
    how: HowTold
    recorded_at: Date
    recorded_by: string
  }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<ParticipantsTables>()
