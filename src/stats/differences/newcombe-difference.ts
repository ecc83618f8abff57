import type { Interval } from '../interval.ts'
import { wilson } from '../proportions/wilson.ts'

/** An estimate with its interval. */
export type Estimate = Interval & { readonly estimate: number }

/**
 * The difference of two independent proportions, first minus second, with the interval that combines the
 * Wilson intervals of both. Null when either n is 0. Throws `RangeError` when a count makes no sense.
 *
 * @example newcombeDifference(56, 70, 48, 80) // 0.2, from 0.0524 to 0.3339
 * Source: R. G. Newcombe, Statistics in Medicine 1998;17:873–890, method 10.
 */
export function newcombeDifference(x1: number, n1: number, x2: number, n2: number, level = 0.95): Estimate | null {
  const [first, second] = [wilson(x1, n1, level), wilson(x2, n2, level)]
  if (!first || !second) return null
  const [p1, p2] = [x1 / n1, x2 / n2]
  return {
    estimate: p1 - p2,
    lower: p1 - p2 - Math.hypot(p1 - first.lower, second.upper - p2),
    upper: p1 - p2 + Math.hypot(first.upper - p1, p2 - second.lower),
  }
}
