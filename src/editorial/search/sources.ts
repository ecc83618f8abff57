import { LANGUAGES, type Language } from '#core/languages.ts'
import { plainText } from '#editorial/markdown/index.ts'
import {
  entriesOf,
  listPublished,
  takenDownSince,
  type Kind,
  type Kinds,
  type Published,
} from '#editorial/pieces/index.ts'
import type { Services } from '#platform/services.ts'
import type { Corpus, Searchable, SearchDocument } from './model.ts'

/** Everything written for the public, a group for each kind, in the order of the kinds. */
export function pieceCorpus(kinds: Kinds): Corpus {
  return {
    sources: kinds.all.map((kind, order) => sourceOf(kind, order)),
    async goneSince({ db }: Services, moment: Date) {
      const gone = await takenDownSince(db, moment)
      return gone.flatMap(({ kind, slug }) => {
        const known = kinds.find(kind)
        return known ? [`${known.at}/${slug}`] : []
      })
    },
  }
}

function sourceOf(kind: Kind, order: number): Searchable {
  return {
    group: { key: kind.key, name: kind.many, order },
    async load({ db, clock }) {
      const pieces = await listPublished(db, kind, clock.now())
      return pieces.flatMap((piece) =>
        LANGUAGES.filter((language) => isWritten(piece, language)).map((language) =>
          documentOf(kind, piece, language, kind.rank?.(piece.edition.facts) ?? null),
        ),
      )
    },
  }
}

function isWritten({ edition }: Published, language: Language): boolean {
  return !edition.without.includes(language) && (edition.texts[language]?.title ?? '') !== ''
}

function documentOf(
  kind: Kind,
  { edition, address }: Published,
  language: Language,
  rank: number | null,
): SearchDocument {
  const lines = edition.texts[language] ?? {}
  const plain = (line: string | undefined) =>
    line === undefined ? '' : said(kind.lines[line as 'title']?.shape ?? 'line', lines[line as 'title'] ?? '')
  return {
    ...{ address, language, rank },
    title: lines.title ?? '',
    lead: plain(kind.lead),
    // An edition never changes; what it is made of may, when its kind does.
    fingerprint: `${edition.id} ${Object.keys(kind.lines).join()} ${kind.lead ?? ''}`,
    get body() {
      const rest = Object.keys(kind.lines).filter((line) => line !== 'title' && line !== kind.lead)
      return [...rest.map(plain), ...factsInWords(kind, edition.facts, language)].filter(Boolean).join(' ')
    },
  }
}

function said(shape: Kind['lines'][string]['shape'], words: string): string {
  if (shape === 'markdown') return plainText(words)
  return shape === 'list' ? entriesOf(words).join('. ') : words
}

/** The facts that readers see as words: what was written, and what was chosen as it is called. */
function factsInWords(kind: Kind, facts: unknown, language: Language): string[] {
  const values = (facts ?? {}) as Readonly<Record<string, unknown>>
  return kind.fields.flatMap((field) => {
    const value = values[field.key]
    if (field.shape === 'choice' || field.shape === 'choices')
      return field.options.filter((option) => [value].flat().includes(option.value)).map(({ label }) => label[language])
    if (field.words !== undefined && field.words !== language) return []
    return field.shape === 'text' || field.shape === 'list' || field.shape === 'rows' ? textsIn(value) : []
  })
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
