import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupEpisodes } from '#analysis/kernels/index.ts'
import type { Content } from '#analysis/snapshot/index.ts'
import { runs } from '#tests/runs.ts'
import { shownOf, type Cell } from '#ui/index.ts'
import { FULL_RETURN_MONTH, type Figures, type PublicFigures } from '../model.ts'
import { Intruder } from './attack-intruder.ts'
import { contentOf, people, START } from './attack-people.ts'
import { countAll, countGroups, type Counts } from './counts.ts'
import { publicFigures } from './public-figures.ts'

const ASKED = { timePoints: ['start', 'end'], scores: [] }
const figuresOf = (content: Content): PublicFigures => publicFigures(content, ASKED)
const countsOf = (content: Content): ReadonlyMap<string, Counts> =>
  countGroups(content, groupEpisodes(content, 'unit'), ASKED.timePoints, ASKED.scores)

const P = 'disability-pension'
const A = 'work-assessment-allowance'
const S = 'sickness-benefit'
const ANY = 'any-health-benefit'
/** The months that are looked at: before, at the end, and where full return is measured. */
const MONTHS = [-6, 0, FULL_RETURN_MONTH]

/**
 * What somebody knows who has every public page: all that is shown, what the reasons say, and what the numbers have
 * to do with each other. `insider`: a clinic whose own numbers are known whole.
 */
function knowing(figures: PublicFigures, truth: ReadonlyMap<string, Counts>, insider: string | undefined): Intruder {
  const intruder = new Intruder()
  const clinics = [...figures.clinics.keys()]
  const groups = [
    { name: 'country', figures: figures.country },
    ...[...figures.clinics].flatMap(([clinic, { own, others, othersInside }]) => [
      { name: clinic, figures: own },
      { name: `not ${clinic}`, figures: clinic === insider ? othersInside : others },
    ]),
  ]
  for (const name of namesOf(figures.country)) {
    for (const { name: group, figures } of groups) intruder.sees(`${group} ${name}`, cellOf(figures, name))
    intruder.sums(
      `country ${name}`,
      clinics.map((clinic) => `${clinic} ${name}`),
    )
    for (const clinic of clinics) intruder.sums(`country ${name}`, [`${clinic} ${name}`, `not ${clinic} ${name}`])
  }
  for (const { name: group } of groups)
    for (const month of MONTHS) {
      const at = (name: string) => `${group} ${name} ${month}`
      // The rest of those present, and how much the union is less than its parts.
      for (const line of [P, A, S, ANY]) intruder.sums(at('present'), [at(line), at(`without ${line}`)])
      for (const line of [P, A, S]) intruder.sums(at(ANY), [at(line), at(`only others than ${line}`)])
      intruder.sums(at('P+A'), [at(P), at(A)])
      intruder.sums(at('P+A+S'), [at('P+A'), at(S)])
      intruder.sums(at('P+A+S'), [at(ANY), at('overlap')])
    }
  for (const { name: group } of groups) {
    const [present, any] = [`${group} present ${FULL_RETURN_MONTH}`, `${group} ${ANY} ${FULL_RETURN_MONTH}`]
    intruder.sums(present, [any, `${group} returned`])
    // Everybody is asked at the start.
    intruder.sums(`${group} asked`, [present, `${group} notYetDue`, `${group} notCounted`])
  }
  figures.country.curve.months.forEach((month, i) => {
    if (!MONTHS.includes(month)) return
    const states = figures.country.curve.states!
    for (const { key, counts } of states) intruder.sees(`country state ${key} ${month}`, counts[i]!)
    const named = (keys: readonly string[]) => keys.map((key) => `country state ${key} ${month}`)
    intruder.sums(`country present ${month}`, named(states.map(({ key }) => key)))
    intruder.sums(`country ${ANY} ${month}`, named([P, A, 'sickness-full', 'sickness-graded']))
    intruder.sums(`country ${P} ${month}`, named([P]))
  })
  for (const { year, numerator } of figures.years) intruder.sees(`year ${year}`, numerator)
  if (figures.years.length > 0)
    intruder.sums(
      'country returned',
      figures.years.map(({ year }) => `year ${year}`),
    )
  if (insider !== undefined && truth.has(insider))
    for (const name of namesOf(figures.country))
      intruder.knows(`${insider} ${name}`, numberOf(truth.get(insider)!, name))
  return intruder
}

/** The names of every number that is published by clinic. */
function namesOf({ curve }: Figures): string[] {
  return [
    ...MONTHS.flatMap((month) => ['present', ...curve.lines.map(({ key }) => key)].map((name) => `${name} ${month}`)),
    'asked',
    'returned',
    'notYetDue',
    'notCounted',
  ]
}

