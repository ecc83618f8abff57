import { isLanguage, LANGUAGES } from '#core/languages.ts'
import { isRefusal, refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import { fieldOf, type Edition, type Kind, type PieceTexts, type Written } from '#editorial/pieces/index.ts'
import { factInputs, factsFrom, type FactRefused, type Fields, type Known } from './facts.ts'

/** Why what was written cannot be saved. */
export type WrittenRefused = FactRefused | 'note-too-long' | 'source-too-long'

const LONGEST_NOTE = 2000
const LONGEST_SOURCE = 500

/** An edition as it is on its form: the texts of each field by name. */
export type Input = ReadonlyMap<string, readonly string[]>

/** What an editor wrote on the form of an edition; half a text is fine. */
export function writtenFrom(
  kind: Kind,
  form: Fields,
  before: Pick<Edition, 'facts'>,
  known: Known,
): Written | Refusal<WrittenRefused> {
  const wrong: RefusedBecause<WrittenRefused>[] = []
  const facts = factsFrom(kind, form, before.facts, known)
  if (isRefusal(facts)) wrong.push(...(facts as Refusal<FactRefused>).refused)
  const [note, source] = [lined(form.text('note')), form.text('source')]
  if (note.length > LONGEST_NOTE) wrong.push({ reason: 'note-too-long', field: 'note', values: { most: LONGEST_NOTE } })
  if (source.length > LONGEST_SOURCE)
    wrong.push({ reason: 'source-too-long', field: 'source', values: { most: LONGEST_SOURCE } })
  const without = LANGUAGES.filter((language) => form.all('without').includes(language))
  return refuseAll(wrong) ?? { facts, texts: textsFrom(kind, form), without, note, source: source || null }
}

/** The texts of a form, by language and line. A language in which nothing is written is not there. */
function textsFrom(kind: Kind, form: Fields): PieceTexts {
  const texts = LANGUAGES.flatMap((language) => {
    const lines = Object.keys(kind.lines).flatMap((line) => {
      const words = lined(form.text(fieldOf(language, line)))
      return words === '' ? [] : [[line, words] as const]
    })
    return lines.length === 0 ? [] : [[language, Object.fromEntries(lines)] as const]
  })
  return Object.fromEntries(texts)
}

/** A form sends its lines with the ends of another machine. */
const lined = (text: string) => text.replaceAll(/\r\n?/g, '\n')

/** What the form of an edition begins with. */
export function inputOf(kind: Kind, edition: Pick<Edition, 'facts' | 'texts' | 'without' | 'note' | 'source'>): Input {
  const texts = LANGUAGES.flatMap((language) =>
    Object.keys(kind.lines).map((line) => [fieldOf(language, line), [edition.texts[language]?.[line] ?? '']] as const),
  )
  return new Map<string, readonly string[]>([
    ...factInputs(kind, edition.facts),
    ...texts,
    ['without', edition.without.filter(isLanguage)],
    ['note', [edition.note]],
    ['source', [edition.source ?? '']],
  ])
}

/** What somebody wrote on the form of an edition, to be shown again. */
export function inputFrom(kind: Kind, form: Fields): Input {
  const empty = inputOf(kind, { facts: {}, texts: {}, without: [], note: '', source: null })
  return new Map([...empty.keys()].map((name) => [name, form.all(name)]))
}
