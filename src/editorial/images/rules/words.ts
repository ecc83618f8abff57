import { LANGUAGES } from '#core/languages.ts'
import { refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import type { PictureWords } from '../model.ts'

export type WordsRefused = 'alt-missing' | 'alt-too-long' | 'credit-missing' | 'credit-too-long'

const LONGEST_ALT = 300
const LONGEST_CREDIT = 200

/** What is said of a picture, from a form: what it shows, in three languages, and who made it. */
export function wordsFrom(fields: { text(name: string): string }): PictureWords | Refusal<WordsRefused> {
  const wrong: RefusedBecause<WordsRefused>[] = []
  for (const language of LANGUAGES) {
    const field = `alt.${language}`
    const words = fields.text(field)
    if (words === '') wrong.push({ reason: 'alt-missing', field, values: { language } })
    if (words.length > LONGEST_ALT)
      wrong.push({ reason: 'alt-too-long', field, values: { language, most: LONGEST_ALT } })
  }
  const credit = fields.text('credit')
  if (credit === '') wrong.push({ reason: 'credit-missing', field: 'credit' })
  if (credit.length > LONGEST_CREDIT)
    wrong.push({ reason: 'credit-too-long', field: 'credit', values: { most: LONGEST_CREDIT } })
  const line = (name: string) => fields.text(name).replaceAll(/\s+/g, ' ')
  return (
    refuseAll(wrong) ?? { alt: { nb: line('alt.nb'), nn: line('alt.nn'), en: line('alt.en') }, credit: line('credit') }
  )
}