function cellOf({ answers, curve, fullReturn }: Figures, name: string): Cell {
  if (name === 'asked') return answers[0]!.due
  if (name === 'returned') return fullReturn.numerator
  if (name === 'notYetDue' || name === 'notCounted') return fullReturn[name]
  const [column, month] = name.split(' ')
  const at = curve.months.indexOf(Number(month))
  return column === 'present' ? curve.present[at]! : curve.lines.find(({ key }) => key === column)!.counts[at]!
}

function numberOf({ answers, curve }: Counts, name: string): number {
  if (name === 'asked') return answers[0]!.due
  const [column, month = FULL_RETURN_MONTH] = name.split(' ')
  const at = curve.find((one) => one.month === Number(month))!
  if (column === 'returned') return at.present - at.lines[ANY]!
  if (column === 'present' || column === 'notYetDue' || column === 'notCounted') return at[column]
  return at.lines[column!]!
}

/**
 * The small hidden numbers that a reader finds out, and those whose rest is small. A large one is hidden for the sake of a
 * small one: if it helps to find that, that is found here too. How many are not yet due is never small in this sense.
 */
function found(content: Content, insider: string | undefined): string[] {
  const figures = figuresOf(content)
  const intruder = knowing(figures, countsOf(content), insider)
  const clinics = [...figures.clinics].map(([clinic, { own }]) => ({ group: clinic, figures: own }))
  const sums = [
    ...[...figures.clinics].map(([clinic, { others }]) => ({ group: `not ${clinic}`, figures: others })),
    { group: 'country', figures: figures.country },
  ]
  // Whoever knows a clinic may know sums that it is in; what counts is whether another clinic shows.
  const groups = insider === undefined ? [...clinics, ...sums] : clinics.filter(({ group }) => group !== insider)
  return groups.flatMap(({ group, figures }) =>
    namesOf(figures)
      .filter((name) => name !== 'notYetDue' && 'hidden' in cellOf(figures, name))
      .flatMap((name) => {
        const value = intruder.finds(`${group} ${name}`)
        const [column, month = FULL_RETURN_MONTH] = name.split(' ')
        const whole = column!.startsWith('not') ? undefined : intruder.finds(`${group} present ${month}`)
        const isSmall = (count: number) => count > 0 && count < 5
        if (value === undefined || !(isSmall(value) || isSmall((whole ?? value) - value))) return []
        return [`${group} ${name} is ${value}`]
      }),
  )
}

describe('an intruder', () => {
  test('finds a hidden number where one is to be found', () => {
    const intruder = new Intruder()
    intruder.sees('all', { shown: 54 })
    intruder.sees('a', { shown: 50 })
    intruder.sees('others', { hidden: 'small' })
    intruder.sums('all', ['a', 'others'])
    intruder.sees('b', { hidden: 'small' })
    intruder.sees('c', { hidden: 'secondary' })
    intruder.sums('others', ['b', 'c'])
    expect(intruder.finds('others')).toBe(4)
    expect(intruder.finds('b')).toBeUndefined()
  })

  test('with every public page finds no hidden number', () => {
    fc.assert(
      fc.property(people, (rows) => {
        expect(found(contentOf(rows), undefined)).toEqual([])
      }),
      runs(1500),
    )
  })

  test('who also knows one clinic from inside finds no hidden number of another', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('a', 'b', 'c'), (rows, insider) => {
        expect(found(contentOf(rows), insider)).toEqual([])
      }),
      runs(1500),
    )
  })

  test('does not learn from the union and two lines that the third is four', () => {
    const benefit = (clinic: string, benefit: string | null, count: number) =>
      Array.from({ length: count }, () => ({ clinic, benefit, from: -400, days: 2000, left: null, linked: true }))
    const rows = ['a', 'b', 'c', 'd'].flatMap((clinic) => [
      ...benefit(clinic, P, 10),
      ...benefit(clinic, S, 12),
      ...benefit(clinic, A, clinic === 'a' ? 4 : 20),
      ...benefit(clinic, null, 30),
    ])
    const { clinics } = figuresOf(contentOf(rows))
    const at = (clinic: string) => {
      const { curve } = clinics.get(clinic)!.own
      return curve.lines.map(({ counts }) => shownOf(counts[curve.months.indexOf(FULL_RETURN_MONTH)]))
    }
    expect(at('a')).toEqual([undefined, undefined, undefined, 26])
    expect(at('d')).toEqual([12, 20, 10, 42])
    expect(found(contentOf(rows), undefined)).toEqual([])
  })

  test('does not learn from all, present and not yet due that two have died', () => {
    const life = (clinic: string, count: number, change: object) =>
      Array.from({ length: count }, () => ({
        ...{ clinic, benefit: null, from: 0, days: 0, left: null, linked: true },
        ...change,
      }))
    const rows = ['a', 'b', 'c', 'd'].flatMap((clinic) => [
      ...life(clinic, 30, {}),
      ...life(clinic, 2, { left: 60 }),
      ...life(clinic, 8, { length: null }),
    ])
    const { clinics, country } = figuresOf(contentOf(rows))
    const { answers, fullReturn } = clinics.get('a')!.own
    expect([answers[0]!.due, fullReturn.denominator]).toEqual([{ shown: 40 }, { shown: 30 }])
    expect(['hidden' in fullReturn.notYetDue, 'hidden' in fullReturn.notCounted]).toEqual([true, true])
    expect(country.fullReturn).toMatchObject({ notYetDue: { shown: 32 }, notCounted: { shown: 8 } })
  })
})

