import type { Text } from '#core/languages.ts'

/** The themes that the library can be seen by: the three of the competence centre, by the slugs of their pages. */
export const themeTexts: Readonly<Record<string, Text>> = {
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
