/** The front door of `articles`: articles, series, interviews, stories and news. */
import type { Kind, Shipped } from '#editorial/pieces/index.ts'
import { articleKind, newsKind, seriesKind } from './kinds.ts'
import { articlesOfField } from './shipped/articles.ts'
import { newsShipped } from './shipped/news.ts'
import { seriesShipped } from './shipped/series.ts'

export { loadArticles, loadNews, loadSeries, type ListedArticle, type ListedNews } from './load.ts'
export { articleEntry } from './pages/article-page.tsx'
export { newsEntry } from './pages/news-page.tsx'
export { articleRoutes } from './routes.tsx'

export const articleKinds: readonly Kind[] = [articleKind, seriesKind, newsKind]
export const articlesShipped: readonly Shipped[] = [...seriesShipped, ...articlesOfField, ...newsShipped]
