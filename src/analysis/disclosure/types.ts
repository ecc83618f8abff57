/** What a registry has decided about small numbers. A threshold of 0 opens everything. */
export type DisclosureRules = {
  /** Counts from 1 to one less than this are not shown. */
  readonly threshold: number
  /** In a row whose total is below this nothing is shown. */
  readonly minimumDenominator: number
}

/**
 * Why a number is hidden: it is small; the rest of its row is small, so that it tells about the rest;
 * it would give another hidden number away by subtraction; or its row has too few people.
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

/** Which sums are published beside the cells, and so can be subtracted from. */
export type Margins = {
  /** One total for each group (its denominator). Always assumed known when `categories` are shown as shares. */
  readonly groupTotals: boolean
  /** One total for each category, over all groups ("the country", "all clinics"). */
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
