import { betaQuantile, betaQuantileAbove } from '../distributions/beta.ts'
import { tailOfLevel } from '../distributions/normal.ts'
import { checkCount } from '../interval.ts'
import type { Interval } from '../interval.ts'

/**
 * The Bayesian interval for a proportion with Jeffreys' prior, Beta(½, ½), equal tails; its lower end is 0 at
 * x = 0 and its upper end 1 at x = n. Null when n is 0. Throws `RangeError` when x of n makes no sense.
 *
 * Source: L. D. Brown, T. T. Cai, A. DasGupta, Statistical Science 2001;16:101–133.
 */
export function jeffreys(x: number, n: number, level = 0.95): Interval | null {
  checkCount(x, n)
  const tail = tailOfLevel(level)
  if (n === 0) return null
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
    upper: x === n ? 1 : betaQuantileAbove(tail, x + 0.5, n - x + 0.5),
  }
}
