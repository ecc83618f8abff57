import { deviance } from './deviance.ts'
import { HALF_LOG_TWO_PI } from './log-gamma.ts'
import { stirlingError } from './stirling-error.ts'

/** Both tails of a distribution at a point; each computed so that it keeps its digits where it is small. */
export type Tails = { readonly below: number; readonly above: number }

const TINY = 1e-300

/**
 * The natural logarithm of `x^a e^(−x) / Γ(a + 1)`, for a > 0 and x > 0: a Poisson probability for any a.
 * As a saddle point, so that it keeps 13 digits also when a and x are in the hundred thousands.
 */
export function logPoissonTerm(a: number, x: number): number {
  return -stirlingError(a) - deviance(a, x) - HALF_LOG_TWO_PI - 0.5 * Math.log(a)
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P, for a > 0 and x ≥ 0. Throws
 * `RangeError` elsewhere.
 *
 * Series below a + 1, continued fraction by Lentz's method above (NIST DLMF 8.7.1 and 8.9.2): the tail that
 * may be small is the one that is computed.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (!(a > 0 && a < Infinity && x >= 0)) throw new RangeError(`incomplete gamma of ${a}, ${x}`)
  if (x === 0) return { below: 0, above: 1 }
  if (x === Infinity) return { below: 1, above: 0 }
  const front = Math.exp(logPoissonTerm(a, x))
  if (x < a + 1) {
    const below = Math.min(1, front * series(a, x))
    return { below, above: 1 - below }
  }
  const above = Math.min(1, front * a * fraction(a, x))
  return { below: 1 - above, above }
}

/** `1 + x/(a+1) + x²/((a+1)(a+2)) + …` */
function series(a: number, x: number): number {
  let sum = 1
  let term = 1
  for (let n = 1; ; n++) {
    term *= x / (a + n)
    const next = sum + term
    if (next === sum) return sum
    sum = next
  }
}

/** `1/(x+1−a− 1(1−a)/(x+3−a− 2(2−a)/(x+5−a− …)))` */
function fraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let value = d
  for (let n = 1; ; n++) {
    const numerator = -n * (n - a)
    b += 2
    d = numerator * d + b
    if (Math.abs(d) < TINY) d = TINY
    c = b + numerator / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    const factor = d * c
    value *= factor
    if (Math.abs(factor - 1) < 4e-16) return value
  }
}
