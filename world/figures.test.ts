import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { CLINICS } from './clinics.ts'
import { figuresOf, returnedAt, type Figures } from './figures.ts'
import { makeWorld, type World } from './world.ts'

const TODAY = day('2026-11-22')
let world: World
let figures: Figures

beforeAll(() => {
  world = makeWorld({ today: TODAY, size: 'full' })
  figures = figuresOf(world, TODAY)
})

/** What is expected is a value between two others; a wrong one is shown with them. */
const between = (value: number, from: number, to: number): string =>
  value >= from && value <= to ? 'between' : `${value} is not from ${from} to ${to}`

describe('the full world resembles what has been published', () => {
  test('57 % hold none of the three health-related benefits after a year', () => {
    const { returned, of } = figures.fullReturn
    expect(of).toBeGreaterThan(4000)
    expect(between(returned / of, 0.54, 0.6)).toBe('between')
  })

  test('a point more of work ability at the start multiplies the odds of that by 1.57 (1.41–1.75)', () => {
    expect(between(figures.oddsRatio, 1.41, 1.75)).toBe('between')
  })

  test('work ability is about 4 at the start and 1.5 to 2 points higher by the end', () => {
    expect(between(figures.workAbility.start, 3.7, 4.3)).toBe('between')
    expect(between(figures.workAbility.change, 1.5, 2)).toBe('between')
  })

  test.each([
    ['start', 0.95],
    ['end', 0.85],
    ['months6', 0.6],
    ['months12', 0.55],
  ])('of the questions at %s, a share of %d is answered', (timePoint, share) => {
    const { sent, of } = figures.answered[timePoint]!
    expect(between(sent / of, share - 0.03, share + 0.03)).toBe('between')
  })

  test('symptoms are moderate on average at the start, and ease', () => {
    expect(between(figures.scores['phq9 start']!, 9, 12)).toBe('between')
    expect(between(figures.scores['phq9 start']! - figures.scores['phq9 end']!, 1.5, 4)).toBe('between')
    expect(between(figures.scores['gad7 start']! - figures.scores['gad7 end']!, 1.5, 4)).toBe('between')
    expect(between(figures.scores['pain-nrs start']!, 4.5, 5.5)).toBe('between')
  })

  test('clinics truly differ, but not much', () => {
    const shares = CLINICS.filter(({ size }) => size > 5).map(({ id }) => {
      const returns = world.participants.flatMap((person) =>
        person.episodes
          .filter(({ clinic }) => clinic === id)
          .map((episode) => returnedAt(person, episode, world.horizon)),
      )
      const known = returns.filter((one) => one !== undefined)
      expect(known.length).toBeGreaterThan(150)
      return known.filter(Boolean).length / known.length
    })
    expect(between(Math.max(...shares) - Math.min(...shares), 0.05, 0.25)).toBe('between')
  })

  test('is as large as it says: 6,000 people, some 24,000 assessments, 400,000 answers and 30,000 spells', () => {
    const episodes = world.participants.flatMap((person) => person.episodes)
    const assessments = episodes.flatMap((episode) => episode.assessments)
    expect(world.participants).toHaveLength(6000)
    expect(between(assessments.length, 20_000, 26_000)).toBe('between')
    expect(
      between(
        assessments.reduce((sum, { answers }) => sum + answers.length, 0),
        350_000,
        500_000,
      ),
    ).toBe('between')
    expect(
      between(
        world.participants.reduce((sum, { spells }) => sum + spells.length, 0),
        22_000,
        35_000,
      ),
    ).toBe('between')
  })

  test('holds a few of everything that a page must treat right', () => {
    const people = world.participants
    const share = (which: (person: World['participants'][number]) => boolean) =>
      people.filter(which).length / people.length
    expect(
      between(
        share((person) => person.diedOn !== null),
        0.001,
        0.02,
      ),
    ).toBe('between')
    expect(
      between(
        share((person) => person.emigratedOn !== null),
        0.001,
        0.02,
      ),
    ).toBe('between')
    expect(
      between(
        share((person) => person.oldAgePensionOn !== null),
        0.01,
        0.08,
      ),
    ).toBe('between')
    expect(
      between(
        share((person) => (person.consent?.withdrawnOn ?? null) !== null),
        0.005,
        0.03,
      ),
    ).toBe('between')
    expect(
      between(
        share((person) => person.consent !== null && !person.consent.scopes.includes('linkage')),
        0.015,
        0.05,
      ),
    ).toBe('between')
    expect(
      between(
        share((person) => person.consent === null),
        0.0005,
        0.01,
      ),
    ).toBe('between')
    expect(
      between(
        share((person) => person.episodes.length === 2),
        0.005,
        0.05,
      ),
    ).toBe('between')
    expect(
      between(
        share((person) => person.episodes.some(({ endedOn }) => endedOn === null)),
        0.01,
        0.05,
      ),
    ).toBe('between')
    const begun = people.flatMap((person) =>
      person.episodes.flatMap((episode) =>
        episode.assessments.filter((one) => one.answers.length > 0 && !one.completedAt),
      ),
    )
    expect(between(begun.length / people.length, 0.02, 0.12)).toBe('between')
  })
})
