import type { Language } from '#core/languages.ts'
import { readingOf, titlesOf, type Listing } from '#editorial/pieces/index.ts'
import { loadArticles, loadNews, loadSeries, type ListedArticle, type ListedNews } from '#knowledge/articles/index.ts'
import { loadComing, loadPast, type Happening, type Reader } from '#knowledge/events/index.ts'
import {
  loadProjects,
  loadPublicationsOfTheme,
  type ListedProject,
  type ListedPublication,
} from '#knowledge/publications/index.ts'
import { loadThemes, type Theme, type ThemeFacts } from '#knowledge/themes/index.ts'
import type { Db } from '#platform/database.ts'

/** Everything that the wing's first page shows. */
export type Overview = {
  readonly themes: readonly Theme[]
  readonly news: readonly ListedNews[]
  readonly coming: readonly Happening[]
  readonly articles: readonly ListedArticle[]
  readonly series: readonly Listing[]
}

const A_FEW = 4

export async function loadOverview(db: Db, reader: Reader): Promise<Overview> {
  const { now, language } = reader
  return {
    themes: await loadThemes(db, now, language),
    news: await loadNews(db, now, language, { most: A_FEW }),
    coming: await loadComing(db, reader, { isOn: true }, A_FEW),
    articles: (await loadArticles(db, now, language, {})).rows.slice(0, A_FEW),
    series: await loadSeries(db, now, language),
  }
}

/** What belongs to a theme. */
export type Belonging = {
  readonly services: readonly Listing[]
  readonly series: readonly Listing[]
  readonly articles: readonly ListedArticle[]
  readonly news: readonly ListedNews[]
  readonly happenings: readonly Happening[]
  readonly publications: readonly ListedPublication[]
  readonly projects: readonly ListedProject[]
}

const SOME = 6

export async function loadBelonging(db: Db, reader: Reader, theme: string, facts: ThemeFacts): Promise<Belonging> {
  const { now, language } = reader
  const coming = await loadComing(db, reader, { theme })
  const past = await loadPast(db, reader, { theme }, 1)
  return {
    services: await loadServices(db, now, facts.services, language),
    series: await loadSeries(db, now, language, theme),
    articles: (await loadArticles(db, now, language, { theme })).rows.slice(0, SOME),
    news: await loadNews(db, now, language, { most: A_FEW, theme }),
    happenings: [...coming, ...past.rows].slice(0, SOME),
    publications: await loadPublicationsOfTheme(db, now, theme, language),
    projects: await loadProjects(db, now, language, { theme }),
  }
}

/** Services belong to another wing: what they are called is asked for by the key of their kind. */
async function loadServices(db: Db, now: Date, slugs: readonly string[], reader: Language): Promise<Listing[]> {
  const titles = await titlesOf(db, 'service', slugs, now)
  return slugs.flatMap((slug) => {
    const edition = titles.get(slug)
    if (edition === undefined) return []
    const { language, lines } = readingOf(edition, reader)
    return [{ href: `/services/${slug}`, title: lines.title ?? '', language }]
  })
}
