import type { CslItem, CslName, PublicationFacts } from '../model.ts'

const TEXTS = [
  'container-title',
  'volume',
  'issue',
  'page',
  'number',
  'edition',
  'publisher',
  'genre',
  'DOI',
  'URL',
] as const

/** A publication as an item of CSL-JSON 1.0.2. What is not known is not there. */
export function cslOf(id: string, facts: PublicationFacts): CslItem {
  const texts = TEXTS.flatMap((key) => (facts[key] ? [[key, facts[key]]] : []))
  return {
    ...{ id, type: facts.type, title: facts.title, language: facts.language },
    ...(facts.author.length > 0 && { author: facts.author.map(nameOf) }),
    ...(facts.editor.length > 0 && { editor: facts.editor.map(nameOf) }),
    ...(facts.issued && { issued: { 'date-parts': [facts.issued.split('-').map(Number)] as const } }),
    ...(Object.fromEntries(texts) as Pick<CslItem, (typeof TEXTS)[number]>),
  }
}

function nameOf({ family, given }: { family: string; given: string }): CslName {
  return given === '' ? { literal: family } : { family, given }
}

/** The year of an item, or undefined. */
export function yearOf({ issued }: CslItem): number | undefined {
  return issued?.['date-parts'][0][0]
}
