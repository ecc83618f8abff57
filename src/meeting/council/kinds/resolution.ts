import { z } from 'zod'
import type { Text } from '#core/languages.ts'
import { defineKind } from '#editorial/pieces/index.ts'
import { dayFact, labels, optionsOf, slugFact } from './facts.ts'

/** What became of a proposed resolution. `proposed`: whether it was adopted is not known here. */
export const RESOLUTION_STATES = {
  proposed: {
    nb: 'Foreslått, utfallet er ikke kjent',
    nn: 'Foreslått, utfallet er ikkje kjent',
    en: 'Proposed, outcome not known',
  },
  adopted: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted' },
  'not-adopted': { nb: 'Ikke vedtatt', nn: 'Ikkje vedteke', en: 'Not adopted' },
  withdrawn: { nb: 'Trukket', nn: 'Trekt', en: 'Withdrawn' },
} as const satisfies Readonly<Record<string, Text>>

/** Words that the council was asked to say, and perhaps said. */
export const resolutionKind = defineKind({
  key: 'resolution',
  wing: 'meeting',
  at: '/council/resolutions',
  one: { nb: 'vedtak i fagrådet', nn: 'vedtak i fagrådet', en: 'council resolution' },
  many: { nb: 'vedtak i fagrådet', nn: 'vedtak i fagrådet', en: 'council resolutions' },
  schema: z
    .object({
      state: z.enum(['proposed', 'adopted', 'not-adopted', 'withdrawn']),
      proposedOn: dayFact,
      adoptedOn: dayFact.optional(),
      meeting: slugFact,
      words: z.string().min(1),
    })
    .refine(({ state, adoptedOn }) => (state === 'adopted') === (adoptedOn !== undefined), { path: ['adoptedOn'] }),
  fields: [
    {
      key: 'state',
      label: { nb: 'Hva det ble til', nn: 'Kva det vart til', en: 'What became of it' },
      shape: 'choice',
      options: optionsOf(RESOLUTION_STATES),
    },
    { key: 'proposedOn', label: { nb: 'Foreslått', nn: 'Foreslått', en: 'Proposed on' }, shape: 'day' },
    {
      key: 'adoptedOn',
      label: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted on' },
      hint: {
        nb: 'Bare når vedtaket er kjent.',
        nn: 'Berre når vedtaket er kjent.',
        en: 'Only when the adoption is known.',
      },
      shape: 'day',
      optional: true,
    },
    { key: 'meeting', label: labels.meeting, shape: 'piece', of: 'council-meeting' },
    {
      key: 'words',
      label: { nb: 'Ordlyden', nn: 'Ordlyden', en: 'The wording' },
      hint: {
        nb: 'Ord for ord, på bokmål.',
        nn: 'Ord for ord, på bokmål.',
        en: 'Word for word, in Norwegian (bokmål).',
      },
      words: 'nb',
      shape: 'text',
    },
  ],
  lines: {
    title: { label: labels.title, shape: 'line' },
    lead: { label: labels.lead, hint: labels.leadHint, shape: 'paragraph' },
    forWhom: { label: { nb: 'Hvem det gjelder', nn: 'Kven det gjeld', en: 'Who it concerns' }, shape: 'paragraph' },
    body: { label: labels.body, shape: 'markdown', optional: true },
  },
  lead: 'lead',
  lookEveryMonths: 12,
  schemaOrg: 'CreativeWork',
})
