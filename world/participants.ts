import { dayNumber, type IsoDate } from '#core/dates.ts'
import type { Answer } from '#registry/instruments/index.ts'
import type { ConsentScope } from '#registry/registries/index.ts'
import { heldOn } from './answers.ts'
import { drawAssessments, type Outcome, type WorldAssessment } from './assessments.ts'
import { drawBenefits, type BenefitLife } from './benefits.ts'
import { drawCourse, drawCourseAt, drawStay, type Course, type Decided, type Stay } from './course.ts'
import { dateOf, dateOrNull, mondayOf, monthsFrom, type Day } from './dates.ts'
import { worldId } from './ids.ts'
import { nameOf } from './names.ts'
import { randomOf, type Random } from './random.ts'
import type { Spell } from './spells.ts'

/** One invented participant, with everything that the registry knows of them on the world's last day. */
export type WorldParticipant = {
  readonly id: string
  /** Also their key in files: `demo-17`, or the name of a special case. */
  readonly key: string
  readonly name: string
  readonly email: string | null
  readonly sex: 'woman' | 'man'
  readonly born: IsoDate
  readonly municipality: string
  readonly diedOn: IsoDate | null
  readonly emigratedOn: IsoDate | null
  readonly oldAgePensionOn: IsoDate | null
  readonly consent: WorldConsent | null
  readonly episodes: readonly WorldEpisode[]
  /** Delivered by Nav; none where linkage was not said yes to. */
  readonly spells: readonly WorldSpell[]
}

export type WorldConsent = {
  readonly scopes: readonly ConsentScope[]
  readonly on: IsoDate
  readonly how: 'paper' | 'link' | 'spoken'
  readonly withdrawnOn: IsoDate | null
}

export type WorldEpisode = {
  readonly id: string
  readonly clinic: string
  readonly programme: string
  readonly setting: string
  readonly referredOn: IsoDate
  readonly startedOn: IsoDate
  readonly endedOn: IsoDate | null
  readonly baselineWork: 'in-work' | 'graded-sick-leave' | 'full-sick-leave' | 'job-seeker' | 'student' | 'not-working'
  readonly assessments: readonly (WorldAssessment & { readonly id: string })[]
}

export type WorldSpell = Omit<Spell, 'from' | 'to'> & { readonly from: IsoDate; readonly to: IsoDate }

/** The days of a world: when it ends, and the last day that benefit data cover. */
export type Days = { readonly today: Day; readonly horizon: Day }

/** What a special case has decided; everything else is drawn. */
export type Wanted = {
  readonly name: string
  readonly course: Decided
  readonly person: Partial<Course> & Pick<Course, 'born' | 'sex'>
  /** The episode was never ended in the registry. */
  readonly unended?: true
  /** A second episode. */
  readonly again?: Pick<Decided, 'clinic' | 'setting' | 'start'>
  readonly life?: (lived: BenefitLife, course: Course) => BenefitLife
  readonly consent?: Partial<WorldConsent> | null
  /** By time point. */
  readonly outcomes?: Readonly<Partial<Record<string, Outcome>>>
  /** What they say in every assessment, by item. */
  readonly says?: Readonly<Record<string, Answer | null>>
}

const MONTHS_BEFORE = 24
const MONTHS_AFTER = 30

/** A participant, made from a seed and their key: the same whoever is made before and after. */
export function makeParticipant(seed: string, key: string, days: Days, wanted?: Wanted): WorldParticipant {
  const { today } = days
  const stream = (subject: string): Random => randomOf(seed, key, subject)
  const course = courseOf(stream('course'), today, wanted)
  const comesBack = wanted ? wanted.again !== undefined : stream('returns').chance(COMES_BACK)
  const followed = monthsFrom(course.trueEnd + (comesBack ? LATEST_RETURN : 0), MONTHS_AFTER)
  const lived = drawBenefits(stream('benefits'), course, followed, today)
  const life = wanted?.life?.(lived, course) ?? lived
  const again = comesBack ? returnOf(stream('return'), course, life, today, wanted) : undefined
  const consent = consentOf(stream('consent'), course, today, wanted)
  const names = stream('names')
  const { given, family } = nameOf(names, course.sex)
  const name = wanted?.name ?? `${given} ${family}`
  const stays = again ? [course, again] : [course]
  return {
    id: worldId('participant', key),
    key,
    name,
    email: names.chance(0.7) ? emailOf(name) : null,
    sex: course.sex,
    born: course.born,
    municipality: course.municipality,
    diedOn: dateOrNull(life.died),
    emigratedOn: dateOrNull(life.emigrated),
    oldAgePensionOn: dateOrNull(life.oldAgePension),
    consent,
    episodes: stays.map((stay, index) => {
      const situation = { course, stay, first: index === 0, life, today, silentFrom: silentFrom(life, consent) }
      return episodeOf(stream(`answers ${index + 1}`), `${key}/${index + 1}`, situation, wanted)
    }),
    spells: consent?.scopes.includes('linkage') ? delivered(life.spells, course, stays.at(-1)!, days.horizon) : [],
  }
}

