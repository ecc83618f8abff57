import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { addDays, addMonths, dateOfDayNumber, day, dayNumber } from '#core/dates.ts'
import { ORACLE_METHODS, spellsMonthly, stateOn, sustainedReturn } from './index.ts'
import type { FollowedPerson, FollowUp, Spell } from './index.ts'

const on = (text: string): number => dayNumber(day(text))
const spell = (state: string, start: string, end: string): Spell => ({ state, start: on(start), end: on(end) })
const person = (of: Partial<FollowedPerson>): FollowedPerson => ({
  id: 1,
  group: 'A',
  exit: on('2020-01-31'),
  death: null,
  censor: null,
  spells: [],
  ...of,
})
const followUp: FollowUp = {
  dataEnd: on('2022-12-31'),
  priority: ['pension', 'sickness'],
  months: 2,
  sustainedDays: 90,
  competingState: 'pension',
}

describe('the state on a day', () => {
  test('is the first by precedence of what is held', () => {
    const both = person({
      spells: [spell('sickness', '2020-01-01', '2020-06-30'), spell('pension', '2020-03-01', '2020-03-31')],
    })
    expect(stateOn(both, on('2020-02-29'), followUp)).toBe('sickness')
    expect(stateOn(both, on('2020-03-31'), followUp)).toBe('pension')
    expect(stateOn(both, on('2020-07-01'), followUp)).toBe('none')
  })

  test('is dead from the day of death, even after somebody stopped being observed, but not after the data end', () => {
    const gone = person({
      death: on('2020-05-05'),
      censor: on('2020-02-01'),
      spells: [spell('sickness', '2020-01-01', '2021-01-01')],
    })
    expect(stateOn(gone, on('2020-02-01'), followUp)).toBe('sickness')
    expect(stateOn(gone, on('2020-02-02'), followUp)).toBeNull()
    expect(stateOn(gone, on('2020-05-05'), followUp)).toBe('dead')
    expect(stateOn(gone, on('2023-01-01'), followUp)).toBeNull()
  })

  test('is unknown while a benefit without a place in the precedence is held', () => {
    expect(
      stateOn(person({ spells: [spell('grant', '2020-01-01', '2020-12-31')] }), on('2020-02-01'), followUp),
    ).toBeNull()
  })
})

