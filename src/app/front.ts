import type { Language } from '#core/languages.ts'
import { loadOverview, type Overview } from '#knowledge/overview/index.ts'
import type { Services } from '#platform/services.ts'
import { loadCouplingFigure, type FigureEntry } from '#practice/services/index.ts'
import { loadPublished, type PublishedRegistry } from '#registry/results/index.ts'

/** Everything that the front page shows. */
export type Front = Pick<Overview, 'themes' | 'news' | 'coming'> & {
  readonly figure: readonly FigureEntry[]
  /** The registry whose headline may be shown, when one has been published. */
  readonly registry: PublishedRegistry | undefined
}

const FEW = 3

export async function loadFront(services: Services, language: Language): Promise<Front> {
  const { db, clock } = services
  const reader = { now: clock.now(), today: clock.today(), language }
  const { themes, news, coming } = await loadOverview(db, reader)
  const published = await loadPublished(services, language)
  return {
    themes,
    news: news.slice(0, FEW),
    coming: coming.slice(0, FEW),
    figure: await loadCouplingFigure(services, language),
    registry: published.find(({ headline, snapshot }) => headline && snapshot.threshold > 0),
  }
}
