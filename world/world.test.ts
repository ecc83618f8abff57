import { idnr } from '@navikt/fnrvalidator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dateOfDayNumber, day, dayInOslo, dayNumber, type IsoDate } from '#core/dates.ts'
import {
  findInstrument,
  isQuestion,
  itemOf,
  parseAnswer,
  visibleItems,
  type Answers,
  type Instrument,
} from '#registry/instruments/index.ts'
import { arr } from '#registry/registries/index.ts'
import { runs } from '#tests/runs.ts'
import { makeWorld, type World } from './world.ts'

const TODAY = day('2026-03-02')
const small = makeWorld({ today: TODAY, size: 'small' })

type Assessment = World['participants'][number]['episodes'][number]['assessments'][number]

describe('a world', () => {
  test('is the same every time, and another from another seed', () => {
    expect(makeWorld({ today: TODAY, size: 'small' })).toEqual(small)
    expect(makeWorld({ today: TODAY, size: 'small', seed: 'other' }).participants[40]).not.toEqual(
      small.participants[40],
    )
  })

  test('has the same people in both sizes', () => {
    const full = makeWorld({ today: TODAY, size: 'full' })
    expect(full.participants.slice(0, small.participants.length)).toEqual(small.participants)
    const numbers = full.participants.map(({ nationalNumber }) => nationalNumber)
    expect(new Set(numbers).size).toBe(6000)
    for (const number of numbers) expect(idnr(number)).toEqual({ status: 'valid', type: 'tnr' })
  })

  test('has benefit data until the end of the month before the previous one', () => {
    expect(small.horizon).toBe('2026-01-31')
    expect(makeWorld({ today: day('2026-01-01'), size: 'small' }).horizon).toBe('2025-11-30')
    expect(makeWorld({ today: day('2024-04-30'), size: 'small' }).horizon).toBe('2024-02-29')
  })

  test('makes sense whatever day it is made on', () => {
    const days = fc
      .integer({ min: dayNumber(day('2024-01-01')), max: dayNumber(day('2032-12-31')) })
      .map(dateOfDayNumber)
    fc.assert(
      fc.property(days, fc.string({ maxLength: 5 }), (today, seed) =>
        checkWorld(makeWorld({ today, size: 'small', seed }), today),
      ),
      runs(120),
    )
  })

  test('says only what the questions allow, and nothing to questions not asked', () => {
    const begun = assessmentsOf(small).filter(({ answers }) => answers.length > 0)
    expect(begun.length).toBeGreaterThan(250)
    for (const assessment of begun) checkAnswers(assessment)
  })

  test('agrees with itself: what is said of benefits is what is held that day', () => {
    let compared = 0
    for (const person of small.participants)
      for (const { timePoint, completedAt, answers } of person.episodes.flatMap((episode) => episode.assessments)) {
        const on = completedAt && dayInOslo(completedAt)
        const said = answers.find(({ item }) => item === 'benefits')?.value
        if (
          on === undefined ||
          on > small.horizon ||
          !person.consent?.scopes.includes('linkage') ||
          timePoint === 'start'
        )
          continue
        const held = person.spells.some(({ from, to }) => from <= on && on <= to)
        expect([person.key, on, said]).toEqual([person.key, on, held ? expect.not.arrayContaining(['none']) : ['none']])
        compared += 1
      }
    expect(compared).toBeGreaterThan(100)
  })
})

const assessmentsOf = ({ participants }: World) =>
  participants.flatMap(({ episodes }) => episodes.flatMap(({ assessments }) => assessments))

function checkWorld({ participants, horizon }: World, today: IsoDate): void {
  for (const person of participants) {
    const gone = [person.diedOn, person.emigratedOn, person.oldAgePensionOn].filter((on) => on !== null).toSorted()[0]
    checkSpells(person, horizon, gone)
    for (const on of [person.diedOn, person.emigratedOn, person.consent?.on, person.consent?.withdrawnOn])
      if (on) expect(on <= today).toBe(true)
    for (const episode of person.episodes) {
      expect(episode.referredOn <= episode.startedOn && episode.referredOn <= today).toBe(true)
      expect(episode.startedOn <= addDays(today, 14)).toBe(true)
      if (episode.endedOn) expect(episode.startedOn <= episode.endedOn && episode.endedOn <= today).toBe(true)
      checkWindows(episode, today)
    }
    const [first, second] = person.episodes
    if (second) expect(first!.endedOn! < second.startedOn).toBe(true)
  }
}

function checkSpells(
  { spells, episodes, key }: World['participants'][number],
  horizon: IsoDate,
  gone: IsoDate | undefined,
): void {
  const earliest = addMonths(episodes[0]!.startedOn, -24)
  const until = new Map<string, IsoDate>()
  for (const { benefit, degree, from, to } of spells.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    expect([key, benefit, from, to, from <= to && from >= earliest && to <= horizon]).toEqual([
      key,
      benefit,
      from,
      to,
      true,
    ])
    expect([key, benefit, from, from > (until.get(benefit) ?? '')]).toEqual([key, benefit, from, true])
    if (gone) expect(to < gone).toBe(true)
    if (degree !== null) expect(degree >= 20 && degree <= 100).toBe(true)
    until.set(benefit, to)
  }
}

function checkWindows(episode: World['participants'][number]['episodes'][number], today: IsoDate): void {
  const expected = arr.timePoints.filter(({ after }) => after === 'start' || episode.endedOn !== null)
  expect(episode.assessments.map(({ timePoint }) => timePoint)).toEqual(expected.map(({ key }) => key))
  episode.assessments.forEach(({ opens, due, closes, completedAt, answers }, index) => {
    const point = expected[index]!
    const anchor = point.after === 'start' ? episode.startedOn : episode.endedOn!
    expect([opens, due, closes]).toEqual([
      addDays(due, -point.opens),
      addMonths(anchor, point.months),
      addDays(due, point.closes),
    ])
    if (answers.length > 0) expect(opens < today).toBe(true)
    if (!completedAt) return
    const on = dayInOslo(completedAt)
    expect(on >= opens && on <= closes && on < today).toBe(true)
  })
}

/** Every question that is asked is there once, in the order of the pages; required ones have an answer that the page would take. */
function checkAnswers({ timePoint, answers, completedAt }: Assessment): void {
  const asked = arr.timePoints.find(({ key }) => key === timePoint)!.instruments
  const expected = asked.flatMap((key) => {
    const of = answers.filter(({ instrument }) => instrument === key)
    const instrument = findInstrument(key, of[0]?.version ?? '')
    if (!instrument) return []
    const said: Answers = Object.fromEntries(of.flatMap(({ item, value }) => (value === null ? [] : [[item, value]])))
    for (const { item, value } of of) expect([item, takes(instrument, item, value)]).toEqual([item, true])
    return visibleItems(instrument, said)
      .filter(isQuestion)
      .map(({ id }) => id)
  })
  const given = answers.map(({ item }) => item)
  if (completedAt) expect(given).toEqual(expected)
  else expect(expected.slice(0, given.length)).toEqual(given)
}

function takes(instrument: Instrument, id: string, value: Assessment['answers'][number]['value']): boolean {
  const item = itemOf(instrument, id)
  if (!item || !isQuestion(item)) return false
  if (value === null) return !item.required
  const form = typeof value === 'object' ? value : String(value)
  const parsed = parseAnswer(item, form)
  return 'answer' in parsed && JSON.stringify(parsed.answer) === JSON.stringify(value)
}
