import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, dayInOslo } from '#core/dates.ts'
import { runs } from '#tests/runs.ts'
import type { Answer } from '../model.ts'
import { byNumber, endOfDay } from './paragraphs.ts'
import { questionsFrom, stateOf } from './round.ts'
import { seenBy } from './seen.ts'

describe('a round’s state', () => {
  const round = { closedAt: null, closesOn: day('2026-03-09'), adoptedOn: null }
  test.each([
    ['before its last day', '2026-03-08', 'open'],
    ['on its last day', '2026-03-09', 'open'],
    ['after it', '2026-03-10', 'closed'],
  ])('%s', (_when, today, state) => {
    expect(stateOf(round, day(today))).toBe(state)
  })

  test('closed by hand it is closed, adopted it is adopted, and without a last day it is open', () => {
    const today = day('2026-03-01')
    expect(stateOf({ ...round, closedAt: new Date(0) }, today)).toBe('closed')
    expect(stateOf({ ...round, closedAt: new Date(0), adoptedOn: today }, today)).toBe('adopted')
    expect(stateOf({ ...round, closesOn: null }, day('2099-01-01'))).toBe('open')
  })
})

describe('questions', () => {
  test('are numbered in order; none, or not as many in each language, are refused', () => {
    expect(questionsFrom({ nb: ['A', 'B'], nn: ['C', 'D'], en: ['E', 'F'] })).toEqual([
      { number: 1, words: { nb: 'A', nn: 'C', en: 'E' } },
      { number: 2, words: { nb: 'B', nn: 'D', en: 'F' } },
    ])
    expect(questionsFrom({ nb: [], nn: [], en: [] })).toEqual({ refused: [{ reason: 'no-questions' }] })
    expect(questionsFrom({ nb: ['A'], nn: ['A', 'B'], en: ['A'] })).toEqual({
      refused: [{ reason: 'questions-differ' }],
    })
  })
})

describe('who sees what', () => {
  const answers = fc.array(
    fc
      .record({ question: fc.integer({ min: 1, max: 4 }), member: fc.constantFrom('a', 'b', 'c') })
      .map(({ question, member }): Answer => ({
        ...{ question, member, version: 1, words: 'x', language: 'nb', organisation: null, named: false },
        at: new Date(0),
      })),
  )

  test('whoever is neither member nor secretary sees nothing, and the secretary everything', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('open', 'closed', 'adopted'), (all, state) => {
        expect(seenBy({ all: false, member: null }, all, state)).toEqual([])
        expect(seenBy({ all: true, member: null }, all, state)).toEqual(all)
      }),
      runs(300),
    )
  })

  test('a member sees another’s answer while the round is open only where they have answered themselves', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const mine = new Set(all.filter(({ member }) => member === 'a').map(({ question }) => question))
        const seen = seenBy({ all: false, member: 'a' }, all, 'open')
        for (const answer of all) expect(seen.includes(answer)).toBe(mine.has(answer.question))
        expect(seenBy({ all: false, member: 'a' }, all, 'closed')).toEqual(all)
      }),
      runs(300),
    )
  })
})

describe('paragraphs', () => {
  test('are in the order people count', () => {
    expect(['10', '2', '1.10', '1', '1.2', '2.1.1', '2.1'].toSorted(byNumber)).toEqual([
      '1',
      '1.2',
      '1.10',
      '2',
      '2.1',
      '2.1.1',
      '10',
    ])
  })

  test('a day ends where the next begins, in summer and winter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const on = addDays(day('2020-01-01'), days)
        const end = endOfDay(on)
        expect(dayInOslo(end)).toBe(on)
        expect(dayInOslo(new Date(end.getTime() + 1))).toBe(addDays(on, 1))
      }),
      runs(300),
    )
  })
})
