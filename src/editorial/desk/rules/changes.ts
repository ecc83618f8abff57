import { diffLines, diffWordsWithSpace } from 'diff'
import { LANGUAGES, type Language } from '#core/languages.ts'
import type { Edition, FactField, Kind } from '#editorial/pieces/index.ts'
import { factInputs, factField } from './facts.ts'

/** Words that stand, were added or were removed. */
export type Part = { readonly is: 'same' | 'added' | 'removed'; readonly words: string }

/** What differs between two editions in one place. */
export type Change =
  | { readonly of: 'fact'; readonly key: string; readonly parts: readonly Part[] }
  | { readonly of: 'text'; readonly language: Language; readonly line: string; readonly parts: readonly Part[] }
  | { readonly of: 'without'; readonly language: Language; readonly isLeftOut: boolean }
  | { readonly of: 'source'; readonly parts: readonly Part[] }

type Compared = Pick<Edition, 'facts' | 'texts' | 'without' | 'source'>

const MOST_EDITS = 1500
const NOTHING: Compared = { facts: {}, texts: {}, without: [], source: null }

/** Everything that differs from one edition to another, in the order of the form. A piece's first edition differs from nothing. */
export function changesBetween(
  kind: Pick<Kind, 'fields' | 'lines'>,
  from: Compared | undefined,
  to: Compared,
  language: Language,
): Change[] {
  const before = from ?? NOTHING
  const facts = factChanges(kind, before.facts, to.facts, language)
  const without = LANGUAGES.filter(
    (language) => before.without.includes(language) !== to.without.includes(language),
  ).map((language): Change => ({ of: 'without', language, isLeftOut: to.without.includes(language) }))
  const texts = Object.keys(kind.lines).flatMap((line) =>
    LANGUAGES.flatMap((language): Change[] => {
      const parts = partsBetween(before.texts[language]?.[line] ?? '', to.texts[language]?.[line] ?? '')
      return parts === undefined ? [] : [{ of: 'text', language, line, parts }]
    }),
  )
  const source = partsBetween(before.source ?? '', to.source ?? '')
  return [...facts, ...without, ...texts, ...(source ? [{ of: 'source', parts: source } as const] : [])]
}

function factChanges(kind: Pick<Kind, 'fields'>, before: unknown, after: unknown, language: Language): Change[] {
  const [was, is] = [factInputs(kind, before), factInputs(kind, after)]
  return kind.fields.flatMap((field): Change[] => {
    const shown = (input: typeof was) =>
      (input.get(factField(field.key)) ?? []).map(namedBy(field, language)).join('\n')
    const parts = partsBetween(shown(was), shown(is))
    return parts === undefined ? [] : [{ of: 'fact', key: field.key, parts }]
  })
}

/** A choice by its name, a yes as a sign; everything else as it is written. */
function namedBy(field: FactField, language: Language) {
  return (value: string): string => {
    if (field.shape === 'yes') return value === 'yes' ? '✓' : ''
    if (field.shape !== 'choice' && field.shape !== 'choices') return value
    return field.options.find((option) => option.value === value)?.label[language] ?? value
  }
}

/** The words of two texts, side by side in one; `undefined` when they are the same. */
export function partsBetween(from: string, to: string): Part[] | undefined {
  if (from === to) return undefined
  // Two long texts with little in common would be compared for minutes: then whole lines have to do.
  const found = diffWordsWithSpace(from, to, { maxEditLength: MOST_EDITS }) ?? diffLines(from, to)
  return found.map(({ value, added, removed }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }))
}
