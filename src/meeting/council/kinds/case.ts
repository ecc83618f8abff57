import { z } from 'zod'
import { defineKind } from '#editorial/pieces/index.ts'
import { labels, slugFact, urlFact } from './facts.ts'

/** A case of a meeting: who presented it, what it is about, and what the members are asked. */
export const caseKind = defineKind({
  key: 'council-case',
  wing: 'meeting',
  at: '/council/cases',
  one: { nb: 'sak i fagrådet', nn: 'sak i fagrådet', en: 'council case' },
  many: { nb: 'saker i fagrådet', nn: 'saker i fagrådet', en: 'council cases' },
  schema: z.object({
    meeting: slugFact,
    number: z.coerce.number<number>().int().min(1).max(99),
    link: urlFact.optional(),
  }),
  fields: [
    { key: 'meeting', label: labels.meeting, shape: 'piece', of: 'council-meeting' },
    {
      key: 'number',
      label: { nb: 'Nummer på sakslista', nn: 'Nummer på sakslista', en: 'Number on the agenda' },
      shape: 'number',
    },
    { key: 'link', label: labels.link, shape: 'url', optional: true },
  ],
  lines: {
    title: { label: labels.title, shape: 'line' },
    lead: { label: labels.lead, hint: labels.leadHint, shape: 'paragraph' },
    presenter: {
      label: { nb: 'Lagt fram av', nn: 'Lagd fram av', en: 'Presented by' },
      hint: {
        nb: 'Navn, stilling og kontor. La det stå tomt når kilden ikke sier det.',
        nn: 'Namn, stilling og kontor. Lat det stå tomt når kjelda ikkje seier det.',
        en: 'Name, position and office. Leave it empty when the source does not say.',
      },
      shape: 'line',
      optional: true,
    },
    body: {
      label: { nb: 'Hva saken handler om', nn: 'Kva saka handlar om', en: 'What it is about' },
      shape: 'markdown',
    },
    questions: {
      label: { nb: 'Spørsmål til medlemmene', nn: 'Spørsmål til medlemmene', en: 'Questions to the members' },
      hint: {
        nb: 'Ett på hver linje. Nummeret følger av rekkefølgen, og rekkefølgen må være den samme på alle språk.',
        nn: 'Eitt på kvar linje. Nummeret følgjer av rekkjefølgja, og ho må vere den same på alle språk.',
        en: 'One on each line. The number follows from the order, which must be the same in all languages.',
      },
      shape: 'list',
      optional: true,
    },
  },
  lead: 'lead',
  lookEveryMonths: 24,
  schemaOrg: 'Article',
})
