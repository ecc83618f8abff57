import { z } from 'zod'
import type { Text } from '#core/languages.ts'
import { defineKind } from '#editorial/pieces/index.ts'
import { labels } from './labels.ts'
import { aspectsFact } from './rethos/education.ts'

/** What became of a proposal. */
export const OUTCOMES = {
  'not-known': { nb: 'Ikke kjent', nn: 'Ikkje kjent', en: 'Not known' },
  adopted: { nb: 'Tatt inn', nn: 'Teke inn', en: 'Adopted' },
  'in-part': { nb: 'Tatt inn delvis', nn: 'Teke inn delvis', en: 'Adopted in part' },
  'not-adopted': { nb: 'Ikke tatt inn', nn: 'Ikkje teke inn', en: 'Not adopted' },
} as const satisfies Readonly<Record<string, Text>>

/** The three parts that learning outcomes come in. */
export const AREAS = {
  knowledge: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  skill: { nb: 'Ferdighet', nn: 'Dugleik', en: 'Skill' },
  general: { nb: 'Generell kompetanse', nn: 'Generell kompetanse', en: 'General competence' },
} as const satisfies Readonly<Record<string, Text>>

/** What the council answered or proposed: to whom, in which case, each proposal, and what became of it. */
export const consultationKind = defineKind({
  key: 'consultation',
  wing: 'meeting',
  at: '/consultations',
  one: { nb: 'høringssvar', nn: 'høyringssvar', en: 'consultation response' },
  many: { nb: 'høringssvar', nn: 'høyringssvar', en: 'consultation responses' },
  schema: z.object({
    asked: z.boolean().default(true),
    caseNumber: z.string().optional(),
    when: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
    time: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .optional(),
    proposals: z
      .array(
        z.object({
          number: z.string().regex(/^\d{1,2}$/),
          area: z.enum(['none', 'knowledge', 'skill', 'general']),
          words: z.string().min(1),
          aspects: aspectsFact,
          outcome: z.enum(['not-known', 'adopted', 'in-part', 'not-adopted']),
          seen: z.string(),
        }),
      )
      .min(1),
  }),
  fields: [
    {
      key: 'asked',
      label: { nb: 'Svar på en høring', nn: 'Svar på ei høyring', en: 'Answer to a consultation' },
      shape: 'yes',
      optional: true,
    },
    {
      key: 'caseNumber',
      label: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
      shape: 'text',
      optional: true,
    },
    {
      key: 'when',
      label: { nb: 'Levert', nn: 'Levert', en: 'Delivered' },
      hint: {
        nb: 'Som 2019-03-01 eller 2018-04.',
        nn: 'Som 2019-03-01 eller 2018-04.',
        en: 'Such as 2019-03-01 or 2018-04.',
      },
      shape: 'text',
    },
    {
      key: 'time',
      label: { nb: 'Klokka', nn: 'Klokka', en: 'Time of day' },
      hint: { nb: 'Som 14:33.', nn: 'Som 14:33.', en: 'Such as 14:33.' },
      shape: 'text',
      optional: true,
    },
    {
      key: 'proposals',
      label: { nb: 'Forslag, ord for ord', nn: 'Framlegg, ord for ord', en: 'Proposals, word for word' },
      hint: {
        nb: `Delen er knowledge, skill, general eller none. Utfallet er ett av: ${Object.keys(OUTCOMES).join(', ')}. Skriv også hvor det er sett.`,
        nn: `Delen er knowledge, skill, general eller none. Utfallet er eitt av: ${Object.keys(OUTCOMES).join(', ')}. Skriv òg kvar det er sett.`,
        en: `The part is knowledge, skill, general or none. The outcome is one of: ${Object.keys(OUTCOMES).join(', ')}. Write where it is seen, too.`,
      },
      words: 'nb',
      shape: 'rows',
      columns: [
        { key: 'number', label: { nb: 'Nummer', nn: 'Nummer', en: 'Number' } },
        { key: 'area', label: { nb: 'Del', nn: 'Del', en: 'Part' } },
        { key: 'words', label: { nb: 'Ordlyd', nn: 'Ordlyd', en: 'Wording' } },
        { key: 'aspects', label: { nb: 'Handler om', nn: 'Handlar om', en: 'Is about' } },
        { key: 'outcome', label: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' } },
        { key: 'seen', label: { nb: 'Hvor det er sett', nn: 'Kvar det er sett', en: 'Where it is seen' } },
      ],
    },
  ],
  lines: {
    title: { label: labels.title, shape: 'line' },
    lead: { label: labels.lead, hint: labels.leadHint, shape: 'paragraph' },
    sender: { label: { nb: 'Avsender', nn: 'Avsendar', en: 'Sender' }, shape: 'line' },
    recipient: { label: { nb: 'Mottaker', nn: 'Mottakar', en: 'Recipient' }, shape: 'line' },
    body: { label: { nb: 'Hva det gjelder', nn: 'Kva det gjeld', en: 'What it is about' }, shape: 'markdown' },
    plain: {
      label: { nb: 'Hvert forslag, enkelt sagt', nn: 'Kvart framlegg, enkelt sagt', en: 'Each proposal, said plainly' },
      hint: labels.sameOrder,
      shape: 'list',
    },
    closest: {
      label: {
        nb: 'Det nærmeste vi har sett, for hvert forslag',
        nn: 'Det nærmaste vi har sett, for kvart framlegg',
        en: 'The closest we have seen, for each proposal',
      },
      hint: labels.sameOrder,
      shape: 'list',
      optional: true,
    },
    open: { label: labels.open, shape: 'paragraph', optional: true },
  },
  lead: 'lead',
  lookEveryMonths: 6,
  schemaOrg: 'CreativeWork',
})
