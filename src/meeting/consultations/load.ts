import type { z } from 'zod'
import type { Language, Text } from '#core/languages.ts'
import { entriesOf, listPublished, readingOf, type Lines, type Published } from '#editorial/pieces/index.ts'
import type { Db } from '#platform/database.ts'
import { consultationKind } from './kind.ts'
import { ASPECTS, aspectsFrom, type Aspect } from './rethos/aspects.ts'
import { educationKind } from './rethos/education.ts'

/** Who reads, and when. */
export type Reading = { readonly now: Date; readonly language: Language }

export type ConsultationFacts = z.infer<typeof consultationKind.schema>
export type ConsultationLine = keyof typeof consultationKind.lines
export type Consultation = {
  readonly address: string
  readonly facts: ConsultationFacts
  readonly lines: Lines<ConsultationLine>
  readonly language: Language
}

/** The council's responses and proposals, the newest first. */
export async function loadConsultations(db: Db, { now, language }: Reading): Promise<Consultation[]> {
  const found = await listPublished(db, consultationKind, now, { by: { fact: 'when', order: 'desc' } })
  return found.map(({ edition, address }) => ({ address, facts: edition.facts, ...readingOf(edition, language) }))
}

/** One outcome as a machine or a page needs it: the words, what they are about, and a plain line in each language. */
export type Outcome = {
  readonly number: string
  /** Word for word, in bokmål. */
  readonly words: string
  readonly aspects: readonly Aspect[]
  readonly plain: Text
}

export type Education = {
  readonly slug: string
  readonly address: string
  readonly title: Text
  readonly phase: '1' | '2'
  readonly adopted: string | null
  readonly outcomes: readonly Outcome[]
}

/** The educations with what the source quotes from each, by name. */
export async function loadEducations(db: Db, now: Date): Promise<Education[]> {
  return (await listPublished(db, educationKind, now, { by: 'title' })).map(educationFrom)
}

function educationFrom(
  found: Published<z.infer<typeof educationKind.schema>, keyof typeof educationKind.lines>,
): Education {
  const { piece, edition, address } = found
  const inEach = (words: (lines: Lines<'title' | 'plain'>) => string): Text => {
    const of = (language: Language) => words(readingOf(edition, language).lines)
    return { nb: of('nb'), nn: of('nn'), en: of('en') }
  }
  return {
    ...{ slug: piece.slug, address },
    title: inEach(({ title }) => title ?? ''),
    phase: edition.facts.phase,
    adopted: edition.facts.adopted ?? null,
    outcomes: edition.facts.outcomes.map(({ number, words, aspects }, index) => ({
      ...{ number, words },
      aspects: aspectsFrom(aspects) ?? [],
      plain: inEach(({ plain }) => entriesOf(plain)[index] ?? ''),
    })),
  }
}

/** The proposals that the matrix sets beside the educations: those of the one response that nobody had asked for. */
export async function loadCompared(
  db: Db,
  reading: Reading,
): Promise<readonly { plain: string; aspects: Aspect[]; address: string }[]> {
  const unasked = (await loadConsultations(db, reading)).find(({ facts }) => !facts.asked)
  if (!unasked) return []
  const plain = entriesOf(unasked.lines.plain)
  return unasked.facts.proposals.map(({ number, aspects }, index) => ({
    plain: plain[index] ?? '',
    aspects: aspectsFrom(aspects) ?? [],
    address: `${unasked.address}#f-${number}`,
  }))
}

/** How many educations have an outcome about each aspect. */
export function countByAspect(educations: readonly Education[]): ReadonlyMap<Aspect, number> {
  const says = (education: Education, aspect: Aspect) =>
    education.outcomes.some(({ aspects }) => aspects.includes(aspect))
  return new Map(ASPECTS.map((aspect) => [aspect, educations.filter((one) => says(one, aspect)).length]))
}
