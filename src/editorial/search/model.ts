import type { Language, Text } from '#core/languages.ts'
import type { Services } from '#platform/services.ts'

/** A page in one language, as it can be found. */
export type SearchDocument = {
  readonly address: string
  readonly language: Language
  readonly title: string
  readonly lead: string
  /** Plain words. Read only when the document is new or changed, so it may be a getter. */
  readonly body: string
  /** Comes before everything else in the order of its group: a smaller one first. */
  readonly rank?: number | null
  /** Changes whenever the document does. Made of its words when left out. */
  readonly fingerprint?: string
}

/** What is shown together. */
export type Group = {
  readonly key: string
  readonly name: Text
  /** Among groups whose best results are equally good. */
  readonly order: number
}

/** Where documents of a group come from. */
export type Searchable = {
  readonly group: Group
  /** Everything of the group that is public now, an address once for each language. */
  load(services: Services): Promise<readonly SearchDocument[]>
}

/** Everything that is searched: made once, by the wiring. */
export type Corpus = {
  readonly sources: readonly Searchable[]
  /** Addresses that have ceased to be public since a moment, for the time until the next refresh. */
  goneSince(services: Services, moment: Date): Promise<readonly string[]>
}

/** Where in a document a word stands: in the order of their weight. */
export const PLACES = ['title', 'lead', 'body'] as const

/** How near a reading of a unit is to what was written, the nearest first. */
export const CLOSENESS = ['exact', 'stem', 'part', 'synonym', 'spelling'] as const
export type Closeness = (typeof CLOSENESS)[number]
