import { ActionLink, EmptyState, longDate, Page } from '#ui/index.ts'
import type { View } from '#ui/view.ts'
import { tell } from '../figures/drawn.ts'
import type { PublishedRegistry } from '../load.ts'

/** Which registries have published, each with its finding. */
export function ResultsListPage({ view, published }: { view: View; published: readonly PublishedRegistry[] }) {
  const { language } = view
  return (
    <Page
      view={view}
      title={tell('title', language)}
      kind="reading"
      wing="registry"
      description={tell('lead', language)}
    >
      <h1>{tell('title', language)}</h1>
      <p class="b-lead">{tell('lead', language)}</p>
      {published.length === 0 && (
        <EmptyState title={tell('none', language)}>
          <p>{tell('noneText', language)}</p>
        </EmptyState>
      )}
      {published.map(({ registry, snapshot, headline }) => (
        <section>
          <h2>{registry.name[language]}</h2>
          {headline && (
            <p>
              <strong>{headline.finding}.</strong> <span class="b-quiet">{headline.more}</span>
            </p>
          )}
          <p>{registry.about[language]}</p>
          <p>
            <ActionLink href={`/results/${registry.key}`}>{tell('seeResults', language)}</ActionLink>
          </p>
          <p class="b-quiet">
            {tell('published', language, { date: longDate(snapshot.publishedOn, language) })},{' '}
            {tell('dataTo', language, { date: longDate(snapshot.dataTo, language) })}
          </p>
        </section>
      ))}
    </Page>
  )
}
