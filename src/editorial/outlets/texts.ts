import type { Texts } from '#core/languages.ts'

/** What feeds are called. */
export const texts = {
  all: { nb: 'Nytt i Brua', nn: 'Nytt i Brua', en: 'New in Brua' },
  allAbout: {
    nb: 'De nyeste tekstene om arbeid og helse.',
    nn: 'Dei nyaste tekstane om arbeid og helse.',
    en: 'The latest published about work and health.',
  },
} as const satisfies Texts
