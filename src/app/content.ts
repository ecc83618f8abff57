import { guidelinesKinds, guidelinesShipped } from '#knowledge/guidelines/index.ts'
import { libraryKinds, libraryShipped } from '#knowledge/library/index.ts'
import { newsletterKinds } from '#knowledge/newsletter/index.ts'
import { Kinds, layShipped, type Kind, type Shipped } from '#editorial/pieces/index.ts'
import type { Services } from '#platform/services.ts'

/** Every kind of piece that is written for the public, in the order of the wings. */
export const kinds = new Kinds([...newsletterKinds, ...libraryKinds, ...guidelinesKinds] satisfies readonly Kind[])

/** The pieces that come with the product, from the source documents. */
export const shipped: readonly Shipped[] = [...libraryShipped, ...guidelinesShipped]

/**
 * Lays what comes with the product into the database: what is new is added, what an editor has touched stays. Done at
 * every start, in the order in which one thing refers to another.
 */
export async function layContent(services: Services): Promise<void> {
  await layShipped(services, kinds, shipped)
}
