import type { IsoDate } from '#core/dates.ts'
import type { Answer } from '#registry/instruments/index.ts'
import type { Asked } from '#registry/assessments/index.ts'
import { arr, type TimePoint } from '#registry/registries/index.ts'
import { askedOf, drawAnswers, heldOn, type Said } from './answers.ts'
import type { BenefitLife } from './benefits.ts'
import type { Course, Stay } from './course.ts'
import { dateOf, monthsFrom, type Day } from './dates.ts'
import type { Random } from './random.ts'

/** What is due at one time point of an episode, and what came of it. */
export type WorldAssessment = {
  readonly timePoint: string
  readonly opens: IsoDate
  readonly due: IsoDate
  readonly closes: IsoDate
  /** Empty: nothing answered (yet). Without `completedAt`: begun, and not sent. */
  readonly answers: readonly Said[]
  readonly completedAt?: Date
  /** What was asked, where that is more than what was answered. */
  readonly asked?: readonly Asked[]
}

/** What a special case has decided about an assessment. */
export type Outcome = 'answered' | 'begun' | 'nothing'

/** Readiness to answer at each time point, on the logit scale. */
const READINESS: Readonly<Record<string, number>> = { start: 3.5, end: 2.1, months6: 0.47, months12: 0.23 }
const READINESS_OF_PERSON = 0.9
/** How many of those who begin stop in the middle. */
const STOPS = 0.02

type Situation = {
  readonly course: Course
  readonly stay: Stay
  /** Whether this is the person's first episode. */
  readonly first: boolean
  readonly life: BenefitLife
  readonly today: Day
  /** The first day they answer nothing more. */
  readonly silentFrom: Day
}

/** All assessments that an episode leads to, as they are on the world's last day. */
export function drawAssessments(
  random: Random,
  situation: Situation,
  decided: Readonly<Partial<Record<string, Outcome>>> = {},
  says?: Readonly<Record<string, Answer | null>>,
): WorldAssessment[] {
  const change = drawChange(random, situation)
  return arr.timePoints.flatMap((point) => {
    const anchor = point.after === 'start' ? situation.stay.start : situation.stay.end
    if (anchor === null) return []
    const due = monthsFrom(anchor, point.months)
    const window = { opens: dateOf(due - point.opens), due: dateOf(due), closes: dateOf(due + point.closes) }
    const outcome = decided[point.key] ?? drawOutcome(random, point, situation)
    const said = outcome === 'nothing' ? undefined : answer(random, { ...situation, point, due, change, outcome })
    if (said === undefined) return [{ timePoint: point.key, ...window, answers: [] }]
    return [
      {
        timePoint: point.key,
        ...window,
        ...said,
        answers: says === undefined ? said.answers : saying(said.answers, says),
      },
    ]
  })
}

function drawOutcome(random: Random, point: TimePoint, { course }: Situation): Outcome {
  const logit = (READINESS[point.key] ?? 0) + READINESS_OF_PERSON * course.prospects.answers
  if (!random.chance(1 / (1 + Math.exp(-logit)))) return 'nothing'
  return random.chance(STOPS) ? 'begun' : 'answered'
}

/** The same answers, but what has been decided. */
function saying(answers: readonly Said[], says: Readonly<Record<string, Answer | null>>): Said[] {
  return answers.map((one) => (Object.hasOwn(says, one.item) ? { ...one, value: says[one.item] ?? null } : one))
}

type Answering = Situation & {
  readonly point: TimePoint
  readonly due: Day
  readonly change: Readonly<Record<string, number>>
  readonly outcome: 'answered' | 'begun'
}

function answer(
  random: Random,
  asked: Answering,
): Pick<WorldAssessment, 'answers' | 'asked' | 'completedAt'> | undefined {
  const { course, first, life, today, silentFrom, point, due, change, outcome } = asked
  const day = drawDay(random, point, due)
  if (day >= Math.min(today, silentFrom)) return undefined
  const gained = (change[point.key] ?? 0) + stateCounts(point, life, day)
  const said = drawAnswers(random, point.instruments, {
    course,
    first: first && point.key === 'start',
    day,
    spells: life.spells,
    ability: course.prospects.ability + gained,
    distress: course.prospects.distress - 0.22 * gained + random.normal() * 0.15,
    pain: course.prospects.pain - 0.4 * gained + random.normal(),
  })
  // Whoever begins is asked everything, however far they come.
  if (outcome === 'begun')
    return { answers: said.slice(0, random.int(1, said.length - 3)), asked: askedOf(point.instruments) }
  return { answers: said, completedAt: momentOn(random, day) }
}

/** How much each person's work ability has moved by each time point, before their state that day counts. */
function drawChange(random: Random, { course, first }: Situation): Record<string, number> {
  const { gain } = course.prospects
  const before = first ? 0 : gain - 1.4
  const end = before + (first ? gain : gain * 0.7)
  return { start: before, end, months6: end + random.normal() * 0.7, months12: end + random.normal() * 0.9 }
}

/** Months after, those who are free of health-related benefits rate their work ability higher, those who are not lower. */
function stateCounts(point: TimePoint, life: BenefitLife, day: Day): number {
  if (point.months === 0) return 0
  const held = heldOn(life.spells, day)
  if (held.length === 0) return 0.7
  return held.some(({ benefit, degree }) => benefit === 'sickness-benefit' && degree !== 100) ? -0.1 : -0.7
}

function drawDay(random: Random, { months, opens, closes }: TimePoint, due: Day): Day {
  const late = months === 0 ? random.int(-4, 6) : Math.floor(random.exponential(14)) - 3
  return due + Math.min(closes, Math.max(-opens, late))
}

/** Some time between breakfast and bedtime. */
function momentOn(random: Random, day: Day): Date {
  return new Date(day * 86_400_000 + random.int(6 * 3600, 21 * 3600 - 1) * 1000)
}
