import { addMonths, dateOfDayNumber, dayNumber, type IsoDate } from '#core/dates.ts'

/** A day as a number since 1970-01-01, as the world counts them while it is being made. */
export type Day = number

const dates = new Map<Day, IsoDate>()

/** The date of a day. Remembered: a world names the same three thousand days a hundred thousand times. */
export function dateOf(day: Day): IsoDate {
  const known = dates.get(day)
  if (known !== undefined) return known
  const date = dateOfDayNumber(day)
  dates.set(day, date)
  return date
}

export function dateOrNull(day: Day | null): IsoDate | null {
  return day === null ? null : dateOf(day)
}

/** The same day of the month `months` later, clamped to the month's last. */
export function monthsFrom(day: Day, months: number): Day {
  return dayNumber(addMonths(dateOf(day), months))
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
  return day - ((((day - 4) % 7) + 7) % 7)
}
