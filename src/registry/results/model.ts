import type { Cell, Estimate } from '#ui/index.ts'

/** Everything that is shown of one group. What may not be shown is a hidden cell, and carries no number. */
export type Figures = {
  /** Episodes in the group, and those that have ended. */
  readonly episodes: Cell
  readonly ended: Cell
  readonly answers: readonly TimePointAnswers[]
  readonly curve: Curve
  readonly fullReturn: ShareFigure
  readonly changes: readonly ChangeFigure[]
}

/** How many were asked and answered at a time point. `due` = answered + open + closed. */
export type TimePointAnswers = {
  readonly timePoint: string
  readonly due: Cell
  readonly answered: Cell
  readonly notYetDue: Cell
}

/** A count by month for each state or line. All lists are as long as `months`. */
export type Curve = {
  readonly months: readonly number[]
  /** Followed that month: the denominator. */
  readonly present: readonly Cell[]
  readonly lines: readonly { readonly key: string; readonly counts: readonly Cell[] }[]
  /** Exclusive states that sum to `present`; null where only lines are shown. */
  readonly states: readonly { readonly key: string; readonly counts: readonly Cell[] }[] | null
  /** Dead, emigrated or on old-age pension at the last month. */
  readonly gone: Cell
  readonly notYetDue: readonly Cell[]
}

/** A share with Wilson's interval. */
export type ShareFigure = {
  readonly month: number
  readonly numerator: Cell
  readonly denominator: Cell
  readonly share: Estimate
  readonly notYetDue: Cell
  /** Episodes that have not ended. */
  readonly notEnded: Cell
  /** Episodes of people whose benefits were never asked for. */
  readonly notLinked: Cell
}

/** Change in a score between two time points, with a t interval. */
export type ChangeFigure = {
  readonly score: string
  readonly from: string
  readonly to: string
  readonly pairs: Cell
  readonly change: Estimate
  readonly meanBefore: Cell
  readonly meanAfter: Cell
  readonly notYetDue: Cell
}

/** A year's full return, for the country. */
export type YearShare = { readonly year: string; readonly figure: ShareFigure }

/** The closed list of what everyone may see. */
export type PublicFigures = {
  readonly country: Figures
  readonly years: readonly YearShare[]
  readonly clinics: ReadonlyMap<string, OwnAndOthers>
}

export type OwnAndOthers = { readonly own: Figures; readonly others: Figures }

/** The month at which full return is measured. */
export const FULL_RETURN_MONTH = 12
export const FIRST_MONTH = -12
export const LAST_MONTH = 24
