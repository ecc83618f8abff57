import { incompleteGamma, logPoissonTerm } from '../special/incomplete-gamma.ts'
import type { Tails } from '../special/incomplete-gamma.ts'
import { above, below, solveQuantile } from '../special/solve-quantile.ts'
import type { Target } from '../special/solve-quantile.ts'

/** The share of a gamma distribution (shape > 0, scale 1) below and above x. */
export function gammaTails(x: number, shape: number): Tails {
  return incompleteGamma(shape, Math.max(0, x))
}

/** The value with a share p of a gamma distribution (scale 1) below it. */
export function gammaQuantile(p: number, shape: number): number {
  return quantile(below(p), shape)
}

/** The value with a share q of a gamma distribution (scale 1) above it. */
export function gammaQuantileAbove(q: number, shape: number): number {
  return quantile(above(q), shape)
}

/** The share of a chi-squared distribution below and above x. */
export function chiSquaredTails(x: number, df: number): Tails {
  return gammaTails(x / 2, df / 2)
}

/** The value with a share p of a chi-squared distribution below it. */
export function chiSquaredQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2)
}

/** The value with a share q of a chi-squared distribution above it. */
export function chiSquaredQuantileAbove(q: number, df: number): number {
  return 2 * gammaQuantileAbove(q, df / 2)
}

// Solved for ln x, where the lower tail is nearly a straight line however small the shape.
function quantile(target: Target, shape: number): number {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`a gamma distribution of shape ${shape}`)
  const tails = (u: number): Tails => incompleteGamma(shape, Math.exp(u))
  const slope = (u: number): number => shape * Math.exp(logPoissonTerm(shape, Math.exp(u)))
  return Math.exp(solveQuantile(target, tails, slope, Math.log(shape)))
}