function courseOf(random: Random, today: Day, wanted: Wanted | undefined): Course {
  if (wanted === undefined) return drawCourse(random, today)
  const course = { ...drawCourseAt(random, wanted.course, today), ...wanted.person }
  return { ...course, end: wanted.unended || course.trueEnd > today ? null : course.trueEnd }
}

const COMES_BACK = 0.07
const EARLIEST_RETURN = 400
const LATEST_RETURN = 1100

/** A second episode, of those who have a health-related benefit when it could begin. */
function returnOf(
  random: Random,
  course: Course,
  life: BenefitLife,
  today: Day,
  wanted: Wanted | undefined,
): Stay | undefined {
  if (wanted?.again) return { ...drawStay(random, wanted.again, today) }
  const start = mondayOf(course.trueEnd + random.int(EARLIEST_RETURN, LATEST_RETURN))
  const needs = heldOn(life.spells, start).some(
    ({ benefit }) => benefit === 'sickness-benefit' || benefit === 'work-assessment-allowance',
  )
  if (course.end === null || start > today || !needs) return undefined
  return drawStay(random, { clinic: course.clinic, setting: course.setting, start }, today)
}

/** Said yes to the registry on the way in; some not to linkage, some took it back later. People not yet there may not have been asked. */
function consentOf(random: Random, course: Course, today: Day, wanted: Wanted | undefined): WorldConsent | null {
  const on = course.start - random.int(0, 10)
  const [linkage, contact] = [random.chance(0.97), random.chance(0.62)]
  const withdrawn = random.chance(0.012) ? course.start + random.int(10, 500) : undefined
  const drawn: WorldConsent = {
    scopes: [
      'registry',
      ...(linkage ? (['linkage'] as const) : []),
      ...(contact ? (['research-contact'] as const) : []),
    ],
    on: dateOf(Math.min(on, today)),
    how: random.weighted({ paper: 6, link: 3, spoken: 1 }),
    withdrawnOn: withdrawn !== undefined && withdrawn < today ? dateOf(withdrawn) : null,
  }
  if (wanted)
    return wanted.consent === null ? null : { ...drawn, scopes: ALL_SCOPES, withdrawnOn: null, ...wanted.consent }
  return on > today ? null : drawn
}
const ALL_SCOPES: readonly ConsentScope[] = ['registry', 'linkage', 'research-contact']

/** The first day they answer nothing more. */
function silentFrom({ died, emigrated }: BenefitLife, consent: WorldConsent | null): Day {
  if (consent === null) return -Infinity
  const withdrawn = consent.withdrawnOn === null ? Infinity : dayNumber(consent.withdrawnOn)
  return Math.min(withdrawn, died ?? Infinity, emigrated ?? Infinity)
}

type Situation = Parameters<typeof drawAssessments>[1]

function episodeOf(random: Random, key: string, situation: Situation, wanted: Wanted | undefined): WorldEpisode {
  const { course, stay, life, today } = situation
  return {
    id: worldId('episode', key),
    clinic: stay.clinic.id,
    programme: stay.clinic.programme,
    setting: stay.setting,
    referredOn: dateOf(Math.min(stay.referred, today)),
    startedOn: dateOf(stay.start),
    endedOn: dateOrNull(stay.end),
    baselineWork: baselineWorkOf(course, heldOn(life.spells, Math.min(stay.start, today))),
    assessments: drawAssessments(random, situation, wanted?.outcomes, wanted?.says).map((assessment) => ({
      ...assessment,
      id: worldId('assessment', `${key}/${assessment.timePoint}`),
    })),
  }
}

function baselineWorkOf(course: Course, held: readonly Spell[]): WorldEpisode['baselineWork'] {
  const sickness = held.find(({ benefit }) => benefit === 'sickness-benefit')
  if (sickness) return sickness.degree === 100 ? 'full-sick-leave' : 'graded-sick-leave'
  const away = held.some(({ benefit }) => benefit === 'work-assessment-allowance')
  if (course.work === 'employed' || course.work === 'self-employed') return away ? 'full-sick-leave' : 'in-work'
  return course.work
}

/** What Nav delivers: the part of each spell from two years before the first start to 30 months after the last end, as far as data reach. */
function delivered(spells: readonly Spell[], first: Stay, last: Stay, horizon: Day): WorldSpell[] {
  const from = monthsFrom(first.start, -MONTHS_BEFORE)
  const to = Math.min(horizon, monthsFrom(last.trueEnd, MONTHS_AFTER))
  return spells
    .filter((spell) => spell.to >= from && spell.from <= to)
    .map((spell) => ({
      benefit: spell.benefit,
      degree: spell.degree,
      from: dateOf(Math.max(from, spell.from)),
      to: dateOf(Math.min(to, spell.to)),
    }))
}

/** An address nothing can be sent to. */
function emailOf(name: string): string {
  const plain = name.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/å/g, 'a')
  return `${plain.replace(/[^a-z]+/g, '.')}@demo.example`
}
