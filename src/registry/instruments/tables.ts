import type { ColumnType, Generated } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Definition } from './model.ts'

export type InstrumentsTables = {
  'instruments.definition': {
    key: string
    version: string
    content: ColumnType<Definition, string, never>
    hash: string
    imported_at: Date
    imported_by: string
  }
  'instruments.permission': {
    id: Generated<number>
    instrument: string
    holder: string
    reference: string
    demo: boolean
    valid_from: IsoDate
    registered_at: Date
    registered_by: string
  }
}
