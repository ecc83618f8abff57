import type { Generated } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Db } from '#platform/database.ts'
import type { DeliveryKind } from './model.ts'

type LinkageTables = {
  'linkage.delivery': {
    id: string
    registry: string
    kind: DeliveryKind
    file_hash: string | null
    rows: number
    left_out: number
    covers_from: IsoDate | null
    covers_to: IsoDate | null
    whole: boolean
    received_at: Date
    number: Generated<number>
  }
  'linkage.spell': {
    registry: string
    participant_id: string
    benefit: string
    degree: number | null
    from_day: IsoDate
    to_day: IsoDate
    delivery_id: string
  }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<LinkageTables>()

/**
 * A list as PostgreSQL's array text, for values that hold nothing to escape (ids, days, numbers): several times
 * faster than parameters one by one.
 */
export function arrayText(values: readonly (string | number | null)[]): string {
  return `{${values.map((value) => value ?? 'null').join(',')}}`
}
