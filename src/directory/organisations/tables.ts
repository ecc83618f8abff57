import type { IsoDate } from '#core/dates.ts'
import type { When } from '#core/when.ts'
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
    about_nb: string | null
    about_nn: string | null
    about_en: string | null
    source: string | null
    shipped: string | null
    closed_on: IsoDate | null
    version: number
  }
  'organisations.organisation_name': { organisation_id: string; from_day: IsoDate; nb: string; nn: string; en: string }
  'organisations.organisation_parent': { organisation_id: string; from_day: IsoDate; parent_id: string | null }
  'organisations.mandate': MandateRow
}

/** A mandate as it lies in the table. */
export type MandateRow = {
  id: string
  organisation_id: string
  begins: When | null
  ends: When | null
  title_nb: string
  title_nn: string
  title_en: string
  text_nb: string
  text_nn: string
  text_en: string
  given_nb: string | null
  given_nn: string | null
  given_en: string | null
  source: string
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<OrganisationsTables>()
