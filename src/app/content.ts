import { consultationKinds, consultationsShipped } from '#meeting/consultations/index.ts'
import { councilKinds, councilShipped } from '#meeting/council/index.ts'
import { Kinds, layShipped, type Shipped } from '#editorial/pieces/index.ts'
import type { Services } from '#platform/services.ts'

/** Every kind of piece that is written for the public, in the order of the wings. */
export const kinds = new Kinds([...councilKinds, ...consultationKinds])

/** The pieces that come with the product, from the source documents. */
export const shipped: readonly Shipped[] = [...councilShipped, ...consultationsShipped]

/**
 * Lays what comes with the product into the database: what is new is added, what an editor has touched stays. Done at
 * every start, in the order in which one thing refers to another.
 */
export async function layContent(services: Services): Promise<void> {
  await layShipped(services, kinds, shipped)
}
