import { latest, type Answer } from '#registry/instruments/index.ts'
import type { Course } from './course.ts'
import type { Day } from './dates.ts'
import type { Random } from './random.ts'
import type { Benefit, Spell } from './spells.ts'

/** One answer as the assessments module takes it; null: the question was seen and skipped. */
export type Said = {
  readonly instrument: string
  readonly version: string
  readonly item: string
  readonly value: Answer | null
}

/** How somebody is on the day they answer. `ability` is on the scale of 0 to 10, before it is rounded. */
export type Situation = {
  readonly course: Course
  /** At the start of the first episode they are who the course says; later things may have changed. */
  readonly first: boolean
  readonly day: Day
  readonly spells: readonly Spell[]
  readonly ability: number
  readonly distress: number
  readonly pain: number
}

type Items = readonly (readonly [item: string, value: Answer | null])[]

const ANSWERING: Readonly<Record<string, (random: Random, situation: Situation) => Items>> = {
  background,
  was: (random, { ability }) => [['was', skipped(random, onScale(ability))]],
  'rtw-expectation': (random, situation) => [['rtw-expectation', skipped(random, expectation(random, situation))]],
  'pain-nrs': (random, { pain }) => [['pain-nrs', skipped(random, onScale(pain))]],
  phq9,
  gad7,
}

/** What somebody says to every question of some instruments, in the order of the pages. */
export function drawAnswers(random: Random, instruments: readonly string[], situation: Situation): Said[] {
  return instruments.flatMap((instrument) => {
    const version = VERSIONS.get(instrument)
    const answering = ANSWERING[instrument]
    if (version === undefined || answering === undefined)
      throw new RangeError(`nobody knows how to answer ${instrument}`)
    return answering(random, situation).map(([item, value]) => ({ instrument, version, item, value }))
  })
}
const VERSIONS: ReadonlyMap<string, string> = new Map(
  Object.keys(ANSWERING).flatMap((key) => {
    const found = latest(key)
    return found === undefined ? [] : [[key, found.version]]
  }),
)

/** Instruments with the version that is asked. */
export function askedOf(instruments: readonly string[]): { key: string; version: string }[] {
  return instruments.flatMap((key) => {
    const version = VERSIONS.get(key)
    return version === undefined ? [] : [{ key, version }]
  })
}

/** Now and then a question is skipped. */
function skipped<T>(random: Random, value: T, share = 0.012): T | null {
  return random.chance(share) ? null : value
}

const onScale = (value: number): number => Math.min(10, Math.max(0, Math.round(value)))

/** The spells held on a day. */
export function heldOn(spells: readonly Spell[], day: Day): readonly Spell[] {
  return spells.filter((spell) => spell.from <= day && day <= spell.to)
}

const HEALTH: readonly Benefit[] = ['sickness-benefit', 'work-assessment-allowance', 'disability-pension']
const SAID_OF: Readonly<Record<Benefit, string>> = {
  'sickness-benefit': 'sickness-benefit',
  'work-assessment-allowance': 'aap',
  'disability-pension': 'disability-pension',
  'unemployment-benefit': 'unemployment-benefit',
  'social-assistance': 'social-assistance',
  'measure-allowance': 'other',
}
/** In the order of the question's options. */
const SAID_ORDER = Object.values(SAID_OF)

function background(random: Random, { course, first, day, spells }: Situation): Items {
  const held = heldOn(spells, day)
  const sickness = held.find((spell) => spell.benefit === 'sickness-benefit')
  const onHealthBenefit = held.some((spell) => HEALTH.includes(spell.benefit))
  const work = first ? course.work : workNow(random, course, onHealthBenefit, held)
  const sickLeave = sickness === undefined ? 'none' : sickness.degree === 100 ? 'full' : 'graded'
  const said = new Set(held.map((spell) => SAID_OF[spell.benefit]))
  const benefits = held.length === 0 ? ['none'] : SAID_ORDER.filter((code) => said.has(code))
  const items: [string, Answer | null][] = [
    ['education', skipped(random, random.chance(0.01) ? 'prefer-not-to-say' : course.education)],
    ['work', work],
  ]
  if (work === 'employed') {
    items.push(['employer', skipped(random, course.employer)], ['position', skipped(random, course.position, 0.02)])
  }
  items.push(['sick-leave', sickLeave])
  if (sickLeave === 'graded') items.push(['sick-leave-degree', skipped(random, sickness?.degree ?? null, 0.03)])
  items.push(['benefits', benefits])
  if (onHealthBenefit) items.push(['duration', skipped(random, durationOf(spells, day), 0.02)])
  return items
}

