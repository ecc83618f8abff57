/** The mean. Throws `RangeError` for no values, for one that is no number, and for a sum too large for a double. */
export function mean(values: ArrayLike<number>): number {
  const n = values.length
  if (n === 0) throw new RangeError('the mean of nothing')
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i]!
  if (!Number.isFinite(sum)) throw new RangeError('the mean of something that is no number, or too large')
  const first = sum / n
  // A second pass takes up what rounding left in the first.
  let rest = 0
  for (let i = 0; i < n; i++) rest += values[i]! - first
  return first + rest / n
}

/** The sample standard deviation (n − 1), in two passes. Null for fewer than two values. Throws as {@link mean} does. */
export function standardDeviation(values: ArrayLike<number>): number | null {
  const n = values.length
  if (n < 2) return null
  const centre = mean(values)
  let squares = 0
  for (let i = 0; i < n; i++) squares += (values[i]! - centre) ** 2
  if (!Number.isFinite(squares)) throw new RangeError('a standard deviation too large for a double')
  return Math.sqrt(squares / (n - 1))
}

/** Pearson's correlation of pairs. Null for fewer than two pairs, or when either side does not vary. Throws as {@link mean} does. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  if (a.length !== b.length) throw new RangeError(`${a.length} values paired with ${b.length}`)
  if (a.length < 2) return null
  const [meanA, meanB] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [fromA, fromB] = [a[i]! - meanA, b[i]! - meanB]
    ab += fromA * fromB
    aa += fromA * fromA
    bb += fromB * fromB
  }
  if (!Number.isFinite(aa) || !Number.isFinite(bb)) throw new RangeError('a correlation of numbers too large')
  return aa === 0 || bb === 0 ? null : Math.max(-1, Math.min(1, ab / Math.sqrt(aa) / Math.sqrt(bb)))
}

/** The median: the mean of the two in the middle when they are two. Throws `RangeError` for no values, or for NaN. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  if (sorted.length === 0) throw new RangeError('the median of nothing')
  // NaN is sorted last.
  if (Number.isNaN(sorted.at(-1))) throw new RangeError('the median of something that is no number')
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
