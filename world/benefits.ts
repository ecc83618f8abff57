import { dayNumber } from '#core/dates.ts'
import type { Course } from './course.ts'
import { dateOf, monthsFrom, type Day } from './dates.ts'
import { startingPoint } from './history.ts'
import type { Random } from './random.ts'
import { degreeOf, type Benefit, type Spell, type Standing, type State } from './spells.ts'

/** What became of somebody, as far as it is known on the world's last day. */
export type BenefitLife = {
  /** By their first day. Those still held end on the world's last day. */
  readonly spells: readonly Spell[]
  readonly died: Day | null
  readonly emigrated: Day | null
  readonly oldAgePension: Day | null
}

const BENEFIT_OF: Readonly<Record<Exclude<State, 'none'>, Benefit>> = {
  full: 'sickness-benefit',
  graded: 'sickness-benefit',
  aap: 'work-assessment-allowance',
  unemployed: 'unemployment-benefit',
  measure: 'measure-allowance',
  social: 'social-assistance',
}

type Target = State | 'less-graded' | 'pension' | 'part-pension'
/** `better` is faster for those with good prospects, `worse` slower, `chance` the same for all. */
type Way = { readonly to: Target; readonly monthly: number; readonly is: 'better' | 'worse' | 'chance' }

/** The ways out of each state, a month. Chosen so that the whole resembles what has been published. */
const WAYS: Readonly<Record<State, readonly Way[]>> = {
  none: [
    { to: 'full', monthly: 0.032, is: 'worse' },
    { to: 'graded', monthly: 0.021, is: 'worse' },
    { to: 'unemployed', monthly: 0.002, is: 'chance' },
  ],
  full: [
    { to: 'none', monthly: 0.09, is: 'better' },
    { to: 'graded', monthly: 0.15, is: 'better' },
    { to: 'unemployed', monthly: 0.004, is: 'chance' },
  ],
  graded: [
    { to: 'none', monthly: 0.17, is: 'better' },
    { to: 'less-graded', monthly: 0.24, is: 'better' },
    { to: 'full', monthly: 0.03, is: 'worse' },
  ],
  aap: [
    { to: 'none', monthly: 0.057, is: 'better' },
    { to: 'unemployed', monthly: 0.005, is: 'chance' },
    { to: 'pension', monthly: 0.006, is: 'worse' },
    { to: 'part-pension', monthly: 0.004, is: 'chance' },
  ],
  unemployed: [
    { to: 'none', monthly: 0.11, is: 'better' },
    { to: 'measure', monthly: 0.05, is: 'chance' },
    { to: 'social', monthly: 0.012, is: 'worse' },
    { to: 'full', monthly: 0.012, is: 'worse' },
  ],
  measure: [
    { to: 'none', monthly: 0.15, is: 'better' },
    { to: 'unemployed', monthly: 0.12, is: 'chance' },
  ],
  social: [
    { to: 'none', monthly: 0.06, is: 'better' },
    { to: 'aap', monthly: 0.03, is: 'worse' },
  ],
}
/** Where the right to sickness benefit ends after 52 weeks. */
const AFTER_A_YEAR: readonly Way[] = [
  { to: 'aap', monthly: 0.62, is: 'worse' },
  { to: 'none', monthly: 0.32, is: 'better' },
  { to: 'unemployed', monthly: 0.03, is: 'chance' },
  { to: 'social', monthly: 0.03, is: 'chance' },
]
const MOST_SICK_DAYS = 52 * 7
/** After so long in work a new right has been earned. */
const NEW_RIGHT_AFTER = 26 * 7
const WEEK = 7
const WEEKS_A_MONTH = 365.25 / 12 / 7
const AAP_BEFORE_PENSION = 365

/** How fast the ways that are `better` are, by how long ago the episode ended. */
function pace(course: Course, day: Day): number {
  const since = day - course.trueEnd
  if (since < 0) return 0.6
  return since < 90 ? 1.1 : since < 365 ? 0.85 : 0.6
}

