import { incompleteGamma, logPoissonTerm } from '../special/incomplete-gamma.ts'
import type { Tails } from '../special/incomplete-gamma.ts'
import { discreteQuantile } from './discrete-quantile.ts'
import { normalQuantile } from './normal.ts'

/** The probability of exactly k events when `mean` are expected. */
export function poissonProbability(k: number, mean: number): number {
  check(mean)
  if (!Number.isInteger(k) || k < 0) return 0
  if (mean === 0) return k === 0 ? 1 : 0
  return k === 0 ? Math.exp(-mean) : Math.exp(logPoissonTerm(k, mean))
}

/** The probability of at most k (below) and of more than k (above) events. */
export function poissonTails(k: number, mean: number): Tails {
  check(mean)
  const whole = Math.floor(k)
  if (whole < 0) return { below: 0, above: 1 }
  const { below, above } = incompleteGamma(whole + 1, mean)
  return { below: above, above: below }
}

/** The smallest k with at least a share q of the Poisson distribution at or below it. */
export function poissonQuantile(q: number, mean: number): number {
  check(mean)
  if (mean === 0) return 0
  const z = q > 0 && q < 1 ? normalQuantile(q) : 0
  return discreteQuantile(q, (k) => poissonTails(k, mean).below, mean + z * Math.sqrt(mean), 0, Infinity)
}

function check(mean: number): void {
  if (!(mean >= 0 && mean < Infinity)) throw new RangeError(`a Poisson distribution with mean ${mean}`)
}
