/** Below this doubles lose their digits one by one instead of going to 0. */
const SMALLEST = 1e-307
/** More would make lists too long for memory. */
const MOST = 1e12

/**
 * The hypergeometric distribution relative to its largest probability: of `drawn` from `marked` marked and
 * `others` other things, how likely each number of marked ones is. `weights[i]` belongs to `least + i`; numbers
 * outside are impossible, or weigh less than 1e-307.
 *
 * Worked outwards from the mode by the ratio of neighbours, so that only positive terms are multiplied,
 * nothing overflows, and the work is in proportion to the spread. Throws `RangeError` for impossible counts and for
 * more than a million million things.
 */
export function hypergeometricWeights(
  marked: number,
  others: number,
  drawn: number,
): { readonly least: number; readonly weights: readonly number[] } {
  const whole = [marked, others, drawn].every((count) => Number.isSafeInteger(count) && count >= 0)
  if (!whole || drawn > marked + others || marked + others > MOST)
    throw new RangeError(`${drawn} drawn from ${marked} and ${others}`)
  const least = Math.max(0, drawn - others)
  const most = Math.min(drawn, marked)
  const mode = Math.min(most, Math.max(least, Math.floor((drawn + 1) * ((marked + 1) / (marked + others + 2)))))
  const up: number[] = [1]
  for (let k = mode, weight = 1; k < most && weight > SMALLEST; k++) {
    weight *= ((marked - k) / (k + 1)) * ((drawn - k) / (others - drawn + k + 1))
    up.push(weight)
  }
  const down: number[] = []
  for (let k = mode, weight = 1; k > least && weight > SMALLEST; k--) {
    weight *= (k / (marked - k + 1)) * ((others - drawn + k) / (drawn - k + 1))
    down.push(weight)
  }
  return { least: mode - down.length, weights: [...down.reverse(), ...up] }
}
