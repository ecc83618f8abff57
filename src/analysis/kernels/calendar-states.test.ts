import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'

import { calendarRows, calendarStates } from './index.ts'
import { contentOf, hardLives, lives, naive, on, ruleChange, spell } from './testing.ts'

describe('calendar months', () => {
  test('are decided by their first day, and run over what is covered', () => {
    const content = contentOf(
      [{ spells: [spell('aap', '2020-01-02', '2020-03-01')] }, { deathDay: on('2020-02-01') }],
      { coverage: { from: on('2020-01-01'), to: on('2020-04-15') } },
    )
    expect(calendarRows(calendarStates(content))).toEqual([
      { month: '2020-01', state: 'none', count: 2 },
      { month: '2020-02', state: 'aap', count: 1 },
      { month: '2020-02', state: 'dead', count: 1 },
      { month: '2020-03', state: 'aap', count: 1 },
      { month: '2020-03', state: 'dead', count: 1 },
      { month: '2020-04', state: 'none', count: 1 },
      { month: '2020-04', state: 'dead', count: 1 },
    ])
  })

  test('start with the first spell when the coverage is open backwards', () => {
    const content = contentOf([{ spells: [spell('aap', '1993-07-01', '1993-08-31')] }], {
      none: null,
      coverage: { from: null, to: on('1994-01-01') },
    })
    const result = calendarStates(content)
    expect(result.months).toEqual(['1993-07', '1993-08', '1993-09', '1993-10', '1993-11', '1993-12', '1994-01'])
    expect([...result.observed]).toEqual([1, 1, 0, 0, 0, 0, 0])
    expect(calendarRows(result).map(({ month }) => month)).toEqual(['1993-07', '1993-08'])
  })

  test('agree with looking at every person and month by itself', () => {
    fc.assert(
      fc.property(fc.oneof(lives, hardLives), ruleChange, (people, change) => {
        const content = contentOf(people, change)
        const counts = new Map<string, number>()
        for (const { month } of calendarStates(content).months.map((month) => ({ month })))
          for (const person of people) {
            const found = naive(person, `${month}-01`, content.rules)
            if (!('why' in found))
              counts.set(`${month} ${found.state}`, (counts.get(`${month} ${found.state}`) ?? 0) + 1)
          }
        const ours = calendarRows(calendarStates(content)).map(
          ({ month, state, count }) => [`${month} ${state}`, count] as const,
        )
        expect(new Map(ours)).toEqual(counts)
      }),
      runs(1000),
    )
  })
})
