import { LANGUAGES, type Text } from '#core/languages.ts'
import { refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import { firstDayOf, lastDayOf, whenFromPeople, type When } from '#core/when.ts'
import type { NewMandate } from '../model.ts'
import type { Fields } from './fields.ts'
import { textOf, type TextRefused } from './text.ts'

export type MandateRefused = TextRefused | 'when-wrong' | 'ends-before-it-begins' | 'source-missing'

const LONGEST = { title: 200, text: 2000, given: 200, source: 300 }

/** A mandate from a form. Title and text stand in three languages; who gave it and the two ends may be left open. */
export function decideMandate(fields: Fields): NewMandate | Refusal<MandateRefused> {
  const reasons: RefusedBecause<MandateRefused>[] = []
  const begins = whenOf(fields, 'begins', reasons)
  const ends = whenOf(fields, 'ends', reasons)
  if (begins !== null && ends !== null && lastDayOf(ends) < firstDayOf(begins))
    reasons.push({ reason: 'ends-before-it-begins', field: 'ends' })
  const title = textOf(fields, 'title', LONGEST.title, reasons)
  const text = textOf(fields, 'text', LONGEST.text, reasons)
  const given = textOf(fields, 'given', LONGEST.given, reasons)
  for (const field of ['title', 'text'])
    if (LANGUAGES.every((language) => fields.text(`${field}.${language}`) === ''))
      reasons.push({ reason: 'text-missing', field: `${field}.nb` })
  const source = fields.text('source')
  if (source === '') reasons.push({ reason: 'source-missing', field: 'source' })
  if (source.length > LONGEST.source)
    reasons.push({ reason: 'text-too-long', field: 'source', values: { most: LONGEST.source } })
  const nothing: Text = { nb: '', nn: '', en: '' }
  return refuseAll(reasons) ?? { begins, ends, title: title ?? nothing, text: text ?? nothing, given, source }
}

function whenOf(fields: Fields, field: string, reasons: RefusedBecause<MandateRefused>[]): When | null {
  const written = fields.text(field)
  if (written === '') return null
  const when = whenFromPeople(written)
  if (when === undefined) reasons.push({ reason: 'when-wrong', field })
  return when ?? null
}