test('what is shown is right, and never small', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const content = contentOf(rows)
      const { clinics, country } = figuresOf(content)
      const all = countAll(content, ASKED.timePoints, ASKED.scores)
      const truth = countsOf(content)
      const sides = [
        { figures: country, numbers: (name: string) => numberOf(all, name) },
        ...[...clinics].flatMap(([clinic, { own, others, othersInside }]) => {
          const mine = (name: string) => numberOf(truth.get(clinic)!, name)
          const rest = (name: string) => numberOf(all, name) - mine(name)
          return [
            { figures: own, numbers: mine },
            { figures: others, numbers: rest },
            { figures: othersInside, numbers: rest },
          ]
        }),
      ]
      for (const { figures, numbers } of sides)
        for (const name of namesOf(figures)) {
          const shown = shownOf(cellOf(figures, name))
          if (shown === undefined) continue
          expect(shown, name).toBe(numbers(name))
          if (name !== 'notYetDue') expect(shown === 0 || shown >= 5, name).toBe(true)
          const [column, month = FULL_RETURN_MONTH] = name.split(' ')
          if (column === 'asked' || column === 'present' || column!.startsWith('not')) continue
          const rest = numbers(`present ${month}`) - shown
          expect(rest === 0 || rest >= 5, name).toBe(true)
        }
    }),
    runs(1500),
  )
})

test('those inside see of the others what is public for the country, less themselves, and nothing where it is hidden', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const content = contentOf(rows)
      const { clinics, country } = figuresOf(content)
      const truth = countsOf(content)
      for (const [clinic, { othersInside }] of clinics)
        for (const name of namesOf(country)) {
          const all = shownOf(cellOf(country, name))
          expect(shownOf(cellOf(othersInside, name)), name).toBe(
            all === undefined ? undefined : all - numberOf(truth.get(clinic)!, name),
          )
        }
    }),
    runs(1500),
  )
})

test('the same number is hidden or shown the same wherever it stands', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const { clinics, country } = figuresOf(contentOf(rows))
      for (const figures of [country, ...[...clinics.values()].map(({ own }) => own)]) {
        const any = shownOf(cellOf(figures, `${ANY} ${FULL_RETURN_MONTH}`))
        const present = shownOf(cellOf(figures, `present ${FULL_RETURN_MONTH}`))
        const returned = shownOf(figures.fullReturn.numerator)
        expect(returned).toBe(any === undefined || present === undefined ? undefined : present - any)
      }
    }),
    runs(1500),
  )
})

test('a month of states is shown whole or not at all', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const { country } = figuresOf(contentOf(rows))
      country.curve.months.forEach((_, i) => {
        const cells = country.curve.states!.map(({ counts }) => counts[i]!)
        const shown = cells.filter((cell) => 'shown' in cell)
        expect([0, cells.length]).toContain(shown.length)
        if (shown.length > 0)
          expect(shown.reduce((sum, cell) => sum + cell.shown, 0)).toBe(shownOf(country.curve.present[i]))
      })
    }),
    runs(1500),
  )
})

test('with open data everything is shown', () => {
  const content = contentOf([{ clinic: 'a', benefit: P, from: 0, days: 900, left: null, linked: true }])
  const open = figuresOf({ ...content, rules: { ...content.rules, threshold: 0, minimumDenominator: 0 } })
  expect(open.years).toMatchObject([{ numerator: { shown: 0 }, denominator: { shown: 1 } }])
  expect(open.clinics.get('a')).toMatchObject({
    own: { fullReturn: { numerator: { shown: 0 }, denominator: { shown: 1 } } },
    others: { fullReturn: { denominator: { shown: 0 } } },
  })
  expect(START).toBeGreaterThan(0)
})
