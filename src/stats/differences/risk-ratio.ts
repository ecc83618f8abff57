import { zOfLevel } from '../distributions/normal.ts'
import { checkCount } from '../interval.ts'
import type { Estimate } from './newcombe-difference.ts'

/**
 * The ratio of two independent proportions with Katz's interval on the logarithmic scale. Null when either
 * count is 0 (nothing is added to make it computable). Throws `RangeError` when a count makes no sense.
 *
 * Source: D. Katz et al., Biometrics 1978;34:469–474.
 */
export function riskRatio(x1: number, n1: number, x2: number, n2: number, level = 0.95): Estimate | null {
  checkCount(x1, n1)
  checkCount(x2, n2)
  const z = zOfLevel(level)
  if (x1 === 0 || x2 === 0) return null
  const estimate = x1 / n1 / (x2 / n2)
  const reach = z * Math.sqrt((n1 - x1) / (x1 * n1) + (n2 - x2) / (x2 * n2))
  return { estimate, lower: estimate * Math.exp(-reach), upper: estimate * Math.exp(reach) }
}
