import { monthOfDay } from '../months.ts'
import { NO_INT } from '../snapshot/columns.ts'
import type { Content } from '../snapshot/manifest.ts'
import { allStates } from '../snapshot/rules.ts'
import { lowerBound } from './calendar-states.ts'
import { coded, codedFirst, codedLast, reasonOn } from './coded-days.ts'
import { NO_STATE, outcomes } from './spell-states.ts'
import { NOT_OBSERVED } from './types.ts'
import type { CurveCell, EpisodeCurve, FullReturn, Grouping, NotObserved, RowRange } from './types.ts'

const WHYS = NOT_OBSERVED.length
const [NOT_YET_DUE, NOT_ENDED, BEFORE_COVERAGE, NO_RECORD, NOT_LINKED] = [0, 1, 2, 3, 4]

/**
 * The monthly benefit curve of episodes by group. Months below 0 count from the start of the episode, 0 and up
 * from its end, each decided by its index day. The set of benefits held that day is kept: the first by precedence
 * is the month's state, and each line counts the sets it meets.
 *
 * After the last day the spells cover a month is not yet due; then comes who has left for good; then the
 * benefits. One pass over episodes and spells, both sorted by person.
 */
export function episodeCurve(
  content: Content,
  grouping: Grouping,
  asked: { readonly from?: number; readonly to?: number; readonly episodes?: RowRange } = {},
): EpisodeCurve {
  const { from: fromMonth = -12, to: toMonth = 24 } = asked
  if (!(Number.isInteger(fromMonth) && Number.isInteger(toMonth) && fromMonth <= toMonth))
    throw new RangeError(`months from ${fromMonth} to ${toMonth}`)
  const { rules, tables } = content
  const { episodes } = tables
  const spellPerson = tables.spells.person
  const spellCount = tables.spells.rows
  const { spells, leaving, linked } = coded(content)
  const outcome = outcomes(rules)
  const { outcomeOf } = outcome
  const coverageFrom = rules.coverage.from === null ? 0 : codedFirst(rules.coverage.from)
  const coverageTo = codedLast(rules.coverage.to)

  const months = toMonth - fromMonth + 1
  /** How many of the months count from the start; the others count from the end. */
  const early = Math.min(months, Math.max(0, -fromMonth))
  const kinds = outcome.stateOf.length
  const reasons = leaving.byReason.length
  const cells = grouping.groups.length * months
  const held = new Int32Array(cells * kinds)
  const gone = new Int32Array(cells * reasons)
  const notObserved = new Int32Array(cells * WHYS)
  /** The set of states held in each month by the person at hand. */
  const sets = new Int32Array(months)

  const [firstEpisode, endEpisode] = [asked.episodes?.from ?? 0, asked.episodes?.to ?? episodes.rows]
  let spell = firstEpisode < endEpisode ? lowerBound(spellPerson, episodes.person[firstEpisode]!) : 0
  for (let episode = firstEpisode; episode < endEpisode; episode++) {
    if (grouping.of[episode] === 0) continue
    const base = (grouping.of[episode]! - 1) * months
    const person = episodes.person[episode]!
    if (linked[person] === 0) {
      for (let m = 0; m < months; m++) notObserved[(base + m) * WHYS + NOT_LINKED]!++
      continue
    }
    while (spell < spellCount && spellPerson[spell]! < person) spell++

    for (let window = 0; window < 2; window++) {
      const first = window === 0 ? 0 : early
      const end = window === 0 ? early : months
      const anchor = window === 0 ? episodes.startDay[episode]! : episodes.endDay[episode]!
      if (first === end) continue
      if (anchor === NO_INT) {
        for (let m = first; m < end; m++) notObserved[(base + m) * WHYS + NOT_ENDED]!++
        continue
      }
      // A coded day less this, shifted by 5, is a place in the list of months.
      const zero = (monthOfDay(anchor) + fromMonth) * 32 + (codedFirst(anchor) & 31)

      for (let s = spell; s < spellCount && spellPerson[s] === person; s++) {
        const a = (spells.from[s]! - zero + 31) >> 5
        const b = (spells.to[s]! - zero) >> 5
        if (a >= end || b < first || spells.state[s] === NO_STATE) continue
        const bit = 1 << spells.state[s]!
        const last = b < end ? b : end - 1
        for (let m = a > first ? a : first; m <= last; m++) sets[m] = sets[m]! | bit
      }

      const covered = Math.min(end, Math.max(first, (coverageFrom - zero + 31) >> 5))
      const due = Math.min(end, Math.max(covered, ((coverageTo - zero) >> 5) + 1))
      const left = Math.min(due, Math.max(covered, (leaving.first[person]! - zero + 31) >> 5))
      for (let m = first; m < covered; m++) notObserved[(base + m) * WHYS + BEFORE_COVERAGE]!++
      for (let m = covered; m < left; m++) held[(base + m) * kinds + outcomeOf[sets[m]!]!]!++
      for (let m = left; m < due; m++) gone[(base + m) * reasons + reasonOn(leaving, person, zero + 32 * m)]!++
      for (let m = due; m < end; m++) notObserved[(base + m) * WHYS + NOT_YET_DUE]!++
      for (let m = first; m < end; m++) sets[m] = 0
    }
  }
  return summed(content, grouping.groups, fromMonth, months, { held, gone, notObserved, outcome })
}

