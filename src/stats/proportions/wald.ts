import { zOfLevel } from '../distributions/normal.ts'
import { checkCount } from '../interval.ts'
import type { Interval } from '../interval.ts'

/**
 * The textbook interval for a proportion, p ± z √(p(1 − p)/n), not cut to 0 and 1. Only to show why it must not
 * be used: it misses far too often, and has no width at 0 and n. Null when n is 0.
 *
 * Source: L. D. Brown, T. T. Cai, A. DasGupta, Statistical Science 2001;16:101–133.
 */
export function wald(x: number, n: number, level = 0.95): Interval | null {
  checkCount(x, n)
  const z = zOfLevel(level)
  if (n === 0) return null
  const p = x / n
  const reach = z * Math.sqrt((p * (1 - p)) / n)
  return { lower: p - reach, upper: p + reach }
}
