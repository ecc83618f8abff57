import { dateFromPeople, day, isoDateFrom, type IsoDate } from './dates.ts'

/**
 * When something was, as precisely as anybody knows: a day (`2024-01-01`), or only a year (`2012`). Text, so that it
 * sorts and travels unchanged.
 */
export type When = IsoDate | Year
declare const year: unique symbol
export type Year = string & { readonly [year]: true }

/** A year that is written by itself, or `undefined`. */
function yearFrom(text: string): Year | undefined {
  return /^[12]\d{3}$/.test(text) ? (text as Year) : undefined
}

/** The day or the year that a text of ours names, or `undefined` when it is neither. */
export function whenFrom(text: string): When | undefined {
  return yearFrom(text) ?? isoDateFrom(text)
}

/** The day or the year that somebody wrote: `2012`, `1.1.2024`. */
export function whenFromPeople(text: string): When | undefined {
  return yearFrom(text.trim()) ?? dateFromPeople(text)
}

/** For what is written in the code. @throws RangeError when it is neither a day nor a year. */
export function when(text: string): When {
  const found = whenFrom(text)
  if (found === undefined) throw new RangeError(`neither a day nor a year: ${JSON.stringify(text)}`)
  return found
}

/** The first day it can mean. */
export function firstDayOf(told: When): IsoDate {
  return isoDateFrom(told) ?? day(`${told}-01-01`)
}

/** The last day it can mean. */
export function lastDayOf(told: When): IsoDate {
  return isoDateFrom(told) ?? day(`${told}-12-31`)
}
