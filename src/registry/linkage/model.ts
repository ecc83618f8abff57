import type { IsoDate } from '#core/dates.ts'
import type { FileFaults } from '#platform/faults.ts'

/** A benefit spell of a participant. Both days are inclusive. */
export type NewSpell = {
  readonly participant: string
  /** A key of the registry's benefits. */
  readonly benefit: string
  /** Per cent, 0 to 100; null when the source does not say. */
  readonly degree: number | null
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A spell as publishing reads it: days as day numbers (days since 1970-01-01), both inclusive. */
export type SpellForSnapshot = Omit<NewSpell, 'from' | 'to'> & { readonly fromDay: number; readonly toDay: number }

/** The days benefit data cover, both inclusive; from null: as far back as anyone's spells. */
export type Coverage = { readonly from: IsoDate | null; readonly to: IsoDate }

export type DeliveryKind = 'spells' | 'states' | 'registry' | 'rows'

/** Something that came in, taken whole. */
export type Delivery = {
  readonly registry: string
  readonly kind: DeliveryKind
  /** SHA-256 in hex. */
  readonly fileHash: string | null
  readonly rows: number
  readonly leftOut: number
  readonly coverage: Coverage | null
  /** Everything of this kind that the registry had before was replaced. */
  readonly whole: boolean
}

/** What became of a file. */
export type Imported =
  | {
      readonly outcome: 'imported' | 'would-import'
      readonly registry: string
      /** Rows read, spells added, spells taken away (`--replace`), and people they belong to. */
      readonly rows: number
      readonly added: number
      readonly removed: number
      readonly people: number
      /** Rows, and people, left out because linkage has not been said yes to. */
      readonly leftOut: { readonly rows: number; readonly people: number }
      readonly coverage: Coverage
    }
  | {
      readonly outcome: 'already'
      readonly registry: string
      readonly leftOut: { readonly rows: number; readonly people: number }
    }
  | { readonly outcome: 'refused'; readonly faults: FileFaults }

/** Why an import cannot even begin. */
export class CannotImport extends Error {
  override name = 'CannotImport'
}
