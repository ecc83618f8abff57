import type { Language } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { ThemeLinks, type ThemeName } from '#knowledge/themes/index.ts'
import { Breadcrumbs, EmptyState, Entries, Page, Pagination, partialDate, type Entry, type View } from '#ui/index.ts'
import type { NewsLine } from '../kinds.ts'
import type { ListedNews, Paged } from '../load.ts'
import type { NewsFacts } from '../model.ts'
import { texts } from '../texts.ts'

/** One piece of news. */
export function NewsPage(props: { view: View; shown: Shown<NewsFacts, NewsLine>; themes: readonly ThemeName[] }) {
  const { view, shown, themes } = props
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/knowledge', label: t('knowledge') },
        { href: '/news', label: t('news') },
      ]}
      above={<p class="b-facts">{dateOf(shown.facts, view.language)}</p>}
      meta={shown.facts.on === undefined ? {} : { data: { datePublished: shown.facts.on } }}
    >
      {shown.lines.body && <Markdown text={shown.lines.body} language={shown.language} />}
      {themes.length > 0 && (
        <section>
          <h2>{t('belongs')}</h2>
          <ThemeLinks language={view.language} themes={themes} />
        </section>
      )}
    </PieceFrame>
  )
}

function dateOf({ on }: Pick<NewsFacts, 'on'>, language: Language): string {
  return on === undefined ? texts.undated[language] : partialDate(on, language)
}

/** News as an entry of a list. */
export function newsEntry({ on, ...listing }: ListedNews, language: Language): Entry {
  return { ...listing, above: dateOf({ on }, language) }
}

/** The news, the latest first. */
export function NewsListPage({ view, news }: { view: View; news: Paged<ListedNews> }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <Page
      view={view}
      title={t('news')}
      kind="reading"
      wing="knowledge"
      description={t('newsLead')}
      meta={{ canonical: '/news' }}
    >
      <Breadcrumbs language={view.language} path={[{ href: '/knowledge', label: t('knowledge') }]} here={t('news')} />
      <h1>{t('news')}</h1>
      <p class="b-lead">{t('newsLead')}</p>
      {news.rows.length === 0 ? (
        <EmptyState title={t('noNews')}>
          <p>{t('noNewsHelp')}</p>
        </EmptyState>
      ) : (
        <Entries level={2} entries={news.rows.map((one) => newsEntry(one, view.language))} />
      )}
      <Pagination language={view.language} page={news.page} pages={news.pages} href={(page) => `/news?page=${page}`} />
    </Page>
  )
}
