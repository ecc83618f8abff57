import { zOfLevel } from '../distributions/normal.ts'
import { checkCount } from '../interval.ts'
import type { Estimate } from './newcombe-difference.ts'

/**
 * The ratio of the odds in two independent groups with Woolf's interval on the logarithmic scale. Null when
 * any of the four cells is 0 (nothing is added to make it computable). Throws `RangeError` when a count makes
 * no sense.
 *
 * Source: B. Woolf, Annals of Human Genetics 1955;19:251–253.
 */
export function oddsRatio(x1: number, n1: number, x2: number, n2: number, level = 0.95): Estimate | null {
  checkCount(x1, n1)
  checkCount(x2, n2)
  const z = zOfLevel(level)
  const cells = [x1, n1 - x1, x2, n2 - x2]
  if (cells.includes(0)) return null
  const estimate = (x1 / (n1 - x1)) * ((n2 - x2) / x2)
  const reach = z * Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0))
  return { estimate, lower: estimate * Math.exp(-reach), upper: estimate * Math.exp(reach) }
}
