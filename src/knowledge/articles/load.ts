import type { Language } from '#core/languages.ts'
import {
  countPublished,
  findPublished,
  listingOf,
  listPublished,
  readingOf,
  type Asked,
  type Listing,
  type Published,
} from '#editorial/pieces/index.ts'
import type { Db } from '#platform/database.ts'
import { articleKind, newsKind, seriesKind, type ArticleLine, type SeriesLine } from './kinds.ts'
import { QUESTIONS, type ArticleFacts, type NewsFacts } from './model.ts'

/** An article as a list shows it. */
export type ListedArticle = Listing & { readonly slug: string; readonly facts: ArticleFacts }
/** A piece of news as a list shows it. */
export type ListedNews = Listing & Pick<NewsFacts, 'on'>
export type Paged<Row> = { readonly rows: readonly Row[]; readonly page: number; readonly pages: number }

const PER_PAGE = 20
const LATEST = { fact: 'on', order: 'desc' } as const

const listed = (row: Published<ArticleFacts, ArticleLine>, reader: Language): ListedArticle => ({
  ...listingOf(articleKind, row, reader),
  slug: row.piece.slug,
  facts: row.edition.facts,
})

const stretchOf = (total: number, asked: number) => {
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  return { page, pages, stretch: { offset: (page - 1) * PER_PAGE, limit: PER_PAGE } }
}

/** One page of the articles, the newest first. */
export async function loadArticles(
  db: Db,
  now: Date,
  reader: Language,
  { theme, page: asked = 1 }: { theme?: string | undefined; page?: number },
): Promise<Paged<ListedArticle>> {
  const what: Asked = theme === undefined ? {} : { facts: { themes: [theme] } }
  const { page, pages, stretch } = stretchOf(await countPublished(db, articleKind, now, what), asked)
  const rows = await listPublished(db, articleKind, now, { ...what, stretch })
  return { rows: rows.map((row) => listed(row, reader)), page, pages }
}

/** The parts of a series, in their order; those without a number last. */
export async function loadParts(db: Db, now: Date, series: string, reader: Language): Promise<ListedArticle[]> {
  const rows = await listPublished(db, articleKind, now, { facts: { series } })
  const part = (row: Published<ArticleFacts, ArticleLine>) => row.edition.facts.part ?? Infinity
  return rows
    .toSorted((one, other) => (part(one) === part(other) ? 0 : part(one) - part(other)))
    .map((row) => listed(row, reader))
}

/** All series by name, or those of a theme. */
export async function loadSeries(db: Db, now: Date, reader: Language, theme?: string): Promise<Listing[]> {
  const what: Asked = theme === undefined ? {} : { facts: { themes: [theme] } }
  const rows = await listPublished(db, seriesKind, now, { ...what, by: 'title' })
  return rows.map((row) => listingOf(seriesKind, row, reader))
}

/** One page of the news, the latest first; what has no date comes last. */
export async function loadNewsPage(db: Db, now: Date, reader: Language, asked: number): Promise<Paged<ListedNews>> {
  const { page, pages, stretch } = stretchOf(await countPublished(db, newsKind, now), asked)
  return { rows: await newsOf(db, now, reader, { stretch }), page, pages }
}

/** The latest news, of everything or of a theme. */
export function loadNews(
  db: Db,
  now: Date,
  reader: Language,
  { most, theme }: { most: number; theme?: string },
): Promise<ListedNews[]> {
  return newsOf(db, now, reader, {
    stretch: { offset: 0, limit: most },
    ...(theme === undefined ? {} : { facts: { themes: [theme] } }),
  })
}

async function newsOf(db: Db, now: Date, reader: Language, asked: Asked): Promise<ListedNews[]> {
  const rows = await listPublished(db, newsKind, now, { ...asked, by: LATEST })
  return rows.map((row) => ({ ...listingOf(newsKind, row, reader), on: row.edition.facts.on }))
}

/** A question of a series and what an interview answers, each in the language it is in. */
export type Answered = {
  readonly number: number
  readonly question: { readonly text: string; readonly language: Language } | null
  readonly answer: string
}

/** The series an article belongs to, and what it answers to its questions. */
export async function loadTemplate(
  db: Db,
  now: Date,
  { series }: ArticleFacts,
  lines: { readonly [line in ArticleLine]?: string | undefined },
  reader: Language,
): Promise<{ readonly series: Listing | null; readonly answers: readonly Answered[] }> {
  const found = series === undefined ? undefined : await findPublished(db, seriesKind, series, now)
  const reading = found && readingOf<SeriesLine>(found.edition, reader)
  const answers = QUESTIONS.flatMap((number): Answered[] => {
    const answer = lines[`answer${number}`]
    if (!answer) return []
    const question = reading?.lines[`question${number}`]
    return [{ number, answer, question: question && reading ? { text: question, language: reading.language } : null }]
  })
  return { series: found ? listingOf(seriesKind, found, reader) : null, answers }
}
