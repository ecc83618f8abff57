import { incompleteBeta } from '../special/incomplete-beta.ts'
import type { Tails } from '../special/incomplete-gamma.ts'
import { above, below } from '../special/solve-quantile.ts'
import type { Target } from '../special/solve-quantile.ts'
import { betaLogit } from './beta.ts'

/** The share of Student's t distribution below and above t. df > 0, not necessarily whole. */
export function tTails(t: number, df: number): Tails {
  if (Number.isNaN(t) || !(df > 0)) throw new RangeError(`t = ${t} with ${df} degrees of freedom`)
  const square = t * t
  const near = square === Infinity ? df / Math.abs(t) / Math.abs(t) : df / (df + square)
  const far = square === Infinity ? 1 : square / (df + square)
  const beyond = incompleteBeta(df / 2, 0.5, near, far)
  const outer = beyond.below / 2
  const inner = 0.5 + beyond.above / 2
  return t < 0 ? { below: outer, above: inner } : { below: inner, above: outer }
}

/** The value with a share p of Student's t distribution below it. */
export function tQuantile(p: number, df: number): number {
  return quantile(below(p), df)
}

/** The value with a share q of Student's t distribution above it. */
export function tQuantileAbove(q: number, df: number): number {
  return quantile(above(q), df)
}

// df / (df + t²) has a beta distribution (df / 2, 1 / 2), so its logit u gives t² = df · e^(−u).
function quantile(target: Target, df: number): number {
  if (!(df > 0)) throw new RangeError(`t with ${df} degrees of freedom`)
  if (target.below === target.above) return 0
  const outer = Math.min(target.below, target.above)
  const u = betaLogit({ below: 2 * outer, above: Math.abs(target.above - target.below) }, df / 2, 0.5)
  const t = Math.sqrt(df) * Math.exp(-u / 2)
  return target.below < target.above ? -t : t
}
