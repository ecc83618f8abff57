import { firstDayOf, monthFrom, monthOfDay, monthText } from '../months.ts'
import type { Content } from '../snapshot/manifest.ts'
import { allStates } from '../snapshot/rules.ts'
import { coded, reasonOn } from './coded-days.ts'
import { NO_STATE } from './spell-states.ts'
import type { CalendarRow, CalendarStates, RowRange } from './types.ts'

/**
 * How many people were in each state in each calendar month; the first day of the month decides.
 *
 * Months run from the first to the last whose first day the spell data cover (where the coverage is open
 * backwards: from the first spell), or as asked. `people` takes a part of the rows; parts add up by
 * {@link mergeCalendarStates} when `from` and `to` are given.
 */
export function calendarStates(
  content: Content,
  asked: { readonly from?: string; readonly to?: string; readonly people?: RowRange } = {},
): CalendarStates {
  const { rules, tables } = content
  const spellPerson = tables.spells.person
  const { first, count } = monthsOf(content, asked)
  const states = allStates(rules)
  const counts = new Int32Array(count * states.length)
  const observed = new Int32Array(count)
  const none = rules.none === null ? -1 : rules.states.length
  const firstReason = rules.states.length + (rules.none === null ? 0 : 1)
  const { spells, leaving, linked } = coded(content)
  const { from: coveredFrom, to: coveredTo } = rules.coverage
  const isCovered = Array.from({ length: count }, (_, m) => {
    const day = firstDayOf(first + m)
    return day >= (coveredFrom ?? day) && day <= coveredTo
  })

  // By month: the best place of a state held by the person at hand.
  const best = new Uint8Array(count).fill(NO_STATE)
  const [fromPerson, toPerson] = [asked.people?.from ?? 0, asked.people?.to ?? tables.people.rows]
  let spell = lowerBound(spellPerson, fromPerson)
  for (let person = fromPerson; person < toPerson; person++) {
    for (; spell < spellPerson.length && spellPerson[spell] === person; spell++) {
      const state = spells.state[spell]!
      const start = Math.max(0, ((spells.from[spell]! + 31) >> 5) - first)
      const last = Math.min(count - 1, (spells.to[spell]! >> 5) - first)
      for (let m = start; m <= last; m++) if (state < best[m]!) best[m] = state
    }
    for (let m = 0; m < count; m++) {
      let state = best[m] === NO_STATE ? none : best[m]!
      best[m] = NO_STATE
      if (!isCovered[m] || linked[person] === 0) continue
      const day = (first + m) * 32
      if (leaving.first[person]! <= day) state = firstReason + reasonOn(leaving, person, day)
      if (state === -1) continue
      counts[m * states.length + state]!++
      observed[m]!++
    }
  }
  return { months: Array.from({ length: count }, (_, m) => monthText(first + m)), states, counts, observed }
}

/** The counts as rows, month by month, states in their order. Counts of zero are left out. */
export function calendarRows({ months, states, counts }: CalendarStates): CalendarRow[] {
  return months.flatMap((month, m) =>
    states.flatMap((state, s) => {
      const count = counts[m * states.length + s]!
      return count === 0 ? [] : [{ month, state, count }]
    }),
  )
}

/** The counts of two parts together. Throws `RangeError` when they are not about the same months and states. */
export function mergeCalendarStates(a: CalendarStates, b: CalendarStates): CalendarStates {
  if (a.months.join() !== b.months.join() || a.states.join() !== b.states.join())
    throw new RangeError('parts of different months or states')
  return {
    ...a,
    counts: a.counts.map((n, i) => n + b.counts[i]!),
    observed: a.observed.map((n, i) => n + b.observed[i]!),
  }
}

function monthsOf(
  { rules: { coverage }, tables: { spells } }: Content,
  asked: { readonly from?: string; readonly to?: string },
): { readonly first: number; readonly count: number } {
  let earliest = coverage.from ?? coverage.to
  if (coverage.from === null) for (const day of spells.fromDay) if (day < earliest) earliest = day
  const month = monthOfDay(earliest)
  const first = asked.from === undefined ? (firstDayOf(month) < earliest ? month + 1 : month) : monthFrom(asked.from)
  const last = asked.to === undefined ? monthOfDay(coverage.to) : monthFrom(asked.to)
  return { first, count: Math.max(0, last - first + 1) }
}

/** The first place in a sorted column whose value is at least this. */
export function lowerBound(column: Int32Array, value: number): number {
  let [low, high] = [0, column.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (column[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
