import { fill } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Listing, type Shown } from '#editorial/pieces/index.ts'
import { ThemeLinks, type ThemeName } from '#knowledge/themes/index.ts'
import { Breadcrumbs, EmptyState, Entries, Page, type View } from '#ui/index.ts'
import type { SeriesLine } from '../kinds.ts'
import type { ListedArticle } from '../load.ts'
import { QUESTIONS, type SeriesFacts } from '../model.ts'
import { formTexts, texts } from '../texts.ts'

/** A series: what it asks, its parts, and what is planned. */
export function SeriesPage(props: {
  view: View
  shown: Shown<SeriesFacts, SeriesLine>
  parts: readonly ListedArticle[]
  themes: readonly ThemeName[]
}) {
  const { view, shown, parts, themes } = props
  const { lines, language } = shown
  const t = (key: keyof typeof texts) => texts[key][view.language]
  const questions = QUESTIONS.flatMap((number) => lines[`question${number}`] || [])
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/knowledge', label: t('knowledge') },
        { href: '/series', label: t('series') },
      ]}
    >
      <Markdown text={lines.about ?? ''} language={language} />
      {questions.length > 0 && (
        <section>
          <h2>{t('questions')}</h2>
          <ol lang={language}>
            {questions.map((question) => (
              <li>{question}</li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{t('parts')}</h2>
        {parts.length === 0 ? <p>{t('noParts')}</p> : <Entries entries={parts.map((part) => partEntry(part, view))} />}
      </section>
      {lines.plan && (
        <section>
          <h2>{t('plan')}</h2>
          <Markdown text={lines.plan} language={language} />
        </section>
      )}
      {themes.length > 0 && (
        <section>
          <h2>{t('belongs')}</h2>
          <ThemeLinks language={view.language} themes={themes} />
        </section>
      )}
    </PieceFrame>
  )
}

function partEntry({ facts, ...listing }: ListedArticle, { language }: View) {
  const number = facts.part === undefined ? [] : [fill(texts.part[language], { number: facts.part })]
  return { ...listing, above: [...number, formTexts[facts.form][language]].join(' · ') }
}

/** All series. */
export function SeriesListPage({ view, series }: { view: View; series: readonly Listing[] }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <Page
      view={view}
      title={t('series')}
      kind="reading"
      wing="knowledge"
      description={t('seriesLead')}
      meta={{ canonical: '/series' }}
    >
      <Breadcrumbs language={view.language} path={[{ href: '/knowledge', label: t('knowledge') }]} here={t('series')} />
      <h1>{t('series')}</h1>
      <p class="b-lead">{t('seriesLead')}</p>
      {series.length === 0 ? (
        <EmptyState title={t('noSeries')}>
          <p>{t('noSeriesHelp')}</p>
        </EmptyState>
      ) : (
        <Entries level={2} entries={series} />
      )}
    </Page>
  )
}
