import { LANGUAGES, type Language } from '#core/languages.ts'
import type { Edition, Kind, Lines, Published, Titles } from '../model.ts'

/** A piece's words as a reader of a language gets them, and the language they are really in. */
export type Reading<Line extends string = string> = { readonly language: Language; readonly lines: Lines<Line> }

const NEXT: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
}

/** The words for a reader: their language, else the nearest that the edition has. */
export function readingOf<Line extends string>(
  { texts, without }: Pick<Edition<unknown, Line>, 'texts' | 'without'>,
  reader: Language,
): Reading<Line> {
  const language = NEXT[reader].find((one) => !without.includes(one) && texts[one] !== undefined) ?? LANGUAGES[0]
  const lines: Lines<Line> = texts[language] ?? {}
  return { language, lines }
}

/** A title for a reader, and the language it is in: theirs, else the nearest it is written in. Empty when none is written. */
export function titleIn(titles: Titles, reader: Language): { readonly words: string; readonly language: Language } {
  const language = NEXT[reader].find((one) => titles[one]?.trim()) ?? reader
  return { words: titles[language] ?? '', language }
}

/** A piece as one line of a list shows it. */
export type Listing = {
  readonly href: string
  readonly title: string
  readonly lead?: string | undefined
  readonly language: Language
}

/** A piece as a list shows it to a reader: its title and lead, and the language they are in. */
export function listingOf<Facts, Line extends string>(
  kind: Kind<Facts, Line>,
  { edition, address }: Pick<Published<Facts, Line>, 'edition' | 'address'>,
  reader: Language,
): Listing {
  const { language, lines } = readingOf(edition, reader)
  return {
    ...{ href: address, title: lines.title ?? '', language },
    ...(kind.lead === undefined ? {} : { lead: lines[kind.lead] }),
  }
}

/** The entries of a line of shape `list`. */
export function entriesOf(words: string | undefined): string[] {
  return (words ?? '')
    .split('\n')
    .map((entry) => entry.trim())
    .filter(Boolean)
}
