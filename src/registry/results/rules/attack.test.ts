import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SnapshotDraft, type Content } from '#analysis/snapshot/index.ts'
import { arr } from '#registry/registries/index.ts'
import { runs } from '#tests/runs.ts'
import { shownOf, type Cell } from '#ui/index.ts'
import { FULL_RETURN_MONTH, type Figures, type PublicFigures } from '../model.ts'
import { countGroups } from './counts.ts'
import { publicFigures } from './public-figures.ts'
import { groupEpisodes } from '#analysis/kernels/index.ts'

const START = 18_000
const ASKED = { timePoints: ['start', 'end'], scores: [] }

/** Clinics of few people, each with at most one spell: as hard for the gate as it gets. */
const people = fc.array(
  fc.record({
    clinic: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    benefit: fc.constantFrom(
      null,
      'sickness-benefit',
      'work-assessment-allowance',
      'disability-pension',
      'unemployment-benefit',
    ),
    from: fc.integer({ min: -400, max: 800 }),
    days: fc.integer({ min: 0, max: 900 }),
  }),
  { minLength: 10, maxLength: 120 },
)

function contentOf(rows: readonly { clinic: string; benefit: string | null; from: number; days: number }[]): Content {
  const draft = new SnapshotDraft()
  rows.forEach(({ clinic, benefit, from, days }, index) => {
    const pseudonym = String(index).padStart(4, '0')
    const person = draft.add('people', {
      pseudonym,
      birthYear: 1980,
      sex: null,
      county: null,
      deathDay: null,
      emigrationDay: null,
      oldAgePensionDay: null,
    })
    const unknown = {
      baselineWork: null,
      education: null,
      employer: null,
      baselineBenefit: null,
      sickLeaveDuration: null,
      ageGroup: null,
    }
    draft.add('episodes', {
      person,
      pseudonym,
      unit: clinic,
      programme: 'arr-specialist',
      setting: 'day',
      startDay: START,
      endDay: START + 28,
      ...unknown,
    })
    if (benefit !== null)
      draft.add('spells', { person, benefit, degree: null, fromDay: START + from, toDay: START + from + days })
  })
  const coverage = { from: null, to: START + 2000 }
  return { tables: draft.finish(), rules: { ...arr.rules, registry: 'arr', coverage } }
}

/** Every number published by clinic, as one list of columns: the clinics' cells, the others' cells, the country's. */
function columnsOf(figures: PublicFigures): { name: string; own: Cell[]; others: Cell[]; country: Cell }[] {
  const clinics = [...figures.clinics.values()]
  const pick = (name: string, read: (of: Figures) => Cell) => ({
    name,
    own: clinics.map(({ own }) => read(own)),
    others: clinics.map(({ others }) => read(others)),
    country: read(figures.country),
  })
  const { months, lines } = figures.country.curve
  return [
    pick('ended', (of) => of.ended),
    pick('full return', (of) => of.fullReturn.numerator),
    ...months.flatMap((month, i) => [
      pick(`present ${month}`, (of) => of.curve.present[i]!),
      ...lines.map(({ key }, line) => pick(`${key} ${month}`, (of) => of.curve.lines[line]!.counts[i]!)),
    ]),
  ]
}

test('whoever has all the public tables, and knows one clinic from inside, finds no hidden number of another', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const figures = publicFigures(contentOf(rows), ASKED)
      for (const { name, own, others, country } of columnsOf(figures)) {
        const hidden = own.flatMap((cell, index) => ('hidden' in cell ? [index] : []))
        // A number of the others gives the clinic away when the country is shown, and the other way round.
        own.forEach((cell, index) => {
          if ('hidden' in cell)
            expect(shownOf(others[index]) === undefined || shownOf(country) === undefined, name).toBe(true)
        })
        if (shownOf(country) === undefined || own.length <= 2) continue
        for (const insider of [undefined, ...own.keys()])
          expect(
            hidden.filter((index) => index !== insider),
            name,
          ).not.toHaveLength(1)
      }
    }),
    runs(200),
  )
})

test('what is shown is right, and never small', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const content = contentOf(rows)
      const figures = publicFigures(content, ASKED)
      const truth = countGroups(content, groupEpisodes(content, 'unit'), [], [])
      for (const [clinic, { own }] of figures.clinics) {
        const at = own.curve.months.indexOf(FULL_RETURN_MONTH)
        const month = truth.get(clinic)!.curve[at]!
        own.curve.lines.forEach(({ key, counts }) => {
          const shown = shownOf(counts[at])
          if (shown === undefined) return
          expect(shown).toBe(month.lines[key])
          expect(shown === 0 || shown >= 5).toBe(true)
          expect(month.present - shown === 0 || month.present - shown >= 5).toBe(true)
        })
      }
    }),
    runs(200),
  )
})

test('the same number is hidden or shown the same wherever it stands', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const { clinics, country } = publicFigures(contentOf(rows), ASKED)
      for (const figures of [country, ...[...clinics.values()].map(({ own }) => own)]) {
        const at = figures.curve.months.indexOf(FULL_RETURN_MONTH)
        const any = shownOf(figures.curve.lines.find(({ key }) => key === 'any-health-benefit')?.counts[at])
        const present = shownOf(figures.curve.present[at])
        const returned = shownOf(figures.fullReturn.numerator)
        expect(returned).toBe(any === undefined || present === undefined ? undefined : present - any)
      }
    }),
    runs(200),
  )
})

test('a month of states is shown whole or not at all', () => {
  fc.assert(
    fc.property(people, (rows) => {
      const { country } = publicFigures(contentOf(rows), ASKED)
      country.curve.months.forEach((_, i) => {
        const cells = country.curve.states!.map(({ counts }) => counts[i]!)
        const shown = cells.filter((cell) => 'shown' in cell)
        expect([0, cells.length]).toContain(shown.length)
        if (shown.length > 0)
          expect(shown.reduce((sum, cell) => sum + cell.shown, 0)).toBe(shownOf(country.curve.present[i]))
      })
    }),
    runs(200),
  )
})
