import { dateFromPeople } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import type { Answer, ChoiceItem, ChoicesItem, DateItem, NumberItem, Question, ScaleItem, TextItem } from '../model.ts'

/** Why an answer cannot be taken. */
export type AnswerRefused =
  | 'required'
  | 'not-a-choice'
  | 'one-choice-only'
  | 'not-together'
  | 'not-a-number'
  | 'not-whole'
  | 'too-many-decimals'
  | 'out-of-range'
  | 'too-long'
  | 'not-text'
  | 'not-a-date'
  | 'not-yes-or-no'

/** What a form sends for one field: nothing, one value, or several of the same name. */
export type FormValue = string | readonly string[] | undefined

/** A checked answer; `null` when the question was skipped. */
export type Parsed = { readonly answer: Answer | null }

/**
 * One answer from a form. Nothing given is a skip where the item allows it. Numbers may be written
 * with comma or point; days as people write them. The refusal's field is the item's id.
 */
export function parseAnswer(item: Question, value: FormValue): Parsed | Refusal<AnswerRefused> {
  const given = (typeof value === 'string' ? [value] : (value ?? [])).filter((text) => text.trim() !== '')
  const first = given[0]
  if (first === undefined) return item.required ? refuse('required', item.id) : { answer: null }
  if (item.kind === 'choices') return parseChoices(item, given)
  if (given.length > 1) return refuse('one-choice-only', item.id)
  switch (item.kind) {
    case 'choice':
      return parseChoice(item, first)
    case 'scale':
      return parseScale(item, first.trim())
    case 'number':
      return parseNumber(item, first.trim())
    case 'text':
      return parseText(item, first)
    case 'boolean':
      return first === 'true' || first === 'false' ? { answer: first === 'true' } : refuse('not-yes-or-no', item.id)
    case 'date':
      return parseDate(item, first)
  }
}

function parseChoice(item: ChoiceItem, code: string): Parsed | Refusal<AnswerRefused> {
  return item.options.some((option) => option.code === code) ? { answer: code } : refuse('not-a-choice', item.id)
}

function parseChoices(item: ChoicesItem, given: readonly string[]): Parsed | Refusal<AnswerRefused> {
  const codes = new Set(given)
  const chosen = item.options.filter((option) => codes.has(option.code))
  if (chosen.length < codes.size) return refuse('not-a-choice', item.id)
  if (chosen.length > 1 && chosen.some((option) => option.exclusive)) return refuse('not-together', item.id)
  return { answer: chosen.map((option) => option.code) }
}

function parseScale(item: ScaleItem, text: string): Parsed | Refusal<AnswerRefused> {
  return numberWithin(text, { id: item.id, decimals: 0, min: item.min, max: item.max })
}

function parseNumber(item: NumberItem, text: string): Parsed | Refusal<AnswerRefused> {
  return numberWithin(text, item)
}

function numberWithin(
  text: string,
  limits: { id: string; decimals: number; min?: number; max?: number },
): Parsed | Refusal<AnswerRefused> {
  const match = /^[+-]?\d{1,15}(?:[.,](\d{1,15}))?$/.exec(text.replace('−', '-'))
  if (!match) return refuse('not-a-number', limits.id)
  const decimals = match[1]?.length ?? 0
  if (decimals > limits.decimals)
    return limits.decimals === 0
      ? refuse('not-whole', limits.id)
      : refuse('too-many-decimals', limits.id, { decimals: limits.decimals })
  const number = Number(match[0].replace(',', '.')) + 0
  const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = limits
  return number < min || number > max ? refuse('out-of-range', limits.id, { min, max }) : { answer: number }
}

/** Control characters (but line breaks and tabs) and halves of characters: a database or a file may not hold them. */
const NOT_TEXT = /(?![\n\t])\p{Cc}|\p{Cs}/u

function parseText(item: TextItem, raw: string): Parsed | Refusal<AnswerRefused> {
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC').trim()
  if (NOT_TEXT.test(text) || (item.lines === 'one' && text.includes('\n'))) return refuse('not-text', item.id)
  return text.length > item.maxLength ? refuse('too-long', item.id, { max: item.maxLength }) : { answer: text }
}

function parseDate(item: DateItem, text: string): Parsed | Refusal<AnswerRefused> {
  const date = dateFromPeople(text)
  if (date === undefined) return refuse('not-a-date', item.id)
  const early = item.min !== undefined && date < item.min
  const late = item.max !== undefined && date > item.max
  return early || late
    ? refuse('out-of-range', item.id, { min: item.min ?? '…', max: item.max ?? '…' })
    : { answer: date }
}
