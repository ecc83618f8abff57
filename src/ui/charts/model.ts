import type { StateKey } from '../theme/tokens.ts'

/**
 * Why a number is not shown. The first four come from disclosure control: it is small; the rest of its row is
 * small; it would give another hidden number away; its group is too small. The last two are honest absence.
 */
export type HiddenBecause = 'small' | 'complement' | 'secondary' | 'denominator' | 'notDue' | 'noData'

/** A number as it may be shown. What is hidden carries no number at all. */
export type Cell = { readonly shown: number } | { readonly hidden: HiddenBecause }

/** An estimate with its 95 % interval, or the reason why there is none. */
export type Estimate =
  | { readonly value: number; readonly low: number; readonly high: number }
  | { readonly hidden: HiddenBecause }

/** Shares are fractions from 0 to 1, drawn as percentages; numbers are drawn as they are. */
export type Unit = { readonly kind: 'share' } | { readonly kind: 'number'; readonly decimals: number }

/**
 * The months along a chart: around an episode (months before 0 count from its start, from 0 on from its end),
 * or of the calendar, from `yyyy-mm`.
 */
export type Months =
  | { readonly kind: 'episode'; readonly from: number; readonly to: number }
  | { readonly kind: 'calendar'; readonly from: string; readonly count: number }

/** Everyone observed in a month is in exactly one state. Stacked from the ground in the order given. */
export type StackedMonths = {
  readonly kind: 'stacked-months'
  readonly months: Months
  readonly states: readonly {
    readonly key: string
    readonly label: string
    readonly look: StateKey
    /** People in this state, one cell for each month. */
    readonly counts: readonly Cell[]
  }[]
  /** People observed, one cell for each month: what the states of that month sum to. */
  readonly observed: readonly Cell[]
}

/** What a line looks like: a state's colour, or ink for "at least one of them". */
export type LineLook = StateKey | 'ink' | 'coupling' | 'work' | 'health'

/** Shares by month. A key that comes twice is the same measure for two groups: one solid, one dashed. */
export type Lines = {
  readonly kind: 'lines'
  readonly months: Months
  readonly series: readonly {
    readonly key: string
    readonly label: string
    readonly look: LineLook
    /** `own` is solid and strong, `others` dashed and thin. */
    readonly group: 'own' | 'others'
    /** A fraction from 0 to 1 for each month. */
    readonly shares: readonly Cell[]
  }[]
  /** What the two groups are called; `others` only when there are two. */
  readonly groups: { readonly own: string; readonly others?: string }
  /** People behind the solid lines, one cell for each month. */
  readonly observed: readonly Cell[]
}

/** Estimates with intervals, one row each. */
export type Intervals = {
  readonly kind: 'intervals'
  readonly unit: Unit
  readonly rows: readonly {
    readonly key: string
    readonly label: string
    readonly own?: boolean
    readonly estimate: Estimate
    readonly n: Cell
  }[]
  /** A line across all rows, such as the whole country or no change. */
  readonly reference?: { readonly label: string; readonly value: number }
  /** Ends of the scale; taken from the rows when left out (from 0 to 1 for shares). */
  readonly domain?: readonly [low: number, high: number]
}

/** One bar a row, from zero. */
export type Bars = {
  readonly kind: 'bars'
  readonly unit: Unit
  readonly rows: readonly {
    readonly key: string
    readonly label: string
    readonly own?: boolean
    readonly side?: 'work' | 'health' | 'coupling'
    readonly value: Cell
    readonly n?: Cell
  }[]
}

/** Counts by class, for one group or for two side by side (such as start and end). */
export type Histogram = {
  readonly kind: 'histogram'
  /** What is along the axis, such as "Arbeidsevne, 0 til 10". */
  readonly axis: string
  readonly classes: readonly string[]
  readonly groups: readonly { readonly key: string; readonly label: string; readonly counts: readonly Cell[] }[]
}

/** How many are left after each step, and where the others are. */
export type Flow = {
  readonly kind: 'flow'
  readonly steps: readonly {
    readonly key: string
    readonly label: string
    readonly count: Cell
    /** Those who do not go on to the next step. */
    readonly leaving?: readonly { readonly key: string; readonly label: string; readonly count: Cell }[]
  }[]
}

/** Everything that can be drawn. */
export type Chart = StackedMonths | Lines | Intervals | Bars | Histogram | Flow

/** The number of a cell, or nothing when it is hidden. */
export function shownOf(cell: Cell | undefined): number | undefined {
  return cell !== undefined && 'shown' in cell ? cell.shown : undefined
}

/** How many months there are. Throws `RangeError` when there are none. */
export function monthCount(months: Months): number {
  const count = months.kind === 'episode' ? months.to - months.from + 1 : months.count
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`no months to draw: ${JSON.stringify(months)}`)
  return count
}

/** The month at a place: a whole number of an episode, or `yyyy-mm` of the calendar. */
export function monthAt(months: Months, index: number): string {
  if (months.kind === 'episode') return String(months.from + index)
  const first = Number(months.from.slice(0, 4)) * 12 + Number(months.from.slice(5, 7)) - 1
  const month = first + index
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/**
 * The shares of a month, from the ground up, or nothing when any of its numbers is hidden: a month is shown whole or not at all.
 * Throws `RangeError` when the states do not sum to those observed.
 */
export function sharesOfMonth(chart: StackedMonths, index: number): readonly number[] | undefined {
  const observed = shownOf(chart.observed[index])
  const counts = chart.states.map((state) => shownOf(state.counts[index]))
  if (observed === undefined || observed === 0 || counts.includes(undefined)) return undefined
  const known = counts.filter((count) => count !== undefined)
  const sum = known.reduce((total, count) => total + count, 0)
  if (sum !== observed) {
    throw new RangeError(`month ${monthAt(chart.months, index)}: states sum to ${sum}, observed are ${observed}`)
  }
  return known.map((count) => count / observed)
}
