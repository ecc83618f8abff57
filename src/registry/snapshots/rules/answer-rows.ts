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
  const number = (value: number): AnswerRow[] => [{ item, value, code: null }]
  const code = (code: string): AnswerRow => ({ item, value: null, code })
  if (kind === 'text' || kind === 'display') return []
  if ((kind === 'scale' || kind === 'number') && typeof answer === 'number') return number(answer)
  if (kind === 'boolean' && typeof answer === 'boolean') return number(answer ? 1 : 0)
  if (kind === 'date' && typeof answer === 'string') return number(dayNumber(answer as IsoDate))
  if (kind === 'choice' && typeof answer === 'string') return [code(answer)]
  if (kind === 'choices' && typeof answer === 'object') return answer.map(code)
  throw new RangeError(`an answer to ${instrument.key} ${item} that is not of its kind`)
}
