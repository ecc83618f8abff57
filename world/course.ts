import type { IsoDate } from '#core/dates.ts'
import { municipalities } from '#directory/places/index.ts'
import { CLINICS, type WorldClinic } from './clinics.ts'
import { dateOf, mondayOf, type Day } from './dates.ts'
import type { Random } from './random.ts'

/** How somebody stands at the start: what they hold, and so how far from work. */
export const ROUTES = ['full', 'graded', 'aap', 'at-work', 'unemployed', 'partly-disabled'] as const
export type Route = (typeof ROUTES)[number]
export type Setting = 'day' | 'residential' | 'outpatient'

/** One episode at a clinic. */
export type Stay = {
  readonly clinic: WorldClinic
  readonly setting: Setting
  readonly referred: Day
  readonly start: Day
  /** Null: it has not ended, or nobody has written that it has. */
  readonly end: Day | null
  /** When it ended or will: what benefits and answers follow, also where `end` was never written. */
  readonly trueEnd: Day
}

/** Who somebody is, and their first episode: everything that is decided before anything happens. */
export type Course = Stay & {
  readonly sex: 'woman' | 'man'
  readonly born: IsoDate
  readonly municipality: string
  readonly education: 'compulsory' | 'upper-secondary' | 'vocational-college' | 'university-short' | 'university-long'
  /** Work at the start, in the words of the background questions. */
  readonly work: 'employed' | 'self-employed' | 'job-seeker' | 'student' | 'not-working'
  readonly employer: 'private' | 'municipality' | 'state' | 'voluntary'
  /** Size of the position in per cent, for those employed. */
  readonly position: number
  readonly route: Route
  readonly prospects: Prospects
}

/** What is hidden and decides: all about 0, more is better for work and worse for the last two. */
export type Prospects = {
  /** Work ability at the start, on the scale of 0 to 10 before it is rounded. */
  readonly ability: number
  /** How much it changes by the end. */
  readonly gain: number
  /** Logarithm of the speed of every way out of benefits. */
  readonly speed: number
  readonly distress: number
  readonly pain: number
  /** Readiness to answer. */
  readonly answers: number
}

const DAYS_A_YEAR = 365.25
const YEARS = 8
/** How far ahead people are registered before they come. */
const AHEAD = 14
const RETIREMENT_AGE = 67

const SPEED_OF_ROUTE: Readonly<Record<Route, number>> = {
  full: 0,
  graded: 0.15,
  aap: -0.1,
  'at-work': 0.1,
  unemployed: 0,
  'partly-disabled': -0.3,
}
const ABILITY_OF_ROUTE: Readonly<Record<Route, number>> = {
  full: -0.2,
  graded: 0.9,
  aap: -1,
  'at-work': 1.7,
  unemployed: 0,
  'partly-disabled': 0.1,
}
/** How strongly work ability at the start speeds the ways out of benefits, a point. */
const SPEED_OF_ABILITY = 0.35
/** The same for a point more or less gained than others. */
const SPEED_OF_GAIN = 0.17
const MEAN_ABILITY = 4
const MEAN_GAIN = 1.85

/** A person's course, drawn. `today` is the world's last day. */
export function drawCourse(random: Random, today: Day): Course {
  const start = mondayOf(today + AHEAD - Math.floor(random.next() * (YEARS * DAYS_A_YEAR)))
  const clinic = clinicOn(random, start, today)
  const setting = random.weighted(clinic.settings)
  return drawCourseAt(random, { clinic, setting, start, route: drawRoute(random, clinic) }, today)
}

/** What a special case has decided beforehand; the rest is drawn. */
export type Decided = {
  readonly clinic: WorldClinic
  readonly setting: Setting
  readonly start: Day
  readonly route: Route
  readonly length?: number
}

