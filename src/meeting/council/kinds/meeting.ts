import { z } from 'zod'
import { defineKind } from '#editorial/pieces/index.ts'
import { dayFact, labels } from './facts.ts'

/** A meeting of the council: a day, a place, and the cases that name it. */
export const meetingKind = defineKind({
  key: 'council-meeting',
  wing: 'meeting',
  at: '/council/meetings',
  one: { nb: 'fagrådsmøte', nn: 'fagrådsmøte', en: 'council meeting' },
  many: { nb: 'fagrådsmøter', nn: 'fagrådsmøte', en: 'council meetings' },
  schema: z.object({ day: dayFact, place: z.string() }),
  fields: [
    { key: 'day', label: labels.day, shape: 'day' },
    {
      key: 'place',
      label: { nb: 'Sted', nn: 'Stad', en: 'Place' },
      hint: { nb: 'Slik kilden skriver det.', nn: 'Slik kjelda skriv det.', en: 'As the source writes it.' },
      shape: 'text',
    },
  ],
  lines: {
    title: { label: labels.title, shape: 'line' },
    lead: { label: labels.lead, hint: labels.leadHint, shape: 'paragraph' },
    body: { label: labels.body, shape: 'markdown', optional: true },
  },
  lead: 'lead',
  lookEveryMonths: 24,
  schemaOrg: 'Event',
})
