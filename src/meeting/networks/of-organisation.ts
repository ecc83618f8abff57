import type { RelatedSection } from '#directory/organisations/index.ts'
import type { Language } from '#core/languages.ts'
import { listPublished, readingOf } from '#editorial/pieces/index.ts'
import { periodOf } from '#ui/index.ts'
import type { Services } from '#platform/services.ts'
import { networkKind } from './kind.ts'
import { toldOf } from './model.ts'
import { kindTexts, roleTexts } from './texts.ts'

/** The networks that an organisation is a member of, with what it is in each. */
export async function networksOf(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  organisation: string,
  language: Language,
): Promise<RelatedSection> {
  const found = await listPublished(db, networkKind, clock.now(), {
    facts: { members: [{ organisation }] },
    by: 'title',
  })
  return {
    title: kindTexts.many[language],
    links: found.map(({ edition, address }) => {
      const { lines, language: written } = readingOf(edition, language)
      const notes = edition.facts.members
        .filter((member) => member.organisation === organisation)
        .map(({ role, from, until }) =>
          [roleTexts[role][language], periodOf(toldOf(from), toldOf(until), language)].filter(Boolean).join(' · '),
        )
      return { href: address, label: lines.title ?? '', language: written, note: notes.join(', ') }
    }),
  }
}
