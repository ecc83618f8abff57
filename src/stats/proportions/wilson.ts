import { zOfLevel } from '../distributions/normal.ts'
import { checkCount } from '../interval.ts'
import type { Interval } from '../interval.ts'

/**
 * Wilson's score interval for a proportion, without continuity correction: the proportions from which x of n
 * is no surprise. The interval to show; inside 0 to 1, 0 at x = 0 and 1 at x = n exactly.
 *
 * Null when n is 0: nothing was observed. Throws `RangeError` when x of n makes no sense.
 *
 * @example wilson(81, 263) // 0.2553 to 0.3662
 * Source: R. G. Newcombe, Statistics in Medicine 1998;17:857–872, method 3.
 */
export function wilson(x: number, n: number, level = 0.95): Interval | null {
  checkCount(x, n)
  const z = zOfLevel(level)
  if (n === 0) return null
  return { lower: lowerEnd(x, n, z), upper: 1 - lowerEnd(n - x, n, z) }
}

// Of the two roots the smaller is the product of both divided by the larger: no digits are lost near 0.
function lowerEnd(x: number, n: number, z: number): number {
  const p = x / n
  const half = z * z * (0.5 / n)
  const larger = p + half + z * Math.sqrt((p * (1 - p)) / n + (half * half) / (z * z))
  return (p * p) / larger
}
