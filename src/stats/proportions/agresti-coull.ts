import { zOfLevel } from '../distributions/normal.ts'
import { checkCount } from '../interval.ts'
import type { Interval } from '../interval.ts'

/**
 * The interval of Agresti and Coull for a proportion: the simple normal interval after adding z²/2 to either
 * side, cut to 0 and 1. Null when n is 0. Throws `RangeError` when x of n makes no sense.
 *
 * Source: L. D. Brown, T. T. Cai, A. DasGupta, Statistical Science 2001;16:101–133.
 */
export function agrestiCoull(x: number, n: number, level = 0.95): Interval | null {
  checkCount(x, n)
  const z = zOfLevel(level)
  if (n === 0) return null
  const trials = n + z * z
  const p = (x + (z * z) / 2) / trials
  const reach = z * Math.sqrt((p * (1 - p)) / trials)
  return { lower: Math.max(0, p - reach), upper: Math.min(1, p + reach) }
}
