import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#core/languages.ts'
import { CHART_TEXTS } from './charts/texts.ts'
import { PATTERN_TEXTS } from './patterns/texts.ts'
import { say, UI_TEXTS, wingName } from './texts.ts'
import { WINGS } from './view.ts'

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe.each(Object.entries({ ...UI_TEXTS, ...CHART_TEXTS, ...PATTERN_TEXTS }))('the text "%s"', (_key, text) => {
  it('is there in all languages, with the same places to fill', () => {
    for (const language of LANGUAGES) {
      expect(text[language].trim().length).toBeGreaterThan(0)
      expect(places(text[language])).toEqual(places(text.nb))
    }
  })
})

it('a text says what is put into it, and refuses to have a hole', () => {
  expect(say('progress', 'nn', { step: 4, of: 12 })).toBe('4 av 12')
  expect(() => say('progress', 'nn', { step: 4 })).toThrow(RangeError)
})

it('every wing has its own name in every language', () => {
  for (const language of LANGUAGES)
    expect(new Set(WINGS.map((wing) => wingName(wing, language))).size).toBe(WINGS.length)
})
