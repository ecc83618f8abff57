import * as fc from 'fast-check'
import { day, dayNumber } from '#core/dates.ts'
import { groupEpisodes } from './grouping.ts'
import { SnapshotDraft } from '../snapshot/index.ts'
import type { Content, RegistryRules, Row } from '../snapshot/index.ts'
import type { Grouping } from './types.ts'

export const on = (text: string): number => dayNumber(day(text))

/** A registry much like the real one. */
export const rules: RegistryRules = {
  registry: 'arr',
  states: [
    { state: 'pension', when: [{ benefit: 'disability-pension' }] },
    { state: 'aap', when: [{ benefit: 'aap' }] },
    { state: 'sickness-full', when: [{ benefit: 'sickness-benefit', degree: [100, 100] }] },
    { state: 'sickness-graded', when: [{ benefit: 'sickness-benefit', degree: [0, 99] }] },
    { state: 'unemployment', when: [{ benefit: 'unemployment-benefit' }] },
  ],
  none: 'none',
  lines: [
    { line: 'sickness', states: ['sickness-full', 'sickness-graded'] },
    { line: 'aap', states: ['aap'] },
    { line: 'pension', states: ['pension'] },
    { line: 'any', states: ['pension', 'aap', 'sickness-full', 'sickness-graded'] },
  ],
  fullReturn: 'any',
  absorbing: ['dead', 'emigrated', 'old-age-pension'],
  threshold: 5,
  minimumDenominator: 10,
  coverage: { from: on('2018-01-01'), to: on('2022-12-31') },
}

/** A life as tests tell it. */
export type Life = {
  readonly deathDay?: number | null
  readonly emigrationDay?: number | null
  readonly oldAgePensionDay?: number | null
  readonly linkage?: 'linked' | 'not-linked' | null
  readonly spells?: readonly Omit<Row<'spells'>, 'person'>[]
  readonly episodes?: readonly Partial<Omit<Row<'episodes'>, 'person' | 'pseudonym'>>[]
}

/** A snapshot of these people, in the order given. */
export function contentOf(lives: readonly Life[], change: Partial<RegistryRules> = {}, reversed = false): Content {
  const draft = new SnapshotDraft()
  const numbered = lives.map((life, i) => ({ life, i }))
  for (const { life, i } of reversed ? numbered.reverse() : numbered) {
    const {
      deathDay = null,
      emigrationDay = null,
      oldAgePensionDay = null,
      linkage = null,
      spells = [],
      episodes = [],
    } = life
    const pseudonym = `p${String(i).padStart(4, '0')}`
    const absorbing = { deathDay, emigrationDay, oldAgePensionDay, linkage }
    const person = draft.add('people', { pseudonym, birthYear: 1980, sex: null, county: null, ...absorbing })
    for (const [e, episode] of episodes.entries())
      draft.add('episodes', {
        unit: 'fjord',
        programme: 'arr',
        setting: 'day',
        startDay: on('2020-01-31'),
        endDay: on('2020-03-31'),
        baselineWork: null,
        education: null,
        employer: null,
        baselineBenefit: null,
        sickLeaveDuration: null,
        ageGroup: null,
        ...episode,
        person,
        pseudonym: `${pseudonym}-${e}`,
      })
    for (const spell of reversed ? spells.toReversed() : spells) draft.add('spells', { ...spell, person })
  }
  return { rules: { ...rules, ...change }, tables: draft.finish() }
}

export const spell = (benefit: string, from: string, to: string, degree: number | null = 100) => ({
  benefit,
  degree,
  fromDay: on(from),
  toDay: on(to),
})
export const all = (content: Content): Grouping => groupEpisodes(content, 'all')

