import { hypergeometricWeights } from '../distributions/hypergeometric.ts'
import { checkCount } from '../interval.ts'

/** R's slack: a table counts as no more probable when its probability is at most this much larger. */
const SLACK = 1 + 1e-7

/**
 * Fisher's exact test, two-sided, that two independent proportions are the same: with all totals given, the
 * probability of the tables that are no more probable than the observed one (R's convention). Null when a
 * group is empty. Throws `RangeError` when a count makes no sense.
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): number | null {
  checkCount(x1, n1)
  checkCount(x2, n2)
  if (n1 === 0 || n2 === 0) return null
  const { least, weights } = hypergeometricWeights(n1, n2, x1 + x2)
  const limit = (weights[x1 - least] ?? 0) * SLACK
  let all = 0
  let asFar = 0
  for (const weight of weights) {
    all += weight
    if (weight <= limit) asFar += weight
  }
  return Math.min(1, asFar / all)
}
