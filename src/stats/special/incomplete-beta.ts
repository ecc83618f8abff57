import { deviance } from './deviance.ts'
import type { Tails } from './incomplete-gamma.ts'
import { HALF_LOG_TWO_PI } from './log-gamma.ts'
import { stirlingError } from './stirling-error.ts'

const TINY = 1e-300

/**
 * The natural logarithm of `Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) · p^x q^(n − x)` with q = 1 − p, for 0 < x < n
 * and p, q > 0: a binomial probability for any x and n. q is asked for because 1 − p may have lost its digits.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities", 2000.
 */
export function logBinomialTerm(x: number, y: number, p: number, q: number): number {
  const n = x + y
  return (
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(y) -
    deviance(x, n * p) -
    deviance(y, n * q) -
    HALF_LOG_TWO_PI +
    0.5 * (Math.log(n) - Math.log(x) - Math.log(y))
  )
}

/**
 * The regularised incomplete beta function: below is I_x(a, b), above is I_y(b, a), with y = 1 − x, for
 * a, b > 0; throws `RangeError` elsewhere. Continued fraction by Lentz's method (NIST DLMF 8.17.22) on the side where it converges fast.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Tails {
  if (!(a > 0 && a < Infinity && b > 0 && b < Infinity && x >= 0 && y >= 0))
    throw new RangeError(`incomplete beta of ${a}, ${b} at ${x}`)
  if (x === 0) return { below: 0, above: 1 }
  if (y === 0) return { below: 1, above: 0 }
  // x^a y^b / B(a, b)
  const front = Math.exp(logBinomialTerm(a, b, x, y) + Math.log(a) + Math.log(b) - Math.log(a + b))
  if (x < (a + 1) / (a + b + 2)) {
    const below = Math.min(1, (front * fraction(a, b, x)) / a)
    return { below, above: 1 - below }
  }
  const above = Math.min(1, (front * fraction(b, a, y)) / b)
  return { below: 1 - above, above }
}

function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  if (Math.abs(d) < TINY) d = TINY
  d = 1 / d
  let value = d
  for (let m = 1; ; m++) {
    const m2 = 2 * m
    const even = (m * (b - m) * x) / ((a + m2 - 1) * (a + m2))
    d = 1 + even * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + even / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + m2) * (a + m2 + 1))
    d = 1 + odd * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + odd / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    const factor = d * c
    value *= factor
    if (Math.abs(factor - 1) < 4e-16) return value
  }
}
