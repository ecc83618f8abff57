import { fill } from '#core/languages.ts'
import type { Language, Text } from '#core/languages.ts'
import type { Refusal } from '#core/refusal.ts'

/** One reason why a form was not taken, in the reader's words; with a field's name when it is about that field. */
export type FormError = {
  readonly field?: string
  readonly text: string
}

/** The reasons of a refusal as texts. `texts` must have one for every reason: the compiler asks for it. */
export function refusalErrors<Reason extends string>(
  refusal: Refusal<Reason>,
  texts: Readonly<Record<Reason, Text>>,
  language: Language,
): readonly FormError[] {
  return refusal.refused.map(({ reason, field, values }) => ({
    text: fill(texts[reason][language], values),
    ...(field === undefined ? {} : { field }),
  }))
}

/** What is said about one field, or nothing. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  const texts = errors.filter((error) => error.field === field).map((error) => error.text)
  return texts.length === 0 ? undefined : texts.join(' ')
}
