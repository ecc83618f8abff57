/**
 * `x ln(x / m) + m − x` for x ≥ 0 and m > 0: half the deviance of an observed x from an expected m.
 *
 * Near x = m the terms cancel, so it is summed there as a series in `(x − m) / (x + m)`.
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities", 2000, section 4.
 */
export function deviance(x: number, m: number): number {
  if (x === 0) return m
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x
  const v = (x - m) / (x + m)
  const vSquared = v * v
  let sum = (x - m) * v
  let term = 2 * x * v
  for (let j = 3; ; j += 2) {
    term *= vSquared
    const next = sum + term / j
    if (next === sum) return sum
    sum = next
  }
}
