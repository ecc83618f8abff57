import { z } from 'zod'
import { defineKind, type Edition, type Published, type Shown } from '#editorial/pieces/index.ts'

export type ChapterFacts = { readonly order: number }
export type ChapterLine = 'lead' | 'body' | 'changes'
export type ChapterEdition = Edition<ChapterFacts, ChapterLine>
export type PublishedChapter = Published<ChapterFacts, ChapterLine>
export type ShownChapter = Shown<ChapterFacts, ChapterLine>

/** One chapter of the guideline. */
export const chapterKind = defineKind<ChapterFacts, ChapterLine>({
  key: 'guideline-chapter',
  wing: 'knowledge',
  at: '/guideline/chapters',
  one: { nb: 'kapittel i veilederen', nn: 'kapittel i rettleiaren', en: 'chapter of the guideline' },
  many: { nb: 'kapitler i veilederen', nn: 'kapittel i rettleiaren', en: 'chapters of the guideline' },
  schema: z.object({ order: z.number().int().min(1).max(999) }),
  fields: [
    {
      key: 'order',
      shape: 'number',
      label: { nb: 'Plass i veilederen', nn: 'Plass i rettleiaren', en: 'Place in the guideline' },
      hint: { nb: '1 kommer først.', nn: '1 kjem først.', en: '1 comes first.' },
    },
  ],
  lines: {
    title: { label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' }, shape: 'line' },
    lead: {
      label: { nb: 'Kort sagt', nn: 'Kort sagt', en: 'In short' },
      hint: {
        nb: 'Hva kapitlet gir råd om, og til hvem.',
        nn: 'Kva kapittelet gir råd om, og til kven.',
        en: 'What the chapter advises on, and whom.',
      },
      shape: 'paragraph',
    },
    body: { label: { nb: 'Tekst', nn: 'Tekst', en: 'Text' }, shape: 'markdown' },
    changes: {
      label: { nb: 'Hva er endret, og hvorfor', nn: 'Kva er endra, og kvifor', en: 'What has changed, and why' },
      hint: {
        nb: 'Siden forrige versjon av veilederen. Vises sammen med kapitlet.',
        nn: 'Sidan førre versjon av rettleiaren. Blir vist saman med kapittelet.',
        en: 'Since the last version of the guideline. Shown with the chapter.',
      },
      shape: 'paragraph',
      optional: true,
    },
  },
  lead: 'lead',
  lookEveryMonths: 12,
  schemaOrg: 'Chapter',
})
