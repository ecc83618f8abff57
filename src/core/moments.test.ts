import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { dayInOslo, day } from './dates.ts'
import { momentInOslo, timeFromPeople, timeInOslo } from './moments.ts'

describe('a moment in Norway', () => {
  test('is an hour after Greenwich in winter and two in summer', () => {
    expect(momentInOslo(day('2026-01-15'), '09:00')).toEqual(new Date('2026-01-15T08:00:00Z'))
    expect(momentInOslo(day('2026-07-15'), '09:00')).toEqual(new Date('2026-07-15T07:00:00Z'))
  })

  test('the hour that is left out in spring is none, and the one that comes twice in autumn is the first', () => {
    expect(momentInOslo(day('2026-03-29'), '02:30')).toBeUndefined()
    expect(momentInOslo(day('2026-10-25'), '02:30')).toEqual(new Date('2026-10-25T00:30:00Z'))
  })

  test.each(['24:00', '9:00', '', '12:60', 'nå'])('%j is no time', (time) => {
    expect(momentInOslo(day('2026-03-02'), time)).toBeUndefined()
  })

  test('leads back to the day and time it was made of', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (instant) => {
          const [date, time] = [dayInOslo(instant), timeInOslo(instant)]
          const again = momentInOslo(date, time)!
          expect([dayInOslo(again), timeInOslo(again)]).toEqual([date, time])
        },
      ),
      runs(500),
    )
  })
})

test.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['kl. 09:05', '09:05'],
  ['KL 23:59', '23:59'],
  ['24', undefined],
  ['12:60', undefined],
  ['i morgen', undefined],
  ['', undefined],
])('people write %j', (text, time) => {
  expect(timeFromPeople(text)).toBe(time)
})
