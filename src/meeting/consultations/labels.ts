import { z } from 'zod'
import { isoDateFrom, type IsoDate } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'

/** A day as a fact. */
export const dayFact = z.custom<IsoDate>((value) => typeof value === 'string' && isoDateFrom(value) !== undefined)

/** Labels that both kinds share. */
export const labels = {
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  lead: { nb: 'Ingress', nn: 'Ingress', en: 'Lead' },
  leadHint: {
    nb: 'Én eller to setninger som sier det viktigste. Den vises også i lister.',
    nn: 'Éin eller to setningar som seier det viktigaste. Han blir òg vist i lister.',
    en: 'One or two sentences with the most important. It is shown in lists too.',
  },
  open: { nb: 'Hva kilden lar stå åpent', nn: 'Kva kjelda lèt stå ope', en: 'What the source leaves open' },
  sameOrder: {
    nb: 'Én på hver linje, i samme rekkefølge som ordlydene.',
    nn: 'Éi på kvar linje, i same rekkjefølgje som ordlydane.',
    en: 'One on each line, in the same order as the wordings.',
  },
} as const satisfies Readonly<Record<string, Text>>
