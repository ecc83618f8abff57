import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { addMonths, dateOfDayNumber } from '#core/dates.ts'
import type { Content } from '../snapshot/index.ts'
import {
  calendarStates,
  curveCells,
  episodeCurve,
  fullReturn,
  groupEpisodes,
  mergeCalendarStates,
  mergeCurves,
} from './index.ts'
import { all, contentOf, hardLives, lives, naive, on, ruleChange, spell } from './testing.ts'

const cellOf = (content: Content, month: number) =>
  curveCells(episodeCurve(content, all(content))).find((cell) => cell.month === month)!

describe('the curve', () => {
  test('counts from the start before, and from the end after', () => {
    const content = contentOf([
      {
        episodes: [{}],
        spells: [spell('aap', '2019-12-31', '2019-12-31'), spell('sickness-benefit', '2020-03-31', '2020-03-31', 50)],
      },
    ])
    expect(cellOf(content, -1)).toMatchObject({ observed: 1, states: { aap: 1, none: 0 } })
    expect(cellOf(content, 0)).toMatchObject({
      states: { 'sickness-graded': 1 },
      lines: { sickness: 1, any: 1, aap: 0 },
    })
    expect(cellOf(content, 1)).toMatchObject({ states: { none: 1 }, lines: { any: 0 } })
  })

  test('clamps the index day to the last of the month', () => {
    const february = contentOf([
      {
        episodes: [{ startDay: on('2019-12-01'), endDay: on('2020-01-31') }],
        spells: [spell('aap', '2020-02-29', '2020-02-29')],
      },
    ])
    expect(cellOf(february, 1).states['aap']).toBe(1)
    expect(cellOf(february, 2).states['aap']).toBe(0)
  })

  test('stacks the first by precedence and counts every line', () => {
    const content = contentOf([
      {
        episodes: [{}],
        spells: [
          spell('sickness-benefit', '2020-01-01', '2020-12-31'),
          spell('aap', '2020-04-01', '2020-12-31'),
          spell('grant', '2020-01-01', '2020-12-31'),
        ],
      },
    ])
    expect(cellOf(content, 1)).toMatchObject({
      states: { aap: 1, 'sickness-full': 0 },
      lines: { sickness: 1, aap: 1, any: 1, pension: 0 },
    })
  })

  test('takes an unknown degree for a full one', () => {
    const content = contentOf([
      { episodes: [{}], spells: [spell('sickness-benefit', '2020-01-01', '2020-12-31', null)] },
    ])
    expect(cellOf(content, 0).states['sickness-full']).toBe(1)
  })

  test('an unfinished episode has only the months before it', () => {
    const content = contentOf([{ episodes: [{ endDay: null }] }])
    expect(cellOf(content, -12)).toMatchObject({ observed: 1, present: 1 })
    expect(cellOf(content, 0)).toMatchObject({ observed: 0, notObserved: { 'not-ended': 1, 'not-yet-due': 0 } })
  })

  test('stops where the spells stop being known, at both ends', () => {
    const late = contentOf([
      { episodes: [{ endDay: on('2022-11-30') }] },
      { episodes: [{ startDay: on('2018-06-15') }] },
    ])
    expect(cellOf(late, 1)).toMatchObject({ observed: 2 })
    expect(cellOf(late, 2)).toMatchObject({ observed: 1, notObserved: { 'not-yet-due': 1 } })
    expect(cellOf(late, -5)).toMatchObject({ observed: 2 })
    expect(cellOf(late, -6)).toMatchObject({ observed: 1, notObserved: { 'before-coverage': 1 } })
  })

  test('the dead stay dead, whatever they are paid, and death wins over emigration', () => {
    const content = contentOf([
      {
        episodes: [{}],
        deathDay: on('2020-06-30'),
        emigrationDay: on('2020-05-15'),
        spells: [spell('aap', '2020-01-01', '2022-01-01')],
      },
      { episodes: [{}], oldAgePensionDay: on('2020-04-30') },
    ])
    expect(cellOf(content, 1)).toMatchObject({ observed: 2, present: 1, states: { aap: 1, 'old-age-pension': 1 } })
    expect(cellOf(content, 2)).toMatchObject({ present: 0, states: { emigrated: 1, dead: 0 }, lines: { any: 0 } })
    expect(cellOf(content, 3)).toMatchObject({ states: { emigrated: 0, dead: 1 } })
    expect(
      cellOf(contentOf([{ episodes: [{}], deathDay: on('2020-02-01') }], { absorbing: [] }), 0).states,
    ).toMatchObject({ none: 1 })
  })

  test('where every month must name a state, a month without one is not observed', () => {
    const content = contentOf([{ episodes: [{}], spells: [spell('aap', '2020-03-31', '2020-03-31')] }], { none: null })
    expect(cellOf(content, 0)).toMatchObject({ observed: 1, states: { aap: 1 } })
    expect(cellOf(content, 1)).toMatchObject({ observed: 0, notObserved: { 'no-record': 1 } })
  })

  test('says nothing of somebody whose spells were never asked for', () => {
    const content = contentOf([
      { episodes: [{}], linkage: 'not-linked' },
      { episodes: [{}], linkage: 'linked' },
    ])
    expect(cellOf(content, 12)).toMatchObject({ observed: 1, states: { none: 1 }, notObserved: { 'not-linked': 1 } })
    expect(fullReturn(content, all(content))).toMatchObject([{ returned: 1, of: 1 }])
  })

  test('counts both episodes of one person', () => {
    const content = contentOf([
      {
        episodes: [{}, { startDay: on('2021-01-15'), endDay: on('2021-02-15') }],
        spells: [spell('aap', '2021-02-15', '2021-03-01')],
      },
    ])
    expect(cellOf(content, 0)).toMatchObject({ observed: 2, states: { aap: 1, none: 1 } })
  })

  test('of nobody is a curve of zeros', () => {
    expect(cellOf(contentOf([]), 0)).toMatchObject({ observed: 0, present: 0 })
  })

  test('refuses months the wrong way round', () => {
    const content = contentOf([])
    expect(() => episodeCurve(content, all(content), { from: 3, to: 2 })).toThrow(RangeError)
  })
})

