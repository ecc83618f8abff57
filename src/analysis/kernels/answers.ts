import { NO_INT } from '../snapshot/columns.ts'
import type { Content } from '../snapshot/manifest.ts'
import { ASSESSMENT_STATUSES } from './types.ts'
import type { AssessmentStatus, Grouping, Response, ScoreChange } from './types.ts'

/** The order of time points; others come after these, by name. */
const TIME_POINTS = ['start', 'end', 'months6', 'months12']

/** No assessment at all. */
const ABSENT = 0
/** How telling a status is when several assessments meet at one time point: the largest counts. */
const WEIGHT: Readonly<Record<AssessmentStatus, number>> = { planned: 1, closed: 2, open: 3, answered: 4 }

/**
 * How many episodes were asked at each time point, and how many answered. An episode that has not ended has not
 * reached what comes after its end. Where several instruments are asked at once one answer counts as answered;
 * `instrument` looks at one alone. Throws `RangeError` for a status unknown here.
 */
export function response(
  content: Content,
  grouping: Grouping,
  asked: { readonly instrument?: string } = {},
): Response[] {
  const { instrument, timePoint } = content.tables.assessments
  const { endDay } = content.tables.episodes
  const instruments = asked.instrument === undefined ? null : new Set([instrument.codeOf(asked.instrument)])
  const known = TIME_POINTS.filter((name) => timePoint.codeOf(name) !== 0)
  const timePoints = [...known, ...timePoint.values.filter((name) => !TIME_POINTS.includes(name))]
  const byTimePoint = timePoints.map((name) => statusAt(content, name, instruments))
  return grouping.groups.flatMap((group, g) =>
    timePoints.map((name, t) => {
      const counts = new Int32Array(5)
      for (const [episode, weight] of byTimePoint[t]!.entries()) {
        if (grouping.of[episode] !== g + 1) continue
        const waits = weight === ABSENT && name !== 'start' && endDay[episode] === NO_INT
        counts[waits ? WEIGHT.planned : weight]!++
      }
      const [, notYetDue = 0, closed = 0, open = 0, answered = 0] = counts
      return { group, timePoint: name, due: answered + open + closed, answered, open, closed, notYetDue }
    }),
  )
}

/** By episode: the weight of its assessments at a time point. */
function statusAt({ tables }: Content, timePoint: string, instruments: ReadonlySet<number> | null): Uint8Array {
  const { assessments, episodes } = tables
  const weightOf = [ABSENT, ...assessments.status.values.map(weight)]
  const at = assessments.timePoint.codeOf(timePoint)
  const result = new Uint8Array(episodes.rows)
  for (let a = 0; a < assessments.rows; a++) {
    if (at === 0 || assessments.timePoint.codes[a] !== at) continue
    if (instruments && !instruments.has(assessments.instrument.codes[a]!)) continue
    const episode = assessments.episode[a]!
    result[episode] = Math.max(result[episode]!, weightOf[assessments.status.codes[a]!]!)
  }
  return result
}

function weight(status: string): number {
  const known = ASSESSMENT_STATUSES.find((name) => name === status)
  if (!known) throw new RangeError(`${JSON.stringify(status)} is no status of an assessment`)
  return WEIGHT[known]
}

/**
 * Change in a score between two time points: the values of those who have both, and how many have not and why.
 * Complete and prorated values count alike; a score that could not be computed is no value.
 */
export function scoreChange(
  content: Content,
  grouping: Grouping,
  { score, from, to }: { readonly score: string; readonly from: string; readonly to: string },
): ScoreChange[] {
  const { episodes } = content.tables
  const [before, after] = [valuesAt(content, score, from), valuesAt(content, score, to)]
  const later = statusAt(content, to, instrumentsOf(content, score))
  return grouping.groups.map((group, g) => {
    const pairs: [number, number][] = []
    let [prorated, onlyBefore, onlyAfter, neither, notYetDue, notComputable] = [0, 0, 0, 0, 0, 0]
    for (let e = 0; e < episodes.rows; e++) {
      if (grouping.of[e] !== g + 1) continue
      const [first, second] = [before.values[e]!, after.values[e]!]
      const waits =
        later[e] === WEIGHT.planned || (later[e] === ABSENT && to !== 'start' && episodes.endDay[e] === NO_INT)
      if (waits) notYetDue++
      else if (!Number.isNaN(first) && !Number.isNaN(second)) {
        pairs.push([first, second])
        if (before.prorated[e] || after.prorated[e]) prorated++
      } else {
        if (after.notComputable[e]) notComputable++
        if (!Number.isNaN(first)) onlyBefore++
        else if (!Number.isNaN(second)) onlyAfter++
        else neither++
      }
    }
    return {
      group,
      before: Float64Array.from(pairs, ([value]) => value),
      after: Float64Array.from(pairs, ([, value]) => value),
      prorated,
      onlyBefore,
      onlyAfter,
      neither,
      notYetDue,
      notComputable,
    }
  })
}

/** By episode: the score's value at a time point (NaN: none), and how it came about. */
function valuesAt({ tables }: Content, score: string, timePoint: string) {
  const { assessments, episodes, scores } = tables
  const values = new Float64Array(episodes.rows).fill(Number.NaN)
  const prorated = new Uint8Array(episodes.rows)
  const notComputable = new Uint8Array(episodes.rows)
  const [code, at] = [scores.score.codeOf(score), assessments.timePoint.codeOf(timePoint)]
  const [isProrated, cannot] = [scores.status.codeOf('prorated'), scores.status.codeOf('not-computable')]
  for (let r = 0; r < scores.rows; r++) {
    const assessment = scores.assessment[r]!
    if (code === 0 || scores.score.codes[r] !== code || at === 0 || assessments.timePoint.codes[assessment] !== at)
      continue
    const episode = assessments.episode[assessment]!
    const status = scores.status.codes[r]
    if (status === cannot && cannot !== 0) notComputable[episode] = 1
    else {
      values[episode] = scores.value[r]!
      prorated[episode] = status === isProrated && isProrated !== 0 ? 1 : 0
    }
  }
  return { values, prorated, notComputable }
}

/** The instruments a score is computed from, or null when nobody has the score yet. */
function instrumentsOf({ tables: { assessments, scores } }: Content, score: string): ReadonlySet<number> | null {
  const code = scores.score.codeOf(score)
  if (code === 0) return null
  const instruments = new Set<number>()
  for (let r = 0; r < scores.rows; r++)
    if (scores.score.codes[r] === code) instruments.add(assessments.instrument.codes[scores.assessment[r]!]!)
  return instruments
}

/** The changes of two parts together, group by group. Throws `RangeError` when the groups differ. */
export function mergeScoreChanges(a: readonly ScoreChange[], b: readonly ScoreChange[]): ScoreChange[] {
  if (a.map(({ group }) => group).join() !== b.map(({ group }) => group).join())
    throw new RangeError('parts of different groups')
  return a.map((one, g) => {
    const other = b[g]!
    return {
      group: one.group,
      before: joined(one.before, other.before),
      after: joined(one.after, other.after),
      prorated: one.prorated + other.prorated,
      onlyBefore: one.onlyBefore + other.onlyBefore,
      onlyAfter: one.onlyAfter + other.onlyAfter,
      neither: one.neither + other.neither,
      notYetDue: one.notYetDue + other.notYetDue,
      notComputable: one.notComputable + other.notComputable,
    }
  })
}

function joined(one: Float64Array, other: Float64Array): Float64Array {
  const both = new Float64Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
