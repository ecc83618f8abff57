import { normalQuantile, tailOfLevel } from '../distributions/normal.ts'
import { tQuantileAbove, tTails } from '../distributions/t.ts'
import { wilson } from '../proportions/wilson.ts'
import { correlation, mean, median, standardDeviation } from './moments.ts'
import { hedgesFactor, standardisedMeanInterval } from './standardised-mean.ts'
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts'

export type PairedChangeSettings = {
  /** 1 when higher is better, −1 when lower is better: a positive change is then an improvement. */
  readonly direction?: 1 | -1
  /** The confidence level of the intervals, 0.95 unless told. */
  readonly level?: number
  /** The smallest change that matters to people (MIC), above 0. Without it nobody is counted as improved or worsened. */
  readonly mic?: number | null
  /** The reliability of the score (0 to 1). Without it there is no standard error of measurement. */
  readonly reliability?: number | null
}

/**
 * Change between two time points. A number that cannot be computed is null: all that need a spread when fewer
 * than two pairs are there or when all changed alike (no interval can be told from no variation), the rest
 * when there are no pairs.
 */
export type PairedChange = {
  /** How many there are, with or without both values. */
  readonly all: number
  readonly pairs: number
  readonly meanBefore: number | null
  readonly meanAfter: number | null
  readonly sdBefore: number | null
  readonly sdChange: number | null
  readonly correlation: number | null
  readonly meanChange: number | null
  readonly standardError: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly t: number | null
  readonly p: number | null
  /** Standardised response mean: mean change divided by its standard deviation. */
  readonly srm: number | null
  readonly srmLower: number | null
  readonly srmUpper: number | null
  readonly srmHedges: number | null
  /** Mean change divided by the standard deviation before. */
  readonly effectSize: number | null
  /** How many changed by at least the MIC for the better, for the worse, and neither. */
  readonly improved: number | null
  readonly worsened: number | null
  readonly unchanged: number | null
  readonly improvedShare: number | null
  readonly improvedLower: number | null
  readonly improvedUpper: number | null
  /** Standard error of measurement, and the smallest change beyond measurement error with 95 % certainty. */
  readonly sem: number | null
  readonly sdc95: number | null
  readonly reliablyImproved: number | null
  readonly wilcoxonV: number | null
  readonly wilcoxonP: number | null
  readonly medianChange: number | null
}

type Value = number | null | undefined

/**
 * Describes the change of people measured twice. Pairs need both values; null and NaN are missing. Means
 * before and after are as measured, changes are turned by the direction.
 *
 * Throws `RangeError` when the lists differ in length, or a setting makes no sense.
 * Source: as checked against R 4.2.2 (`t.test`, `wilcox.test`); the parts name their own.
 */
export function pairedChange(
  before: ArrayLike<Value>,
  after: ArrayLike<Value>,
  settings: PairedChangeSettings = {},
): PairedChange {
  const { direction = 1, level = 0.95, mic = null, reliability = null } = settings
  if (before.length !== after.length) throw new RangeError(`${before.length} before and ${after.length} after`)
  if (reliability !== null && !(reliability >= 0 && reliability <= 1))
    throw new RangeError(`reliability ${reliability}`)
  const [b, a] = completePairs(before, after)
  const changes = b.map((value, i) => (a[i]! - value) * direction)
  const n = changes.length
  return {
    all: before.length,
    pairs: n,
    meanBefore: n === 0 ? null : mean(b),
    meanAfter: n === 0 ? null : mean(a),
    sdBefore: standardDeviation(b),
    sdChange: standardDeviation(changes),
    correlation: correlation(a, b),
    ...aroundTheMean(changes, standardDeviation(b), level),
    ...responders(changes, mic, level),
    ...beyondMeasurementError(changes, standardDeviation(b), reliability),
    ...ranks(changes),
  }
}

function completePairs(before: ArrayLike<Value>, after: ArrayLike<Value>): [number[], number[]] {
  const [b, a]: [number[], number[]] = [[], []]
  for (let i = 0; i < before.length; i++) {
    const [first, second] = [before[i], after[i]]
    if (!Number.isFinite(first) || !Number.isFinite(second)) continue
    b.push(first!)
    a.push(second!)
  }
  return [b, a]
}

function aroundTheMean(changes: readonly number[], sdBefore: number | null, level: number) {
  const tail = tailOfLevel(level)
  const n = changes.length
  const meanChange = n === 0 ? null : mean(changes)
  const sd = standardDeviation(changes)
  const effectSize = meanChange !== null && sdBefore !== null && sdBefore > 0 ? meanChange / sdBefore : null
  const standardError = sd === null ? null : sd / Math.sqrt(n)
  // Rounding leaves a trace of variation in changes that are all alike; R refuses below the same limit.
  const varies = standardError !== null && standardError > 10 * Number.EPSILON * Math.abs(meanChange ?? 0)
  if (meanChange === null || sd === null || !varies)
    return { meanChange, standardError, effectSize, ...NO_SPREAD } as const
  const df = n - 1
  const t = meanChange / standardError
  const reach = tQuantileAbove(tail, df) * standardError
  const srm = meanChange / sd
  const srmInterval = standardisedMeanInterval(srm, n, level)
  return {
    meanChange,
    standardError,
    effectSize,
    lower: meanChange - reach,
    upper: meanChange + reach,
    t,
    p: Math.min(1, 2 * tTails(-Math.abs(t), df).below),
    srm,
    srmLower: srmInterval.lower,
    srmUpper: srmInterval.upper,
    srmHedges: srm * hedgesFactor(df),
  }
}

const NO_SPREAD = {
  lower: null,
  upper: null,
  t: null,
  p: null,
  srm: null,
  srmLower: null,
  srmUpper: null,
  srmHedges: null,
} as const

function responders(changes: readonly number[], mic: number | null, level: number) {
  if (mic === null)
    return {
      improved: null,
      worsened: null,
      unchanged: null,
      improvedShare: null,
      improvedLower: null,
      improvedUpper: null,
    }
  if (!(mic > 0)) throw new RangeError(`a smallest important change of ${mic}`)
  const n = changes.length
  const improved = changes.filter((change) => change >= mic).length
  const worsened = changes.filter((change) => change <= -mic).length
  const interval = wilson(improved, n, level)
  return {
    improved,
    worsened,
    unchanged: n - improved - worsened,
    improvedShare: n === 0 ? null : improved / n,
    improvedLower: interval?.lower ?? null,
    improvedUpper: interval?.upper ?? null,
  }
}

function beyondMeasurementError(changes: readonly number[], sdBefore: number | null, reliability: number | null) {
  if (sdBefore === null || reliability === null) return { sem: null, sdc95: null, reliablyImproved: null }
  const sem = sdBefore * Math.sqrt(1 - reliability)
  const sdc95 = normalQuantile(0.975) * Math.SQRT2 * sem
  return { sem, sdc95, reliablyImproved: changes.filter((change) => change > sdc95).length }
}

function ranks(changes: readonly number[]) {
  if (changes.length === 0) return { wilcoxonV: null, wilcoxonP: null, medianChange: null }
  const { v, p } = wilcoxonSignedRank(changes)
  return { wilcoxonV: v, wilcoxonP: p, medianChange: median(changes) }
}
