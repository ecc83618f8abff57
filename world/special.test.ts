import { describe, expect, test } from 'vitest'
import { addMonths, day } from '#core/dates.ts'
import { findInstrument, latest, scoreAll, type Answers } from '#registry/instruments/index.ts'
import { arr } from '#registry/registries/index.ts'
import { CLINICS, MAIN_CLINIC } from './clinics.ts'
import { PARTICIPANTS, type SpecialKey } from './special.ts'
import { makeWorld } from './world.ts'

const TODAY = day('2026-03-02')
const world = makeWorld({ today: TODAY, size: 'small' })
const person = (key: SpecialKey) => world.participants.find((one) => one.id === PARTICIPANTS[key].id)!
const first = (key: SpecialKey) => person(key).episodes[0]!
const at = (key: SpecialKey, timePoint: string) => first(key).assessments.find((one) => one.timePoint === timePoint)!
const isOpen = ({ opens, closes }: ReturnType<typeof at>) => opens <= TODAY && TODAY <= closes

describe('the special cases', () => {
  test('are in the world under the names, numbers and ids that are exported', () => {
    for (const special of Object.values(PARTICIPANTS)) {
      const found = world.participants.find(({ id }) => id === special.id)!
      expect(found).toMatchObject({
        key: special.key,
        name: special.name,
        born: special.born,
        sex: special.sex,
        nationalNumber: special.nationalNumber,
      })
      expect(found.episodes[0]!.id).toBe(special.episode)
      for (const { timePoint, id } of found.episodes[0]!.assessments)
        expect(id).toBe(special.assessments[timePoint as keyof typeof special.assessments])
    }
    expect(new Set(Object.values(PARTICIPANTS).map(({ nationalNumber }) => nationalNumber)).size).toBe(
      Object.keys(PARTICIPANTS).length,
    )
  })

  test('are the same on another day, but for the days', () => {
    const later = makeWorld({ today: day('2031-07-31'), size: 'small' }).participants
    for (const { id, nationalNumber, name } of Object.values(PARTICIPANTS))
      expect(later.find((one) => one.id === id)).toMatchObject({ nationalNumber, name })
  })

  test('have one who may answer now, one who has begun, and one who comes soon and has not been asked', () => {
    expect(at('withOpenAssessment', 'start').answers).toEqual([])
    expect(isOpen(at('withOpenAssessment', 'start'))).toBe(true)
    expect(at('halfAnswered', 'start').answers.length).toBeGreaterThan(0)
    expect(at('halfAnswered', 'start').completedAt).toBeUndefined()
    expect(isOpen(at('halfAnswered', 'start'))).toBe(true)
    expect(at('halfAnswered', 'start').asked?.map(({ key }) => key)).toEqual(arr.timePoints[0]!.instruments)
    expect(first('notYetAsked').startedOn > TODAY).toBe(true)
    expect(person('notYetAsked').consent).toBeNull()
  })

  test('have those whose follow-up is not due, open, whole and never answered', () => {
    expect(at('endedNotYetDue', 'end').completedAt).toBeDefined()
    expect(at('endedNotYetDue', 'months6').opens > TODAY).toBe(true)
    expect(isOpen(at('sixMonthsOpen', 'months6'))).toBe(true)
    expect(at('sixMonthsOpen', 'months6').answers).toEqual([])
    expect(first('wholeCourse').assessments.every(({ completedAt }) => completedAt)).toBe(true)
    expect(first('neverAnswered').assessments).toHaveLength(4)
    for (const { answers, closes } of first('neverAnswered').assessments)
      expect([answers.length, closes < TODAY]).toEqual([0, true])
  })

  test('have benefits that go down in steps, and others that become a disability pension', () => {
    const { spells } = person('wholeCourse')
    expect(spells.map(({ degree }) => degree)).toEqual([100, 80, 60, 40, 20])
    expect(spells.at(-1)!.to < addMonths(first('wholeCourse').endedOn!, 12)).toBe(true)
    expect(person('pensioned').spells.map(({ benefit }) => benefit)).toEqual([
      'sickness-benefit',
      'work-assessment-allowance',
      'disability-pension',
    ])
  })

  test('have those who took their consent back, or never gave it to linkage', () => {
    const { consent, episodes } = person('withdrawn')
    const withdrawnOn = consent?.withdrawnOn ?? ''
    expect(withdrawnOn > '2020' && withdrawnOn < TODAY).toBe(true)
    for (const { completedAt } of episodes[0]!.assessments)
      if (completedAt) expect(completedAt.toISOString().slice(0, 10) < withdrawnOn).toBe(true)
    expect(episodes[0]!.assessments[0]!.completedAt).toBeDefined()
    expect(person('withoutLinkage').consent!.scopes).toEqual(['registry'])
    expect(person('withoutLinkage').spells).toEqual([])
  })

  test('have an episode nobody ended, two episodes at two clinics, and somebody at another clinic only', () => {
    expect(first('withoutEnd').endedOn).toBeNull()
    expect(first('withoutEnd').startedOn < addMonths(TODAY, -8)).toBe(true)
    expect(person('twoEpisodes').episodes.map(({ clinic }) => clinic)).toEqual([MAIN_CLINIC.id, CLINICS[1].id])
    expect(person('twoEpisodes').episodes[1]!.id).toBe(PARTICIPANTS.twoEpisodes.secondEpisode)
    expect(person('elsewhere').episodes.map(({ clinic }) => clinic)).toEqual([CLINICS[1].id])
  })

  test.each([
    ['died', 'diedOn'],
    ['emigrated', 'emigratedOn'],
    ['retired', 'oldAgePensionOn'],
  ] as const)('have somebody who is no longer followed: %s', (key, field) => {
    const on = person(key)[field]!
    expect(on > first(key).endedOn! && on < addMonths(first(key).endedOn!, 12)).toBe(true)
    expect(person(key).spells.every(({ to }) => to < on)).toBe(true)
  })

  test('have thoughts that somebody must speak about, and a score that cannot be computed', () => {
    expect(at('thoughtsOfSelfHarm', 'start').answers.find(({ item }) => item === 'phq9-9')?.value).toBe('several-days')
    const said = at('skippedMuch', 'start').answers.filter(({ instrument }) => instrument === 'phq9')
    const answers: Answers = Object.fromEntries(
      said.flatMap(({ item, value }) => (value === null ? [] : [[item, value]])),
    )
    const phq9 = findInstrument('phq9', latest('phq9')!.version)!
    expect(scoreAll(phq9, answers)[0]?.status).toBe('not-computable')
  })
})
