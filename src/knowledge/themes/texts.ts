import type { Texts } from '#core/languages.ts'

export const texts = {
  themes: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
  theme: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
  allThemes: { nb: 'Alle temaer', nn: 'Alle tema', en: 'All themes' },
} as const satisfies Texts
