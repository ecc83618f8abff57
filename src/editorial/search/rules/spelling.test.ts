import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { lettersApart, Spellings } from './spelling.ts'

const spellings = new Spellings(['rehabilitering', 'sykmelding', 'spørreskjema', 'kurs', 'arbeidsgiver', 'år'])

describe('a typing error', () => {
  test.each([
    ['rehabilitreing', ['rehabilitering']],
    ['rehabilitring', ['rehabilitering']],
    ['rehabillitering', ['rehabilitering']],
    ['sykmelidng', ['sykmelding']],
    ['sporreskjema', ['spørreskjema']],
    ['spoerreskjema', ['spørreskjema']],
    ['kurss', ['kurs']],
    ['kuler', []],
    ['år', []],
    ['1234567', []],
    ['helt noe annet', []],
  ])('%s means %s', (word, meant) => {
    expect(spellings.near(word)).toEqual(meant)
  })

  test('letters apart are counted as they would be by hand', () => {
    expect(lettersApart('kurs', 'kurs', 2)).toBe(0)
    expect(lettersApart('kusr', 'kurs', 2)).toBe(1)
    expect(lettersApart('kur', 'kurs', 2)).toBe(1)
    expect(lettersApart('bil', 'kurs', 2)).toBe(3)
  })

  test('is as far one way as the other, and never more than it is told to count', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'æ', 'n'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        const apart = lettersApart(one, other, most)
        expect(apart).toBe(lettersApart(other, one, most))
        expect(apart).toBeLessThanOrEqual(most + 1)
        expect(apart === 0).toBe(one === other)
      }),
      runs(300),
    )
  })
})
