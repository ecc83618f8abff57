import { FIRST_DAYS, MONTHS } from '../months.ts'
import type { Content } from '../snapshot/manifest.ts'
import { spellStates } from './spell-states.ts'

/**
 * The spells as kernels that follow anchors want them. A day is written `32 · month + day of the month − 1`, so that
 * "which index days lie in this spell" is a subtraction and a shift, without looking at the calendar: with the anchor's day
 * of the month d, the first is in month `(from − d + 31) >> 5` and the last in `(to − d) >> 5`.
 *
 * The last day of a month is written as 31 in `to`: an index day clamped to the month's end is never after it.
 */
export type SpellMonths = { readonly from: Int32Array; readonly to: Int32Array; readonly state: Uint8Array }

const known = new WeakMap<Content, SpellMonths>()

/** Worked out once for a snapshot and kept as long as it is: 9 bytes a spell. */
export function spellMonths(content: Content): SpellMonths {
  const found = known.get(content)
  if (found) return found
  const { rows, fromDay, toDay, benefit, degree } = content.tables.spells
  const { codes } = benefit
  const stateOf = spellStates(content)
  const [from, to, state] = [new Int32Array(rows), new Int32Array(rows), new Uint8Array(rows)]
  const [first, last] = [FIRST_DAYS[0]!, FIRST_DAYS.at(-1)! - 2]
  for (let s = 0; s < rows; s++) {
    const [start, end] = [fromDay[s]!, toDay[s]!]
    from[s] = CODED[(start < first ? first : start > last ? last : start) - first]!
    // One before the first of a month is 31 of the month before: so the last day of a month comes out as 31.
    to[s] = CODED[(end < first ? first : end > last ? last : end) - first + 1]! - 1
    state[s] = stateOf[codes[s]! * 256 + degree[s]!]!
  }
  const made = { from, to, state }
  known.set(content, made)
  return made
}

/** Each day from the first we know by month and day of the month. Days before and after count as the first and the last. */
const CODED = Int32Array.from(MONTHS, (month, day) => month * 32 + day + FIRST_DAYS[0]! - FIRST_DAYS[month]!)
