import { z } from 'zod'
import type { Text } from '#core/languages.ts'
import { defineKind } from '#editorial/pieces/index.ts'
import { dayFact, labels, optionsOf, slugFact, urlFact } from './facts.ts'

/** What a strategy is now. */
export const STRATEGY_STATES = {
  current: { nb: 'Den gjeldende', nn: 'Den gjeldande', en: 'The current one' },
  revised: { nb: 'Avløst av en nyere', nn: 'Avløyst av ein nyare', en: 'Replaced by a newer one' },
  draft: { nb: 'Under arbeid', nn: 'Under arbeid', en: 'Being written' },
} as const satisfies Readonly<Record<string, Text>>

/** A strategy for the field: what it wants, how it came to be, and the days of its versions. */
export const strategyKind = defineKind({
  key: 'strategy',
  wing: 'meeting',
  at: '/council/strategy',
  one: { nb: 'strategi', nn: 'strategi', en: 'strategy' },
  many: { nb: 'strategier', nn: 'strategiar', en: 'strategies' },
  schema: z.object({
    state: z.enum(['current', 'revised', 'draft']),
    revises: slugFact.optional(),
    quote: z.string().optional(),
    link: urlFact.optional(),
    versions: z.array(z.object({ number: z.string().min(1), day: dayFact })).default([]),
  }),
  fields: [
    {
      key: 'state',
      label: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
      shape: 'choice',
      options: optionsOf(STRATEGY_STATES),
    },
    {
      key: 'revises',
      label: { nb: 'Avløser', nn: 'Avløyser', en: 'Replaces' },
      shape: 'piece',
      of: 'strategy',
      optional: true,
    },
    {
      key: 'quote',
      label: { nb: 'Målet, ord for ord', nn: 'Målet, ord for ord', en: 'The goal, word for word' },
      words: 'nb',
      shape: 'text',
      optional: true,
    },
    { key: 'link', label: labels.link, shape: 'url', optional: true },
    {
      key: 'versions',
      label: { nb: 'Versjoner', nn: 'Versjonar', en: 'Versions' },
      hint: {
        nb: 'Nummer og dag. En versjon er det avsnittene sa da dagen var omme.',
        nn: 'Nummer og dag. Ein versjon er det avsnitta sa då dagen var omme.',
        en: 'Number and day. A version is what the paragraphs said when the day was over.',
      },
      shape: 'rows',
      columns: [
        { key: 'number', label: { nb: 'Nummer', nn: 'Nummer', en: 'Number' } },
        { key: 'day', label: labels.day },
      ],
      optional: true,
    },
  ],
  lines: {
    title: { label: labels.title, shape: 'line' },
    lead: { label: labels.lead, hint: labels.leadHint, shape: 'paragraph' },
    body: { label: labels.body, shape: 'markdown' },
  },
  lead: 'lead',
  lookEveryMonths: 6,
  schemaOrg: 'Article',
})

/** One numbered paragraph of a strategy. Its slug is its lasting id. */
export const paragraphKind = defineKind({
  key: 'strategy-paragraph',
  wing: 'meeting',
  at: '/council/strategy/paragraphs',
  one: { nb: 'avsnitt i strategien', nn: 'avsnitt i strategien', en: 'strategy paragraph' },
  many: { nb: 'avsnitt i strategien', nn: 'avsnitt i strategien', en: 'strategy paragraphs' },
  schema: z.object({
    strategy: slugFact,
    number: z.string().regex(/^\d{1,3}(\.\d{1,3}){0,3}$/),
    withdrawn: z.boolean().default(false),
  }),
  fields: [
    { key: 'strategy', label: { nb: 'Strategi', nn: 'Strategi', en: 'Strategy' }, shape: 'piece', of: 'strategy' },
    {
      key: 'number',
      label: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
      hint: {
        nb: 'Som 2 eller 2.1. Adressen er avsnittets faste merke; nummeret kan endres.',
        nn: 'Som 2 eller 2.1. Adressa er det faste merket til avsnittet; nummeret kan endrast.',
        en: 'Such as 2 or 2.1. The address is the paragraph’s lasting mark; the number may change.',
      },
      shape: 'text',
    },
    {
      key: 'withdrawn',
      label: { nb: 'Står ikke lenger', nn: 'Står ikkje lenger', en: 'Stands no longer' },
      shape: 'yes',
      optional: true,
    },
  ],
  lines: { title: { label: labels.title, shape: 'line' }, body: { label: labels.body, shape: 'markdown' } },
  lookEveryMonths: 12,
  schemaOrg: 'Article',
})
