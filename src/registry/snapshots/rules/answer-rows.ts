import { dayNumber, type IsoDate } from '#core/dates.ts'
import { itemOf, type Answer, type Instrument } from '#registry/instruments/index.ts'

/** How an answer stands in a snapshot: a number or a code. Several choices are several rows. */
export type AnswerRow = { readonly item: string; readonly value: number | null; readonly code: string | null }

/**
 * An answer as a snapshot keeps it. Free text is left out: it may say who somebody is.
 * @throws {RangeError} when the answer is not of its item's kind.
 */
export function answerRows(instrument: Instrument, item: string, answer: Answer): AnswerRow[] {
  const kind = itemOf(instrument, item)?.kind
  if (kind === 'text' || kind === 'display') return []
  if ((kind === 'scale' || kind === 'number') && typeof answer === 'number') return [ofNumber(item, answer)]
  if (kind === 'boolean' && typeof answer === 'boolean') return [ofNumber(item, answer ? 1 : 0)]
  if (kind === 'date' && typeof answer === 'string') return [ofNumber(item, dayNumber(answer as IsoDate))]
  if (kind === 'choice' && typeof answer === 'string') return [ofCode(item, answer)]
  if (kind === 'choices' && typeof answer === 'object') return answer.map((code) => ofCode(item, code))
  throw new RangeError(`an answer to ${instrument.key} ${item} that is not of its kind`)
}

function ofNumber(item: string, value: number): AnswerRow {
  return { item, value, code: null }
}

function ofCode(item: string, code: string): AnswerRow {
  return { item, value: null, code }
}