/** A course of which the most important is decided. */
export function drawCourseAt(random: Random, { clinic, setting, start, route, length }: Decided, today: Day): Course {
  const age = Math.min(65, Math.max(19.5, 45.5 + random.normal() * 10.5))
  return {
    sex: random.chance(0.68) ? 'woman' : 'man',
    born: dateOf(Math.floor(start - age * DAYS_A_YEAR)),
    municipality: homeOf(random, clinic),
    education: random.weighted({
      compulsory: 14,
      'upper-secondary': 42,
      'vocational-college': 12,
      'university-short': 23,
      'university-long': 9,
    }),
    work: workOf(random, route),
    employer: random.weighted({ private: 50, municipality: 33, state: 15, voluntary: 2 }),
    position: random.chance(0.68) ? 100 : random.int(4, 18) * 5,
    route,
    ...drawStay(random, { clinic, setting, start, ...(length === undefined ? {} : { length }) }, today),
    prospects: prospectsOf(random, clinic, route, age),
  }
}

/** An episode that starts on a day. */
export function drawStay(
  random: Random,
  { clinic, setting, start, length }: Pick<Decided, 'clinic' | 'setting' | 'start' | 'length'>,
  today: Day,
): Stay {
  const trueEnd = start + (length ?? lengthOf(random, setting))
  const forgotten = random.chance(0.006)
  const referred = start - random.int(30, 150)
  return { clinic, setting, referred, start, end: trueEnd > today || forgotten ? null : trueEnd, trueEnd }
}

function clinicOn(random: Random, start: Day, today: Day): WorldClinic {
  const open = CLINICS.filter((clinic) => start >= today - clinic.years * DAYS_A_YEAR - 7)
  let left = random.next() * open.reduce((sum, clinic) => sum + clinic.size, 0)
  return open.find((clinic) => (left -= clinic.size) < 0) ?? open[0]!
}

function drawRoute(random: Random, clinic: WorldClinic): Route {
  const far = Math.exp(-clinic.meets)
  return random.weighted({
    full: 35,
    graded: 25,
    aap: 25 * far,
    'at-work': 8,
    unemployed: 3 * far,
    'partly-disabled': 4,
  })
}

/** A residential stay ends on a Friday after four weeks; the others last two to four months. Some leave early. */
function lengthOf(random: Random, setting: Setting): number {
  const weeks =
    setting === 'residential' ? random.int(3, 4) : setting === 'day' ? random.int(8, 12) : random.int(10, 17)
  const early = random.chance(0.04) ? random.int(1, weeks - 2) : 0
  return (weeks - early) * 7 - 3
}

function homeOf(random: Random, clinic: WorldClinic): string {
  const near = random.next()
  if (near < 0.3) return clinic.municipality
  return random.pick(near < 0.8 ? (BY_COUNTY.get(clinic.municipality.slice(0, 2)) ?? []) : ALL_MUNICIPALITIES).number
}
const ALL_MUNICIPALITIES = municipalities()
const BY_COUNTY = Map.groupBy(ALL_MUNICIPALITIES, ({ county }) => county)

function workOf(random: Random, route: Route): Course['work'] {
  if (route === 'unemployed') return 'job-seeker'
  if (route === 'aap')
    return random.weighted({ employed: 42, 'self-employed': 3, 'job-seeker': 12, student: 8, 'not-working': 35 })
  return random.weighted({ employed: 93, 'self-employed': 7 })
}

function prospectsOf(random: Random, clinic: WorldClinic, route: Route, age: number): Prospects {
  const ability = MEAN_ABILITY + ABILITY_OF_ROUTE[route] + clinic.meets + random.normal() * 1.95
  const gain = MEAN_GAIN - 0.3 * (ability - MEAN_ABILITY) + random.normal() * 1.35
  const distress = 0.1 - 0.15 * (ability - MEAN_ABILITY) + random.normal() * 0.6
  const older = Math.max(0, age - 50) / (RETIREMENT_AGE - 50)
  return {
    ability,
    gain,
    speed:
      SPEED_OF_ROUTE[route] +
      clinic.effect +
      SPEED_OF_ABILITY * (ability - MEAN_ABILITY) +
      SPEED_OF_GAIN * (gain - MEAN_GAIN) -
      0.35 * older +
      random.normal() * 0.25,
    distress,
    pain: 5 - 0.25 * (ability - MEAN_ABILITY) + random.normal() * 2.1,
    answers: random.normal() + clinic.answers,
  }
}
