import { newsEntry } from '#knowledge/articles/index.ts'
import { happeningEntry } from '#knowledge/events/index.ts'
import { SignUpForm } from '#knowledge/newsletter/index.ts'
import { More, ThemeDoors } from '#knowledge/overview/index.ts'
import { CouplingFigure } from '#practice/services/index.ts'
import { Entries, Notice, Page, SearchField } from '#ui/index.ts'
import type { View } from '#ui/view.ts'
import type { Front } from '../front.ts'
import { texts } from '../texts.ts'

/** The first page: what the field is, its figure, its themes, what it does for people, what is new and what comes. */
export function FrontPage({ view, front, demo }: { view: View; front: Front; demo: boolean }) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const { figure, themes, registry, news, coming } = front
  return (
    <Page
      view={view}
      title={t('frontTitle')}
      kind="reading"
      description={t('frontLead')}
      ownSearch
      meta={{ canonical: '/', feeds: [{ href: '/feeds/all.atom', title: 'Brua', type: 'application/atom+xml' }] }}
    >
      <h1>{t('frontTitle')}</h1>
      <p class="b-lead">{t('frontLead')}</p>
      <SearchField language={language} />
      {demo && (
        <Notice language={language} kind="info" title={t('frontDemoTitle')}>
          <p>{t('frontDemo')}</p>
        </Notice>
      )}
      <section class="b-front-figure">
        <h2>{t('frontFigure')}</h2>
        <CouplingFigure language={language} id="field" entries={figure} bare />
        <More href="/services">{t('frontFigureMore')}</More>
      </section>
      {themes.length > 0 && (
        <section>
          <h2>{t('frontThemes')}</h2>
          <ThemeDoors themes={themes} />
        </section>
      )}
      {registry?.headline && (
        <section>
          <h2>{t('frontResults')}</h2>
          <p class="b-lead">{registry.headline.finding}</p>
          <p class="b-quiet">
            {registry.registry.name[language]}. {registry.headline.more}
          </p>
          <More href={`/results/${registry.registry.key}`}>{t('frontResultsMore')}</More>
        </section>
      )}
      <div class="b-beside">
        <div>
          <h2>{t('frontNews')}</h2>
          {news.length === 0 ? (
            <p>{t('frontNoNews')}</p>
          ) : (
            <Entries entries={news.map((one) => newsEntry(one, language))} />
          )}
          <More href="/news">{t('frontAllNews')}</More>
        </div>
        <div>
          <h2>{t('frontNext')}</h2>
          {coming.length === 0 ? (
            <p>{t('frontNothingNext')}</p>
          ) : (
            <Entries entries={coming.map((one) => happeningEntry(one, language))} />
          )}
          <More href="/events">{t('frontAllNext')}</More>
        </div>
      </div>
      <section>
        <h2>{t('frontLetter')}</h2>
        <SignUpForm view={view} page="/" short />
      </section>
    </Page>
  )
}
