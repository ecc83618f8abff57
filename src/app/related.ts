import type { Related, RelatedSection } from '#directory/organisations/index.ts'
import { leaningOn, listPublished, readingOf } from '#editorial/pieces/index.ts'
import type { Language } from '#core/languages.ts'
import type { Services } from '#platform/services.ts'
import { kinds } from './content.ts'

/** What the house says of an organisation: the public pages that lean on its address, kind by kind. */
export const relatedToOrganisation: Related = async (c, { key }) => {
  return piecesAbout(c.get('services'), key, c.get('language'))
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
