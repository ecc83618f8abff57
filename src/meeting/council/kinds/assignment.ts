import { z } from 'zod'
import type { Text } from '#core/languages.ts'
import { defineKind } from '#editorial/pieces/index.ts'
import { dayFact, labels, optionsOf } from './facts.ts'

/** How far an assignment has come. */
export const ASSIGNMENT_STATES = {
  'not-known': { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  given: { nb: 'Gitt', nn: 'Gitt', en: 'Given' },
  'under-way': { nb: 'I gang', nn: 'I gang', en: 'Under way' },
  done: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
} as const satisfies Readonly<Record<string, Text>>

/** Who asked whom for what, in which document, and what became of it. */
export const assignmentKind = defineKind({
  key: 'assignment',
  wing: 'meeting',
  at: '/council/assignments',
  one: { nb: 'oppdrag', nn: 'oppdrag', en: 'assignment' },
  many: { nb: 'oppdrag', nn: 'oppdrag', en: 'assignments' },
  schema: z.object({
    year: z.string().regex(/^\d{4}(–\d{4})?$/),
    day: dayFact.optional(),
    state: z.enum(['not-known', 'given', 'under-way', 'done']),
  }),
  fields: [
    {
      key: 'year',
      label: { nb: 'År', nn: 'År', en: 'Year' },
      hint: { nb: 'Som 2019 eller 2013–2016.', nn: 'Som 2019 eller 2013–2016.', en: 'Such as 2019 or 2013–2016.' },
      shape: 'text',
    },
    { key: 'day', label: labels.day, shape: 'day', optional: true },
    {
      key: 'state',
      label: { nb: 'Hvor langt det er kommet', nn: 'Kor langt det er kome', en: 'How far it has come' },
      shape: 'choice',
      options: optionsOf(ASSIGNMENT_STATES),
    },
  ],
  lines: {
    title: { label: labels.title, shape: 'line' },
    lead: { label: labels.lead, hint: labels.leadHint, shape: 'paragraph' },
    giver: { label: { nb: 'Hvem ber', nn: 'Kven bed', en: 'Who asks' }, shape: 'line' },
    receiver: { label: { nb: 'Hvem blir bedt', nn: 'Kven blir bedne', en: 'Who is asked' }, shape: 'line' },
    document: { label: { nb: 'Hvor det står', nn: 'Kvar det står', en: 'Where it stands' }, shape: 'line' },
    demand: { label: { nb: 'Hva det bes om', nn: 'Kva det blir bede om', en: 'What is asked for' }, shape: 'markdown' },
    became: { label: { nb: 'Hva det ble til', nn: 'Kva det vart til', en: 'What became of it' }, shape: 'paragraph' },
  },
  lead: 'lead',
  lookEveryMonths: 6,
  schemaOrg: 'CreativeWork',
})
