/** What a registry has decided about small numbers. A threshold of 0 opens everything. */
export type DisclosureRules = {
  /** Counts from 1 to one less than this are not shown. */
  readonly threshold: number
  /** In a row whose total is below this nothing is shown. */
  readonly minimumDenominator: number
}

/**
 * Why a number is hidden: it is small (from 1 to one less than the threshold); the rest of its row is, so that it
 * tells about the rest; its row has too few people; or it would give another hidden number away.
 */
export type HiddenBecause = 'small' | 'complement' | 'secondary' | 'denominator'

/** A number as it may be published. */
export type Cell = { readonly shown: number } | { readonly hidden: HiddenBecause }

/** Counts of people by group (a row each) and exclusive category (a column each). */
export type CountTable = {
  readonly groups: readonly string[]
  readonly categories: readonly string[]
  /** `counts[group][category]`, whole and not negative. */
  readonly counts: readonly (readonly number[])[]
}

/**
 * Which sums are published beside the cells, and so can be subtracted from. Say true also when readers know them
 * from elsewhere: a share shown as per cent gives its denominator away.
 */
export type Margins = {
  /** One total for each group (its denominator). */
  readonly groupTotals: boolean
  /** One total for each category over all groups ("the country"), and the total of all. */
  readonly categoryTotals: boolean
}

/** A table as it may be published. Totals that were not asked for are null. */
export type GatedTable = {
  readonly groups: readonly string[]
  readonly categories: readonly string[]
  readonly cells: readonly (readonly Cell[])[]
  readonly groupTotals: readonly Cell[] | null
  readonly categoryTotals: readonly Cell[] | null
  readonly total: Cell | null
}

/** A share of a group, before the gate. */
export type Share = { readonly group: string; readonly numerator: number; readonly denominator: number }

/** A share as it may be published. */
export type GatedShare = { readonly group: string; readonly numerator: Cell; readonly denominator: Cell }

/** A hidden number and the smallest and largest value it may have for somebody who knows all that is shown. */
export type Hidden = {
  /** Null: the total of all groups. */
  readonly group: string | null
  /** Null: the total of all categories. */
  readonly category: string | null
  readonly because: HiddenBecause
  readonly least: number
  readonly most: number
}
