import type { Text } from '#core/languages.ts'

/** What a reader may choose among: the three themes of the competence centre, by the slugs of their pages. */
export const TOPICS = ['arbeid-og-helse', 'arbeidsrettet-rehabilitering', 'ungt-utenforskap'] as const
export type Topic = (typeof TOPICS)[number]

/** Whether a text names a topic. */
export function isTopic(value: string): value is Topic {
  return (TOPICS as readonly string[]).includes(value)
}

/** What each topic is called. */
export const topicTexts: Readonly<Record<Topic, Text>> = {
  'arbeid-og-helse': { nb: 'Arbeid og helse', nn: 'Arbeid og helse', en: 'Work and health' },
  'arbeidsrettet-rehabilitering': {
    nb: 'Arbeidsrettet rehabilitering',
    nn: 'Arbeidsretta rehabilitering',
    en: 'Vocational rehabilitation',
  },
  'ungt-utenforskap': {
    nb: 'Unge utenfor arbeid og utdanning',
    nn: 'Unge utanfor arbeid og utdanning',
    en: 'Young people outside work and education',
  },
}
