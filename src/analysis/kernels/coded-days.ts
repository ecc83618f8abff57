import { FIRST_DAYS, MONTHS } from '../months.ts'
import { NO_INT } from '../snapshot/columns.ts'
import type { Content } from '../snapshot/manifest.ts'
import { spellStates } from './spell-states.ts'

/**
 * A day written `32 · month + day of the month − 1`, so that kernels need no calendar. With d the anchor's day of the
 * month less 1, the first index day on or after a coded day is in month `(day − d + 31) >> 5`, and the last on or before
 * one is in month `(day − d) >> 5`. In both an index day clamped to the end of a short month comes out right, if the last day of a
 * month is written as 31 where it is the last day of something ({@link codedLast}).
 *
 * Days before 1850 and after 2249 count as the first and the last.
 */
export function codedFirst(day: number): number {
  return CODED[within(day)]!
}

/** A coded day that something lasts to. One before the first of a month is 31 of the month before. */
export function codedLast(day: number): number {
  return CODED[within(day) + 1]! - 1
}

/** Later than every coded day, and far from where a 32-bit shift turns negative. */
export const NEVER = 1 << 30

const CODED = Int32Array.from(MONTHS, (month, day) => month * 32 + day + FIRST_DAYS[0]! - FIRST_DAYS[month]!)
const [FIRST, LAST] = [FIRST_DAYS[0]!, FIRST_DAYS.at(-1)! - 2]

function within(day: number): number {
  return (day < FIRST ? FIRST : day > LAST ? LAST : day) - FIRST
}

/** The spells of a snapshot with their coded days and the states they make. */
export type CodedSpells = { readonly from: Int32Array; readonly to: Int32Array; readonly state: Uint8Array }

/** The coded day each person left for good ({@link NEVER}): by reason of the rules in their order, and the first of them. */
export type CodedLeaving = { readonly byReason: readonly Int32Array[]; readonly first: Int32Array }

export type Coded = {
  readonly spells: CodedSpells
  readonly leaving: CodedLeaving
  /** By person: 1 when the spells we have are all there are, 0 when they were never asked for. */
  readonly linked: Uint8Array
}

const known = new WeakMap<Content, Coded>()

/** Worked out once for a snapshot and kept as long as it is: 9 bytes a spell and 4 a person and reason. */
export function coded(content: Content): Coded {
  const found = known.get(content)
  if (found) return found
  const { linkage } = content.tables.people
  const unlinked = linkage.codeOf('not-linked')
  const linked = Uint8Array.from(linkage.codes, (code) => (code === unlinked && unlinked !== 0 ? 0 : 1))
  const made = { spells: codedSpells(content), leaving: codedLeaving(content), linked }
  known.set(content, made)
  return made
}

function codedSpells(content: Content): CodedSpells {
  const { rows, fromDay, toDay, benefit, degree } = content.tables.spells
  const { codes } = benefit
  const stateOf = spellStates(content)
  const [from, to, state] = [new Int32Array(rows), new Int32Array(rows), new Uint8Array(rows)]
  for (let s = 0; s < rows; s++) {
    from[s] = codedFirst(fromDay[s]!)
    to[s] = codedLast(toDay[s]!)
    state[s] = stateOf[codes[s]! * 256 + degree[s]!]!
  }
  return { from, to, state }
}

function codedLeaving({ rules, tables: { people } }: Content): CodedLeaving {
  const days = { dead: people.deathDay, emigrated: people.emigrationDay, 'old-age-pension': people.oldAgePensionDay }
  const byReason = rules.absorbing.map((reason) =>
    days[reason].map((day) => (day === NO_INT ? NEVER : codedFirst(day))),
  )
  const first = new Int32Array(people.rows).fill(NEVER)
  for (const from of byReason) for (let p = 0; p < people.rows; p++) if (from[p]! < first[p]!) first[p] = from[p]!
  return { byReason, first }
}

/** The place of the reason for which somebody is gone on a coded day; the first in the order of the rules. */
export function reasonOn({ byReason }: CodedLeaving, person: number, day: number): number {
  return byReason.findIndex((from) => from[person]! <= day)
}
