import { Feed } from 'feed'
import type { Language } from '#core/languages.ts'
import { listPublished, readingOf, type Asked, type Kind, type Kinds, type Published } from '#editorial/pieces/index.ts'
import type { Services } from '#platform/services.ts'

const NEWEST = 50

export const FEED_TYPES = { atom: 'application/atom+xml', json: 'application/feed+json' } as const
export type FeedFormat = keyof typeof FEED_TYPES

/** What a feed is of: its name, its page, and its own address without the format. */
export type FeedOf = { readonly title: string; readonly about: string; readonly page: string; readonly feed: string }

/** The newest public pieces of all kinds; or those that name `slug` by the fact that its kind gathers by. */
export async function newestPieces(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  kinds: Kinds,
  gathered?: { readonly fact: string; readonly slug: string },
): Promise<{ kind: Kind; published: Published }[]> {
  const found = []
  for (const kind of kinds.all) {
    const field = kind.fields.find(({ key }) => key === gathered?.fact)
    if (gathered && !field) continue
    const facts = gathered && { [gathered.fact]: field?.shape === 'pieces' ? [gathered.slug] : gathered.slug }
    const asked: Asked = { stretch: { offset: 0, limit: NEWEST }, ...(facts ? { facts } : {}) }
    for (const published of await listPublished(db, kind, clock.now(), asked)) found.push({ kind, published })
  }
  return found.sort((a, b) => timeOf(b.published) - timeOf(a.published)).slice(0, NEWEST)
}

/** A feed as text, Atom (RFC 4287) or JSON Feed 1.1. */
export function feedText(
  origin: string,
  of: FeedOf,
  pieces: readonly { kind: Kind; published: Published }[],
  language: Language,
  format: FeedFormat,
): string {
  const newest = pieces[0]?.published.edition.publishAt
  const feed = new Feed({
    id: origin + of.page,
    title: of.title,
    description: of.about,
    link: origin + of.page,
    language,
    copyright: 'Brua',
    generator: 'Brua',
    // The newest change of what is in it, so that the same content is the same feed.
    updated: newest ?? new Date(0),
    feedLinks: { atom: `${origin}${of.feed}.atom`, json: `${origin}${of.feed}.json` },
  })
  for (const { kind, published } of pieces) {
    const { lines } = readingOf(published.edition, language)
    const lead = kind.lead === undefined ? undefined : lines[kind.lead]
    feed.addItem({
      id: `urn:uuid:${published.piece.id}`,
      title: lines.title ?? '',
      link: origin + published.address,
      date: published.edition.publishAt ?? new Date(0),
      category: [{ name: kind.one[language] }],
      ...(lead === undefined ? {} : { description: lead }),
    })
  }
  return format === 'atom' ? feed.atom1() : feed.json1()
}

const timeOf = ({ edition }: Published) => edition.publishAt?.getTime() ?? 0
