import { LANGUAGES, type Language } from '#core/languages.ts'
import { refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import { faultsIn, type MarkdownFault } from '#editorial/markdown/index.ts'
import type { Edition, Kind, PieceTexts } from '../model.ts'

/** Why an edition cannot be sent to be looked at. */
export type CheckRefused =
  | 'language-missing'
  | 'line-missing'
  | 'line-too-long'
  | 'no-language'
  | 'bokmal-missing'
  | 'facts-wrong'
  | `markdown-${MarkdownFault['fault']}`

/** Letters a line may have. */
export const LONGEST = { line: 200, paragraph: 2000, list: 10_000, markdown: 100_000 } as const

/** The name of a line's field on the form. */
export const fieldOf = (language: Language, line: string) => `${language}.${line}`

/** The lines of a kind that must be there and are not, in a language. */
export function missingLines(kind: Kind, texts: PieceTexts, language: Language): string[] {
  return Object.entries(kind.lines).flatMap(([line, { optional }]) =>
    !optional && !texts[language]?.[line]?.trim() ? [line] : [],
  )
}

/** Whether anything at all is written in a language. */
export function isBegun(texts: PieceTexts, language: Language): boolean {
  return Object.values(texts[language] ?? {}).some((words) => words?.trim())
}

/**
 * Holds an edition to what can be published: its facts are right, each language is whole or knowingly left out, bokmål is
 * there, no line is too long and no text holds what cannot be shown. All that is wrong at once.
 */
export function checkEdition(
  kind: Kind,
  edition: Pick<Edition, 'facts' | 'texts' | 'without'>,
): Refusal<CheckRefused> | undefined {
  const wrong: RefusedBecause<CheckRefused>[] = []
  const facts = kind.schema.safeParse(edition.facts)
  for (const issue of facts.success ? [] : facts.error.issues)
    wrong.push({ reason: 'facts-wrong', field: `fact.${String(issue.path[0] ?? '')}` })
  const whole = LANGUAGES.filter((language) => !edition.without.includes(language))
  if (whole.length === 0) wrong.push({ reason: 'no-language', field: 'without' })
  else if (!whole.includes('nb') && !whole.includes('nn')) wrong.push({ reason: 'bokmal-missing', field: 'without' })
  for (const language of whole) {
    if (!isBegun(edition.texts, language)) {
      wrong.push({ reason: 'language-missing', field: fieldOf(language, 'title'), values: { language } })
      continue
    }
    for (const line of missingLines(kind, edition.texts, language))
      wrong.push({ reason: 'line-missing', field: fieldOf(language, line), values: { language } })
  }
  for (const language of LANGUAGES) wrong.push(...wrongLines(kind, edition.texts, language))
  return refuseAll(wrong)
}

function wrongLines(kind: Kind, texts: PieceTexts, language: Language): RefusedBecause<CheckRefused>[] {
  return Object.entries(kind.lines).flatMap(([line, { shape }]): RefusedBecause<CheckRefused>[] => {
    const words = texts[language]?.[line] ?? ''
    const field = fieldOf(language, line)
    if (words.length > LONGEST[shape])
      return [{ reason: 'line-too-long', field, values: { language, most: LONGEST[shape], length: words.length } }]
    if (shape !== 'markdown') return []
    return faultsIn(words).map(({ fault, line: at, what }) => ({
      reason: `markdown-${fault}`,
      field,
      values: { language, line: at, what },
    }))
  })
}
