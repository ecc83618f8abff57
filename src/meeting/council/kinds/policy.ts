import { z } from 'zod'
import { defineKind } from '#editorial/pieces/index.ts'
import { labels, slugFact, urlFact } from './facts.ts'

/** Somebody else's document that the field lives with: its points, and our comments apart from them. */
export const policyKind = defineKind({
  key: 'policy-document',
  wing: 'meeting',
  at: '/council/policy',
  one: { nb: 'dokument vi forholder oss til', nn: 'dokument vi held oss til', en: 'policy document' },
  many: { nb: 'dokumenter vi forholder oss til', nn: 'dokument vi held oss til', en: 'policy documents' },
  schema: z.object({ meeting: slugFact.optional(), years: z.string().optional(), link: urlFact.optional() }),
  fields: [
    {
      key: 'years',
      label: { nb: 'År', nn: 'År', en: 'Years' },
      hint: { nb: 'Som 2019–2022.', nn: 'Som 2019–2022.', en: 'Such as 2019–2022.' },
      shape: 'text',
      optional: true,
    },
    {
      key: 'meeting',
      label: {
        nb: 'Møtet der fagrådet så på det',
        nn: 'Møtet der fagrådet såg på det',
        en: 'Meeting where it was looked at',
      },
      shape: 'piece',
      of: 'council-meeting',
      optional: true,
    },
    { key: 'link', label: labels.link, shape: 'url', optional: true },
  ],
  lines: {
    title: { label: labels.title, shape: 'line' },
    lead: { label: labels.lead, hint: labels.leadHint, shape: 'paragraph' },
    by: { label: { nb: 'Hvem står bak', nn: 'Kven står bak', en: 'Whose it is' }, shape: 'line' },
    points: {
      label: { nb: 'Dette sier dokumentet', nn: 'Dette seier dokumentet', en: 'What the document says' },
      hint: labels.onePerLine,
      shape: 'list',
    },
    comments: {
      label: { nb: 'Kommentarer', nn: 'Kommentarar', en: 'Comments' },
      hint: labels.onePerLine,
      shape: 'list',
      optional: true,
    },
    open: {
      label: { nb: 'Hva kilden lar stå åpent', nn: 'Kva kjelda lèt stå ope', en: 'What the source leaves open' },
      shape: 'paragraph',
      optional: true,
    },
  },
  lead: 'lead',
  lookEveryMonths: 12,
  schemaOrg: 'Article',
})
