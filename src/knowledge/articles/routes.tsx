import { piecePage } from '#editorial/pieces/index.ts'
import { loadThemes, namesOfThemes, type ThemeName } from '#knowledge/themes/index.ts'
import type { Ctx } from '#web/env.ts'
import { everyone, Routes } from '#web/route.ts'
import { articleKind, newsKind, seriesKind } from './kinds.ts'
import { loadArticles, loadNewsPage, loadParts, loadSeries, loadTemplate } from './load.ts'
import { ArticlePage } from './pages/article-page.tsx'
import { ArticlesPage } from './pages/articles-page.tsx'
import { NewsListPage, NewsPage } from './pages/news-page.tsx'
import { SeriesListPage, SeriesPage } from './pages/series-page.tsx'

/** The addresses of articles, series and news. */
export const articleRoutes = new Routes()
  .get('/articles', everyone, async (c) => {
    const { db, now, language } = readerOf(c)
    const theme = c.req.query('theme') || undefined
    const articles = await loadArticles(db, now, language, { theme, page: pageOf(c) })
    const themes = await loadThemes(db, now, language)
    return c.html(<ArticlesPage view={c.get('view')} articles={articles} theme={theme} themes={themes} />)
  })
  .get(
    '/articles/:slug',
    everyone,
    piecePage(articleKind, async (c, shown) => {
      const { db, now, language } = readerOf(c)
      const { series, answers } = await loadTemplate(db, now, shown.facts, shown.lines, language)
      const parts = shown.facts.series === undefined ? [] : await loadParts(db, now, shown.facts.series, language)
      return c.html(
        <ArticlePage
          view={c.get('view')}
          shown={shown}
          series={series}
          answers={answers}
          others={parts.filter(({ slug }) => slug !== shown.piece.slug)}
          themes={await themesOf(c, shown.facts.themes)}
        />,
      )
    }),
  )
  .get('/series', everyone, async (c) => {
    const { db, now, language } = readerOf(c)
    return c.html(<SeriesListPage view={c.get('view')} series={await loadSeries(db, now, language)} />)
  })
  .get(
    '/series/:slug',
    everyone,
    piecePage(seriesKind, async (c, shown) => {
      const { db, now, language } = readerOf(c)
      const parts = await loadParts(db, now, shown.piece.slug, language)
      return c.html(
        <SeriesPage view={c.get('view')} shown={shown} parts={parts} themes={await themesOf(c, shown.facts.themes)} />,
      )
    }),
  )
  .get('/news', everyone, async (c) => {
    const { db, now, language } = readerOf(c)
    return c.html(<NewsListPage view={c.get('view')} news={await loadNewsPage(db, now, language, pageOf(c))} />)
  })
  .get(
    '/news/:slug',
    everyone,
    piecePage(newsKind, async (c, shown) =>
      c.html(<NewsPage view={c.get('view')} shown={shown} themes={await themesOf(c, shown.facts.themes)} />),
    ),
  )

const pageOf = (c: Ctx) => Math.trunc(Number(c.req.query('page'))) || 1

function readerOf(c: Ctx) {
  const { db, clock } = c.get('services')
  return { db, now: clock.now(), language: c.get('language') }
}

async function themesOf(c: Ctx, slugs: readonly string[]): Promise<ThemeName[]> {
  const { db, now, language } = readerOf(c)
  return namesOfThemes(await loadThemes(db, now, language), slugs)
}
