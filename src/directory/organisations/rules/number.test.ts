import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { organisationNumberFrom, spacedNumber } from './number.ts'

describe('an organisation number', () => {
  test('is read with and without spaces, and gives its nine digits', () => {
    expect(organisationNumberFrom('974760673')).toBe('974760673')
    expect(organisationNumberFrom(' 974 760 673 ')).toBe('974760673')
    expect(spacedNumber('974760673')).toBe('974 760 673')
  })

  test.each(['', '974760674', '97476067', '9747606730', '97476067X', 'NO974760673', 'æøå', '𝟗𝟕𝟒'])(
    'refuses %j',
    (text) => expect(organisationNumberFrom(text)).toBeUndefined(),
  )

  test('with one digit changed is never taken for another organisation’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = [...'974760673']
        digits[place] = String((Number(digits[place]) + step) % 10)
        expect(organisationNumberFrom(digits.join(''))).toBeUndefined()
      }),
      runs(1000),
    )
  })

  test('garbage never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void organisationNumberFrom(text)),
      runs(1000),
    )
  })
})
