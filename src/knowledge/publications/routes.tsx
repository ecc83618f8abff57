import { listingOf, listPublished, piecePage } from '#editorial/pieces/index.ts'
import { loadThemes, namesOfThemes } from '#knowledge/themes/index.ts'
import type { Ctx } from '#web/env.ts'
import { NotFound } from '#web/errors.ts'
import { everyone, Routes } from '#web/route.ts'
import { bookKind, projectKind, publicationKind } from './kinds.ts'
import {
  filterFrom,
  loadPartners,
  loadProjects,
  loadPublications,
  loadPublicationsBySlug,
  loadReferences,
} from './load.ts'
import type { CslItem } from './model.ts'
import { BookPage, BooksPage, SamplePage } from './pages/book-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { ProjectPage } from './pages/project-page.tsx'
import { ProjectsPage } from './pages/projects-page.tsx'
import { PublicationPage } from './pages/publication-page.tsx'
import { cslOf } from './rules/csl.ts'
import { CONTENT_TYPES, exportOf, FORMATS, type Format } from './rules/export.ts'
import { pagesOf } from './rules/sample.ts'

/** The addresses of publications, projects and the book. */
export const publicationRoutes = new Routes()
  .get('/publications', everyone, async (c) => {
    const { db, clock } = c.get('services')
    const reader = c.get('language')
    const asked = {
      filter: filterFrom((name) => c.req.query(name)),
      page: Math.trunc(Number(c.req.query('page'))) || 1,
      reader,
    }
    const list = await loadPublications(db, clock.now(), asked)
    return c.html(<ListPage view={c.get('view')} list={list} themes={await loadThemes(db, clock.now(), reader)} />)
  })
  .get('/publications.json', everyone, (c) => answerList(c, 'json'))
  .get('/publications.ris', everyone, (c) => answerList(c, 'ris'))
  .get('/publications.bib', everyone, (c) => answerList(c, 'bib'))
  .get(
    '/publications/:slug',
    everyone,
    piecePage(publicationKind, async (c, shown) => {
      const { db, clock } = c.get('services')
      const reader = c.get('language')
      const projects = await loadProjects(db, clock.now(), reader, { publication: shown.piece.slug })
      const themes = namesOfThemes(await loadThemes(db, clock.now(), reader), shown.facts.themes)
      return c.html(<PublicationPage view={c.get('view')} shown={shown} projects={projects} themes={themes} />)
    }),
  )
  .get(
    '/publications/:slug/citation/:format',
    everyone,
    piecePage(publicationKind, (c, { piece, facts }) =>
      answerReferences(c, [cslOf(piece.slug, facts)], piece.slug, formatFrom(c.req.param('format'))),
    ),
  )
  .get('/projects', everyone, async (c) => {
    const { db, clock } = c.get('services')
    const projects = await loadProjects(db, clock.now(), c.get('language'))
    return c.html(<ProjectsPage view={c.get('view')} projects={projects} />)
  })
  .get(
    '/projects/:slug',
    everyone,
    piecePage(projectKind, async (c, shown) => {
      const { db, clock } = c.get('services')
      const [reader, { facts }] = [c.get('language'), shown]
      return c.html(
        <ProjectPage
          view={c.get('view')}
          shown={shown}
          partners={await loadPartners(db, clock.today(), facts.partners, reader)}
          publications={await loadPublicationsBySlug(db, clock.now(), facts.publications, reader)}
          themes={namesOfThemes(await loadThemes(db, clock.now(), reader), facts.themes)}
        />,
      )
    }),
  )
  .get('/book', everyone, async (c) => {
    const { db, clock } = c.get('services')
    const books = await listPublished(db, bookKind, clock.now(), { by: { fact: 'issued', order: 'desc' } })
    if (books.length === 1) return c.redirect(books[0]!.address, 302)
    const listed = books.map((book) => listingOf(bookKind, book, c.get('language')))
    return c.html(<BooksPage view={c.get('view')} books={listed} />)
  })
  .get(
    '/book/:slug',
    everyone,
    piecePage(bookKind, async (c, shown) => {
      const { db, clock } = c.get('services')
      const themes = namesOfThemes(await loadThemes(db, clock.now(), c.get('language')), shown.facts.themes)
      return c.html(<BookPage view={c.get('view')} shown={shown} themes={themes} />)
    }),
  )
  .get(
    '/book/:slug/sample/:page',
    everyone,
    piecePage(bookKind, (c, shown) => {
      const pages = pagesOf(shown.lines.sample)
      const page = Number(c.req.param('page'))
      if (!Number.isInteger(page) || page < 1 || page > pages.length) throw new NotFound()
      return c.html(<SamplePage view={c.get('view')} shown={shown} page={page} pages={pages} />)
    }),
  )

async function answerList(c: Ctx, format: Format): Promise<Response> {
  const { db, clock } = c.get('services')
  const items = await loadReferences(
    db,
    clock.now(),
    filterFrom((name) => c.req.query(name)),
  )
  return answerReferences(c, items, 'publications', format)
}

function answerReferences(c: Ctx, items: readonly CslItem[], name: string, format: Format): Response {
  return c.body(exportOf(items, format), 200, {
    'content-type': CONTENT_TYPES[format],
    'content-disposition': `attachment; filename="${name}.${format}"`,
  })
}

function formatFrom(text: string | undefined): Format {
  const format = FORMATS.find((one) => one === text)
  if (format === undefined) throw new NotFound()
  return format
}
