import { dateFromPeople, type IsoDate } from '#core/dates.ts'
import { isRefusal } from '#core/refusal.ts'
import { quoted } from '#core/quoted.ts'
import {
  findInstrument,
  isQuestion,
  itemOf,
  latest,
  parseAnswer,
  type Answer,
  type Instrument,
} from '#registry/instruments/index.ts'
import type { Registry } from '#registry/registries/index.ts'
import { reasonText } from './reasons.ts'

export const ANSWER_COLUMNS = {
  must: ['episode', 'time_point', 'answered', 'instrument', 'item', 'value'],
  may: ['version'],
} as const
export type AnswerColumn = (typeof ANSWER_COLUMNS)['must' | 'may'][number]

/** Writes down a fault, and is what there then is of the value. */
type No = (column: AnswerColumn, reason: string) => undefined

export type AnswerFault = { readonly column: AnswerColumn; readonly reason: string }
/** A row that makes sense; the value is null when the question was seen and skipped. */
export type AnswerRow = {
  readonly timePoint: string
  readonly answered: IsoDate
  readonly instrument: string
  readonly version: string
  /** The version as the row says it; '' where it means the newest. */
  readonly stated: string
  readonly item: string
  readonly value: Answer | null
}

/** Reads the rows of answers.csv by the definitions of the instruments. */
export function answerReader(registry: Registry, instruments: readonly Instrument[], today: IsoDate) {
  const timePoints = new Map(registry.timePoints.map((point) => [point.key, point]))
  return (
    is: Readonly<Record<(typeof ANSWER_COLUMNS)['must'][number], string>> & { readonly version?: string },
  ): AnswerRow | AnswerFault[] => {
    const faults: AnswerFault[] = []
    const no: No = (column, reason) => {
      faults.push({ column, reason })
      return undefined
    }
    if (is.episode === '') no('episode', 'empty')
    const point = timePoints.get(is.time_point)
    if (point === undefined)
      no(
        'time_point',
        `${quoted(is.time_point)} is not a time point of this registry; they are ${[...timePoints.keys()].join(', ')}`,
      )
    const answered = dateFromPeople(is.answered)
    if (answered === undefined) no('answered', is.answered === '' ? 'empty' : reasonText('wrong-date'))
    else if (answered > today) no('answered', 'after today')
    if (point && !point.instruments.includes(is.instrument))
      no(
        'instrument',
        `${quoted(is.instrument)} is not asked at ${point.key}; there are ${point.instruments.join(', ')}`,
      )
    const instrument = is.version
      ? findInstrument(is.instrument, is.version, instruments)
      : latest(is.instrument, instruments)
    if (instrument === undefined) {
      if (faults.length === 0)
        no(is.version ? 'version' : 'instrument', 'there is no such instrument, or no such version of it')
      return faults
    }
    const value = valueOf(instrument, is.item, is.value, no)
    if (faults.length > 0 || value === undefined) return faults
    return {
      timePoint: point!.key,
      answered: answered!,
      instrument: instrument.key,
      version: instrument.version,
      stated: is.version ?? '',
      item: is.item,
      value,
    }
  }
}

function valueOf(instrument: Instrument, id: string, text: string, no: No): Answer | null | undefined {
  const item = itemOf(instrument, id)
  if (item === undefined || !isQuestion(item)) {
    const asked = instrument.items.filter(isQuestion).map((one) => one.id)
    return no(
      'item',
      `${quoted(id)} is not a question of ${instrument.key} ${instrument.version}; they are ${asked.join(', ')}`,
    )
  }
  if (text === '') return null
  const parsed = parseAnswer(item, item.kind === 'choices' ? text.split(/\s+/) : text)
  if (!isRefusal(parsed)) return parsed.answer
  const keys =
    item.kind === 'choice' || item.kind === 'choices'
      ? { keys: item.options.map((option) => option.code).join(', ') }
      : {}
  for (const { reason, values } of parsed.refused) no('value', reasonText(reason, { ...values, ...keys }))
  return undefined
}