function workNow(random: Random, course: Course, onHealthBenefit: boolean, held: readonly Spell[]): Course['work'] {
  if (held.some((spell) => spell.benefit === 'unemployment-benefit')) return 'job-seeker'
  if (onHealthBenefit || course.work === 'employed' || course.work === 'self-employed')
    return random.chance(0.04) ? 'not-working' : course.work
  return random.weighted({ employed: 70, 'self-employed': 4, 'job-seeker': 6, student: 10, 'not-working': 10 })
}

/** For how long health-related benefits have been held without a gap of more than a month. */
function durationOf(spells: readonly Spell[], day: Day): string {
  let since = day
  for (const spell of spells.toReversed())
    if (HEALTH.includes(spell.benefit) && spell.from < since && spell.to >= since - 31) since = spell.from
  const months = (day - since) / 30.4
  return months < 3
    ? 'under-3-months'
    : months < 6
      ? '3-to-6-months'
      : months < 12
        ? '6-to-12-months'
        : months < 24
          ? '1-to-2-years'
          : 'over-2-years'
}

const WHEN_BACK = [
  'within-1-month',
  '1-to-3-months',
  '3-to-6-months',
  '6-to-12-months',
  'over-12-months',
  'not-returning',
]

function expectation(random: Random, { course, day, spells, ability }: Situation): string {
  const away = heldOn(spells, day).some((spell) => HEALTH.includes(spell.benefit))
  if (!away && random.chance(0.85)) return 'at-work'
  if (random.chance(0.14)) return 'unsure'
  const place = 1.9 - 0.7 * course.prospects.speed - 0.2 * (ability - 4) + random.normal()
  return WHEN_BACK[Math.min(WHEN_BACK.length - 1, Math.max(0, Math.round(place)))]!
}

/** From how much a symptom troubles somebody to how often in two weeks they say it does. */
function frequency(random: Random, level: number): string {
  const felt = level + random.normal() * 0.7
  return felt < 0 ? 'not-at-all' : felt < 0.85 ? 'several-days' : felt < 1.45 ? 'more-than-half' : 'nearly-every-day'
}

/** How much more or less than others each symptom is felt: sleep and tiredness most, thoughts of self-harm seldom. */
const PHQ9 = [0.5, 0.35, 0.9, 1.15, 0.35, 0.35, 0.55, -0.35, -1.45]
const GAD7 = [0.45, 0.35, 0.65, 0.75, 0.25, 0.55, 0]
const DIFFICULTY = ['not-difficult', 'somewhat-difficult', 'very-difficult', 'extremely-difficult']
/** How many leave out a whole questionnaire about their mind. */
const LEAVES_OUT = 0.015

function phq9(random: Random, { distress }: Situation): Items {
  const leaves = random.chance(LEAVES_OUT)
  const symptoms = PHQ9.map((felt, index): readonly [string, Answer | null] => {
    const said = skipped(random, frequency(random, distress + felt), index === 8 ? 0.025 : 0.012)
    return [`phq9-${index + 1}`, leaves ? null : said]
  })
  const place = Math.round(1.1 + distress + random.normal() * 0.5)
  return [...symptoms, ['phq9-function', skipped(random, DIFFICULTY[Math.min(3, Math.max(0, place))]!, 0.03)]]
}

function gad7(random: Random, { distress }: Situation): Items {
  const leaves = random.chance(LEAVES_OUT)
  const anxious = distress + random.normal() * 0.25
  return GAD7.map((felt, index): readonly [string, Answer | null] => {
    const said = skipped(random, frequency(random, anxious + felt))
    return [`gad7-${index + 1}`, leaves ? null : said]
  })
}
