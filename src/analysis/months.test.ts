import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { addMonths, dateOfDayNumber, day, dayNumber } from '#core/dates.ts'
import { firstDayOf, indexDay, monthFrom, monthOfDay, monthText, yearOfDay } from './months.ts'

test('a month later is the same day of the month, or its last', () => {
  const later = (from: string, m: number): string => dateOfDayNumber(indexDay(dayNumber(day(from)), m))
  expect(later('2020-01-31', 1)).toBe('2020-02-29')
  expect(later('2021-01-31', 1)).toBe('2021-02-28')
  expect(later('2020-02-29', 12)).toBe('2021-02-28')
  expect(later('2020-02-29', -12)).toBe('2019-02-28')
  expect(later('2020-03-31', -1)).toBe('2020-02-29')
  expect(later('2020-12-31', 0)).toBe('2020-12-31')
})

test('agrees with the dates everyone uses', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 90_000 }), fc.integer({ min: -60, max: 60 }), (number, m) => {
      const date = dateOfDayNumber(number)
      expect(dateOfDayNumber(indexDay(number, m))).toBe(addMonths(date, m))
      expect(monthText(monthOfDay(number))).toBe(date.slice(0, 7))
      expect(String(yearOfDay(number))).toBe(date.slice(0, 4))
    }),
    runs(1000),
  )
})

test('months have names and first days', () => {
  expect(monthText(monthFrom('1993-07'))).toBe('1993-07')
  expect(dateOfDayNumber(firstDayOf(monthFrom('2024-02')))).toBe('2024-02-01')
  expect(() => monthFrom('1993-13')).toThrow(RangeError)
  expect(() => monthOfDay(-100_000)).toThrow(RangeError)
})
