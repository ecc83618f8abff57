import { defineKind, type TextLine } from '#editorial/pieces/index.ts'
import { themeField } from '#knowledge/themes/index.ts'
import {
  articleFacts,
  newsFacts,
  QUESTIONS,
  seriesFacts,
  type ArticleFacts,
  type NewsFacts,
  type SeriesFacts,
} from './model.ts'
import { formTexts } from './texts.ts'

const text = (nb: string, nn: string, en: string) => ({ nb, nn, en })
const title: TextLine = { label: text('Tittel', 'Tittel', 'Title'), shape: 'line' }
const lead: TextLine = { label: text('Ingress', 'Ingress', 'Lead'), shape: 'paragraph' }

type Number = (typeof QUESTIONS)[number]
export type AnswerLine = `answer${Number}`
export type QuestionLine = `question${Number}`

/** A line for each of the questions. */
function eachQuestion<Name extends string>(name: Name, line: (number: Number) => TextLine) {
  return Object.fromEntries(QUESTIONS.map((number) => [`${name}${number}`, line(number)])) as Record<
    `${Name}${Number}`,
    TextLine
  >
}

export type ArticleLine = 'lead' | 'body' | AnswerLine

/** Something to read: an article, an interview, or a participant's own story. */
export const articleKind = defineKind<ArticleFacts, ArticleLine>({
  key: 'article',
  wing: 'knowledge',
  at: '/articles',
  one: text('artikkel', 'artikkel', 'article'),
  many: text('artikler', 'artiklar', 'articles'),
  schema: articleFacts,
  fields: [
    {
      key: 'form',
      label: text('Form', 'Form', 'Form'),
      shape: 'choice',
      options: Object.entries(formTexts).map(([value, label]) => ({ value, label })),
    },
    { key: 'series', label: text('Serie', 'Serie', 'Series'), optional: true, shape: 'piece', of: 'series' },
    { key: 'part', label: text('Del nummer', 'Del nummer', 'Part number'), optional: true, shape: 'number' },
    { key: 'author', label: text('Forfatter', 'Forfattar', 'Author'), optional: true, shape: 'text' },
    {
      key: 'consentOn',
      label: text('Deltakeren sa ja', 'Deltakaren sa ja', 'The participant agreed'),
      hint: text(
        'For en deltakers egen historie: dagen da deltakeren hadde lest teksten og sa ja til å publisere den.',
        'For historia til ein deltakar: dagen då deltakaren hadde lese teksten og sa ja til å publisere han.',
        'For a participant’s own story: the day when the participant had read the text and agreed to its publication.',
      ),
      optional: true,
      shape: 'day',
    },
    {
      key: 'mayBeNamed',
      label: text(
        'Deltakeren vil ha navnet sitt med',
        'Deltakaren vil ha namnet sitt med',
        'The participant wants to be named',
      ),
      shape: 'yes',
    },
    themeField,
  ],
  lines: {
    title,
    lead,
    body: {
      label: text('Tekst', 'Tekst', 'Text'),
      hint: text(
        'For et intervju: det som står før svarene.',
        'For eit intervju: det som står før svara.',
        'For an interview: what stands before the answers.',
      ),
      shape: 'markdown',
      optional: true,
    },
    ...eachQuestion('answer', (number) => ({
      label: text(
        `Svar på spørsmål ${number} i serien`,
        `Svar på spørsmål ${number} i serien`,
        `Answer to question ${number} of the series`,
      ),
      shape: 'markdown',
      optional: true,
    })),
  },
  lead: 'lead',
  lookEveryMonths: 24,
  schemaOrg: 'Article',
})

export type SeriesLine = 'lead' | 'about' | 'plan' | QuestionLine

/** Articles that belong together, and the questions that their interviews ask. */
export const seriesKind = defineKind<SeriesFacts, SeriesLine>({
  key: 'series',
  wing: 'knowledge',
  at: '/series',
  one: text('serie', 'serie', 'series'),
  many: text('serier', 'seriar', 'series'),
  schema: seriesFacts,
  fields: [themeField],
  lines: {
    title,
    lead,
    about: { label: text('Om serien', 'Om serien', 'About the series'), shape: 'markdown' },
    ...eachQuestion('question', (number) => ({
      label: text(`Spørsmål ${number}`, `Spørsmål ${number}`, `Question ${number}`),
      shape: 'line',
      optional: true,
    })),
    plan: {
      label: text('Deler som ikke er skrevet ennå', 'Delar som ikkje er skrivne enno', 'Parts not written yet'),
      shape: 'markdown',
      optional: true,
    },
  },
  lead: 'lead',
  gathers: 'series',
  lookEveryMonths: 12,
  schemaOrg: 'CreativeWorkSeries',
})

export type NewsLine = 'lead' | 'body'

/** Something that has happened. */
export const newsKind = defineKind<NewsFacts, NewsLine>({
  key: 'news',
  wing: 'knowledge',
  at: '/news',
  one: text('nyhet', 'nyhende', 'news item'),
  many: text('nyheter', 'nyhende', 'news'),
  schema: newsFacts,
  fields: [
    {
      key: 'on',
      label: text('Når det skjedde', 'Når det skjedde', 'When it happened'),
      hint: text(
        'Så mye som er kjent: 2023, 2023-08 eller 2023-08-14.',
        'Så mykje som er kjent: 2023, 2023-08 eller 2023-08-14.',
        'As much as is known: 2023, 2023-08 or 2023-08-14.',
      ),
      optional: true,
      shape: 'text',
    },
    themeField,
  ],
  lines: { title, lead, body: { label: text('Tekst', 'Tekst', 'Text'), shape: 'markdown', optional: true } },
  lead: 'lead',
  // News tell of a day; they are not kept up to date.
  lookEveryMonths: 60,
  schemaOrg: 'NewsArticle',
})
