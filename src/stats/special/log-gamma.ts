import { stirlingError } from './stirling-error.ts'

export const HALF_LOG_TWO_PI = 0.9189385332046728

/** The natural logarithm of the gamma function, for x > 0. Throws `RangeError` elsewhere. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma of ${x}`)
  if (x === 1 || x === 2) return 0
  if (x === Infinity) return Infinity
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x)
}
