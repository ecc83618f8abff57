import { z } from 'zod'
import { isoDateFrom, type IsoDate } from '#core/dates.ts'
import { defineKind, type Published, type Shown } from '#editorial/pieces/index.ts'
import { DESIGNS, designTexts, LEVELS, levelTexts, type Design, type Level } from './levels.ts'

export type ItemFacts = {
  readonly level: Level
  readonly design: Design
  readonly publisher: string
  readonly year: number
  /** Where the source is; undefined when nobody has found an address that lasts. */
  readonly link?: string | undefined
  readonly checkedOn: IsoDate
  readonly themes: readonly string[]
}
export type ItemLine = 'lead' | 'summary'
export type PublishedItem = Published<ItemFacts, ItemLine>
export type ShownItem = Shown<ItemFacts, ItemLine>

const Day = z.string().transform((text, context): IsoDate => {
  const found = isoDateFrom(text)
  if (found === undefined) context.addIssue({ code: 'custom', message: 'no day' })
  return found ?? ('' as IsoDate)
})

/** One source in the library. */
export const itemKind = defineKind<ItemFacts, ItemLine>({
  key: 'library-item',
  wing: 'knowledge',
  at: '/library',
  one: { nb: 'kilde i emnebiblioteket', nn: 'kjelde i emnebiblioteket', en: 'source in the topic library' },
  many: { nb: 'emnebiblioteket', nn: 'emnebiblioteket', en: 'the topic library' },
  schema: z.object({
    level: z.enum(LEVELS),
    design: z.enum(DESIGNS),
    publisher: z.string().min(1).max(300),
    year: z.number().int().min(1900).max(2100),
    link: z.url({ protocol: /^https?$/ }).optional(),
    checkedOn: Day,
    themes: z.array(z.string()).default([]),
  }),
  fields: [
    {
      key: 'level',
      shape: 'choice',
      label: { nb: 'Trinn i pyramiden', nn: 'Trinn i pyramiden', en: 'Level in the pyramid' },
      hint: {
        nb: 'Bestemmer hvilken hylle kilden står på. Er du i tvil, velg det laveste.',
        nn: 'Avgjer kva hylle kjelda står på. Er du i tvil, vel det lågaste.',
        en: 'Decides which shelf the source stands on. When in doubt, choose the lower.',
      },
      options: LEVELS.map((value) => ({ value, label: levelTexts[value].name })),
    },
    {
      key: 'design',
      shape: 'choice',
      label: { nb: 'Hvordan den er laget', nn: 'Korleis ho er laga', en: 'How it was made' },
      options: DESIGNS.map((value) => ({ value, label: designTexts[value] })),
    },
    {
      key: 'publisher',
      shape: 'text',
      label: { nb: 'Hvem som står bak', nn: 'Kven som står bak', en: 'Who is behind it' },
    },
    { key: 'year', shape: 'number', label: { nb: 'År', nn: 'År', en: 'Year' } },
    {
      key: 'link',
      shape: 'url',
      optional: true,
      label: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
      hint: {
        nb: 'Helst en som varer, som en DOI.',
        nn: 'Helst ei som varer, som ein DOI.',
        en: 'Preferably one that lasts, such as a DOI.',
      },
    },
    {
      key: 'checkedOn',
      shape: 'day',
      label: { nb: 'Sist kontrollert', nn: 'Sist kontrollert', en: 'Last checked' },
      hint: {
        nb: 'Dagen noen så at kilden fortsatt gjelder.',
        nn: 'Dagen nokon såg at kjelda framleis gjeld.',
        en: 'The day somebody saw that the source still holds.',
      },
    },
    { key: 'themes', shape: 'pieces', of: 'theme', optional: true, label: { nb: 'Temaer', nn: 'Tema', en: 'Themes' } },
  ],
  lines: {
    title: { label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' }, shape: 'line' },
    lead: {
      label: { nb: 'Kort sagt', nn: 'Kort sagt', en: 'In short' },
      hint: {
        nb: 'Hva ble spurt om, og hva svarer kilden?',
        nn: 'Kva vart det spurt om, og kva svarer kjelda?',
        en: 'What was asked, and what does the source answer?',
      },
      shape: 'paragraph',
    },
    summary: {
      label: { nb: 'For deg i praksis', nn: 'For deg i praksis', en: 'For those in practice' },
      hint: {
        nb: 'Hva som er undersøkt, hos hvem, hvor sikkert svaret er, og hva kilden lar stå åpent.',
        nn: 'Kva som er undersøkt, hos kven, kor sikkert svaret er, og kva kjelda lèt stå ope.',
        en: 'What was looked into, with whom, how sure the answer is, and what the source leaves open.',
      },
      shape: 'markdown',
    },
  },
  lead: 'lead',
  // Search goes from the top of the pyramid, as its readers should.
  rank: ({ level }) => 5 - Number(level),
  lookEveryMonths: 12,
  schemaOrg: 'ScholarlyArticle',
})

export type AboutLine = 'lead' | 'body'
export type ShownAbout = Shown<unknown, AboutLine>

/** What the library says of itself. */
export const aboutKind = defineKind<unknown, AboutLine>({
  key: 'library-about',
  wing: 'knowledge',
  at: '/library/about',
  one: { nb: 'side om emnebiblioteket', nn: 'side om emnebiblioteket', en: 'page about the topic library' },
  many: { nb: 'om emnebiblioteket', nn: 'om emnebiblioteket', en: 'about the topic library' },
  schema: z.object({}),
  fields: [],
  lines: {
    title: { label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' }, shape: 'line' },
    lead: { label: { nb: 'Ingress', nn: 'Ingress', en: 'Lead' }, shape: 'paragraph' },
    body: { label: { nb: 'Tekst', nn: 'Tekst', en: 'Text' }, shape: 'markdown' },
  },
  lead: 'lead',
  lookEveryMonths: 12,
  schemaOrg: 'WebPage',
})

/** The slug of the page that says what the library is. */
export const ABOUT = 'emnebiblioteket'
