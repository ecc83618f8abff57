import { LANGUAGES, type Text } from '#core/languages.ts'
import type { RefusedBecause } from '#core/refusal.ts'
import type { Fields } from './fields.ts'

export type TextRefused = 'text-missing' | 'text-too-long'

/** A text of three fields, `name.nb`, `name.nn` and `name.en`: written in every language, or in none (null). */
export function textOf(
  fields: Fields,
  name: string,
  longest: number,
  reasons: { push(reason: RefusedBecause<TextRefused>): unknown },
): Text | null {
  const written = LANGUAGES.map((language) => ({
    field: `${name}.${language}`,
    words: fields.text(`${name}.${language}`),
  }))
  if (written.every(({ words }) => words === '')) return null
  for (const { field, words } of written) {
    if (words === '') reasons.push({ reason: 'text-missing', field })
    if (words.length > longest) reasons.push({ reason: 'text-too-long', field, values: { most: longest } })
  }
  const [nb, nn, en] = written.map(({ words }) => words) as [string, string, string]
  return { nb, nn, en }
}
