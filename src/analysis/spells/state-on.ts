import { DEAD, NONE } from './model.ts'
import type { FollowedPerson, FollowUp } from './model.ts'

/** The last day a person can be observed alive or on a benefit. */
export function lastObservedDay(person: FollowedPerson, { dataEnd }: FollowUp): number {
  return person.censor === null ? dataEnd : Math.min(dataEnd, person.censor)
}

/**
 * The state of a person on a day, or null when it is not observed. In this order: after the data end, not
 * observed; from the day of death on, dead, also after the censoring day; after that day, not observed; else
 * the first held by precedence, or none. A benefit outside the precedence makes the day's state unknown.
 */
export function stateOn(person: FollowedPerson, day: number, followUp: FollowUp): string | null {
  if (day > followUp.dataEnd) return null
  if (person.death !== null && person.death <= day) return DEAD
  if (day > lastObservedDay(person, followUp)) return null
  let first = Infinity
  for (const { state, start, end } of person.spells) {
    if (start > day || end < day) continue
    const rank = followUp.priority.indexOf(state)
    if (rank === -1) return null
    first = Math.min(first, rank)
  }
  return followUp.priority[first] ?? NONE
}