/** Somebody's benefits from two years before their episode to `until`, or to the world's last day. */
export function drawBenefits(random: Random, course: Course, until: Day, today: Day): BenefitLife {
  const ends = drawEnds(random, course, today)
  const last = Math.min(
    today,
    until,
    ...[ends.died, ends.emigrated, ends.oldAgePension].map((day) => (day ?? Infinity) - 1),
  )
  const spells: Spell[] = []
  let at: Standing = startingPoint(random, course, spells)
  const close = (day: Day): void => {
    if (at.state !== 'none' && day > at.since)
      spells.push({ benefit: BENEFIT_OF[at.state], degree: at.degree, from: at.since, to: day - 1 })
  }
  for (let week = course.start; week <= last; week += WEEK) {
    const next = step(random, course, at, week)
    if (next === at) continue
    if (next.state !== at.state || next.degree !== at.degree) close(next.since)
    at = next
  }
  close(last + 1)
  if (at.pension)
    spells.push({ benefit: 'disability-pension', degree: at.pension.degree, from: at.pension.since, to: last })
  const known = spells.filter((spell) => spell.from <= spell.to && spell.from <= last)
  return { ...ends, spells: known.toSorted((a, b) => a.from - b.from) }
}

/** Where somebody stands after a week. The day of a change falls somewhere in it. */
function step(random: Random, course: Course, before: Standing, week: Day): Standing {
  if (before.pension?.degree === 100) return before
  const sick = before.state === 'full' || before.state === 'graded'
  const rested = before.state === 'none' && week - before.since > NEW_RIGHT_AFTER
  const sickDays = sick ? before.sickDays + WEEK : rested ? 0 : before.sickDays
  const at = sickDays === before.sickDays ? before : { ...before, sickDays }
  const used = sick && sickDays >= MOST_SICK_DAYS
  const ways = used ? AFTER_A_YEAR : WAYS[at.state]
  let sum = 0
  for (const way of ways) if (used || possible(way.to, at, course, week)) sum += rate(way, course, week)
  if (!used && random.next() >= 1 - Math.exp(-sum / WEEKS_A_MONTH)) return at
  let left = random.next() * sum
  for (const way of ways) {
    if (used || possible(way.to, at, course, week)) left -= rate(way, course, week)
    if (left < 0) return go(random, at, way.to, used ? week : week + random.int(0, WEEK - 1))
  }
  return at
}

/** How fast somebody takes a way, a month. */
function rate({ monthly, is }: Way, course: Course, day: Day): number {
  if (is === 'chance') return monthly
  const speed = Math.exp(course.prospects.speed)
  return monthly * (is === 'better' ? speed * pace(course, day) : 1 / speed)
}

function possible(to: Target, at: Standing, course: Course, day: Day): boolean {
  const employed = course.work === 'employed' || course.work === 'self-employed'
  if (to === 'pension' || to === 'part-pension') return day - at.since > AAP_BEFORE_PENSION && at.pension === null
  if (to === 'unemployed') return at.state !== 'none' || !employed
  if (to === 'less-graded') return at.degree !== null && at.degree > 20
  return to !== 'full' && to !== 'graded' ? true : at.sickDays < MOST_SICK_DAYS
}

function go(random: Random, at: Standing, to: Target, day: Day): Standing {
  const since = Math.max(day, at.since + 1)
  if (to === 'pension') return { ...at, state: 'none', degree: null, since, pension: { degree: 100, since } }
  if (to === 'part-pension')
    return {
      ...at,
      state: 'none',
      degree: null,
      since,
      pension: { degree: random.pick([50, 50, 50, 40, 60, 70]), since },
    }
  if (to === 'less-graded') return { ...at, degree: Math.max(20, at.degree! - random.pick([10, 20, 20, 30])), since }
  return { ...at, state: to, degree: degreeOf(random, to), since }
}

const DEATHS_A_YEAR = 0.0015
const EMIGRATIONS_A_YEAR = 0.002
const DAYS_A_YEAR = 365.25

/** What ends somebody's follow-up for good, if it has happened. */
function drawEnds(random: Random, course: Course, today: Day): Omit<BenefitLife, 'spells'> {
  const after = (day: Day, earliest: Day): Day | null => (day > earliest && day <= today ? Math.floor(day) : null)
  const retired = monthsFrom(dayNumber(course.born), 67 * 12)
  const died = after(course.start + random.exponential(DAYS_A_YEAR / DEATHS_A_YEAR), course.trueEnd)
  const emigrated = after(course.start + random.exponential(DAYS_A_YEAR / EMIGRATIONS_A_YEAR), course.trueEnd)
  return {
    died,
    emigrated: emigrated !== null && died !== null && emigrated > died ? null : emigrated,
    oldAgePension: retired <= today && retired < (died ?? Infinity) ? firstOfNextMonth(retired) : null,
  }
}

function firstOfNextMonth(day: Day): Day {
  const next = monthsFrom(day, 1)
  return next - Number(dateOf(next).slice(8)) + 1
}
