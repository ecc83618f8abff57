import { LANGUAGES } from '#core/languages.ts'

/** One public page: its address within the house, and when it last changed, if that is known. */
export type PublicPage = { readonly address: string; readonly changed?: Date }

/** The site map of a house (sitemaps.org 0.9), each page with its address in the three languages. At most 50,000 pages, as the format says. */
export function sitemapXml(origin: string, pages: readonly PublicPage[]): string {
  const urls = pages.slice(0, 50_000).map(({ address, changed }) => {
    const others = LANGUAGES.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(`${origin}${address}?language=${language}`)}"/>`,
    )
    return [
      '<url>',
      `<loc>${escaped(origin + address)}</loc>`,
      ...(changed ? [`<lastmod>${changed.toISOString()}</lastmod>`] : []),
      ...others,
      '</url>',
    ].join('')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}

/** What crawlers may look at: everything public, nothing that belongs to somebody. */
export function robotsTxt(origin: string): string {
  const closed = [
    '/-/',
    '/a/',
    '/clinic',
    '/participants',
    '/episodes',
    '/assessments',
    '/editing',
    '/search',
    '/people',
  ]
  return [
    'User-agent: *',
    'Allow: /-/assets/',
    'Allow: /-/cards/',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter]!)
