import type { FollowedPerson, FollowUp } from './model.ts'
import { lastObservedDay } from './state-on.ts'

/** 1 returned, 2 in the competing state, 3 dead, 0 none of them while observed. `time` is days after the exit. */
export type ReturnToWork = { readonly time: number; readonly event: 0 | 1 | 2 | 3 }

/**
 * When somebody first left benefits for good: the first day from which at least `sustainedDays` days, all lived
 * and observed, are free of every benefit. The competing state (0 when already in it) and death come first when
 * they are earlier; a tie goes to the return, then to the competing state.
 *
 * Somebody with none of these is censored at the last day a whole window could have been seen, not at the last
 * observed day: that would bias the curve.
 */
export function sustainedReturn(person: FollowedPerson, followUp: FollowUp): ReturnToWork {
  const { exit, death, spells } = person
  const last = lastObservedDay(person, followUp)
  const back = firstFreeDay(person, death === null ? last : Math.min(last, death - 1), followUp.sustainedDays)
  let competing = Infinity
  for (const { state, start, end } of spells)
    if (state === followUp.competingState && end >= exit) competing = Math.min(competing, Math.max(exit, start))
  const died = death === null || death > followUp.dataEnd ? Infinity : death

  const first = Math.min(back, competing, died)
  if (first === back && back < Infinity) return { time: back - exit, event: 1 }
  if (first === competing && competing <= last) return { time: competing - exit, event: 2 }
  if (first === died && first !== competing && died <= last) return { time: died - exit, event: 3 }
  return { time: Math.max(0, last - (followUp.sustainedDays - 1) - exit), event: 0 }
}

/** The first day from the exit that begins `length` days without a spell, all of them up to `last`; or Infinity. */
function firstFreeDay({ exit, spells }: FollowedPerson, last: number, length: number): number {
  let free = exit
  for (const { start, end } of spells.toSorted((a, b) => a.start - b.start)) {
    if (start - free >= length) break
    if (end >= start) free = Math.max(free, end + 1)
  }
  return free + length - 1 <= last ? free : Infinity
}
