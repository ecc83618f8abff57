/** The two ends of an interval. */
export type Interval = { readonly lower: number; readonly upper: number }

/** Throws `RangeError` unless x of n makes sense: whole numbers, 0 ≤ x ≤ n. */
export function checkCount(x: number, n: number): void {
  if (!(Number.isSafeInteger(x) && Number.isSafeInteger(n) && x >= 0 && x <= n)) throw new RangeError(`${x} of ${n}`)
}
