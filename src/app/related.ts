import type { Related, RelatedSection } from '#directory/organisations/index.ts'
import { leaningOn, listPublished, readingOf } from '#editorial/pieces/index.ts'
import type { Language } from '#core/languages.ts'
import { networksOf } from '#meeting/networks/index.ts'
import type { Services } from '#platform/services.ts'
import { kinds } from './content.ts'

/** What the house says of an organisation: its networks, then the other public pages that lean on its address, kind by kind. */
export const relatedToOrganisation: Related = async (c, { key }) => {
  const [services, language] = [c.get('services'), c.get('language')]
  const networks = await networksOf(services, key, language)
  const told = new Set(networks.links.map(({ href }) => href))
  const pieces = await piecesAbout(services, key, language)
  return [
    networks,
    ...pieces.map(({ title, links }) => ({ title, links: links.filter(({ href }) => !told.has(href)) })),
  ]
}

async function piecesAbout({ db, clock }: Services, key: string, language: Language): Promise<RelatedSection[]> {
  const leaning = await leaningOn(db, `/organisations/${key}`, clock.now())
  const sections: RelatedSection[] = []
  for (const kind of kinds.all) {
    const slugs = leaning.filter((one) => one.kind === kind.key).map(({ slug }) => slug)
    if (slugs.length === 0) continue
    const pieces = await listPublished(db, kind, clock.now(), { slugs, by: 'title' })
    sections.push({
      title: kind.many[language],
      links: pieces.map(({ edition, address }) => {
        const { language: written, lines } = readingOf(edition, language)
        return { href: address, label: lines.title ?? '', language: written }
      }),
    })
  }
  return sections
}
