import { z } from 'zod'
import { isoDateFrom, type IsoDate } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import { isSlug } from '#editorial/pieces/index.ts'

/** A day as a fact. */
export const dayFact = z.custom<IsoDate>((value) => typeof value === 'string' && isoDateFrom(value) !== undefined)
/** The slug of another piece. */
export const slugFact = z.string().refine(isSlug)
/** An address out of the house. */
export const urlFact = z.url({ protocol: /^https?$/ })

/** Options of a choice, with the words they are shown by. */
export function optionsOf<Value extends string>(
  words: Readonly<Record<Value, Text>>,
): { readonly value: Value; readonly label: Text }[] {
  return (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }))
}

/** Labels that several kinds share. */
export const labels = {
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  lead: { nb: 'Ingress', nn: 'Ingress', en: 'Lead' },
  leadHint: {
    nb: 'Én eller to setninger som sier det viktigste. Den vises også i lister.',
    nn: 'Éin eller to setningar som seier det viktigaste. Han blir òg vist i lister.',
    en: 'One or two sentences with the most important. It is shown in lists too.',
  },
  body: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  meeting: { nb: 'Møte', nn: 'Møte', en: 'Meeting' },
  onePerLine: { nb: 'Én på hver linje.', nn: 'Éin på kvar linje.', en: 'One on each line.' },
  link: { nb: 'Nettadresse', nn: 'Nettadresse', en: 'Web address' },
} as const satisfies Readonly<Record<string, Text>>
