import { incompleteGamma } from '../special/incomplete-gamma.ts'
import type { Tails } from '../special/incomplete-gamma.ts'
import { above, below, solveQuantile } from '../special/solve-quantile.ts'
import type { Target } from '../special/solve-quantile.ts'

/** The density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** The share of a standard normal distribution below and above z. Keeps its digits out to z = ±37. */
export function normalTails(z: number): Tails {
  if (Number.isNaN(z)) throw new RangeError('the normal distribution at NaN')
  const square = incompleteGamma(0.5, (z * z) / 2)
  const outer = square.above / 2
  const inner = 0.5 + square.below / 2
  return z < 0 ? { below: outer, above: inner } : { below: inner, above: outer }
}

/** The value with a share p of a standard normal distribution below it: −∞ for 0, ∞ for 1. */
export function normalQuantile(p: number): number {
  return quantile(below(p))
}

/** The value with a share q of a standard normal distribution above it. */
export function normalQuantileAbove(q: number): number {
  return quantile(above(q))
}

function quantile(target: Target): number {
  if (target.below === target.above) return 0
  // The tail is about φ(z) / z, so z is a little less than the square root of −2 ln of it.
  const far = Math.sqrt(-2 * Math.log(Math.min(target.below, target.above))) - 0.7
  return solveQuantile(target, normalTails, normalDensity, target.below < target.above ? -far : far)
}

const CONFIDENCE = new Map<number, number>()

/** The z of a two-sided interval: 1.96 for level 0.95. Throws `RangeError` for a level that is not between 0 and 1. */
export function zOfLevel(level: number): number {
  const known = CONFIDENCE.get(level)
  if (known !== undefined) return known
  const z = normalQuantileAbove(tailOfLevel(level))
  if (CONFIDENCE.size < 100) CONFIDENCE.set(level, z)
  return z
}

/** The share outside a two-sided interval on either side: 0.025 for level 0.95. Throws `RangeError` likewise. */
export function tailOfLevel(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`${level} is no confidence level`)
  return (1 - level) / 2
}
