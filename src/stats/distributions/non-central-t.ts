import { incompleteGamma, logPoissonTerm } from '../special/incomplete-gamma.ts'
import type { Tails } from '../special/incomplete-gamma.ts'
import { normalDensity, normalQuantile, normalQuantileAbove, normalTails, tailOfLevel } from './normal.ts'

/**
 * The share of the non-central t distribution below and above t: (Z + nonCentrality) / √(χ² / df).
 *
 * Given s = √(χ² / df) the rest is normal, so each tail is the integral of a normal tail over s. In ln s the
 * integrand falls off fast on both sides and the trapezoid rule is exact to about 1e-13, also where
 * series give up (tails below 1e-12).
 */
export function nonCentralTTails(t: number, df: number, nonCentrality: number): Tails {
  if (!Number.isFinite(t) || !Number.isFinite(nonCentrality) || !(df > 0 && df < Infinity))
    throw new RangeError(`non-central t = ${t}, ${df} degrees of freedom, non-centrality ${nonCentrality}`)
  if (t < 0) {
    const mirrored = nonCentralTTails(-t, df, -nonCentrality)
    return { below: mirrored.above, above: mirrored.below }
  }
  if (nonCentrality < -40) return { below: 1, above: 0 }
  if (nonCentrality > 40 && t * t > 2 * df) return farOut(t, df, nonCentrality)
  return {
    below: integral((s) => normalTails(t * s - nonCentrality).below, df, nonCentrality),
    above: integral((s) => normalTails(t * s - nonCentrality).above, df, nonCentrality),
  }
}

/**
 * The same integral the other way round, over the normal part: P(Z + nonCentrality ≤ t s) with s in the inner
 * tail. Far out the normal part varies slowly there, and a few dozen points do what would take thousands.
 */
function farOut(t: number, df: number, nonCentrality: number): Tails {
  const step = 0.25
  let below = 0
  let above = 0
  for (let z = -9; z <= 9; z += step) {
    const s = (nonCentrality + z) / t
    const inner = incompleteGamma(df / 2, (df * s * s) / 2)
    below += normalDensity(z) * inner.above
    above += normalDensity(z) * inner.below
  }
  return { below: Math.min(1, below * step), above: Math.min(1, above * step) }
}

/** The mean of `tail(s)` over the distribution of s. */
function integral(tail: (s: number) => number, df: number, nonCentrality: number): number {
  const a = df / 2
  const step = 0.5 * Math.min(1 / Math.sqrt(2 * df), 1 / (8 + Math.abs(nonCentrality)))
  const term = (v: number): number => {
    const half = a * Math.exp(2 * v)
    return half > 2 * a + 2000 ? 0 : 2 * a * Math.exp(logPoissonTerm(a, half)) * tail(Math.exp(v))
  }
  const reach = 760 / df + 4
  let sum = term(0)
  for (const side of [-1, 1])
    for (let i = 1; i * step < reach; i++) {
      const next = term(side * i * step)
      sum += next
      if (sum > 0 && next < sum * 1e-18) break
    }
  return Math.min(1, sum * step)
}

/**
 * The non-centralities for which an observed t is just not too large and just not too small: the interval
 * for a standardised mean, by inversion (M. Smithson, "Confidence Intervals", 2003, chapter 4).
 *
 * Solved by secants on the normal scale, where the share below t is nearly a straight line.
 */
export function nonCentralityInterval(
  t: number,
  df: number,
  level: number,
): { readonly lower: number; readonly upper: number } {
  const tail = tailOfLevel(level)
  return { lower: nonCentrality(t, df, normalQuantileAbove(tail)), upper: nonCentrality(t, df, normalQuantile(tail)) }
}

/**
 * The non-centrality at which t lies at the normal score z of its distribution. The score falls as the
 * non-centrality rises; a bracket keeps the secants from running off where a tail is too small for a double.
 */
function nonCentrality(t: number, df: number, z: number): number {
  const miss = (delta: number): number => {
    const { below, above } = nonCentralTTails(t, df, delta)
    return (below < above ? normalQuantile(below) : normalQuantileAbove(above)) - z
  }
  let low = -Infinity
  let high = Infinity
  let from = t - z * Math.sqrt(1 + (t * t) / (2 * df))
  let missFrom = miss(from)
  if (Math.abs(missFrom) < 1e-15) return from
  let at = from + Math.sign(missFrom) * Math.max(1e-6, Math.min(Math.abs(missFrom), 1 + Math.abs(t)))
  for (let i = 0; i < 200; i++) {
    if (missFrom > 0) low = Math.max(low, from)
    else high = Math.min(high, from)
    const missAt = miss(at)
    if (missAt === 0) return at
    if (missAt > 0) low = Math.max(low, at)
    else high = Math.min(high, at)
    let next = Number.isFinite(missFrom) ? at - (missAt * (at - from)) / (missAt - missFrom) : Number.NaN
    if (!Number.isFinite(next) || next < low || next > high) {
      if (low === -Infinity) next = high - 2 * Math.abs(at - from)
      else if (high === Infinity) next = low + 2 * Math.abs(at - from)
      else next = low + (high - low) / 2
    }
    if (Math.abs(next - at) <= 1e-13 * Math.max(1, Math.abs(at))) return next
    ;[from, missFrom, at] = [at, missAt, next]
  }
  return at
}
