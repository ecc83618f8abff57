import { Kinds, layShipped, type Kind, type Shipped } from '#editorial/pieces/index.ts'
import type { Services } from '#platform/services.ts'
import { layNamedGrades, servicesKinds, servicesShipped } from '#practice/services/index.ts'

/** Every kind of piece that is written for the public, in the order of the wings. */
export const kinds = new Kinds([...servicesKinds] satisfies readonly Kind[])

/** The pieces that come with the product, from the source documents. */
export const shipped: readonly Shipped[] = [...servicesShipped]

/**
 * Lays what comes with the product into the database: what is new is added, what an editor has touched stays. Done at
 * every start, in the order in which one thing refers to another.
 */
export async function layContent(services: Services): Promise<void> {
  await layShipped(services, kinds, shipped)
  await layNamedGrades(services)
}