/** Random lives around the years covered. */
export const dayInYears = fc.integer({ min: on('2017-06-01'), max: on('2023-06-30') })
export const life: fc.Arbitrary<Life> = fc.record({
  deathDay: fc.option(dayInYears, { freq: 4, nil: null }),
  emigrationDay: fc.option(dayInYears, { freq: 4, nil: null }),
  oldAgePensionDay: fc.option(dayInYears, { freq: 4, nil: null }),
  linkage: fc.constantFrom('linked', 'linked', 'not-linked', null),
  spells: fc.array(
    fc
      .record({
        benefit: fc.constantFrom('disability-pension', 'aap', 'sickness-benefit', 'unemployment-benefit', 'grant'),
        degree: fc.option(fc.integer({ min: 0, max: 100 })),
        fromDay: dayInYears,
        days: fc.integer({ min: 0, max: 400 }),
      })
      .map(({ days, ...spell }) => ({ ...spell, toDay: spell.fromDay + days })),
    { maxLength: 6 },
  ),
  episodes: fc.array(
    fc
      .record({
        unit: fc.constantFrom('fjord', 'fjell', 'vidde'),
        startDay: dayInYears,
        days: fc.option(fc.integer({ min: 0, max: 200 }), { freq: 4, nil: null }),
      })
      .map(({ days, ...episode }) => ({ ...episode, endDay: days === null ? null : episode.startDay + days })),
    { maxLength: 3 },
  ),
})
export const lives = fc.array(life, { maxLength: 8 })

/** Days that are hard for a calendar, around the borders of what is covered: ends of months, leap days, their neighbours. */
const hardDay = fc
  .tuple(
    fc.constantFrom('2017-12-31', '2018-01-01', '2019-01-31', '2020-01-31', '2020-02-29', '2021-02-28', '2022-12-31'),
    fc.constantFrom(0, 0, 0, -1, 1, 30, 31, -366),
  )
  .map(([text, days]) => on(text) + days)
const hardLength = fc.constantFrom(0, 1, 27, 28, 29, 30, 31, 365)
const leaving = fc.option(hardDay, { freq: 2, nil: null })
/** Lives of such days: spells that last one day, touch, overlap, or end on an index day; people who leave on one. */
export const hardLives: fc.Arbitrary<Life[]> = fc.array(
  fc.record({
    deathDay: leaving,
    emigrationDay: leaving,
    oldAgePensionDay: leaving,
    spells: fc.array(
      fc
        .record({
          benefit: fc.constantFrom('disability-pension', 'aap', 'sickness-benefit', 'grant'),
          degree: fc.constantFrom(null, 0, 50, 99, 100),
          fromDay: hardDay,
          days: hardLength,
        })
        .map(({ days, ...spell }) => ({ ...spell, toDay: spell.fromDay + days })),
      { maxLength: 6 },
    ),
    episodes: fc.array(
      fc
        .record({ unit: fc.constantFrom('fjord', 'fjell'), startDay: hardDay, days: hardLength })
        .map(({ days, ...episode }) => ({ ...episode, endDay: episode.startDay + days })),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 5 },
)
export const ruleChange = fc.record({
  none: fc.constantFrom('none', null),
  absorbing: fc.constantFrom(rules.absorbing, [], ['dead'] as const),
})

/** The state and lines of somebody on a day, in the words of the README. */
export function naive(life: Life, date: string, { states, lines, none, absorbing, coverage }: RegistryRules) {
  if (life.linkage === 'not-linked') return { why: 'not-linked' }
  const number = on(date)
  if (number > coverage.to) return { why: 'not-yet-due' }
  if (number < (coverage.from ?? number)) return { why: 'before-coverage' }
  const left = { dead: life.deathDay, emigrated: life.emigrationDay, 'old-age-pension': life.oldAgePensionDay }
  const reason = absorbing.find((r) => (left[r] ?? Infinity) <= number)
  if (reason) return { state: reason, lines: [] }
  const held = (life.spells ?? [])
    .filter((s) => s.fromDay <= number && number <= s.toDay)
    .map((s) =>
      states.find(({ when }) =>
        when.some(
          (w) =>
            w.benefit === s.benefit &&
            (!w.degree || (w.degree[0] <= (s.degree ?? 100) && (s.degree ?? 100) <= w.degree[1])),
        ),
      ),
    )
    .filter((s) => s !== undefined)
  const state = states.find((s) => held.includes(s))?.state ?? none
  if (state === null) return { why: 'no-record' }
  return { state, lines: lines.filter((l) => held.some((h) => l.states.includes(h.state))).map((l) => l.line) }
}
