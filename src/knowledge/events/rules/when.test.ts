import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { partly } from '#core/partial-date.ts'
import { courseFacts, eventFacts, webinarFacts } from '../model.ts'
import { isPast, whenText } from './when.ts'

const NBSP = '\u00a0'
const when = (from: string, until = from, startsAt?: string, endsAt?: string) => ({
  ...{ from: partly(from), until: partly(until), startsAt, endsAt },
})

describe('in words', () => {
  test.each([
    [when('2023'), '2023', '2023'],
    [when('2023-08'), 'august 2023', 'August 2023'],
    [when('2023-08', '2023-09'), 'august 2023 – september 2023', 'August 2023 – September 2023'],
    [when('2020-01-22'), '22. januar 2020', '22 January 2020'],
    [when('2020-01-22', '2020-01-23'), '22.–23. januar 2020', '22–23 January 2020'],
    [when('2020-01-31', '2020-02-01'), '31. januar – 1. februar 2020', '31 January – 1 February 2020'],
    [when('2019-12-31', '2020-01-01'), '31. desember 2019 – 1. januar 2020', '31 December 2019 – 1 January 2020'],
    [when('2026-05-14', '2026-05-14', '09:00'), '14. mai 2026 kl. 9.00', '14 May 2026, 9:00'],
    [when('2026-05-14', '2026-05-14', '09:05', '11:30'), '14. mai 2026 kl. 9.05–11.30', '14 May 2026, 9:05–11:30'],
  ])('%j', (is, nb, en) => {
    expect(whenText(is, 'nb').replaceAll(NBSP, ' ')).toBe(nb)
    expect(whenText(is, 'en').replaceAll(NBSP, ' ')).toBe(en)
  })
})

test.each([
  ['2026-03-02', false],
  ['2026-03-01', true],
  ['2026-03-03', false],
  ['2025', true],
  ['2027', false],
  ['2026-02', true],
  ['2026-04', false],
])('what ends %s is over on 2 March 2026: %s', (until, over) => {
  expect(isPast({ until: partly(until) }, day('2026-03-02'))).toBe(over)
})

describe.each([
  ['an event', eventFacts],
  ['a webinar', webinarFacts],
  ['a course', courseFacts],
])('%s', (_what, facts) => {
  const fields = (value: unknown) => {
    const read = facts.safeParse(value)
    return read.success ? [] : read.error.issues.map(({ path }) => path[0])
  }

  test.each([
    [{ from: '2026-05-14', until: '2026-05-14' }, []],
    [{ from: '2026-05-14', until: '2026-05-15', startsAt: '09:00', endsAt: '08:00' }, []],
    [{ from: '2023', until: '2023' }, []],
    [{ from: '2026-05-14', until: '2026-05-13' }, ['until']],
    [{ from: '2026-05-14', until: '2026' }, ['until']],
    [{ from: '2026', until: '2026-05-14' }, ['until']],
    [{ from: '2026', until: '2026', startsAt: '09:00' }, ['startsAt']],
    [{ from: '2026-05-14', until: '2026-05-14', endsAt: '09:00' }, ['endsAt']],
    [{ from: '2026-05-14', until: '2026-05-14', startsAt: '10:00', endsAt: '09:00' }, ['endsAt']],
    [{ from: '2026-05-14', until: '2026-05-14', startsAt: '25:00' }, ['startsAt']],
    [{ from: '14.5.2026', until: '2026-05-14' }, ['from']],
    [{ until: '2026-05-14' }, ['from']],
    [{ from: '2026-05-14', until: '2026-05-14', signUp: 'javascript:alert(1)' }, ['signUp']],
  ])('with %j is wrong in %j', (value, wrong) => expect(fields(value)).toEqual(wrong))
})