type Counted = {
  readonly held: Int32Array
  readonly gone: Int32Array
  readonly notObserved: Int32Array
  readonly outcome: ReturnType<typeof outcomes>
}

/** Turns counts of outcomes into states and lines. */
function summed(
  { rules }: Content,
  groups: readonly string[],
  fromMonth: number,
  months: number,
  { held, gone, notObserved, outcome }: Counted,
): EpisodeCurve {
  const states = allStates(rules)
  const lines = rules.lines.map(({ line }) => line)
  const [cells, kinds, reasons] = [groups.length * months, outcome.stateOf.length, rules.absorbing.length]
  const observed = new Int32Array(cells)
  const state = new Int32Array(cells * states.length)
  const line = new Int32Array(cells * lines.length)
  for (let cell = 0; cell < cells; cell++) {
    for (let kind = 0; kind < kinds; kind++) {
      const count = held[cell * kinds + kind]!
      if (count === 0) continue
      if (kind === 0 && rules.none === null) {
        notObserved[cell * WHYS + NO_RECORD]! += count
        continue
      }
      observed[cell]! += count
      state[cell * states.length + (kind === 0 ? rules.states.length : outcome.stateOf[kind]!)]! += count
      for (const l of outcome.linesOf[kind]!) line[cell * lines.length + l]! += count
    }
    for (let r = 0; r < reasons; r++) {
      const count = gone[cell * reasons + r]!
      observed[cell]! += count
      state[cell * states.length + states.length - reasons + r]! += count
    }
  }
  return {
    groups,
    months: Array.from({ length: months }, (_, m) => fromMonth + m),
    states,
    lines,
    absorbing: rules.absorbing,
    observed,
    state,
    line,
    notObserved,
  }
}

/** The curves of two parts together. Throws `RangeError` when they are not about the same groups, months and states. */
export function mergeCurves(a: EpisodeCurve, b: EpisodeCurve): EpisodeCurve {
  const labels = (curve: EpisodeCurve): string =>
    JSON.stringify([curve.groups, curve.months, curve.states, curve.lines])
  if (labels(a) !== labels(b)) throw new RangeError('parts of different groups, months or states')
  const sum = (x: Int32Array, y: Int32Array): Int32Array => x.map((n, i) => n + y[i]!)
  return {
    ...a,
    observed: sum(a.observed, b.observed),
    state: sum(a.state, b.state),
    line: sum(a.line, b.line),
    notObserved: sum(a.notObserved, b.notObserved),
  }
}

/** A curve with names instead of places: group by group, month by month. */
export function curveCells(curve: EpisodeCurve): CurveCell[] {
  const { groups, months, states, lines, absorbing } = curve
  return groups.flatMap((group, g) =>
    months.map((month, m) => {
      const cell = g * months.length + m
      const named = <K extends string>(names: readonly K[], counts: Int32Array): Record<K, number> =>
        Object.fromEntries(names.map((name, i) => [name, counts[cell * names.length + i]!])) as Record<K, number>
      const byState = named(states, curve.state)
      const observed = curve.observed[cell]!
      return {
        group,
        month,
        observed,
        present: absorbing.reduce((rest, reason) => rest - byState[reason]!, observed),
        states: byState,
        lines: named(lines, curve.line),
        notObserved: named<NotObserved>(NOT_OBSERVED, curve.notObserved),
      }
    }),
  )
}

/**
 * Full return to work by group: in none of the benefits of the registry's full-return line at a month from the
 * end (12 unless told), among those observed then and not dead, emigrated or on old-age pension. "Not on benefit" is
 * not "in work". Throws `RangeError` when the registry has no such line.
 */
export function fullReturn(content: Content, grouping: Grouping, month = 12): FullReturn[] {
  const { fullReturn: line, absorbing } = content.rules
  if (line === null) throw new RangeError(`${content.rules.registry} has no line for full return`)
  return curveCells(episodeCurve(content, grouping, { from: month, to: month })).map((cell) => ({
    group: cell.group,
    month,
    returned: cell.present - cell.lines[line]!,
    of: cell.present,
    excluded: Object.fromEntries(absorbing.map((reason) => [reason, cell.states[reason]!])) as FullReturn['excluded'],
    notObserved: cell.notObserved,
  }))
}
