import { day, type IsoDate } from '#core/dates.ts'
import { CLINICS, MAIN_CLINIC } from './clinics.ts'
import type { Prospects } from './course.ts'
import { dateOf, mondayOf, monthsFrom, type Day } from './dates.ts'
import { worldId } from './ids.ts'
import { syntheticNationalNumber } from './numbers.ts'
import type { Wanted } from './participants.ts'
import type { Spell } from './spells.ts'

/** A participant that tests and pictures know by name. Days are as on the world's last day. */
export type SpecialCase = {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly nationalNumber: string
  readonly born: IsoDate
  readonly sex: 'woman' | 'man'
  /** Ids of their episodes, the first one first. */
  readonly episode: string
  readonly secondEpisode: string
  /** Ids of the first episode's assessments, by time point; those after the end exist once it has ended. */
  readonly assessments: Readonly<Record<'start' | 'end' | 'months6' | 'months12', string>>
}

type Case = { readonly name: string; readonly born: string; readonly sex: 'woman' | 'man' }

/** All at the main clinic, but `elsewhere`. What each is there for stands in `WANTED`. */
const CASES = {
  withOpenAssessment: { name: 'Kari Bjørkelur', born: '1984-03-12', sex: 'woman' },
  halfAnswered: { name: 'Jonas Tåkeslør', born: '1990-07-02', sex: 'man' },
  notYetAsked: { name: 'Nadia Vårbris', born: '1979-11-23', sex: 'woman' },
  endedNotYetDue: { name: 'Per Heggelauv', born: '1968-01-30', sex: 'man' },
  sixMonthsOpen: { name: 'Ylva Nøtteskinn', born: '1987-05-17', sex: 'woman' },
  wholeCourse: { name: 'Marit Soldrys', born: '1976-09-08', sex: 'woman' },
  pensioned: { name: 'Svein Mosero', born: '1965-12-04', sex: 'man' },
  neverAnswered: { name: 'Lars Dugglimt', born: '1981-02-19', sex: 'man' },
  withdrawn: { name: 'Eva Osplauv', born: '1973-06-25', sex: 'woman' },
  withoutLinkage: { name: 'Hassan Kveldsro', born: '1985-10-11', sex: 'man' },
  withoutEnd: { name: 'Turid Rypesus', born: '1970-04-06', sex: 'woman' },
  died: { name: 'Arne Høstregn', born: '1966-08-14', sex: 'man' },
  emigrated: { name: 'Danuta Havglimt', born: '1982-12-29', sex: 'woman' },
  retired: { name: 'Reidun Langlys', born: '1962-02-08', sex: 'woman' },
  twoEpisodes: { name: 'Geir Fjellvarde', born: '1977-03-27', sex: 'man' },
  thoughtsOfSelfHarm: { name: 'Selma Stillerim', born: '1993-01-15', sex: 'woman' },
  skippedMuch: { name: 'Oddvar Isglans', born: '1971-07-21', sex: 'man' },
  elsewhere: { name: 'Tuva Lyngveis', born: '1988-09-30', sex: 'woman' },
} as const satisfies Readonly<Record<string, Case>>

export type SpecialKey = keyof typeof CASES

/** The special cases, for tests and pictures. */
export const PARTICIPANTS = Object.fromEntries(
  Object.entries<Case>(CASES).map(([key, { name, born, sex }]): [string, SpecialCase] => [
    key,
    {
      id: worldId('participant', key),
      key,
      name,
      nationalNumber: syntheticNationalNumber(day(born), sex, 0),
      born: day(born),
      sex,
      episode: worldId('episode', `${key}/1`),
      secondEpisode: worldId('episode', `${key}/2`),
      assessments: {
        start: worldId('assessment', `${key}/1/start`),
        end: worldId('assessment', `${key}/1/end`),
        months6: worldId('assessment', `${key}/1/months6`),
        months12: worldId('assessment', `${key}/1/months12`),
      },
    },
  ]),
) as Readonly<Record<SpecialKey, SpecialCase>>

const STAY = 25
const ANSWERED = { start: 'answered', end: 'answered', months6: 'answered', months12: 'answered' } as const
const STEADY: Prospects = { ability: 4, gain: 2, speed: 0.3, distress: 0.2, pain: 5, answers: 0 }

