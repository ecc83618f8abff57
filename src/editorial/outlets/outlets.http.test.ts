import { XMLParser, XMLValidator } from 'fast-xml-parser'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { day } from '#core/dates.ts'
import { defineKind, Kinds, layShipped, ship } from '#editorial/pieces/index.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices } from '#tests/services.ts'
import { outletRoutes } from './index.ts'

const name = (word: string) => ({ nb: word, nn: word, en: word })
const lines = {
  title: { label: name('Tittel'), shape: 'line' },
  lead: { label: name('Ingress'), shape: 'line' },
} as const
const common = {
  wing: 'knowledge',
  one: name('notat'),
  many: name('notater'),
  lookEveryMonths: 12,
  schemaOrg: 'Article',
  lead: 'lead',
  lines,
} as const
const subject = defineKind({
  ...common,
  key: 'subject',
  at: '/subjects',
  gathers: 'subjects',
  schema: z.object({}),
  fields: [],
})
const note = defineKind({
  ...common,
  ...{ key: 'note', at: '/notes', schema: z.object({ subjects: z.array(z.string()) }) },
  fields: [{ key: 'subjects', label: name('Tema'), shape: 'pieces', of: 'subject' }],
})
const kinds = new Kinds([subject, note])
const texts = (title: string) => {
  const words = { title, lead: `Om ${title} & <mer>` }
  return { nb: words, nn: words, en: words }
}
const one = (slug: string, published: string, subjects: string[]) =>
  ship({ kind: note, slug, facts: { subjects }, texts: texts(slug), source: 'x', published: day(published) })

let nobody: Client
beforeAll(async () => {
  const services = await testServices()
  await layShipped(services, kinds, [
    ship({ kind: subject, slug: 'bruer', facts: {}, texts: texts('Bruer'), source: 'x', published: day('2025-01-01') }),
    one('gammel', '2025-02-01', ['bruer']),
    one('ny', '2025-03-01', ['bruer']),
    one('annet', '2025-04-01', []),
    one('senere', '2027-01-01', ['bruer']),
  ])
  nobody = testApp(services, outletRoutes(kinds, ['/', '/notes']).list).nobody()
  return () => services.close()
})

describe('the site map', () => {
  test('has every public address once, whole, in three languages, and nothing that is not public yet', async () => {
    const text = await (await nobody.get('/sitemap.xml')).text()
    expect(XMLValidator.validate(text)).toBe(true)
    const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
      urlset: { url: { loc: string; 'xhtml:link': unknown[] }[] }
    }
    expect(urlset.url.map(({ loc }) => loc)).toEqual(
      ['/', '/notes', '/subjects/bruer', '/notes/annet', '/notes/gammel', '/notes/ny'].map(
        (path) => `http://localhost:3000${path}`,
      ),
    )
    expect(urlset.url[0]!['xhtml:link']).toHaveLength(3)
    expect(await (await nobody.get('/robots.txt')).text()).toContain('Sitemap: http://localhost:3000/sitemap.xml')
  })
})

describe('feeds', () => {
  test('have the newest first, of everything or of what a piece gathers, as Atom and as JSON', async () => {
    const atom = await nobody.get('/feeds/all.atom')
    expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const text = await atom.text()
    expect(XMLValidator.validate(text)).toBe(true)
    const titles = (list: { title: string }[]) => list.map(({ title }) => title)
    const parsed = new XMLParser().parse(text) as { feed: { entry: { title: string; id: string; summary: string }[] } }
    expect(titles(parsed.feed.entry)).toEqual(['annet', 'ny', 'gammel', 'Bruer'])
    expect(parsed.feed.entry[0]!.id).toMatch(/^urn:uuid:/)
    const json = (await (await nobody.get('/feeds/subject/bruer.json')).json()) as {
      items: { title: string; url: string }[]
      title: string
    }
    expect(json.title).toBe('Bruer – Brua')
    expect(json.items.map(({ url }) => url)).toEqual([
      'http://localhost:3000/notes/ny',
      'http://localhost:3000/notes/gammel',
    ])
  })

  test.each([
    '/feeds/all.rss',
    '/feeds/nothing.atom',
    '/feeds/subject/ukjent.atom',
    '/feeds/note/ny.atom',
    '/feeds/subject/bruer',
    '/feeds/x/y.json',
  ])('%s is not found', async (path) => {
    expect((await nobody.get(path)).status).toBe(404)
  })
})

describe('cards', () => {
  test('are pictures of the right size with the title on them, the same for the same words', async () => {
    const [first, second] = await Promise.all([
      nobody.get('/-/cards/notes/ny-nn.png'),
      nobody.get('/-/cards/notes/ny-nn.png'),
    ])
    expect(first.headers.get('content-type')).toBe('image/png')
    const [bytes, again] = [Buffer.from(await first.arrayBuffer()), Buffer.from(await second.arrayBuffer())]
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
    expect(bytes.equals(again)).toBe(true)
    const other = Buffer.from(await (await nobody.get('/-/cards/notes/gammel-nn.png')).arrayBuffer())
    expect(bytes.equals(other)).toBe(false)
  })

  test.each([
    '/-/cards/notes/senere-nb.png',
    '/-/cards/notes/ny-xx.png',
    '/-/cards/nobody/ny-nb.png',
    '/-/cards/..%2f..%2fetc-nb.png',
  ])('%s is not found', async (path) => {
    expect((await nobody.get(path)).status).toBe(404)
  })
})
