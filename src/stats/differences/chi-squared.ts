import { chiSquaredTails } from '../distributions/gamma.ts'
import { checkCount } from '../interval.ts'

/** A test: its statistic and the probability of one at least as far out when there is no difference. */
export type Test = { readonly statistic: number; readonly p: number }

/**
 * Pearson's chi-squared test, without Yates' correction, that two independent proportions are the same. Null
 * when everybody or nobody has the outcome, or a group is empty: there is nothing to compare. Throws
 * `RangeError` when a count makes no sense.
 */
export function chiSquaredTest(x1: number, n1: number, x2: number, n2: number): Test | null {
  checkCount(x1, n1)
  checkCount(x2, n2)
  const n = n1 + n2
  const x = x1 + x2
  if (n1 === 0 || n2 === 0 || x === 0 || x === n) return null
  const pooled = x / n
  const difference = x1 / n1 - x2 / n2
  const statistic = difference ** 2 / (pooled * ((n - x) / n) * (1 / n1 + 1 / n2))
  return { statistic, p: chiSquaredTails(statistic, 1).above }
}
