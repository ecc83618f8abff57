import { incompleteBeta, logBinomialTerm } from '../special/incomplete-beta.ts'
import type { Tails } from '../special/incomplete-gamma.ts'
import { discreteQuantile } from './discrete-quantile.ts'
import { normalQuantile } from './normal.ts'

/** The probability of exactly k of n when each has probability p. */
export function binomialProbability(k: number, n: number, p: number): number {
  check(n, p)
  if (!Number.isInteger(k) || k < 0 || k > n) return 0
  if (p === 0) return k === 0 ? 1 : 0
  if (p === 1) return k === n ? 1 : 0
  if (k === 0) return Math.exp(n * Math.log1p(-p))
  if (k === n) return Math.exp(n * Math.log(p))
  return Math.exp(logBinomialTerm(k, n - k, p, 1 - p))
}

/** The probability of at most k (below) and of more than k (above) of n. */
export function binomialTails(k: number, n: number, p: number): Tails {
  check(n, p)
  const whole = Math.floor(k)
  if (whole < 0) return { below: 0, above: 1 }
  if (whole >= n) return { below: 1, above: 0 }
  const { below, above } = incompleteBeta(whole + 1, n - whole, p, 1 - p)
  return { below: above, above: below }
}

/** The smallest k with at least a share q of the binomial distribution at or below it. */
export function binomialQuantile(q: number, n: number, p: number): number {
  check(n, p)
  const z = q > 0 && q < 1 ? normalQuantile(q) : 0
  return discreteQuantile(q, (k) => binomialTails(k, n, p).below, n * p + z * Math.sqrt(n * p * (1 - p)), 0, n)
}

function check(n: number, p: number): void {
  if (!(Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1)) throw new RangeError(`a binomial of ${n}, ${p}`)
}
