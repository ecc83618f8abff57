import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { addDays, dateOfDayNumber, day, daysBetween } from '#core/dates.ts'
import { isRefusal } from '#core/refusal.ts'
import { arr } from '#registry/registries/index.ts'
import { endFrom, episodeFrom, type EpisodeInput } from './episode.ts'

const when = { today: day('2026-03-02'), birthYear: 1980 }
const input: EpisodeInput = {
  programme: 'arr-nav',
  setting: 'day',
  referredOn: '1.2.2026',
  startedOn: '2.3.2026',
  endedOn: '',
  baselineWork: '',
}
const reasons = (more: Partial<EpisodeInput>, at = when) => {
  const facts = episodeFrom(arr, { ...input, ...more }, at)
  return isRefusal(facts) ? facts.refused.map(({ reason, field }) => `${field}: ${reason}`) : facts
}

describe('an episode as written', () => {
  test('is read with the days people write, and what is empty is not known', () => {
    expect(episodeFrom(arr, input, when)).toEqual({
      programme: 'arr-nav',
      setting: 'day',
      referredOn: '2026-02-01',
      startedOn: '2026-03-02',
      endedOn: null,
      baselineWork: null,
    })
    expect(
      episodeFrom(arr, { ...input, startedOn: '2026-03-02', endedOn: '2/3/2026', baselineWork: 'student' }, when),
    ).toMatchObject({
      endedOn: '2026-03-02',
      baselineWork: 'student',
    })
  })

  test.each([
    [{ programme: 'x' }, ['programme: unknown-programme']],
    [{ setting: '' }, ['setting: unknown-setting']],
    [{ baselineWork: 'x' }, ['baselineWork: unknown-work']],
    [{ startedOn: '' }, ['startedOn: start-missing']],
    [{ startedOn: '29.2.2026' }, ['startedOn: wrong-date']],
    [{ referredOn: 'i fjor' }, ['referredOn: wrong-date']],
    [{ referredOn: '3.3.2026' }, ['referredOn: referral-in-future', 'startedOn: start-before-referral']],
    [{ startedOn: '31.1.2026' }, ['startedOn: start-before-referral']],
    [{ startedOn: '2.5.2026' }, ['startedOn: start-too-far-ahead']],
    [{ endedOn: '1.3.2026' }, ['endedOn: end-before-start']],
    [{ startedOn: '1.3.2026', referredOn: '', endedOn: '3.3.2027' }, ['endedOn: end-too-far-ahead']],
    [{ startedOn: '1.3.2020', referredOn: '', endedOn: '3.3.2022' }, ['endedOn: too-long']],
    [{ referredOn: '31.12.1999' }, ['referredOn: too-long-ago']],
    [{ referredOn: '1.1.0026' }, ['referredOn: too-long-ago']],
    [
      { startedOn: '', referredOn: 'x', programme: '' },
      ['referredOn: wrong-date', 'programme: unknown-programme', 'startedOn: start-missing'],
    ],
  ])('is refused with %j', (wrong, expected) => {
    expect(reasons(wrong)).toEqual(expected)
  })

  test('cannot begin before the person was born', () => {
    expect(reasons({ referredOn: '', startedOn: '1.6.2005' }, { ...when, birthYear: 2005 })).toEqual([
      'startedOn: before-birth',
    ])
  })

  test('that is taken is always in order, whatever days were written', () => {
    const days = fc.integer({ min: 0, max: 30_000 }).map(dateOfDayNumber)
    const maybe = fc.oneof(fc.constant(''), days, fc.string())
    fc.assert(
      fc.property(maybe, maybe, maybe, (referredOn, startedOn, endedOn) => {
        const facts = episodeFrom(arr, { ...input, referredOn, startedOn, endedOn }, when)
        if (isRefusal(facts)) return facts.refused.length > 0
        const inOrder =
          (facts.referredOn ?? facts.startedOn) <= facts.startedOn &&
          facts.startedOn <= (facts.endedOn ?? facts.startedOn)
        return (
          inOrder &&
          facts.startedOn <= addDays(when.today, 60) &&
          daysBetween(facts.startedOn, facts.endedOn ?? facts.startedOn) <= 731
        )
      }),
      runs(1000),
    )
  })
})

test('an end is refused for what is wrong with the end, and nothing else', () => {
  const old = { referredOn: null, startedOn: day('1999-01-01'), endedOn: null }
  expect(endFrom(old, '1.2.1999', when)).toBe('1999-02-01')
  const reason = (written: string) => {
    const end = endFrom({ referredOn: null, startedOn: day('2026-02-01'), endedOn: null }, written, when)
    return isRefusal(end) ? end.refused[0]!.reason : end
  }
  expect(['', 'x', '31.1.2026', '1.2.2026'].map(reason)).toEqual([
    'end-missing',
    'wrong-date',
    'end-before-start',
    '2026-02-01',
  ])
})
