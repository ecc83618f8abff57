import type { Tails } from './incomplete-gamma.ts'

/** A probability given by both its tails, so that neither has to be computed as one minus the other. */
export type Target = { readonly below: number; readonly above: number }

/** The target of a quantile: p below. Throws `RangeError` when p is no probability. */
export function below(p: number): Target {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no probability`)
  return { below: p, above: 1 - p }
}

/** The target of an upper quantile: q above. */
export function above(q: number): Target {
  const { below: p, above: rest } = below(q)
  return { below: rest, above: p }
}

/**
 * The point u on the real line where a continuous distribution has this much below and above it.
 *
 * Newton's method on the logarithm of the smaller tail, which is nearly straight far out, kept inside a
 * bracket that only shrinks. `slope` is the derivative of `tails(u).below`.
 */
export function solveQuantile(
  target: Target,
  tails: (u: number) => Tails,
  slope: (u: number) => number,
  start: number,
): number {
  const inLower = target.below <= target.above
  if (target.below === 0) return -Infinity
  if (target.above === 0) return Infinity
  let low = -Infinity
  let high = Infinity
  let u = start
  let stride = 1
  for (let i = 0; i < 400; i++) {
    const at = tails(u)
    const tail = inLower ? at.below : at.above
    const miss = inLower ? Math.log(tail / target.below) : Math.log(target.above / tail)
    if (miss === 0) return u
    if (miss > 0) high = u
    else low = u
    const newton = u - (miss * tail) / slope(u)
    let next = newton
    if (!(newton > low && newton < high)) {
      if (low === -Infinity) next = high - (stride *= 2)
      else if (high === Infinity) next = low + (stride *= 2)
      else next = low + (high - low) / 2
    }
    if (Math.abs(next - u) <= 2e-16 * Math.abs(u) || next === low || next === high) return next
    u = next
  }
  return u
}
