import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { firstDayOf, lastDayOf, when, whenFrom, whenFromPeople } from './when.ts'

describe('when something was', () => {
  test.each([
    ['2012', '2012'],
    [' 2012 ', '2012'],
    ['1.1.2024', '2024-01-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%j is read as %s', (written, told) => expect(whenFromPeople(written)).toBe(told))

  test.each(['', '12', '3012', '20123', '31.2.2020', 'in 2012', '2012-13-01'])('%j is not read', (written) =>
    expect(whenFromPeople(written)).toBeUndefined(),
  )

  test('a year begins on its first day and ends on its last; a day is itself', () => {
    expect([firstDayOf(when('2012')), lastDayOf(when('2012'))]).toEqual(['2012-01-01', '2012-12-31'])
    expect([firstDayOf(when('2024-05-17')), lastDayOf(when('2024-05-17'))]).toEqual(['2024-05-17', '2024-05-17'])
    expect(() => when('once')).toThrow(RangeError)
  })

  test('whatever is read can be read again, and begins no later than it ends', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer({ min: 0, max: 9999 }).map(String)), (written) => {
        const told = whenFromPeople(written)
        if (told === undefined) return
        expect(whenFrom(told)).toBe(told)
        expect(firstDayOf(told) <= lastDayOf(told)).toBe(true)
      }),
      runs(1000),
    )
  })
})
