/** Parts of FHIR Questionnaires, for tests that need just one of a kind. */
export type Part = Record<string, unknown>

/** A questionnaire of these items, in English. */
export function questionnaire(item: unknown, more: Part = {}): Part {
  return { resourceType: 'Questionnaire', language: 'en', url: 'urn:test/t', version: '1', item, ...more }
}

/** A question: yes or no, where nothing else is said. */
export function ask(linkId: string, more: Part = {}): Part {
  return { linkId, type: 'boolean', text: `Is it ${linkId}?`, ...more }
}

/** A question with the choices A and B. */
export function choice(linkId: string, more: Part = {}): Part {
  return ask(linkId, { type: 'choice', answerOption: [coding('a', 'A'), coding('b', 'B')], ...more })
}

/** An option of a choice. */
export function coding(code: string, display: string, more: Part = {}): Part {
  return { valueCoding: { code, display, ...more } }
}

/** An extension of FHIR's own. */
export function extension(name: string, value: Part): Part {
  return { url: `http://hl7.org/fhir/StructureDefinition/${name}`, ...value }
}

/** A value where anything may stand, that has no text: not even one that says what it is. */
export const unspeakable: Part = { toString: 1, valueOf: 1 }