test.each([
  ['random', lives],
  ['hard', hardLives],
])('the curve of %s lives agrees with looking at every person and month by itself', (_which, lives) => {
  fc.assert(
    fc.property(lives, ruleChange, (people, change) => {
      const content = contentOf(people, change)
      const counts = new Map<string, number>()
      const count = (...key: (string | number)[]): void =>
        void counts.set(key.join('|'), (counts.get(key.join('|')) ?? 0) + 1)
      for (const person of people)
        for (const { unit = '', startDay, endDay } of person.episodes ?? [])
          for (let m = -12; m <= 24; m++) {
            const anchor = m < 0 ? startDay! : endDay!
            const linked = person.linkage !== 'not-linked'
            const found =
              anchor === null && linked
                ? { why: 'not-ended' }
                : naive(person, addMonths(dateOfDayNumber(anchor), m), content.rules)
            if ('why' in found) count(unit, m, found.why)
            else for (const name of [found.state, ...found.lines.map((l) => `line ${l}`)]) count(unit, m, name)
          }
      const ours = new Map<string, number>()
      for (const cell of curveCells(episodeCurve(content, groupEpisodes(content, 'unit'))))
        for (const [name, n] of [
          ...Object.entries(cell.states),
          ...Object.entries(cell.lines).map(([l, n]) => [`line ${l}`, n] as const),
          ...Object.entries(cell.notObserved),
        ])
          if (n > 0) ours.set([cell.group, cell.month, name].join('|'), n)
      expect(ours).toEqual(counts)
    }),
    runs(1500),
  )
})

test('a curve’s states sum to the observed, and with the others to the episodes', () => {
  fc.assert(
    fc.property(lives, (people) => {
      const content = contentOf(people)
      const episodes = content.tables.episodes.rows
      for (const cell of curveCells(episodeCurve(content, all(content)))) {
        const sum = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((a, b) => a + b, 0)
        expect(sum(cell.states)).toBe(cell.observed)
        expect(cell.observed + sum(cell.notObserved)).toBe(episodes)
      }
    }),
    runs(500),
  )
})

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(lives, (people) => {
      const [one, other] = [contentOf(people), contentOf(people, {}, true)]
      expect(episodeCurve(other, groupEpisodes(other, 'unit'))).toEqual(episodeCurve(one, groupEpisodes(one, 'unit')))
      expect(calendarStates(other)).toEqual(calendarStates(one))
    }),
    runs(500),
  )
})

test('parts merge to the whole', () => {
  fc.assert(
    fc.property(lives, fc.nat(20), (people, at) => {
      const content = contentOf(people)
      const grouping = groupEpisodes(content, 'unit')
      const cut = Math.min(at, content.tables.episodes.rows)
      const part = (from: number, to: number) => episodeCurve(content, grouping, { episodes: { from, to } })
      expect(mergeCurves(part(0, cut), part(cut, content.tables.episodes.rows))).toEqual(
        episodeCurve(content, grouping),
      )

      const cutPeople = Math.min(at, people.length)
      const months = { from: '2018-01', to: '2022-12' }
      const somebody = (from: number, to: number) => calendarStates(content, { ...months, people: { from, to } })
      expect(mergeCalendarStates(somebody(0, cutPeople), somebody(cutPeople, people.length))).toEqual(
        calendarStates(content, months),
      )
    }),
    runs(500),
  )
})

test('parts of different things do not merge', () => {
  const [one, other] = [contentOf([{ episodes: [{}] }]), contentOf([{ episodes: [{ unit: 'vidde' }] }])]
  expect(() =>
    mergeCurves(episodeCurve(one, groupEpisodes(one, 'unit')), episodeCurve(other, groupEpisodes(other, 'unit'))),
  ).toThrow(RangeError)
  expect(() => mergeCalendarStates(calendarStates(one), calendarStates(one, { to: '2020-01' }))).toThrow(RangeError)
})

describe('full return', () => {
  const content = contentOf([
    { episodes: [{}] },
    { episodes: [{}], spells: [spell('unemployment-benefit', '2021-01-01', '2021-12-31')] },
    { episodes: [{}], spells: [spell('sickness-benefit', '2021-03-01', '2021-03-31', 20)] },
    { episodes: [{}], deathDay: on('2020-12-24') },
    { episodes: [{ endDay: on('2022-06-30') }] },
    { episodes: [{ endDay: null }] },
  ])

  test('is without any health-related benefit a year after, among those who are alive and due', () => {
    expect(fullReturn(content, all(content))).toEqual([
      {
        group: 'all',
        month: 12,
        returned: 2,
        of: 3,
        excluded: { dead: 1, emigrated: 0, 'old-age-pension': 0 },
        notObserved: { 'not-yet-due': 1, 'not-ended': 1, 'before-coverage': 0, 'no-record': 0, 'not-linked': 0 },
      },
    ])
  })

  test('is not asked of a registry without such a line', () => {
    const open = contentOf([], { fullReturn: null })
    expect(() => fullReturn(open, all(open))).toThrow(/no line for full return/)
  })
})
