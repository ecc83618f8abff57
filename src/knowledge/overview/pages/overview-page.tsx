import type { Child } from 'hono/jsx'
import { articleEntry, newsEntry } from '#knowledge/articles/index.ts'
import { happeningEntry } from '#knowledge/events/index.ts'
import { Entries, Page, type View } from '#ui/index.ts'
import type { Theme } from '#knowledge/themes/index.ts'
import type { Overview } from '../load.ts'
import { texts } from '../texts.ts'

const SHELVES = [
  ['library', '/library'],
  ['guideline', '/guideline'],
  ['publications', '/publications'],
  ['projects', '/projects'],
  ['book', '/book'],
  ['newsletter', '/newsletter'],
] as const

/** The first page of the wing. */
export function OverviewPage({ view, overview }: { view: View; overview: Overview }) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const { themes, news, coming, articles, series } = overview
  return (
    <Page
      view={view}
      title={t('knowledge')}
      kind="reading"
      wing="knowledge"
      description={t('lead')}
      meta={{ canonical: '/knowledge' }}
    >
      <h1>
        <span class="b-above">{t('knowledge')}</span>
        {t('heading')}
      </h1>
      <p class="b-lead">{t('lead')}</p>
      {themes.length > 0 && (
        <section>
          <h2>{t(themes.length === 3 ? 'themes' : 'allThemes')}</h2>
          <ThemeDoors themes={themes} />
        </section>
      )}
      <div class="b-beside">
        <div>
          <h2>{t('news')}</h2>
          {news.length === 0 ? <p>{t('noNews')}</p> : <Entries entries={news.map((one) => newsEntry(one, language))} />}
          <More href="/news">{t('allNews')}</More>
        </div>
        <div>
          <h2>{t('next')}</h2>
          {coming.length === 0 ? (
            <p>{t('noneComing')}</p>
          ) : (
            <Entries entries={coming.map((one) => happeningEntry(one, language))} />
          )}
          <More href="/events">{t('allEvents')}</More>
        </div>
      </div>
      {(articles.length > 0 || series.length > 0) && <ToRead view={view} articles={articles} series={series} />}
      <section>
        <h2>{t('shelves')}</h2>
        <ul class="b-shelves">
          {SHELVES.map(([shelf, href]) => (
            <li>
              <a href={href}>{t(shelf)}</a>
              <span>{t(`${shelf}Text`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

function ToRead({ view, articles, series }: { view: View } & Pick<Overview, 'articles' | 'series'>) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <div class="b-beside">
      <div>
        <h2>{t('read')}</h2>
        <Entries entries={articles.map((one) => articleEntry(one, view.language))} />
        <More href="/articles">{t('allArticles')}</More>
      </div>
      <div>
        <h2>{t('series')}</h2>
        <Entries entries={series} />
        <More href="/series">{t('allSeries')}</More>
      </div>
    </div>
  )
}

/** The themes, each a door. */
export function ThemeDoors({ themes, level = 3 }: { themes: readonly Theme[]; level?: 2 | 3 }) {
  return (
    <div class="b-doors">
      {themes.map(({ href, title, lead, language }) => (
        <div class="b-door" lang={language}>
          <DoorTitle level={level} href={href} title={title} />
          <p>{lead}</p>
        </div>
      ))}
    </div>
  )
}

function DoorTitle({ level, href, title }: { level: 2 | 3; href: string; title: string }) {
  const link = (
    <a href={href}>
      {title}
      <span aria-hidden="true">→</span>
    </a>
  )
  return level === 2 ? <h2>{link}</h2> : <h3>{link}</h3>
}

export function More({ href, children }: { href: string; children?: Child }) {
  return (
    <p class="b-more">
      <a href={href}>{children}</a>
    </p>
  )
}
