import { nonCentralityInterval } from '../distributions/non-central-t.ts'
import type { Interval } from '../interval.ts'
import { stirlingError } from '../special/stirling-error.ts'

/**
 * The interval of a mean divided by its standard deviation (the standardised response mean), by inverting the
 * non-central t distribution. `n` ≥ 2 values.
 *
 * Source: M. Smithson, "Confidence Intervals", Sage 2003, chapter 4.
 */
export function standardisedMeanInterval(ratio: number, n: number, level = 0.95): Interval {
  if (!(n >= 2)) throw new RangeError(`a standardised mean of ${n}`)
  const { lower, upper } = nonCentralityInterval(ratio * Math.sqrt(n), n - 1, level)
  return { lower: lower / Math.sqrt(n), upper: upper / Math.sqrt(n) }
}

/**
 * Hedges' factor, which takes the small-sample bias out of a standardised mean, for df ≥ 1:
 * Γ(df/2) / (√(df/2) Γ((df − 1)/2)). Its limit at df = 1 is 0.
 *
 * Written with Stirling's formula inside, since both logarithms grow with df and their difference does not.
 * Source: L. V. Hedges, Journal of Educational Statistics 1981;6:107–128.
 */
export function hedgesFactor(df: number): number {
  if (!(df >= 1)) throw new RangeError(`${df} degrees of freedom`)
  if (df === 1) return 0
  const a = df / 2
  return Math.exp((1 - a) * Math.log1p(-0.5 / a) - 0.5 + stirlingError(a) - stirlingError(a - 0.5))
}
