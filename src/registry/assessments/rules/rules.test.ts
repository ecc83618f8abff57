import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { addDays, dateOfDayNumber, day, type IsoDate } from '#core/dates.ts'
import { newKeyFile, openKeys } from '#platform/keys.ts'
import { latest } from '#registry/instruments/index.ts'
import { arr } from '#registry/registries/index.ts'
import { statusOf } from '../model.ts'
import { concernOf } from './concern.ts'
import { doorOf } from './door.ts'
import { Journey } from './journey.ts'
import { isToken, linkHash, linkToken } from './link.ts'
import { changesOf, windowOf, type Planned } from './plan.ts'

const anyDay = fc.integer({ min: 10_000, max: 30_000 }).map(dateOfDayNumber)

describe('the plan', () => {
  const points = arr.timePoints

  test('counts from the start and the end, clamped to the month’s last day', () => {
    const episode = { startedOn: day('2026-01-12'), endedOn: day('2026-08-31') }
    expect(points.map((point) => windowOf(point, episode)?.due)).toEqual([
      '2026-01-12',
      '2026-08-31',
      '2027-02-28',
      '2027-08-31',
    ])
    expect(points.map((point) => windowOf(point, { ...episode, endedOn: null })?.due)).toEqual([
      '2026-01-12',
      undefined,
      undefined,
      undefined,
    ])
  })

  /** Does what the changes say, as the store does. */
  const apply = (planned: readonly Planned[], { add, move, withdraw }: ReturnType<typeof changesOf>): Planned[] => [
    ...planned.map((one) => {
      const moved = move.find(({ id }) => id === one.id)
      if (moved) return { ...one, ...moved, withdrawnAt: null }
      return withdraw.some(({ id }) => id === one.id) ? { ...one, withdrawnAt: new Date() } : one
    }),
    ...add.map((one) => ({ ...one, id: one.timePoint, completedAt: null, withdrawnAt: null, hasAnswers: false })),
  ]

  test('done twice changes nothing the second time, and what somebody has answered never moves', () => {
    const course = fc.tuple(anyDay, fc.option(fc.integer({ min: 0, max: 400 }))).map(([startedOn, length]) => ({
      startedOn,
      endedOn: length === null ? null : addDays(startedOn, length),
    }))
    fc.assert(
      fc.property(course, course, fc.subarray(points.map(({ key }) => key)), (before, after, begun) => {
        const first = apply([], changesOf(points, before, [])).map((one) => ({
          ...one,
          hasAnswers: begun.includes(one.timePoint),
        }))
        const second = apply(first, changesOf(points, after, first))
        expect(changesOf(points, after, second)).toEqual({ add: [], move: [], withdraw: [] })
        for (const one of first.filter(({ hasAnswers }) => hasAnswers)) expect(second).toContainEqual(one)
        for (const point of points) {
          const window = windowOf(point, after)
          const has = second.find(({ timePoint }) => timePoint === point.key)
          if (has?.hasAnswers) continue
          if (window) expect(has).toMatchObject({ ...window, withdrawnAt: null })
          else expect(has === undefined || has.withdrawnAt !== null).toBe(true)
        }
      }),
      runs(1000),
    )
  })
})

