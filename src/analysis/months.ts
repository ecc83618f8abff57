import { day, dayNumber } from '#core/dates.ts'

const FIRST_YEAR = 1850
const LAST_YEAR = 2250

/** Day number of the first of each month from January 1850; one more than there are months. */
const STARTS = firstDays()
const FIRST_DAY = STARTS[0]!
/** The month of each day from 1 January 1850. */
const MONTH_OF_DAY = monthsOfDays()

function firstDays(): Int32Array {
  const months = (LAST_YEAR - FIRST_YEAR) * 12
  return Int32Array.from({ length: months + 1 }, (_, m) => {
    const [year, month] = [FIRST_YEAR + Math.floor(m / 12), (m % 12) + 1]
    return dayNumber(day(`${year}-${String(month).padStart(2, '0')}-01`))
  })
}

function monthsOfDays(): Uint16Array {
  const months = new Uint16Array(STARTS.at(-1)! - FIRST_DAY)
  for (let m = 0; m + 1 < STARTS.length; m++) months.fill(m, STARTS[m]! - FIRST_DAY, STARTS[m + 1]! - FIRST_DAY)
  return months
}

/** The number of the month a day is in, counted from January 1850. Throws `RangeError` outside 1850 to 2249. */
export function monthOfDay(dayNumber: number): number {
  const month = MONTH_OF_DAY[dayNumber - FIRST_DAY]
  if (month === undefined) throw new RangeError(`day ${dayNumber} is outside ${FIRST_YEAR} to ${LAST_YEAR - 1}`)
  return month
}

/** The day number of the first day of a month. Throws `RangeError` outside 1850 to 2249. */
export function firstDayOf(month: number): number {
  const start = STARTS[month]
  if (start === undefined) throw new RangeError(`month ${month} is outside ${FIRST_YEAR} to ${LAST_YEAR - 1}`)
  return start
}

/**
 * The index day of month m: the anchor plus m calendar months, the day clamped to the month's last
 * (31 January plus one month is 28 or 29 February).
 */
export function indexDay(anchor: number, m: number): number {
  const month = monthOfDay(anchor)
  const start = firstDayOf(month + m)
  return Math.min(start + anchor - firstDayOf(month), firstDayOf(month + m + 1) - 1)
}

/** The number of the month a text like `1993-07` names. Throws `RangeError` when it is none. */
export function monthFrom(text: string): number {
  return monthOfDay(dayNumber(day(`${text}-01`)))
}

/** A month as `1993-07`. */
export function monthText(month: number): string {
  return `${FIRST_YEAR + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** The calendar year a day is in. */
export function yearOfDay(dayNumber: number): number {
  return FIRST_YEAR + Math.floor(monthOfDay(dayNumber) / 12)
}

/** All first days, for loops that have no time for calls: `FIRST_DAYS[month]`, months counted from January 1850. */
export const FIRST_DAYS: Int32Array = STARTS
/** The month of each day from 1 January 1850 on, for the same. */
export const MONTHS: Uint16Array = MONTH_OF_DAY
