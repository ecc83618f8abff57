/**
 * What Stirling's formula leaves out of the logarithm of the gamma function:
 * `ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π]`, for x > 0.
 *
 * The asymptotic series (NIST Digital Library of Mathematical Functions, 5.11.1) is used from 16 on, where seven terms
 * are exact to a double; below, the recurrence `δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1` climbs up to it,
 * which loses nothing where ln Γ itself passes zero.
 *
 * Source of the use: C. Loader, "Fast and accurate computation of binomial probabilities", 2000.
 */
export function stirlingError(x: number): number {
  let climbed = 0
  let at = x
  for (; at < 16; at++) climbed += (at + 0.5) * Math.log1p(1 / at) - 1
  const r = 1 / (at * at)
  const series =
    1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r * (1 / 156))))))
  return climbed + series / at
}
