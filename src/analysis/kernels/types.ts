import type { AbsorbingReason } from '../snapshot/rules.ts'
import type { ColumnOfKind } from '../snapshot/schema.ts'

/** Which group each episode belongs to: `of[episode]` is 1 + the group's place in `groups`, 0 left out. */
export type Grouping = { readonly groups: readonly string[]; readonly of: Uint16Array }

/** A subset of the episodes: every condition given must hold. Days are inclusive day numbers. */
export type EpisodeFilter = {
  /** By code column: the texts that are let in (null: no value). */
  readonly where?: { readonly [C in ColumnOfKind<'episodes', 'code'>]?: readonly (string | null)[] }
  readonly startedFrom?: number
  readonly startedTo?: number
  /** Leaves out episodes without an end. */
  readonly endedFrom?: number
  readonly endedTo?: number
}

/** What to group episodes by: one group for all, a code column, or the year of their start or end. */
export type GroupBy = 'all' | ColumnOfKind<'episodes', 'code'> | 'startYear' | 'endYear'

/** A run of rows, `from` included and `to` not: how work is split between threads. */
export type RowRange = { readonly from: number; readonly to: number }

/**
 * How many people were in each state in each calendar month. `counts[month * states.length + state]`.
 * Partial results of different people add up.
 */
export type CalendarStates = {
  /** `1993-07`, in order. */
  readonly months: readonly string[]
  /** All the states of the rules, in order of precedence, then none, then the absorbing ones. */
  readonly states: readonly string[]
  readonly counts: Int32Array
  /** By month: people whose state is known. */
  readonly observed: Int32Array
}

export type CalendarRow = { readonly month: string; readonly state: string; readonly count: number }

/**
 * Why an episode does not count in a month. `not-linked`: the person's spells were never asked for; `no-record`: data
 * that name a state for every month have none.
 */
export const NOT_OBSERVED = ['not-yet-due', 'not-ended', 'before-coverage', 'no-record', 'not-linked'] as const
export type NotObserved = (typeof NOT_OBSERVED)[number]

/**
 * The monthly benefit curve. For group g, month m, state s (places in the lists below), with M months:
 * `state[(g * M + m) * states.length + s]`, and likewise for the others. Partial results of different
 * episodes add up. Counts are of episodes; a month's states sum to its `observed`.
 */
export type EpisodeCurve = {
  readonly groups: readonly string[]
  /** Negative months count from the start of the episode, the others from its end. */
  readonly months: readonly number[]
  readonly states: readonly string[]
  readonly lines: readonly string[]
  readonly absorbing: readonly AbsorbingReason[]
  readonly observed: Int32Array
  readonly state: Int32Array
  readonly line: Int32Array
  /** By the reasons of {@link NOT_OBSERVED}. */
  readonly notObserved: Int32Array
}

/** One month of one group of a curve, with names. */
export type CurveCell = {
  readonly group: string
  readonly month: number
  /** Episodes whose state that month is known: the sum of `states`. */
  readonly observed: number
  /** Of them, not dead, emigrated or on old-age pension: the denominator of the lines. */
  readonly present: number
  readonly states: Readonly<Record<string, number>>
  readonly lines: Readonly<Record<string, number>>
  readonly notObserved: Readonly<Record<NotObserved, number>>
}

/** Full return to work at a month, for one group. `of` = observed − excluded. */
export type FullReturn = {
  readonly group: string
  readonly month: number
  /** In none of the benefits of the registry's full-return line that month. Not the same as in work. */
  readonly returned: number
  readonly of: number
  /** Observed, but no longer followed, by reason. */
  readonly excluded: Readonly<Partial<Record<AbsorbingReason, number>>>
  readonly notObserved: Readonly<Record<NotObserved, number>>
}

/** Change in a score between two time points, for one group. Partial results of different episodes join. */
export type ScoreChange = {
  readonly group: string
  /** Values of the episodes that have both, in the same order, complete and prorated ones alike. */
  readonly before: Float64Array
  readonly after: Float64Array
  /** Of the pairs: how many have a prorated value at either time. */
  readonly prorated: number
  readonly onlyBefore: number
  readonly onlyAfter: number
  readonly neither: number
  /** The later assessment is planned, or waits for the episode to end. In none of the other counts. */
  readonly notYetDue: number
  /** Answered at the later time, but too little to compute the score. Part of onlyBefore or neither. */
  readonly notComputable: number
}

/** Answers at one time point, for one group. Counts episodes. `due` = answered + open + closed. */
export type Response = {
  readonly group: string
  readonly timePoint: string
  readonly due: number
  readonly answered: number
  /** Asked for, and may still be answered. */
  readonly open: number
  /** Closed without an answer. */
  readonly closed: number
  /** Planned, or of an episode that has not ended. */
  readonly notYetDue: number
}

/** What the kernels understand as an assessment's status; whoever publishes translates to these words. */
export const ASSESSMENT_STATUSES = ['planned', 'open', 'answered', 'closed'] as const
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number]
export const SCORE_STATUSES = ['complete', 'prorated', 'not-computable'] as const
export type ScoreStatus = (typeof SCORE_STATUSES)[number]
