import { indexDay } from '../months.ts'
import { DEAD, NONE } from './model.ts'
import type { FollowedPerson, FollowUp } from './model.ts'
import { lastObservedDay, stateOn } from './state-on.ts'
import { sustainedReturn } from './sustained-return.ts'
import type { ReturnToWork } from './sustained-return.ts'

type Group = string | number

export type SpellsMonthly = {
  /** People by group, month and state. Counts of zero are left out. */
  readonly occupancy: readonly {
    readonly group: Group
    readonly month: number
    readonly state: string
    readonly count: number
  }[]
  /** People whose state is known, by group and month; zeros too. */
  readonly observed: readonly { readonly group: Group; readonly month: number; readonly observed: number }[]
  /** Days in each state from the exit and 364 days on, of the people of the next list. */
  readonly firstYearDays: readonly {
    readonly group: Group
    readonly state: string
    readonly days: number
    readonly meanDays: number
  }[]
  /** How many were observed for the whole first year (the dead stay observed while the data last). */
  readonly firstYearPeople: ReadonlyMap<Group, number>
  /** Each person's return to work, in the order given. */
  readonly returns: readonly ({ readonly id: Group; readonly group: Group | null } & ReturnToWork)[]
}

const DAYS_IN_YEAR = 365

/**
 * Follows people after their exit: the state at each month's index day, days in each state in the first year,
 * and sustained return to work. Groups and states come in order: groups by name or number, states by
 * precedence, then none, then dead.
 */
export function spellsMonthly(people: readonly FollowedPerson[], followUp: FollowUp): SpellsMonthly {
  const states = [...followUp.priority, NONE, DEAD]
  const groups = [...Map.groupBy(people, (person) => person.group)]
    .flatMap(([group, members]) => (group === null ? [] : [{ group, members }]))
    .sort((a, b) => inOrder(a.group, b.group))
  const byMonth = groups.flatMap(({ group, members }) =>
    Array.from({ length: followUp.months + 1 }, (_, month) => {
      const counts = new Map<string, number>()
      for (const person of members) add(counts, stateOn(person, indexDay(person.exit, month), followUp), 1)
      return { group, month, counts }
    }),
  )
  const firstYear = groups.map(({ group, members }) => ({ group, ...daysInFirstYear(members, followUp) }))
  return {
    occupancy: byMonth.flatMap(({ group, month, counts }) =>
      present(states, counts).map(([state, count]) => ({ group, month, state, count })),
    ),
    observed: byMonth.map(({ group, month, counts }) => ({
      group,
      month,
      observed: counts.values().reduce((sum, count) => sum + count, 0),
    })),
    firstYearDays: firstYear.flatMap(({ group, days, people: n }) =>
      present(states, days).map(([state, count]) => ({ group, state, days: count, meanDays: count / n })),
    ),
    firstYearPeople: new Map(firstYear.flatMap(({ group, people: n }) => (n === 0 ? [] : [[group, n] as const]))),
    returns: people.map((person) => ({ id: person.id, group: person.group, ...sustainedReturn(person, followUp) })),
  }
}

function daysInFirstYear(
  members: readonly FollowedPerson[],
  followUp: FollowUp,
): { readonly days: ReadonlyMap<string, number>; readonly people: number } {
  const days = new Map<string, number>()
  let people = 0
  for (const person of members) {
    const { exit, death } = person
    const diedWithin = death !== null && death - exit < DAYS_IN_YEAR
    const last = diedWithin ? followUp.dataEnd : lastObservedDay(person, followUp)
    if (exit + DAYS_IN_YEAR - 1 > last) continue
    people++
    for (let k = 0; k < DAYS_IN_YEAR; k++) add(days, stateOn(person, exit + k, followUp), 1)
  }
  return { days, people }
}

function add(counts: Map<string, number>, state: string | null, count: number): void {
  if (state !== null) counts.set(state, (counts.get(state) ?? 0) + count)
}

function present(states: readonly string[], counts: ReadonlyMap<string, number>): [string, number][] {
  return states.flatMap((state): [string, number][] => {
    const count = counts.get(state)
    return count === undefined ? [] : [[state, count]]
  })
}

function inOrder(a: Group, b: Group): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : 1
}
