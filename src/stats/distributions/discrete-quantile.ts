/**
 * R's slack: a probability counts as reached when it misses by less than 64 units in the last place, so
 * that the quantile of a distribution function's own value is the value it came from.
 */
const SLACK = 1 - 64 * Number.EPSILON

/** The smallest whole number from `least` to `most` with at least a share p at or below it. */
export function discreteQuantile(
  p: number,
  shareAtOrBelow: (k: number) => number,
  guess: number,
  least: number,
  most: number,
): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no probability`)
  if (p === 1) return most
  const reached = (k: number): boolean => shareAtOrBelow(k) >= p * SLACK
  let high = Math.min(most, Math.max(least, Math.floor(guess)))
  let low = least - 1
  for (let stride = 1; high < most && !reached(high); stride *= 2) {
    low = high
    high = Math.min(most, high + stride)
  }
  for (let stride = 1, probe = high - 1; probe > low; stride *= 2, probe = high - stride) {
    if (reached(probe)) high = probe
    else {
      low = probe
      break
    }
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2)
    if (reached(middle)) high = middle
    else low = middle
  }
  return high
}
