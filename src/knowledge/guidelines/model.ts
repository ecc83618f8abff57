import type { IsoDate } from '#core/dates.ts'
import type { Language, Text } from '#core/languages.ts'

/** A version's number: `1.0` comes before `1.1`, and that before `2.0`. */
export type VersionNumber = { readonly major: number; readonly minor: number }

/** A version of the guideline, as lists show it. */
export type Version = VersionNumber & {
  readonly id: string
  readonly state: 'proposed' | 'approved' | 'withdrawn'
  readonly changes: Text
  readonly putTogetherBy: string
  readonly putTogetherAt: Date
  /** Since when it holds; null until it is approved. */
  readonly day: IsoDate | null
  /** SHA-256 of its content, in hexadecimal; null until it is approved. */
  readonly fingerprint: string | null
}

/** A version that holds. */
export type Approved = Version & { readonly day: IsoDate; readonly fingerprint: string }

/** What somebody at a clinic suggests for a chapter. */
export type NewSuggestion = {
  readonly language: Language
  readonly text: string
  readonly why: string
  readonly clinic: string
}

/** A suggestion, and what became of it. */
export type Suggestion = NewSuggestion & {
  readonly id: string
  readonly pieceId: string
  readonly suggestedBy: string
  readonly suggestedAt: Date
  readonly state: 'open' | 'taken' | 'declined'
  readonly reason: string | null
  readonly answeredBy: string | null
  readonly answeredAt: Date | null
  readonly editionId: string | null
  readonly version: number
}
