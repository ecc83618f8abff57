import type { z } from 'zod'
import type { IsoDate } from '#core/dates.ts'
import type { Language, Text } from '#core/languages.ts'
import type { Wing } from '#ui/index.ts'

/** One line of a piece's texts: how long, how it is written, and what it is called on the form. */
export type TextLine = {
  readonly label: Text
  readonly hint?: Text
  /** `line` one line · `paragraph` plain words · `markdown` · `list` one entry a line. */
  readonly shape: 'line' | 'paragraph' | 'markdown' | 'list'
  readonly optional?: boolean
}

/** One fact of a piece, as it is asked for on the form. Its value is what the kind's schema says. */
export type FactField = {
  readonly key: string
  readonly label: Text
  readonly hint?: Text
  readonly optional?: boolean
  /** The language of its words, when they stand as they are in every language: what is quoted. */
  readonly words?: Language
} & (
  | { readonly shape: 'text' | 'url' | 'day' | 'moment' | 'number' | 'yes' | 'list' }
  | {
      readonly shape: 'choice' | 'choices'
      readonly options: readonly { readonly value: string; readonly label: Text }[]
    }
  /** Slugs of pieces of a kind. */
  | { readonly shape: 'piece' | 'pieces'; readonly of: string }
  /** Keys of organisations. */
  | { readonly shape: 'organisation' | 'organisations' }
  /** Rows of a few columns, each written `a | b | c` on a line of its own. */
  | { readonly shape: 'rows'; readonly columns: readonly { readonly key: string; readonly label: Text }[] }
)

/** What a kind of piece is: everything that is the same for all pieces of it. */
export type Kind<Facts = unknown, Line extends string = string> = {
  readonly key: string
  readonly wing: Wing
  /** Where its pages are: `${at}/${slug}`. */
  readonly at: `/${string}`
  readonly one: Text
  readonly many: Text
  readonly schema: z.ZodType<Facts>
  readonly fields: readonly FactField[]
  /** In the order of the form. `title` is always among them. */
  readonly lines: Readonly<Record<Line | 'title', TextLine>>
  /** How often somebody should look at it. */
  readonly lookEveryMonths: number
  /** The type of schema.org that its pages declare. */
  readonly schemaOrg: string
  /** Its line that is shown below the title and in lists; none by default. */
  readonly lead?: NoInfer<Line>
  /** It gathers others: the fact by which they name it, such as `themes`. Then it has feeds of its own. */
  readonly gathers?: string
  /** What orders pieces of this kind in search before anything else, a smaller number first: the pyramid's level. */
  rank?(facts: Facts): number
  /** Facts that hold addresses of pieces or markdown are found by `fields`; what else a piece leans on. */
  leansOn?(facts: Facts): readonly string[]
}

/** A piece's texts in one language; a line that is missing is not written yet. */
export type Lines<Line extends string = string> = { readonly [line in Line | 'title']?: string | undefined }
/** A piece's texts in each language it is written in. */
export type PieceTexts<Line extends string = string> = { readonly [language in Language]?: Lines<Line> | undefined }

/** A title in each language it is written in. */
export type Titles = { readonly [language in Language]?: string | null | undefined }

export const EDITION_STATES = ['draft', 'review', 'waiting', 'published', 'superseded', 'discarded'] as const
/** What an edition is, at a moment. `waiting`: approved, its time has not come. */
export type EditionState = (typeof EDITION_STATES)[number]

/** One version of a piece. */
export type Edition<Facts = unknown, Line extends string = string> = {
  readonly id: string
  readonly pieceId: string
  readonly number: number
  readonly facts: Facts
  readonly texts: PieceTexts<Line>
  /** Languages it is published without, knowingly. */
  readonly without: readonly Language[]
  /** What changed, and why. */
  readonly note: string
  /** The document its facts are from. */
  readonly source: string | null
  readonly stored: 'draft' | 'review' | 'approved' | 'discarded'
  readonly writers: readonly string[]
  readonly begunAt: Date
  readonly savedAt: Date
  readonly sentBy: string | null
  readonly sentAt: Date | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly returnedWhy: string | null
  readonly publishAt: Date | null
  /** Whether it came with the product. */
  readonly isShipped: boolean
  readonly version: number
}

/** What is known of a piece apart from its words. */
export type Piece = {
  readonly id: string
  readonly kind: string
  readonly slug: string
  readonly responsible: string | null
  readonly lookedOn: IsoDate | null
  readonly lookEveryMonths: number
  readonly takenDownAt: Date | null
  readonly takenDownWhy: string | null
  /** The address of what to read instead. */
  readonly successor: string | null
  readonly version: number
}

/** A piece with one of its editions: what a page shows. */
export type Published<Facts = unknown, Line extends string = string> = {
  readonly piece: Piece
  readonly edition: Edition<Facts, Line>
  readonly address: string
}

/** A piece that comes with the product. The first edition is published as of `published`. */
export type Shipped<Facts = unknown, Line extends string = string> = {
  readonly kind: Kind<Facts, Line>
  readonly slug: string
  readonly facts: Facts
  readonly texts: Readonly<Record<Language, Lines<Line>>>
  /** The document it is from, as the page names it. */
  readonly source: string
  readonly published: IsoDate
  /** Shipped with the demo world only, and marked as invented. */
  readonly demo?: boolean
}
