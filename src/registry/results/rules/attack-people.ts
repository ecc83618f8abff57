import fc from 'fast-check'
import { SnapshotDraft, type Content } from '#analysis/snapshot/index.ts'
import { arr } from '#registry/registries/index.ts'

/** The day on which all of them start. */
export const START = 18_000

export type Person = {
  readonly clinic: string
  readonly benefit: string | null
  readonly from: number
  readonly days: number
  /** The day of death, after the start. */
  readonly left: number | null
  readonly linked: boolean
  /** Days from the start to the end of the episode; 28 unless told. */
  readonly length?: number | null
}

/** Clinics of few people, each with at most one spell: as hard for the gate as it gets. */
const person: fc.Arbitrary<Person> = fc.record({
  clinic: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c', 'd', 'e'),
  benefit: fc.constantFrom(
    null,
    'sickness-benefit',
    'work-assessment-allowance',
    'disability-pension',
    'unemployment-benefit',
  ),
  from: fc.integer({ min: -400, max: 800 }),
  days: fc.integer({ min: 0, max: 900 }),
  left: fc.option(fc.integer({ min: 0, max: 800 }), { freq: 12, nil: null }),
  linked: fc.constantFrom(true, true, true, true, true, false),
  length: fc.constantFrom(28, 28, 28, 28, 1900, null),
})
export const people = fc.oneof(
  fc.array(person, { minLength: 10, maxLength: 150 }),
  // Many who are alike, so that only a few stand out.
  fc
    .tuple(
      fc.array(fc.tuple(person, fc.integer({ min: 5, max: 30 })), { maxLength: 8 }),
      fc.array(person, { maxLength: 12 }),
    )
    .map(([crowds, few]) => [...crowds.flatMap(([one, times]) => Array.from({ length: times }, () => one)), ...few]),
)

export function contentOf(rows: readonly Person[]): Content {
  const draft = new SnapshotDraft()
  rows.forEach(({ clinic, benefit, from, days, left, linked, length = 28 }, index) => {
    const pseudonym = String(index).padStart(4, '0')
    const person = draft.add('people', {
      pseudonym,
      birthYear: 1980,
      sex: null,
      county: null,
      deathDay: left === null ? null : START + left,
      emigrationDay: null,
      oldAgePensionDay: null,
      linkage: linked ? 'linked' : 'not-linked',
    })
    const episode = draft.add('episodes', {
      person,
      pseudonym,
      unit: clinic,
      programme: 'arr-specialist',
      setting: 'day',
      startDay: START,
      endDay: length === null ? null : START + length,
      baselineWork: null,
      education: null,
      employer: null,
      baselineBenefit: null,
      sickLeaveDuration: null,
      ageGroup: null,
    })
    // Everybody is asked at the start, so that all know how many there are.
    draft.add('assessments', {
      episode,
      timePoint: 'start',
      instrument: 'was',
      version: '1',
      dueDay: START,
      closesDay: null,
      answeredDay: START,
      status: 'answered',
    })
    if (benefit !== null && linked)
      draft.add('spells', { person, benefit, degree: null, fromDay: START + from, toDay: START + from + days })
  })
  const coverage = { from: null, to: START + 2000 }
  return { tables: draft.finish(), rules: { ...arr.rules, registry: 'arr', coverage } }
}
