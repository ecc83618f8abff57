import { incompleteBeta, logBinomialTerm } from '../special/incomplete-beta.ts'
import type { Tails } from '../special/incomplete-gamma.ts'
import { above, below, solveQuantile } from '../special/solve-quantile.ts'
import type { Target } from '../special/solve-quantile.ts'

/** The share of a beta distribution below and above x, 0 ≤ x ≤ 1. */
export function betaTails(x: number, a: number, b: number): Tails {
  return incompleteBeta(a, b, x, 1 - x)
}

/** The value with a share p of a beta distribution below it. */
export function betaQuantile(p: number, a: number, b: number): number {
  return fromLogit(betaLogit(below(p), a, b)).x
}

/** The value with a share q of a beta distribution above it. */
export function betaQuantileAbove(q: number, a: number, b: number): number {
  return fromLogit(betaLogit(above(q), a, b)).x
}

/**
 * The quantile of a beta distribution as ln(x / (1 − x)), which keeps its digits near 0 and near 1 alike.
 * The quantiles of t and F follow from it.
 */
export function betaLogit(target: Target, a: number, b: number): number {
  if (!(a > 0 && a < Infinity && b > 0 && b < Infinity)) throw new RangeError(`a beta distribution of ${a}, ${b}`)
  const tails = (u: number): Tails => {
    const { x, y } = fromLogit(u)
    return incompleteBeta(a, b, x, y)
  }
  const scale = Math.log(a) + Math.log(b) - Math.log(a + b)
  const slope = (u: number): number => {
    const { x, y } = fromLogit(u)
    return x === 0 || y === 0 ? 0 : Math.exp(scale + logBinomialTerm(a, b, x, y))
  }
  return solveQuantile(target, tails, slope, Math.log(a / b))
}

function fromLogit(u: number): { readonly x: number; readonly y: number } {
  return { x: 1 / (1 + Math.exp(-u)), y: 1 / (1 + Math.exp(u)) }
}
