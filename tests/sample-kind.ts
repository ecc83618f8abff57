import { z } from 'zod'
import { defineKind } from '#editorial/pieces/index.ts'

const name = (nb: string, en = nb) => ({ nb, nn: nb, en })

/** A kind with a fact of every shape, for the tests of the desk and of what shows pieces. */
export const sampleKind = defineKind({
  ...{ key: 'sample', wing: 'knowledge', at: '/samples', lookEveryMonths: 12, schemaOrg: 'Article' },
  ...{ one: name('prøvetekst', 'sample'), many: name('prøvetekster', 'samples') },
  schema: z.object({
    kicker: z.string().optional(),
    link: z.string().optional(),
    date: z.string(),
    starts: z.string().optional(),
    seats: z.number().optional(),
    isFree: z.boolean().optional(),
    words: z.array(z.string()).default([]),
    level: z.enum(['low', 'high']).optional(),
    sides: z.array(z.enum(['work', 'health'])).default([]),
    next: z.string().optional(),
    related: z.array(z.string()).default([]),
    host: z.string().optional(),
    members: z.array(z.string()).default([]),
    programme: z.array(z.object({ time: z.string(), what: z.string(), who: z.string().optional() })).default([]),
    hidden: z.string().optional(),
  }),
  fields: [
    { key: 'kicker', label: name('Stikktittel', 'Kicker'), shape: 'text', optional: true },
    { key: 'link', label: name('Lenke', 'Link'), shape: 'url', optional: true },
    { key: 'date', label: name('Dato', 'Date'), shape: 'day' },
    { key: 'starts', label: name('Begynner', 'Begins'), shape: 'moment', optional: true },
    { key: 'seats', label: name('Plasser', 'Seats'), shape: 'number', optional: true },
    { key: 'isFree', label: name('Gratis', 'Free'), shape: 'yes', optional: true },
    { key: 'words', label: name('Stikkord', 'Words'), shape: 'list', optional: true },
    {
      ...{ key: 'level', label: name('Nivå', 'Level'), shape: 'choice', optional: true },
      options: [
        { value: 'low', label: name('Lavt', 'Low') },
        { value: 'high', label: name('Høyt', 'High') },
      ],
    },
    {
      ...{ key: 'sides', label: name('Sider', 'Sides'), shape: 'choices', optional: true },
      options: [
        { value: 'work', label: name('Arbeid', 'Work') },
        { value: 'health', label: name('Helse', 'Health') },
      ],
    },
    { key: 'next', label: name('Neste', 'Next'), shape: 'piece', of: 'sample', optional: true },
    { key: 'related', label: name('Se også', 'Related'), shape: 'pieces', of: 'sample', optional: true },
    { key: 'host', label: name('Vert', 'Host'), shape: 'organisation', optional: true },
    { key: 'members', label: name('Medlemmer', 'Members'), shape: 'organisations', optional: true },
    {
      ...{ key: 'programme', label: name('Program', 'Programme'), shape: 'rows', optional: true },
      columns: [
        { key: 'time', label: name('Tid', 'Time') },
        { key: 'what', label: name('Hva', 'What') },
        { key: 'who', label: name('Hvem', 'Who') },
      ],
    },
  ],
  lines: {
    title: { label: name('Tittel', 'Title'), shape: 'line' },
    lead: { label: name('Ingress', 'Lead'), shape: 'paragraph', optional: true },
    body: { label: name('Brødtekst', 'Body'), shape: 'markdown' },
    points: { label: name('Punkter', 'Points'), shape: 'list', optional: true },
  },
  lead: 'lead',
})
