import { addMonths, type IsoDate } from '#core/dates.ts'
import { instruments, scoreAll, type Answers } from '#registry/instruments/index.ts'
import type { WorldEpisode, WorldParticipant } from './participants.ts'
import type { World } from './world.ts'

/** What the world looks like, counted by its own short code: a second opinion beside the engine's. */
export type Figures = {
  /** None of the three health-related benefits twelve months after the end; linked, and not gone for good. */
  readonly fullReturn: { readonly returned: number; readonly of: number }
  /** Of full return, a point of Work Ability Score at the start: logistic regression on the score alone. */
  readonly oddsRatio: number
  readonly workAbility: { readonly start: number; readonly change: number; readonly pairs: number }
  /** Mean sum scores, complete or prorated, by time point. */
  readonly scores: Readonly<Record<string, number>>
  /** Sent, of those whose days have gone by, by time point. */
  readonly answered: Readonly<Record<string, { readonly sent: number; readonly of: number }>>
}

const HEALTH: readonly string[] = ['sickness-benefit', 'work-assessment-allowance', 'disability-pension']

/** Measures a world on its last day. */
export function figuresOf({ participants, horizon }: World, today: IsoDate): Figures {
  const returns: { was: number; returned: boolean }[] = []
  const outcomes: boolean[] = []
  const changes: { start: number; change: number }[] = []
  const sums = new Map<string, number[]>()
  const answered = new Map<string, { sent: number; of: number }>()
  for (const person of participants)
    for (const episode of person.episodes) {
      const was = (timePoint: string) => scoreIn(episode, timePoint, 'was')
      const [start, end] = [was('start'), was('end')]
      if (start !== undefined && end !== undefined) changes.push({ start, change: end - start })
      const returned = returnedAt(person, episode, horizon)
      if (returned !== undefined) outcomes.push(returned)
      if (returned !== undefined && start !== undefined) returns.push({ was: start, returned })
      for (const { timePoint, closes, completedAt } of episode.assessments) {
        for (const instrument of ['phq9', 'gad7', 'pain-nrs']) {
          const score = scoreIn(episode, timePoint, instrument)
          if (score !== undefined) push(sums, `${instrument} ${timePoint}`, score)
        }
        if (closes >= today) continue
        const count = answered.get(timePoint) ?? { sent: 0, of: 0 }
        answered.set(timePoint, { sent: count.sent + (completedAt ? 1 : 0), of: count.of + 1 })
      }
    }
  return {
    fullReturn: { returned: outcomes.filter(Boolean).length, of: outcomes.length },
    oddsRatio: Math.exp(slope(returns.map(({ was, returned }) => [was, returned ? 1 : 0]))),
    workAbility: {
      start: mean(changes.map((one) => one.start)),
      change: mean(changes.map((one) => one.change)),
      pairs: changes.length,
    },
    scores: Object.fromEntries([...sums].map(([key, all]) => [key, mean(all)])),
    answered: Object.fromEntries(answered),
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Whether somebody held none of the three on the day twelve months after the end; undefined where that is not known or not asked. */
export function returnedAt(person: WorldParticipant, { endedOn }: WorldEpisode, horizon: IsoDate): boolean | undefined {
  if (endedOn === null || !person.consent?.scopes.includes('linkage') || person.consent.withdrawnOn !== null)
    return undefined
  const day = addMonths(endedOn, 12)
  const gone = [person.diedOn, person.emigratedOn, person.oldAgePensionOn].some((on) => on !== null && on <= day)
  if (day > horizon || gone) return undefined
  return !person.spells.some(({ benefit, from, to }) => HEALTH.includes(benefit) && from <= day && day <= to)
}

function scoreIn({ assessments }: WorldEpisode, timePoint: string, key: string): number | undefined {
  const assessment = assessments.find((one) => one.timePoint === timePoint)
  const instrument = instruments().find((one) => one.key === key)
  if (!assessment?.completedAt || !instrument) return undefined
  const answers: Answers = Object.fromEntries(
    assessment.answers.flatMap(({ instrument: of, item, value }) =>
      of === key && value !== null ? [[item, value]] : [],
    ),
  )
  return scoreAll(instrument, answers)[0]?.value ?? undefined
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** The slope of a logistic regression on one variable, by Newton's method. */
function slope(pairs: readonly (readonly [x: number, y: number])[]): number {
  let [intercept, slope] = [0, 0]
  for (let round = 0; round < 25; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0]
    for (const [x, y] of pairs) {
      const p = 1 / (1 + Math.exp(-intercept - slope * x))
      const w = p * (1 - p)
      g0 += y - p
      g1 += (y - p) * x
      h00 += w
      h01 += w * x
      h11 += w * x * x
    }
    const determinant = h00 * h11 - h01 * h01
    intercept += (h11 * g0 - h01 * g1) / determinant
    slope += (h00 * g1 - h01 * g0) / determinant
  }
  return slope
}
