import { pairedChange } from '#stats/paired/paired-change.ts'
import { wilson } from '#stats/proportions/wilson.ts'
import type { Cell, Estimate, HiddenBecause } from '#ui/index.ts'
import { shownOf } from '#ui/index.ts'

/** A share of two cells with Wilson's 95 % interval; hidden when either is, "no data" when no one is counted. */
export function shareOf(numerator: Cell, denominator: Cell): Estimate {
  const [x, n] = [shownOf(numerator), shownOf(denominator)]
  if (x === undefined || n === undefined) return { hidden: reasonOf(numerator) ?? reasonOf(denominator) ?? 'small' }
  const interval = wilson(x, n)
  return interval === null ? { hidden: 'noData' } : { value: x / n, low: interval.lower, high: interval.upper }
}

/** Mean change with its 95 % t interval, from values before and after. */
export function changeOf(
  before: Float64Array,
  after: Float64Array,
): { change: Estimate; meanBefore: Cell; meanAfter: Cell } {
  const { meanChange, lower, upper, meanBefore, meanAfter } = pairedChange([...before], [...after])
  const known = (mean: number | null): Cell => (mean === null ? { hidden: 'noData' } : { shown: mean })
  return {
    change:
      meanChange === null || lower === null || upper === null
        ? { hidden: 'noData' }
        : { value: meanChange, low: lower, high: upper },
    meanBefore: known(meanBefore),
    meanAfter: known(meanAfter),
  }
}

/** Why a cell is hidden, or undefined when it is shown. */
export function reasonOf(cell: Cell): HiddenBecause | undefined {
  return 'hidden' in cell ? cell.hidden : undefined
}
