import { ThemeSelect, type Theme } from '#knowledge/themes/index.ts'
import { Breadcrumbs, Button, EmptyState, Entries, Page, Pagination, SearchForm, type View } from '#ui/index.ts'
import type { ListedArticle, Paged } from '../load.ts'
import { texts } from '../texts.ts'
import { articleEntry } from './article-page.tsx'

/** All articles, the newest first. */
export function ArticlesPage(props: {
  view: View
  articles: Paged<ListedArticle>
  theme: string | undefined
  themes: readonly Theme[]
}) {
  const { view, articles, theme, themes } = props
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <Page
      view={view}
      title={t('articles')}
      kind="reading"
      wing="knowledge"
      description={t('articlesLead')}
      meta={{ canonical: '/articles' }}
    >
      <Breadcrumbs language={language} path={[{ href: '/knowledge', label: t('knowledge') }]} here={t('articles')} />
      <h1>{t('articles')}</h1>
      <p class="b-lead">{t('articlesLead')}</p>
      <p class="b-more">
        <a href="/series">{t('series')}</a>
      </p>
      <SearchForm action="/articles" label={t('filter')}>
        <ThemeSelect language={language} themes={themes} value={theme} />
        <Button look="secondary">{t('show')}</Button>
      </SearchForm>
      {articles.rows.length === 0 ? (
        <EmptyState
          title={t(theme === undefined ? 'noArticles' : 'noneOfTheme')}
          {...(theme === undefined ? {} : { action: { href: '/articles', label: t('showAll') } })}
        >
          {theme === undefined && <p>{t('noArticlesHelp')}</p>}
        </EmptyState>
      ) : (
        <Entries level={2} entries={articles.rows.map((article) => articleEntry(article, language))} />
      )}
      <Pagination
        language={language}
        page={articles.page}
        pages={articles.pages}
        href={(page) => `/articles?${theme === undefined ? '' : `theme=${encodeURIComponent(theme)}&`}page=${page}`}
      />
    </Page>
  )
}
