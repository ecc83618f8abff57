import { z } from 'zod'
import { defineKind } from '#editorial/pieces/index.ts'
import { dayFact, labels } from '../labels.ts'
import { ASPECTS, aspectsFrom } from './aspects.ts'

/** Aspects of an outcome, as a form writes them: their keys with spaces between. */
export const aspectsFact = z.string().refine((text) => aspectsFrom(text) !== undefined)

/** An education of health or social care: the phase it belongs to, and the outcomes that are about work and health. */
export const educationKind = defineKind({
  key: 'education',
  wing: 'meeting',
  at: '/rethos',
  one: { nb: 'utdanning', nn: 'utdanning', en: 'education' },
  many: { nb: 'utdanninger', nn: 'utdanningar', en: 'educations' },
  schema: z.object({
    phase: z.enum(['1', '2']),
    adopted: dayFact.optional(),
    outcomes: z
      .array(z.object({ number: z.string().regex(/^\d{1,2}$/), words: z.string().min(1), aspects: aspectsFact }))
      .default([]),
  }),
  fields: [
    {
      key: 'phase',
      label: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
      shape: 'choice',
      options: [
        { value: '1', label: { nb: 'Fase 1', nn: 'Fase 1', en: 'Phase 1' } },
        { value: '2', label: { nb: 'Fase 2', nn: 'Fase 2', en: 'Phase 2' } },
      ],
    },
    {
      key: 'adopted',
      label: { nb: 'Forskriften vedtatt', nn: 'Forskrifta vedteken', en: 'Regulation adopted on' },
      shape: 'day',
      optional: true,
    },
    {
      key: 'outcomes',
      label: { nb: 'Læringsutbytter, ord for ord', nn: 'Læringsutbytte, ord for ord', en: 'Outcomes, word for word' },
      hint: {
        nb: `Nummer | ordlyd på bokmål | hva det handler om: ${ASPECTS.join(' ')}`,
        nn: `Nummer | ordlyd på bokmål | kva det handlar om: ${ASPECTS.join(' ')}`,
        en: `Number | wording in Norwegian | what it is about: ${ASPECTS.join(' ')}`,
      },
      shape: 'rows',
      columns: [
        { key: 'number', label: { nb: 'Nummer', nn: 'Nummer', en: 'Number' } },
        { key: 'words', label: { nb: 'Ordlyd', nn: 'Ordlyd', en: 'Wording' } },
        { key: 'aspects', label: { nb: 'Handler om', nn: 'Handlar om', en: 'Is about' } },
      ],
      optional: true,
    },
  ],
  lines: {
    title: { label: labels.title, shape: 'line' },
    lead: { label: labels.lead, hint: labels.leadHint, shape: 'paragraph' },
    plain: {
      label: { nb: 'Hvert utbytte, enkelt sagt', nn: 'Kvart utbytte, enkelt sagt', en: 'Each outcome, said plainly' },
      hint: labels.sameOrder,
      shape: 'list',
      optional: true,
    },
    open: { label: labels.open, shape: 'paragraph', optional: true },
  },
  lead: 'lead',
  lookEveryMonths: 12,
  schemaOrg: 'EducationalOccupationalProgram',
})
