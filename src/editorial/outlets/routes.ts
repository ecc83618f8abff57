import { isLanguage } from '#core/languages.ts'
import { findPublished, listPublished, readingOf, type Kinds } from '#editorial/pieces/index.ts'
import type { Ctx } from '#web/env.ts'
import { NotFound, orNotFound } from '#web/errors.ts'
import { everyone, Routes } from '#web/route.ts'
import { drawCard } from './card.ts'
import { FEED_TYPES, feedText, newestPieces, type FeedFormat } from './feeds.ts'
import { robotsTxt, sitemapXml, type PublicPage } from './rules/sitemap.ts'
import { texts } from './texts.ts'

const HOUR = 'public, max-age=3600'

/** The addresses for machines. `pages` are those of lists and first pages, which are no pieces. */
export function outletRoutes(kinds: Kinds, pages: readonly string[]): Routes {
  return new Routes()
    .get('/robots.txt', everyone, (c) => c.text(robotsTxt(originOf(c))))
    .get('/sitemap.xml', everyone, async (c) => {
      const { db, clock } = c.get('services')
      const all: PublicPage[] = pages.map((address) => ({ address }))
      for (const kind of kinds.all)
        for (const { address, edition } of await listPublished(db, kind, clock.now(), { by: 'title' }))
          all.push({ address, ...(edition.publishAt ? { changed: edition.publishAt } : {}) })
      return c.body(sitemapXml(originOf(c), all), 200, { 'content-type': 'application/xml; charset=utf-8' })
    })
    .get('/feeds/:file', everyone, async (c) => {
      const format = formatOf(c.req.param('file'), 'all')
      const language = c.get('language')
      const of = { title: texts.all[language], about: texts.allAbout[language], page: '/', feed: '/feeds/all' }
      return answerFeed(
        c,
        format,
        feedText(originOf(c), of, await newestPieces(c.get('services'), kinds), language, format),
      )
    })
    .get('/feeds/:kind/:file', everyone, async (c) => {
      const kind = orNotFound(kinds.find(c.req.param('kind')))
      const [, slug = '', extension] = /^([a-z0-9-]+)\.(\w+)$/.exec(c.req.param('file')) ?? []
      const format = formatOf(`all.${extension}`, 'all')
      if (kind.gathers === undefined) throw new NotFound()
      const services = c.get('services')
      const piece = orNotFound(await findPublished(services.db, kind, slug, services.clock.now()))
      const language = c.get('language')
      const { lines } = readingOf(piece.edition, language)
      const of = {
        title: `${lines.title ?? ''} – Brua`,
        about: (kind.lead && lines[kind.lead]) ?? '',
        page: piece.address,
        feed: `/feeds/${kind.key}/${slug}`,
      }
      const pieces = await newestPieces(services, kinds, { fact: kind.gathers, slug })
      return answerFeed(c, format, feedText(originOf(c), of, pieces, language, format))
    })
    .get('/-/cards/*', everyone, async (c) => {
      const [, address = '', language] = /^\/-\/cards(\/[a-z0-9/-]+)-(nb|nn|en)\.png$/.exec(c.req.path) ?? []
      const named = orNotFound(kinds.named(address))
      if (!isLanguage(language)) throw new NotFound()
      const { db, clock } = c.get('services')
      const piece = orNotFound(await findPublished(db, named.kind, named.slug, clock.now()))
      const { lines } = readingOf(piece.edition, language)
      const card = await drawCard({ title: lines.title ?? '', above: named.kind.one[language] })
      return c.body(new Uint8Array(card), 200, { 'content-type': 'image/png', 'cache-control': HOUR })
    })
}

const originOf = (c: Ctx) => c.get('view').origin

function formatOf(file: string, name: string): FeedFormat {
  const extension = file.startsWith(`${name}.`) ? file.slice(name.length + 1) : ''
  if (extension === 'atom' || extension === 'json') return extension
  throw new NotFound()
}

function answerFeed(c: Ctx, format: FeedFormat, text: string): Response {
  return c.body(text, 200, {
    'content-type': `${FEED_TYPES[format]}; charset=utf-8`,
    'cache-control': 'public, max-age=300',
  })
}