/** What each special case is there for, on a given last day. */
export function wantedOf(key: SpecialKey, today: Day): Wanted {
  const { name, born, sex } = CASES[key]
  const start = (daysAgo: number): Wanted['course'] => ({
    clinic: MAIN_CLINIC,
    setting: 'residential',
    start: mondayOf(today - daysAgo),
    route: 'full',
    length: STAY,
  })
  /** Ended so many months ago, on a Friday. */
  const ended = (months: number): Wanted['course'] => start(today - monthsFrom(today, -months) + STAY + 3)
  const person: Wanted['person'] = { born: day(born), sex, work: 'employed', prospects: STEADY }
  const base = { name, person }
  switch (key) {
    case 'withOpenAssessment':
      return { ...base, course: start(3), outcomes: { start: 'nothing' } }
    case 'halfAnswered':
      return { ...base, course: start(4), outcomes: { start: 'begun' } }
    case 'notYetAsked':
      return { ...base, course: start(-10), consent: null }
    case 'endedNotYetDue':
      return { ...base, course: ended(3), outcomes: ANSWERED }
    case 'sixMonthsOpen':
      return { ...base, course: ended(6), outcomes: { ...ANSWERED, months6: 'nothing' } }
    case 'wholeCourse':
      return { ...base, course: ended(26), outcomes: ANSWERED, life: (_, course) => backInSteps(course.start) }
    case 'pensioned':
      return { ...base, course: ended(28), outcomes: ANSWERED, life: (_, course) => toPension(course.start, today) }
    case 'neverAnswered':
      return {
        ...base,
        course: ended(16),
        outcomes: { start: 'nothing', end: 'nothing', months6: 'nothing', months12: 'nothing' },
      }
    case 'withdrawn':
      return { ...base, course: ended(14), outcomes: ANSWERED, consent: { withdrawnOn: dateOf(today - 300) } }
    case 'withoutLinkage':
      return { ...base, course: ended(15), outcomes: ANSWERED, consent: { scopes: ['registry'] } }
    case 'withoutEnd':
      return { ...base, course: start(270), outcomes: ANSWERED, unended: true }
    case 'died':
      return {
        ...base,
        course: ended(20),
        outcomes: ANSWERED,
        life: (lived, course) => gone(lived.spells, 'died', course.trueEnd + 150),
      }
    case 'emigrated':
      return {
        ...base,
        course: ended(20),
        outcomes: ANSWERED,
        life: (lived, course) => gone(lived.spells, 'emigrated', course.trueEnd + 240),
      }
    case 'retired':
      return {
        ...base,
        course: ended(18),
        outcomes: ANSWERED,
        life: (lived, course) => gone(lived.spells, 'oldAgePension', course.trueEnd + 120),
      }
    case 'twoEpisodes':
      return {
        ...base,
        course: ended(40),
        outcomes: ANSWERED,
        again: { ...start(400), clinic: CLINICS[1], setting: 'day' },
      }
    case 'thoughtsOfSelfHarm':
      return { ...base, course: start(12), outcomes: ANSWERED, says: { 'phq9-9': 'several-days' } }
    case 'skippedMuch':
      return {
        ...base,
        course: ended(13),
        outcomes: ANSWERED,
        says: { 'phq9-1': null, 'phq9-2': null, 'phq9-5': null, was: null },
      }
    case 'elsewhere':
      return { ...base, course: { ...ended(9), clinic: CLINICS[1] }, outcomes: ANSWERED }
  }
}

const NOT_GONE = { died: null, emigrated: null, oldAgePension: null }

/** Fully sick-listed for five months, then less and less: the curve that everyone hopes for. */
function backInSteps(start: Day): ReturnType<NonNullable<Wanted['life']>> {
  const steps = [
    [100, -150],
    [80, 20],
    [60, 50],
    [40, 85],
    [20, 120],
  ] as const
  const spells = steps.map(([degree, from], index): Spell => ({
    benefit: 'sickness-benefit',
    degree,
    from: start + from,
    to: start + (steps[index + 1]?.[1] ?? 160) - 1,
  }))
  return { ...NOT_GONE, spells }
}

/** A year of sickness benefit, work assessment allowance, then full disability pension seven months after the end. */
function toPension(start: Day, today: Day): ReturnType<NonNullable<Wanted['life']>> {
  return {
    ...NOT_GONE,
    spells: [
      { benefit: 'sickness-benefit', degree: 100, from: start - 600, to: start - 237 },
      { benefit: 'work-assessment-allowance', degree: null, from: start - 236, to: start + 239 },
      { benefit: 'disability-pension', degree: 100, from: start + 240, to: today },
    ],
  }
}

function gone(spells: readonly Spell[], why: keyof typeof NOT_GONE, on: Day): ReturnType<NonNullable<Wanted['life']>> {
  return {
    ...NOT_GONE,
    [why]: on,
    spells: spells.filter((spell) => spell.from < on).map((spell) => ({ ...spell, to: Math.min(spell.to, on - 1) })),
  }
}
