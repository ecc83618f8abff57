import { betaQuantile, betaQuantileAbove } from '../distributions/beta.ts'
import { tailOfLevel } from '../distributions/normal.ts'
import { checkCount } from '../interval.ts'
import type { Interval } from '../interval.ts'

/**
 * The exact interval of Clopper and Pearson for a proportion: never covers less than its level, usually more.
 * 0 at x = 0 and 1 at x = n. Null when n is 0. Throws `RangeError` when x of n makes no sense.
 *
 * Source: R. G. Newcombe, Statistics in Medicine 1998;17:857–872, method 5.
 */
export function clopperPearson(x: number, n: number, level = 0.95): Interval | null {
  checkCount(x, n)
  const tail = tailOfLevel(level)
  if (n === 0) return null
  return {
    lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    upper: x === n ? 1 : betaQuantileAbove(tail, x + 1, n - x),
  }
}
