import { describe, expect, test } from 'vitest'
import { foldLetters, tokensOf } from './tokens.ts'

const words = (text: string) => [...tokensOf(text)].map(({ word }) => word)

describe('words of a text', () => {
  test.each([
    ['Ungt utenforskap – hva nå?', ['ungt', 'utenforskap', 'hva', 'nå']],
    ['Ærlig, Øst og Å', ['ærlig', 'øst', 'og', 'å']],
    ['IA-avtalen', ['ia', 'avtalen', 'iaavtalen']],
    ['muskel- og skjelettplager', ['muskel', 'og', 'skjelettplager']],
    ['2,9 % og 14.2 prosent', ['2.9', 'og', '14.2', 'prosent']],
    ['19.06.2019', ['19.06.2019', '19', '06', '2019']],
    ['people’s work', ['people', 'work']],
    ['idé, Universitetet i Göteborg', ['ide', 'universitetet', 'i', 'gøteborg']],
    ['🙂👩‍⚕️', []],
    ['', []],
    ['x'.repeat(500), []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('stand where they say', () => {
    const text = 'Sjå IA-avtalen, idéen og 2,9.'.normalize('NFC')
    for (const { word, from, to } of tokensOf(text))
      expect(foldLetters(text.slice(from, to)).replaceAll('-', '').replaceAll(',', '.')).toBe(word)
  })

  test('folding moves nothing', () => {
    for (const text of ['İstanbul ß ŋ Æ é ﬁ', '🙂a', 'ÅØÆ']) expect(foldLetters(text)).toHaveLength(text.length)
  })

  test('ten thousand letters take no time to speak of, however they are made', () => {
    for (const text of [
      'a-'.repeat(5000),
      '1.'.repeat(5000),
      '('.repeat(10_000),
      'a'.repeat(10_000),
      "'".repeat(10_000),
    ])
      expect(words(text).length).toBeLessThan(10_001)
  })
})
