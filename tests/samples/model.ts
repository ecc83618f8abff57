import type { PEOPLE } from '#world/index.ts'

/** One concrete request for a route. */
export type Sample = {
  /** Tells the samples of a route apart; '' for the first or only one. */
  readonly what: string
  readonly path: string
  /** Whose page it is. */
  readonly by: Visitor
  /** What a form that has come this far carries unseen or cannot do without. */
  readonly fields?: Readonly<Record<string, string>>
  /** What a `GET` by that visitor answers: 200 unless told. */
  readonly status?: number
}

export type Visitor = keyof typeof PEOPLE | 'nobody'

/** The samples of every route, by `METHOD /path`. */
export type Samples = Readonly<Record<string, readonly Sample[]>>

/** A single sample of a route. */
export const one = (path: string, by: Visitor, more: Partial<Sample> = {}): readonly [Sample] => [
  { what: '', path, by, ...more },
]

/** Shaped like a link of ours, and given to nobody. */
export const UNKNOWN_LINK = 'AAAAAAAAAAAAAAAAAAAAAA'
