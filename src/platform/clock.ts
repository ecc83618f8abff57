import { dayInOslo, type IsoDate } from '#core/dates.ts'

/** The one source of time for pages, SQL and jobs. Nothing else asks the machine what time it is. */
export type Clock = {
  now(): Date
  /** The day it is in Norway. */
  today(): IsoDate
}

export const machineClock: Clock = clockOf(() => new Date())

/** A clock that stands still until it is moved: for tests and for making the demo world. */
export type MovableClock = Clock & { moveTo(instant: string | Date): void }

export function movableClock(start: string | Date): MovableClock {
  let instant = new Date(start)
  return { ...clockOf(() => instant), moveTo: (to) => void (instant = new Date(to)) }
}

function clockOf(now: () => Date): Clock {
  return { now, today: () => dayInOslo(now()) }
}
