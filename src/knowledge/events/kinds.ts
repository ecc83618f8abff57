import { defineKind, type FactField, type Kind, type TextLine } from '#editorial/pieces/index.ts'
import { themeField } from '#knowledge/themes/index.ts'
import {
  courseFacts,
  eventFacts,
  webinarFacts,
  type CourseFacts,
  type EventFacts,
  type HappeningFacts,
  type WebinarFacts,
} from './model.ts'

const text = (nb: string, nn: string, en: string) => ({ nb, nn, en })

const fields = {
  from: {
    key: 'from',
    label: text('Første dag', 'Første dag', 'First day'),
    hint: text(
      'År-måned-dag: 2026-05-14. Bare 2026-05 eller 2026 når ikke mer er kjent.',
      'År-månad-dag: 2026-05-14. Berre 2026-05 eller 2026 når ikkje meir er kjent.',
      'Year-month-day: 2026-05-14. Only 2026-05 or 2026 when no more is known.',
    ),
    shape: 'text',
  },
  until: {
    key: 'until',
    label: text('Siste dag', 'Siste dag', 'Last day'),
    hint: text('Den samme når det varer én dag.', 'Den same når det varer éin dag.', 'The same when it lasts one day.'),
    shape: 'text',
  },
  startsAt: {
    key: 'startsAt',
    label: text('Begynner', 'Startar', 'Begins'),
    hint: text('Klokka i Norge: 09:00', 'Klokka i Noreg: 09:00', 'The time in Norway: 09:00'),
    optional: true,
    shape: 'text',
  },
  endsAt: { key: 'endsAt', label: text('Slutter', 'Sluttar', 'Ends'), optional: true, shape: 'text' },
  place: { key: 'place', label: text('Sted', 'Stad', 'Place'), optional: true, shape: 'text' },
  isDigital: {
    key: 'isDigital',
    label: text('Kan følges på nett', 'Kan følgjast på nett', 'Can be followed online'),
    shape: 'yes',
  },
  isForTeams: {
    key: 'isForTeams',
    label: text('Hele team kan melde seg på', 'Heile team kan melde seg på', 'Whole teams may sign up'),
    shape: 'yes',
  },
  signUp: {
    key: 'signUp',
    label: text('Påmelding, adresse', 'Påmelding, adresse', 'Sign-up, address'),
    optional: true,
    shape: 'url',
  },
  recording: {
    key: 'recording',
    label: text('Opptak, adresse', 'Opptak, adresse', 'Recording, address'),
    optional: true,
    shape: 'url',
  },
  captions: {
    key: 'captions',
    label: text('Er opptaket tekstet?', 'Er opptaket teksta?', 'Does the recording have captions?'),
    optional: true,
    shape: 'choice',
    options: [
      { value: 'yes', label: text('Ja', 'Ja', 'Yes') },
      { value: 'no', label: text('Nei', 'Nei', 'No') },
    ],
  },
  minutes: {
    key: 'minutes',
    label: text('Lengde i minutter', 'Lengd i minutt', 'Length in minutes'),
    optional: true,
    shape: 'number',
  },
  speakers: {
    key: 'speakers',
    label: text('Hvem som snakker', 'Kven som snakkar', 'Who speaks'),
    hint: text(
      'Én på hver linje: Navn | hvor fra',
      'Éin på kvar linje: Namn | kvar frå',
      'One a line: Name | from where',
    ),
    optional: true,
    shape: 'rows',
    columns: [
      { key: 'name', label: text('navn', 'namn', 'name') },
      { key: 'from', label: text('hvor fra', 'kvar frå', 'from where') },
    ],
  },
  organisers: {
    key: 'organisers',
    label: text('Arrangører', 'Arrangørar', 'Organisers'),
    optional: true,
    shape: 'organisations',
  },
  isCancelled: { key: 'isCancelled', label: text('Avlyst', 'Avlyst', 'Called off'), shape: 'yes' },
  isInvented: {
    key: 'isInvented',
    label: text('Oppdiktet, for demonstrasjonen', 'Oppdikta, for demonstrasjonen', 'Made up, for the demonstration'),
    shape: 'yes',
  },
} as const satisfies Readonly<Record<string, FactField>>

const when = [fields.from, fields.until, fields.startsAt, fields.endsAt]
const last = [fields.organisers, fields.isCancelled, fields.isInvented, themeField]

export type HappeningLine = 'lead' | 'about' | 'change' | 'transcript'

const title: TextLine = { label: text('Tittel', 'Tittel', 'Title'), shape: 'line' }
const lead: TextLine = { label: text('Kort om', 'Kort om', 'In short'), shape: 'paragraph' }
const about: TextLine = {
  label: text('Hva det handler om', 'Kva det handlar om', 'What it is about'),
  shape: 'markdown',
}
const change: TextLine = {
  label: text('Endring', 'Endring', 'Change'),
  hint: text(
    'Det deltakerne må vite nå: nytt sted, ny tid, hvorfor det er avlyst.',
    'Det deltakarane må vite no: ny stad, ny tid, kvifor det er avlyst.',
    'What participants must know now: a new place, a new time, why it is called off.',
  ),
  shape: 'paragraph',
  optional: true,
}
const transcript: TextLine = {
  label: text('Det som blir sagt i opptaket', 'Det som blir sagt i opptaket', 'What is said in the recording'),
  shape: 'markdown',
  optional: true,
}

/** A gathering of people, in a place or online. */
export const eventKind = defineKind<EventFacts, HappeningLine>({
  key: 'event',
  wing: 'knowledge',
  at: '/events',
  one: text('arrangement', 'arrangement', 'event'),
  many: text('arrangementer', 'arrangement', 'events'),
  schema: eventFacts,
  fields: [...when, fields.place, fields.isDigital, fields.signUp, fields.recording, ...last],
  lines: { title, lead, about, change, transcript },
  lead: 'lead',
  lookEveryMonths: 24,
  schemaOrg: 'Event',
})

/** A talk on the web, and its recording. */
export const webinarKind = defineKind<WebinarFacts, HappeningLine>({
  key: 'webinar',
  wing: 'knowledge',
  at: '/webinars',
  one: text('webinar', 'webinar', 'webinar'),
  many: text('webinarer', 'webinar', 'webinars'),
  schema: webinarFacts,
  fields: [...when, fields.speakers, fields.signUp, fields.recording, fields.captions, fields.minutes, ...last],
  lines: { title, lead, about, change, transcript },
  lead: 'lead',
  lookEveryMonths: 24,
  schemaOrg: 'Event',
})

/** Something to learn together, for one or for a team. */
export const courseKind = defineKind<CourseFacts, HappeningLine>({
  key: 'course',
  wing: 'knowledge',
  at: '/courses',
  one: text('kurs', 'kurs', 'course'),
  many: text('kurs', 'kurs', 'courses'),
  schema: courseFacts,
  fields: [...when, fields.place, fields.isDigital, fields.isForTeams, fields.speakers, fields.signUp, ...last],
  lines: { title, lead, about, change, transcript },
  lead: 'lead',
  lookEveryMonths: 12,
  schemaOrg: 'Course',
})

export type HappeningKey = 'event' | 'webinar' | 'course'

/** The three kinds, by key, as what reads all three sees them. */
export const HAPPENINGS: Readonly<Record<HappeningKey, Kind<HappeningFacts, HappeningLine>>> = {
  event: eventKind,
  webinar: webinarKind,
  course: courseKind,
}
