import { z } from 'zod'
import { defineKind, type FactField } from '#editorial/pieces/index.ts'

/** How a piece is asked what themes it belongs to (its fact `themes`). */
export const themeField: FactField = {
  key: 'themes',
  label: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
  hint: {
    nb: 'Siden vises også på temasidene.',
    nn: 'Sida blir òg vist på temasidene.',
    en: 'The page is shown on the themes’ pages too.',
  },
  optional: true,
  shape: 'pieces',
  of: 'theme',
}

export type ThemeFacts = { readonly order: number; readonly services: string[] }
export type ThemeLine = 'lead' | 'what' | 'why' | 'doing' | 'measured'

const markdown = (nb: string, nn: string, en: string) => ({ label: { nb, nn, en }, shape: 'markdown' as const })

/** One of the themes that run through everything. */
export const themeKind = defineKind<ThemeFacts, ThemeLine>({
  key: 'theme',
  wing: 'knowledge',
  at: '/themes',
  one: { nb: 'tema', nn: 'tema', en: 'theme' },
  many: { nb: 'temaer', nn: 'tema', en: 'themes' },
  schema: z.object({ order: z.number().int().min(1).max(99), services: z.array(z.string()).default([]) }),
  fields: [
    {
      key: 'order',
      label: { nb: 'Plass i rekken', nn: 'Plass i rekkja', en: 'Place in the row' },
      hint: { nb: '1 kommer først.', nn: '1 kjem først.', en: '1 comes first.' },
      shape: 'number',
    },
    {
      key: 'services',
      label: { nb: 'Tjenester å vise fram', nn: 'Tenester å vise fram', en: 'Services to show' },
      optional: true,
      shape: 'pieces',
      of: 'service',
    },
  ],
  lines: {
    title: { label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' }, shape: 'line' },
    lead: {
      label: { nb: 'Ingress', nn: 'Ingress', en: 'Lead' },
      hint: { nb: 'To–tre setninger.', nn: 'To–tre setningar.', en: 'Two or three sentences.' },
      shape: 'paragraph',
    },
    what: markdown('Hva det er', 'Kva det er', 'What it is'),
    why: markdown('Hvorfor', 'Kvifor', 'Why it matters'),
    doing: markdown('Hva vi gjør', 'Kva vi gjer', 'What we do'),
    measured: markdown('Hva som måles', 'Kva som blir målt', 'What is measured'),
  },
  lead: 'lead',
  lookEveryMonths: 12,
  schemaOrg: 'WebPage',
})