describe('sustained return', () => {
  const returned = (of: Partial<FollowedPerson>, change: Partial<FollowUp> = {}) =>
    sustainedReturn(person(of), { ...followUp, ...change })

  test('is on the day of exit for somebody without spells', () => {
    expect(returned({})).toEqual({ time: 0, event: 1 })
  })

  test('needs the whole window: one day less is no return', () => {
    const gap = (days: number): readonly Spell[] => [
      spell('sickness', '2020-01-01', '2020-02-29'),
      { state: 'sickness', start: on('2020-03-01') + days, end: on('2022-12-31') },
    ]
    expect(returned({ spells: gap(90) })).toEqual({ time: 30, event: 1 })
    expect(returned({ spells: gap(89) }).event).toBe(0)
  })

  test('needs the window to be lived and observed', () => {
    expect(returned({ death: on('2020-04-29') })).toEqual({ time: 89, event: 3 })
    expect(returned({ death: on('2020-04-30') })).toEqual({ time: 0, event: 1 })
    expect(returned({ censor: on('2020-04-28') })).toEqual({ time: 0, event: 0 })
    expect(returned({ censor: on('2020-04-29') })).toEqual({ time: 0, event: 1 })
  })

  test('comes too late for somebody already in the competing state', () => {
    expect(returned({ spells: [spell('pension', '2019-01-01', '2020-01-31')] })).toEqual({ time: 0, event: 2 })
    expect(returned({ spells: [spell('pension', '2019-01-01', '2020-01-31')] }, { competingState: null })).toEqual({
      time: 1,
      event: 1,
    })
  })

  test('a competing state or a death after the last observed day is not seen', () => {
    const busy = spell('sickness', '2020-01-01', '2022-12-31')
    const censored = { time: on('2021-01-01') - 89 - on('2020-01-31'), event: 0 }
    expect(
      returned({ censor: on('2021-01-01'), spells: [busy, spell('pension', '2021-06-01', '2022-12-31')] }),
    ).toEqual(censored)
    expect(returned({ censor: on('2021-01-01'), death: on('2021-06-01'), spells: [busy] })).toEqual(censored)
  })

  test('is the same as looking at every day', () => {
    const days = fc.integer({ min: -20, max: 60 })
    const spells = fc.array(
      fc.record({
        state: fc.constantFrom('pension', 'sickness'),
        start: days,
        length: fc.integer({ min: -1, max: 25 }),
      }),
    )
    const life = fc.record({
      spells,
      death: fc.option(days),
      censor: fc.option(days),
      sustainedDays: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(life, ({ spells, death, censor, sustainedDays }) => {
        const one = person({
          exit: 0,
          death,
          censor,
          spells: spells.map(({ state, start, length }) => ({ state, start, end: start + length })),
        })
        const rules = { ...followUp, dataEnd: 50, sustainedDays }
        expect(sustainedReturn(one, rules)).toEqual(dayByDay(one, rules))
      }),
      runs(5000),
    )
  })
})

/** The definition in words, a day at a time. */
function dayByDay(
  { exit, death, censor, spells }: FollowedPerson,
  { dataEnd, sustainedDays, competingState }: FollowUp,
) {
  const last = censor === null ? dataEnd : Math.min(dataEnd, censor)
  const alive = death === null ? last : Math.min(last, death - 1)
  const busy = (d: number): boolean => spells.some((s) => s.start <= d && d <= s.end)
  const window = (from: number): number[] => Array.from({ length: sustainedDays }, (_, i) => from + i)
  const candidates: { day: number; event: 1 | 2 | 3 }[] = []
  for (let d = exit; d <= alive; d++)
    if (window(d).every((w) => w <= alive && !busy(w))) {
      candidates.push({ day: d, event: 1 })
      break
    }
  const pensions = spells.filter((s) => s.state === competingState && s.end >= exit).map((s) => Math.max(exit, s.start))
  if (pensions.length > 0) candidates.push({ day: Math.min(...pensions), event: 2 })
  if (death !== null && death <= dataEnd) candidates.push({ day: death, event: 3 })
  const [first] = candidates.sort((a, b) => a.day - b.day || a.event - b.event)
  if (!first || (first.event !== 1 && first.day > last))
    return { time: Math.max(0, last - (sustainedDays - 1) - exit), event: 0 }
  return { time: first.day - exit, event: first.event }
}

describe('months', () => {
  test('count everyone observed, on the same day of the month or its last', () => {
    const people = [
      person({ id: 1, spells: [spell('sickness', '2020-02-29', '2020-02-29')] }),
      person({ id: 2, group: null }),
      person({ id: 3, group: 'B', exit: on('2022-11-30') }),
    ]
    const { occupancy, observed } = spellsMonthly(people, followUp)
    expect(occupancy).toEqual([
      { group: 'A', month: 0, state: 'none', count: 1 },
      { group: 'A', month: 1, state: 'sickness', count: 1 },
      { group: 'A', month: 2, state: 'none', count: 1 },
      { group: 'B', month: 0, state: 'none', count: 1 },
      { group: 'B', month: 1, state: 'none', count: 1 },
    ])
    expect(observed.at(-1)).toEqual({ group: 'B', month: 2, observed: 0 })
  })

  test('a year has 365 days for each who was seen through it, dead or alive', () => {
    const { firstYearDays, firstYearPeople } = spellsMonthly(
      [
        person({}),
        person({ id: 2, death: on('2020-02-10'), censor: on('2020-02-01') }),
        person({ id: 3, censor: on('2020-12-01') }),
      ],
      followUp,
    )
    expect(firstYearPeople.get('A')).toBe(2)
    expect(firstYearDays).toEqual([
      { group: 'A', state: 'none', days: 367, meanDays: 183.5 },
      { group: 'A', state: 'dead', days: 355, meanDays: 177.5 },
    ])
  })

  test('nobody gives nothing', () => {
    expect(spellsMonthly([], followUp)).toEqual({
      occupancy: [],
      observed: [],
      firstYearDays: [],
      firstYearPeople: new Map(),
      returns: [],
    })
  })
})

describe('as a reference case asks', () => {
  const ask = (people: object, spells: unknown) =>
    ORACLE_METHODS['spells_monthly']!(
      { people, spells },
      { data_end: '2020-12-31', priority: ['sickness'], months: 1, sustained_days: 30, competing_state: null },
    )

  test('no spells at all are no spells', () => {
    const answer = ask(
      { id: ['p'], group: [7], exit: ['2020-02-29'], death: [null], censor: [null] },
      { id: [], state: [], start: [], end: [] },
    )
    expect(answer).toMatchObject({
      occupancy: { group: [7, 7], month: [0, 1], state: ['none', 'none'], count: [1, 1] },
      first_year_people: {},
      rtw: { id: ['p'], time: [0], event: [1] },
    })
  })

  test('a spell without an end is still running', () => {
    const answer = ask(
      { id: [1], group: ['A'], exit: ['2020-02-29'] },
      { id: [1], state: ['sickness'], start: ['2020-01-01'], end: [null] },
    )
    expect(answer).toMatchObject({ rtw: { event: [0] } })
  })

  test('a day that is none is refused', () => {
    expect(() => ask({ id: [1], group: ['A'], exit: ['2021-02-29'] }, {})).toThrow(/exit: "2021-02-29"/)
  })
})

test('index days agree with dates as people count them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (offset) => {
      const exit = addDays(day('2016-01-01'), offset)
      const { occupancy } = spellsMonthly(
        [
          person({
            exit: dayNumber(exit),
            spells: [{ state: 'sickness', start: dayNumber(addMonths(exit, 1)), end: dayNumber(addMonths(exit, 1)) }],
          }),
        ],
        {
          ...followUp,
          dataEnd: on('2030-01-01'),
        },
      )
      expect(occupancy.find((row) => row.month === 1)?.state).toBe('sickness')
      expect(dateOfDayNumber(dayNumber(exit))).toBe(exit)
    }),
    runs(2000),
  )
})

