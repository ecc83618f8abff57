import { z } from 'zod'
import { defineKind, type Published, type Shown } from '#editorial/pieces/index.ts'
import { TOPICS, topicTexts, type Topic } from './topics.ts'

export type IssueFacts = { readonly topics: Topic[] }
export type IssueLine = 'lead' | 'body'
export type PublishedIssue = Published<IssueFacts, IssueLine>
export type ShownIssue = Shown<IssueFacts, IssueLine>

/** One letter of the newsletter. */
export const issueKind = defineKind<IssueFacts, IssueLine>({
  key: 'newsletter-issue',
  wing: 'knowledge',
  at: '/newsletter/archive',
  one: { nb: 'nyhetsbrev', nn: 'nyheitsbrev', en: 'newsletter' },
  many: { nb: 'nyhetsbrev', nn: 'nyheitsbrev', en: 'newsletters' },
  schema: z.object({ topics: z.array(z.enum(TOPICS)).min(1) }),
  fields: [
    {
      key: 'topics',
      shape: 'choices',
      label: { nb: 'Temaer', nn: 'Tema', en: 'Topics' },
      hint: {
        nb: 'Brevet går til dem som har valgt minst ett av dem.',
        nn: 'Brevet går til dei som har valt minst eitt av dei.',
        en: 'The letter goes to those who have chosen at least one of them.',
      },
      options: TOPICS.map((value) => ({ value, label: topicTexts[value] })),
    },
  ],
  lines: {
    title: {
      label: { nb: 'Emne', nn: 'Emne', en: 'Subject' },
      hint: {
        nb: 'Det første leseren ser. Si hva som er nytt.',
        nn: 'Det første lesaren ser. Sei kva som er nytt.',
        en: 'The first thing the reader sees. Say what is new.',
      },
      shape: 'line',
    },
    lead: {
      label: { nb: 'Innledning', nn: 'Innleiing', en: 'Introduction' },
      shape: 'paragraph',
    },
    body: {
      label: { nb: 'Brevet', nn: 'Brevet', en: 'The letter' },
      hint: {
        nb: 'Bilder blir ikke med i e-posten. Der står det du har skrevet om bildet.',
        nn: 'Bilete blir ikkje med i e-posten. Der står det du har skrive om biletet.',
        en: 'Pictures do not go into the mail. What you have written about the picture stands there instead.',
      },
      shape: 'markdown',
    },
  },
  lead: 'lead',
  // What was sent was sent.
  lookEveryMonths: 60,
  schemaOrg: 'Article',
})
