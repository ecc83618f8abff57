import { addDays, addMonths, type IsoDate } from '#core/dates.ts'
import type { TimePoint } from '#registry/registries/index.ts'
import type { Assessment, Window } from '../model.ts'

type Course = { readonly startedOn: IsoDate; readonly endedOn: IsoDate | null }

/** The days of a time point in an episode; undefined while the day it counts from is not known. */
export function windowOf(point: TimePoint, episode: Course): Window | undefined {
  const anchor = point.after === 'start' ? episode.startedOn : episode.endedOn
  if (anchor === null) return undefined
  const due = addMonths(anchor, point.months)
  return { opens: addDays(due, -point.opens), due, closes: addDays(due, point.closes) }
}

/** What is planned already. */
export type Planned = Window &
  Pick<Assessment, 'id' | 'timePoint' | 'completedAt' | 'withdrawnAt'> & { readonly hasAnswers: boolean }

/** What must change so that the plan fits the episode's days. */
export type Changes = {
  readonly add: readonly (Window & { readonly timePoint: string })[]
  /** New days, and asked again if it had been withdrawn. */
  readonly move: readonly (Window & { readonly id: string; readonly timePoint: string })[]
  readonly withdraw: readonly { readonly id: string; readonly timePoint: string }[]
}

/** The plan an episode should have, against the one it has. Whatever somebody has begun to answer stays as it is. */
export function changesOf(points: readonly TimePoint[], episode: Course, planned: readonly Planned[]): Changes {
  const add: (Window & { timePoint: string })[] = []
  const move: (Window & { id: string; timePoint: string })[] = []
  const withdraw: { id: string; timePoint: string }[] = []
  for (const point of points) {
    const window = windowOf(point, episode)
    const has = planned.find(({ timePoint }) => timePoint === point.key)
    if (has === undefined) {
      if (window) add.push({ ...window, timePoint: point.key })
      continue
    }
    if (has.completedAt !== null || has.hasAnswers) continue
    const { id, timePoint } = has
    if (window === undefined) {
      if (has.withdrawnAt === null) withdraw.push({ id, timePoint })
    } else if (has.withdrawnAt !== null || !sameWindow(window, has)) move.push({ ...window, id, timePoint })
  }
  return { add, move, withdraw }
}

function sameWindow(one: Window, other: Window): boolean {
  return one.opens === other.opens && one.due === other.due && one.closes === other.closes
}
