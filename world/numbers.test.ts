import { idnr } from '@navikt/fnrvalidator'
import fc from 'fast-check'
import { validate } from 'stdnum/lib/cjs/no/orgnr.js'
import { describe, expect, test } from 'vitest'
import { dateOfDayNumber, day, dayNumber } from '#core/dates.ts'
import { demoOrganisationNumber, syntheticNationalNumber } from './numbers.ts'

describe('a synthetic national number', () => {
  const born = fc.integer({ min: dayNumber(day('1940-01-01')), max: dayNumber(day('2039-12-31')) }).map(dateOfDayNumber)

  test('is valid, and can belong to no living person', () => {
    fc.assert(
      fc.property(born, fc.constantFrom('woman' as const, 'man' as const), fc.nat(100), (date, sex, serial) => {
        const number = syntheticNationalNumber(date, sex, serial)
        expect(idnr(number)).toEqual({ status: 'valid', type: 'tnr' })
        expect(Number(number[8]) % 2).toBe(sex === 'woman' ? 0 : 1)
      }),
    )
  })

  test('is another for each serial, and ends with a word when the day is used up', () => {
    const date = day('1980-02-29')
    const all = Array.from({ length: 150 }, (_, serial) => syntheticNationalNumber(date, 'man', serial))
    expect(new Set(all).size).toBe(150)
    expect(() => syntheticNationalNumber(date, 'man', 400)).toThrow(/1980-02-29/)
    expect(() => syntheticNationalNumber(day('1939-12-31'), 'man', 0)).toThrow(RangeError)
  })
})

describe('an organisation number of the demo world', () => {
  test('has a right check digit and is in a series that nobody uses', () => {
    const numbers = Array.from({ length: 200 }, (_, serial) => demoOrganisationNumber(serial))
    expect(new Set(numbers).size).toBe(200)
    for (const number of numbers) {
      expect(validate(number).isValid).toBe(true)
      expect(number).toMatch(/^3990\d{5}$/)
    }
    expect(() => demoOrganisationNumber(10_000)).toThrow(RangeError)
  })
})
