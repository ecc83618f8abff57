/**
 * Calendar days. A day is text `yyyy-mm-dd`, so that it compares and sorts as text, travels through
 * SQL and JSON unchanged, and can never slip across midnight by a time zone.
 */
declare const isoDate: unique symbol
export type IsoDate = string & { readonly [isoDate]: true }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_IN_MS = 86_400_000

/** The day a text names, or `undefined` when it is no real day (`2023-02-29`, `1/2/2023`, ''). */
export function isoDateFrom(text: string): IsoDate | undefined {
  const match = SHAPE.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  return text as IsoDate
}

/** Like {@link isoDateFrom}, for days written in the code. Throws `RangeError` when it is none. */
export function day(text: string): IsoDate {
  const date = isoDateFrom(text)
  if (date === undefined) throw new RangeError(`not a day: ${JSON.stringify(text)}`)
  return date
}

/** A day as people in Norway write it: `d.m.yyyy`, `dd.mm.yyyy`, also with `/` or `-`, or `yyyy-mm-dd`. */
export function dateFromPeople(text: string): IsoDate | undefined {
  const trimmed = text.trim()
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(trimmed)
  return isoDateFrom(match ? `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : trimmed)
}

/** Days since 1970-01-01, as the analysis engine stores them. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_IN_MS
}

/** The reverse of {@link dayNumber}. */
export function dateOfDayNumber(number: number): IsoDate {
  return new Date(number * DAY_IN_MS).toISOString().slice(0, 10) as IsoDate
}

/** Number of days in a month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day `count` days later (earlier when negative). */
export function addDays(date: IsoDate, count: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + count)
}

/** The same day `count` calendar months later, clamped to the last day of that month. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  const dayOfMonth = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month))
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as IsoDate
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

const OSLO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/** The day it is in Norway at an instant. */
export function dayInOslo(instant: Date): IsoDate {
  return OSLO_DAY.format(instant) as IsoDate
}
