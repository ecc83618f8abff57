import type { Cell, Estimate } from '#ui/index.ts'

/** Everything that is shown of one group. What may not be shown is a hidden cell, and carries no number. */
export type Figures = {
  readonly answers: readonly TimePointAnswers[]
  readonly curve: Curve
  readonly fullReturn: ShareFigure
  readonly changes: readonly ChangeFigure[]
}

/** How many were asked and answered at a time point, and how many have not reached it. `due` = answered + open + closed. */
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
}

/** A share with Wilson's interval. */
export type ShareFigure = {
  readonly month: number
  readonly numerator: Cell
  readonly denominator: Cell
  readonly share: Estimate
  /** Episodes that have not reached the month: not ended, or ended less than so long ago. */
  readonly notYetDue: Cell
  /** The others: people who did not agree to linkage, died, emigrated or took old-age pension. */
  readonly notCounted: Cell
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

/** Full return of the episodes that ended in a year, for the country. */
export type YearShare = Pick<ShareFigure, 'numerator' | 'denominator' | 'share' | 'notYetDue'> & {
  readonly year: string
}

/** The closed list of what everyone may see. */
export type PublicFigures = {
  readonly country: Figures
  readonly years: readonly YearShare[]
  readonly clinics: ReadonlyMap<string, ClinicFigures>
}

export type OwnAndOthers = { readonly own: Figures; readonly others: Figures }

/** A clinic beside the others for everyone, and the others for those who know the clinic whole. */
export type ClinicFigures = OwnAndOthers & { readonly othersInside: Figures }

/** The month at which full return is measured. */
export const FULL_RETURN_MONTH = 12
export const FIRST_MONTH = -12
export const LAST_MONTH = 24
