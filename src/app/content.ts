import { Kinds, layShipped, type Kind, type Shipped } from '#editorial/pieces/index.ts'
import { articleKinds, articlesShipped } from '#knowledge/articles/index.ts'
import { eventKinds, eventsShipped } from '#knowledge/events/index.ts'
import { libraryKinds, libraryShipped } from '#knowledge/library/index.ts'
import { newsletterKinds } from '#knowledge/newsletter/index.ts'
import { publicationKinds, publicationsShipped } from '#knowledge/publications/index.ts'
import { themeKind, themesShipped } from '#knowledge/themes/index.ts'
import type { Services } from '#platform/services.ts'

/** Every kind of piece that is written for the public, in the order of the wings. */
export const kinds = new Kinds([
  themeKind,
  ...articleKinds,
  ...eventKinds,
  ...libraryKinds,
  ...publicationKinds,
  ...newsletterKinds,
] satisfies readonly Kind[])

/** The pieces that come with the product, from the source documents. */
export const shipped: readonly Shipped[] = [
  ...themesShipped,
  ...articlesShipped,
  ...eventsShipped,
  ...libraryShipped,
  ...publicationsShipped,
]

/**
 * Lays what comes with the product into the database: what is new is added, what an editor has touched stays. Done at
 * every start, in the order in which one thing refers to another.
 */
export async function layContent(services: Services): Promise<void> {
  await layShipped(services, kinds, shipped)
}