describe('what a link meets', () => {
  const window = { opens: day('2026-03-01'), due: day('2026-03-10'), closes: day('2026-03-20') }
  const open = { ...window, completedAt: null, withdrawnAt: null }
  const given = { state: 'given', version: 1, scopes: ['registry'], on: day('2026-01-01'), how: 'paper' } as const

  test('is open on both its border days, and on no day outside', () => {
    const days: [IsoDate, string][] = [
      [day('2026-02-28'), 'not-yet'],
      [day('2026-03-01'), 'open'],
      [day('2026-03-20'), 'open'],
      [day('2026-03-21'), 'closed'],
    ]
    for (const [today, door] of days) expect(doorOf(open, given, today)).toBe(door)
  })

  test('a no comes before everything, and what is sent stays sent', () => {
    const today = window.due
    const sent = { ...open, completedAt: new Date() }
    const withdrawn = { state: 'withdrawn', version: 1, on: today, how: 'spoken' } as const
    expect(doorOf(sent, given, today)).toBe('answered')
    expect(doorOf(sent, withdrawn, today)).toBe('consent-withdrawn')
    expect(doorOf(open, { state: 'reserved', on: today }, today)).toBe('reserved')
    expect(doorOf(open, { state: 'never' }, today)).toBe('asks-consent')
    expect(doorOf(open, { state: 'never' }, day('2026-04-01'))).toBe('closed')
    expect(doorOf(open, { state: 'not-asked' }, today)).toBe('open')
    expect(doorOf({ ...open, withdrawnAt: new Date() }, given, today)).toBe('withdrawn')
  })

  test('every day has exactly one status, and they come in order', () => {
    const order = ['planned', 'open', 'closed']
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [earlier, later] = [one, other].toSorted() as [IsoDate, IsoDate]
        return order.indexOf(statusOf(open, earlier)) <= order.indexOf(statusOf(open, later))
      }),
      runs(1000),
    )
  })
})

describe('a link', () => {
  test('is the same each time, and another for each assessment, epoch and key', () => {
    const keys = openKeys(newKeyFile())
    const link = { id: '7d9f1a4e-0000-4000-8000-000000000001', epoch: 1, keyVersion: 1 }
    const token = linkToken(keys, link)
    expect(isToken(token)).toBe(true)
    expect(linkToken(keys, link)).toBe(token)
    expect(linkToken(keys, { ...link, epoch: 2 })).not.toBe(token)
    expect(linkToken(keys, { ...link, id: '7d9f1a4e-0000-4000-8000-000000000002' })).not.toBe(token)
    expect(linkToken(openKeys(newKeyFile()), link)).not.toBe(token)
    expect(linkHash(token)).toHaveLength(32)
  })

  test('is nothing else', () => {
    for (const text of ['', 'a', 'A'.repeat(21), 'A'.repeat(23), `${'A'.repeat(21)}!`, `${'A'.repeat(22)}\n`])
      expect(isToken(text)).toBe(false)
  })
})

describe('the way through', () => {
  const background = latest('background')!
  const answer = (item: string, value: string | null) => ({ instrument: 'background', item, value })

  test('grows and shrinks with the answers, and keeps what a closed branch held out of sight', () => {
    const journey = new Journey([background], [answer('work', 'employed'), answer('employer', 'state')])
    expect(journey.indexOf('background', 'employer')).toBeGreaterThan(0)
    const without = journey.with(answer('work', 'student'))
    expect(without.indexOf('background', 'employer')).toBe(-1)
    expect(without.with(answer('work', 'employed')).steps.map((step) => journey.answerTo(step))).toContain('state')
    expect(without.reached).toBe(1)
  })

  test('knows what was skipped from what nobody has come to, and what is missing', () => {
    const journey = new Journey([background], [answer('education', null)])
    expect(journey.answerTo(journey.steps[0]!)).toBeNull()
    expect(journey.firstLeft?.item.id).toBe('work')
    expect(journey.missing.map(({ item }) => item.id)).toEqual(['work', 'sick-leave', 'benefits'])
    expect(journey.minutesLeft()).toBe(1)
    expect(journey.minutesLeft(journey.steps.length)).toBe(0)
  })
})

test('only the last symptom of PHQ-9 raises a concern, and only with another answer than not at all', () => {
  const phq9 = latest('phq9')!
  const about = (item: string, value: string | null) => concernOf(phq9, item, value)
  expect(
    ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day', 'nonsense', null].map((value) =>
      about('phq9-9', value),
    ),
  ).toEqual([undefined, 'self-harm', 'self-harm', 'self-harm', undefined, undefined])
  expect(about('phq9-8', 'nearly-every-day')).toBeUndefined()
  expect(concernOf(latest('gad7')!, 'phq9-9', 'several-days')).toBeUndefined()
})
