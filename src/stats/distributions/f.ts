import { incompleteBeta } from '../special/incomplete-beta.ts'
import type { Tails } from '../special/incomplete-gamma.ts'
import { above, below } from '../special/solve-quantile.ts'
import { betaLogit } from './beta.ts'

/** The share of the F distribution below and above f. */
export function fTails(f: number, df1: number, df2: number): Tails {
  if (!(df1 > 0 && df2 > 0)) throw new RangeError(`F with ${df1} and ${df2} degrees of freedom`)
  if (f <= 0) return { below: 0, above: 1 }
  const ratio = (df1 / df2) * f
  return incompleteBeta(df1 / 2, df2 / 2, 1 / (1 + 1 / ratio), 1 / (1 + ratio))
}

/** The value with a share p of the F distribution below it. */
export function fQuantile(p: number, df1: number, df2: number): number {
  return (df2 / df1) * Math.exp(betaLogit(below(p), df1 / 2, df2 / 2))
}

/** The value with a share q of the F distribution above it. */
export function fQuantileAbove(q: number, df1: number, df2: number): number {
  return (df2 / df1) * Math.exp(betaLogit(above(q), df1 / 2, df2 / 2))
}
