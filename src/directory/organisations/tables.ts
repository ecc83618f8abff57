import type { IsoDate } from '#core/dates.ts'
import type { Db } from '#platform/database.ts'
import type { OrganisationKind } from './model.ts'

type OrganisationsTables = {
  'organisations.organisation': {
    id: string
    key: string
    kind: OrganisationKind
    organisation_number: string | null
    municipality: string | null
    website: string | null
    closed_on: IsoDate | null
    version: number
  }
  'organisations.organisation_name': { organisation_id: string; from_day: IsoDate; nb: string; nn: string; en: string }
  'organisations.organisation_parent': { organisation_id: string; from_day: IsoDate; parent_id: string | null }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<OrganisationsTables>()
