import { layOrganisations } from '#directory/organisations/index.ts'
import { Kinds, layShipped, type Kind, type Shipped } from '#editorial/pieces/index.ts'
import { organisationsSource, pieceCorpus, refreshIndex, type Corpus } from '#editorial/search/index.ts'
import { articleKinds, articlesShipped } from '#knowledge/articles/index.ts'
import { eventKinds, eventsShipped } from '#knowledge/events/index.ts'
import { guidelinesKinds, guidelinesShipped } from '#knowledge/guidelines/index.ts'
import { libraryKinds, libraryShipped } from '#knowledge/library/index.ts'
import { newsletterKinds } from '#knowledge/newsletter/index.ts'
import { publicationKinds, publicationsShipped } from '#knowledge/publications/index.ts'
import { themeKind, themesShipped } from '#knowledge/themes/index.ts'
import { consultationKinds, consultationsShipped } from '#meeting/consultations/index.ts'
import { councilKinds, councilShipped } from '#meeting/council/index.ts'
import { networkKinds, networksShipped } from '#meeting/networks/index.ts'
import type { Services } from '#platform/services.ts'
import { layNamedGrades, servicesKinds, servicesShipped } from '#practice/services/index.ts'
import { resultsSource } from '#registry/results/index.ts'

/** Every kind of piece that is written for the public, in the order of the wings. */
export const kinds = new Kinds([
  ...servicesKinds,
  themeKind,
  ...articleKinds,
  ...eventKinds,
  ...guidelinesKinds,
  ...libraryKinds,
  ...publicationKinds,
  ...newsletterKinds,
  ...networkKinds,
  ...councilKinds,
  ...consultationKinds,
] satisfies readonly Kind[])

const written = pieceCorpus(kinds)

/** Everything that the search page searches: all kinds of pieces, then what else is public. */
export const corpus: Corpus = { ...written, sources: [...written.sources, organisationsSource, resultsSource] }

/** The pieces that come with the product, from the source documents. */
export const shipped: readonly Shipped[] = [
  ...servicesShipped,
  ...themesShipped,
  ...articlesShipped,
  ...eventsShipped,
  ...guidelinesShipped,
  ...libraryShipped,
  ...publicationsShipped,
  ...networksShipped,
  ...councilShipped,
  ...consultationsShipped,
]

/**
 * Lays what comes with the product into the database: what is new is added, what an editor has touched stays. Done at
 * every start, in the order in which one thing refers to another.
 */
export async function layContent(services: Services): Promise<void> {
  await layOrganisations(services)
  await layShipped(services, kinds, shipped)
  await layNamedGrades(services)
}

/** Lets the search page find what there is when the product starts. */
export async function indexContent(services: Services): Promise<void> {
  await refreshIndex(services, corpus.sources)
}
