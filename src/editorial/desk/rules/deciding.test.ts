import { describe, expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import { publishAtFrom } from './approval.ts'
import { careFrom } from './care.ts'
import { groupOf } from './desk.ts'
import { isBroken, whereIs } from './links.ts'
import { statesOf } from './states.ts'

const form = (fields: Readonly<Record<string, string>>) => ({ text: (name: string) => fields[name] ?? '' })
const reasons = (value: unknown) => (isRefusal(value) ? value.refused.map(({ reason }) => reason) : value)

describe('when it shall be public', () => {
  test('now, or at a day and a time in Norway', () => {
    expect(publishAtFrom(form({ when: 'now', day: 'x' }))).toBeNull()
    expect(publishAtFrom(form({ when: 'at', day: '17.5.2026', time: '9.00' }))).toEqual(
      new Date('2026-05-17T07:00:00Z'),
    )
  })
  test.each([
    [{}, 'when-missing'],
    [{ when: 'soon' }, 'when-missing'],
    [{ when: 'at', day: '32.1.2026', time: '09:00' }, 'publish-day-wrong'],
    [{ when: 'at', day: '17.5.2026', time: 'ni' }, 'publish-time-wrong'],
    [{ when: 'at', day: '29.3.2026', time: '02:30' }, 'publish-time-wrong'],
  ])('%j is refused: %s', (fields, reason) => {
    expect(reasons(publishAtFrom(form(fields)))).toEqual([reason])
  })
})

describe('who looks after a piece', () => {
  const editors = [{ id: 'ane' }]
  test('is an editor or the editors together, and looks again after some months', () => {
    expect(careFrom(form({ responsible: 'ane', months: '6' }), editors)).toEqual({ responsible: 'ane', months: 6 })
    expect(careFrom(form({ months: '60' }), editors)).toEqual({ responsible: null, months: 60 })
  })
  test('is nobody unknown, and never "now and then"', () => {
    expect(reasons(careFrom(form({ responsible: 'bo', months: '0' }), editors))).toEqual([
      'responsible-unknown',
      'months-wrong',
    ])
    expect(reasons(careFrom(form({ months: '61' }), editors))).toEqual(['months-wrong'])
    expect(reasons(careFrom(form({ months: 'av og til' }), editors))).toEqual(['months-wrong'])
  })
})

test.each([
  [{ stored: 'draft', writers: ['me'], returnedWhy: 'Se på tallet.' }, 'sent-back'],
  [{ stored: 'draft', writers: ['me'], returnedWhy: null }, 'my-drafts'],
  [{ stored: 'draft', writers: ['bo'], returnedWhy: 'Se på tallet.' }, 'others-drafts'],
  [{ stored: 'review', writers: ['bo'], returnedWhy: null }, 'for-my-look'],
  [{ stored: 'review', writers: ['bo', 'me'], returnedWhy: null }, 'for-anothers-look'],
  [{ stored: 'approved', writers: ['me'], returnedWhy: null }, 'waiting'],
] as const)('%j lies under %s', (edition, group) => {
  expect(groupOf(edition, 'me')).toBe(group)
})

test('of two editions that became public at the same moment, the later one is', () => {
  const at = new Date('2026-03-02T09:00:00Z')
  const edition = (number: number, publishAt: Date | null, stored: 'approved' | 'draft' = 'approved') => ({
    ...{ id: String(number), number, stored, publishAt },
  })
  const later = new Date('2026-04-02T09:00:00Z')
  expect([...statesOf([edition(4, null, 'draft'), edition(3, later), edition(2, at), edition(1, at)], at)]).toEqual([
    ['4', 'draft'],
    ['3', 'waiting'],
    ['2', 'published'],
    ['1', 'superseded'],
  ])
})

describe('links', () => {
  test.each([
    ['/services/ips', 'own'],
    ['//elsewhere.example', 'other'],
    ['https://www.nav.no', 'outward'],
    ['mailto:a@b.no', 'other'],
  ])('%s is %s', (address, where) => {
    expect(whereIs(address)).toBe(where)
  })
  test('no answer, nothing there and a fault are broken; a page behind a sign-in is not', () => {
    expect([null, 404, 410, 500, 503].map(isBroken)).toEqual([true, true, true, true, true])
    expect([200, 301, 303, 401, 403, 405, 429, 501].map(isBroken)).toEqual(Array.from({ length: 8 }, () => false))
  })
})