/** Days that are hard: ends of months, leap days, and their neighbours. */
const hardDay = fc
  .tuple(
    fc.constantFrom('2019-12-31', '2020-01-29', '2020-01-31', '2020-02-28', '2020-02-29', '2020-03-31', '2020-04-30'),
    fc.constantFrom(0, 0, 0, 365, 366, 1, -1),
  )
  .map(([text, days]) => addDays(day(text), days))
/** Spells that touch, overlap, last a day, end before they start, or end on an index day. */
const hardSpell = fc
  .tuple(
    fc.constantFrom<string[]>('pension', 'sickness', 'grant'),
    hardDay,
    fc.constantFrom(-1, 0, 1, 27, 28, 29, 30, 31, 90),
  )
  .map(([state, start, days]) => ({ state, start, end: addDays(start, days) }))
const hardPerson = fc.record({
  group: fc.constantFrom('A', 'B', null),
  exit: hardDay,
  death: fc.option(hardDay, { freq: 2, nil: null }),
  censor: fc.option(hardDay, { freq: 2, nil: null }),
  spells: fc.array(hardSpell, { maxLength: 5 }),
})

test('months, observed and first year are those of the definition in words, on days as people write them', () => {
  const rules = fc.record({
    dataEnd: hardDay,
    priority: fc.constantFrom<string[][]>(
      ['pension', 'sickness'],
      ['sickness', 'pension'],
      ['grant', 'sickness', 'pension'],
    ),
  })
  fc.assert(
    fc.property(fc.array(hardPerson, { maxLength: 6 }), rules, (people, { dataEnd, priority }) => {
      // A day in words: after the data, dead, no longer followed, then the first by precedence of what is held.
      const stateOn = (one: (typeof people)[number], date: string): string | null => {
        if (date > dataEnd) return null
        if (one.death !== null && one.death <= date) return 'dead'
        if (one.censor !== null && date > one.censor) return null
        const held = one.spells.filter(({ start, end }) => start <= date && date <= end).map(({ state }) => state)
        if (held.some((state) => !priority.includes(state))) return null
        return priority.find((state) => held.includes(state)) ?? 'none'
      }
      const number = (date: string | null) => (date === null ? null : on(date))
      const found = spellsMonthly(
        people.map((one, id) => ({
          ...{ id, group: one.group, exit: on(one.exit), death: number(one.death), censor: number(one.censor) },
          spells: one.spells.map(({ state, start, end }) => ({ state, start: on(start), end: on(end) })),
        })),
        { ...followUp, dataEnd: on(dataEnd), priority, months: 14 },
      )

      const count = (of: readonly (string | null)[]) => of.filter((state) => state !== null).length
      const groups = ['A', 'B'].filter((group) => people.some((one) => one.group === group))
      const occupancy: object[] = []
      const observed: object[] = []
      const days: object[] = []
      for (const group of groups) {
        const members = people.filter((one) => one.group === group)
        const names = [...priority, 'none', 'dead']
        for (let month = 0; month <= 14; month++) {
          const states = members.map((one) => stateOn(one, addMonths(one.exit, month)))
          observed.push({ group, month, observed: count(states) })
          for (const state of names) {
            const inIt = states.filter((one) => one === state).length
            if (inIt > 0) occupancy.push({ group, month, state, count: inIt })
          }
        }
        const seen = members.filter((one) => {
          const last = addDays(one.exit, 364)
          const died = one.death !== null && one.death <= last
          return last <= dataEnd && (died || one.censor === null || last <= one.censor)
        })
        expect(found.firstYearPeople.get(group)).toBe(seen.length === 0 ? undefined : seen.length)
        const all = seen.flatMap((one) => Array.from({ length: 365 }, (_, k) => stateOn(one, addDays(one.exit, k))))
        for (const state of names) {
          const inIt = all.filter((one) => one === state).length
          if (inIt > 0) days.push({ group, state, days: inIt, meanDays: inIt / seen.length })
        }
      }
      expect(found.occupancy).toEqual(occupancy)
      expect(found.observed).toEqual(observed)
      expect(found.firstYearDays).toEqual(days)
    }),
    runs(1000),
  )
})
