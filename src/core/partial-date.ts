import { isoDateFrom } from './dates.ts'

/**
 * A date as far as it is known: a year, a month or a day (`2023`, `2023-08`, `2023-08-14`). Sorts as text, the less known
 * before what it holds. What a source dates by its year only is never given a day.
 */
declare const partialDate: unique symbol
export type PartialDate = string & { readonly [partialDate]: true }

/** Whether a text is a date as far as it is known. */
export function isPartialDate(text: string): text is PartialDate {
  if (/^\d{4}$/.test(text)) return true
  if (/^\d{4}-\d{2}$/.test(text)) return isoDateFrom(`${text}-01`) !== undefined
  return isoDateFrom(text) !== undefined
}

/** One written in the code. Throws `RangeError` when it is none. */
export function partly(text: string): PartialDate {
  if (!isPartialDate(text)) throw new RangeError(`not a date, not even in part: ${JSON.stringify(text)}`)
  return text
}
