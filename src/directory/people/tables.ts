import type { IsoDate } from '#core/dates.ts'
import type { Role } from '#core/who.ts'
import type { Db } from '#platform/database.ts'

type PeopleTables = {
  'people.person': {
    id: string
    name: string
    issuer: string | null
    subject: string | null
    demo: boolean
    created_at: Date
    version: number
  }
  'people.held_role': {
    id: string
    person_id: string
    role: Role
    organisation_id: string | null
    from_day: IsoDate
    until_day: IsoDate | null
    granted_at: Date
    granted_by: string | null
    ended_at: Date | null
    ended_by: string | null
  }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<PeopleTables>()
