import type { Child } from 'hono/jsx'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { articleEntry, newsEntry } from '#knowledge/articles/index.ts'
import { happeningEntry } from '#knowledge/events/index.ts'
import { ProjectFactsLine, PublicationRows } from '#knowledge/publications/index.ts'
import type { Theme, ThemeFacts, ThemeLine } from '#knowledge/themes/index.ts'
import { Breadcrumbs, EmptyState, Entries, Page, type View } from '#ui/index.ts'
import type { Belonging } from '../load.ts'
import { texts } from '../texts.ts'
import { More, ThemeDoors } from './overview-page.tsx'

const PARTS = ['what', 'why', 'doing', 'measured'] as const

/** A theme: what it is, why, what is done, what is measured; and what belongs to it. */
export function ThemePage(props: { view: View; shown: Shown<ThemeFacts, ThemeLine>; belonging: Belonging }) {
  const { view, shown, belonging } = props
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const { services, series, articles, news, happenings, publications, projects } = belonging
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/knowledge', label: t('knowledge') },
        { href: '/themes', label: t('allThemes') },
      ]}
    >
      {PARTS.map((part) => (
        <section>
          <h2>{t(part)}</h2>
          <Markdown text={shown.lines[part] ?? ''} language={shown.language} />
        </section>
      ))}
      <div class="b-parts">
        <Part title={t('services')} isThere={services.length > 0}>
          <Entries entries={services} />
          <More href="/services">{t('allServices')}</More>
        </Part>
        <Part title={t('read')} isThere={articles.length > 0}>
          <Entries entries={articles.map((one) => articleEntry(one, language))} />
        </Part>
        <Part title={t('series')} isThere={series.length > 0}>
          <Entries entries={series} />
        </Part>
        <Part title={t('news')} isThere={news.length > 0}>
          <Entries entries={news.map((one) => newsEntry(one, language))} />
        </Part>
        <Part title={t('events')} isThere={happenings.length > 0}>
          <Entries entries={happenings.map((one) => happeningEntry(one, language))} />
          <More href={`/events?theme=${shown.piece.slug}`}>{t('allEvents')}</More>
        </Part>
        <Part title={t('projects')} isThere={projects.length > 0}>
          <Entries
            entries={projects.map((project) => ({
              ...project,
              above: <ProjectFactsLine facts={project} language={language} />,
            }))}
          />
        </Part>
        <Part title={t('publications')} isThere={publications.length > 0}>
          <PublicationRows view={view} rows={publications} />
        </Part>
      </div>
    </PieceFrame>
  )
}

/** What belongs to a theme, under a heading; nothing when there is nothing. */
function Part({ title, isThere, children }: { title: string; isThere: boolean; children?: Child }) {
  if (!isThere) return null
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** All themes. */
export function ThemesPage({ view, themes }: { view: View; themes: readonly Theme[] }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <Page
      view={view}
      title={t('allThemes')}
      kind="reading"
      wing="knowledge"
      description={t('themesLead')}
      meta={{ canonical: '/themes' }}
    >
      <Breadcrumbs
        language={view.language}
        path={[{ href: '/knowledge', label: t('knowledge') }]}
        here={t('allThemes')}
      />
      <h1>{t('allThemes')}</h1>
      <p class="b-lead">{t('themesLead')}</p>
      {themes.length === 0 ? (
        <EmptyState title={t('noThemes')}>
          <p>{t('noThemesHelp')}</p>
        </EmptyState>
      ) : (
        <ThemeDoors themes={themes} level={2} />
      )}
    </Page>
  )
}
