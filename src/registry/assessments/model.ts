import type { IsoDate } from '#core/dates.ts'
import type { Answer } from '#registry/instruments/index.ts'

/** An instrument in the version that is asked. */
export type Asked = { readonly key: string; readonly version: string }

/** The days an assessment may be answered on, both ends inclusive. */
export type Window = { readonly opens: IsoDate; readonly due: IsoDate; readonly closes: IsoDate }

export type Assessment = Window & {
  readonly id: string
  readonly episode: string
  readonly participant: string
  readonly clinic: string
  readonly registry: string
  /** A key of the registry's time points. */
  readonly timePoint: string
  /** Null until the participant begins. */
  readonly instruments: readonly Asked[] | null
  readonly begunAt: Date | null
  readonly completedAt: Date | null
  readonly withdrawnAt: Date | null
}

export const STATUSES = ['planned', 'open', 'answered', 'closed', 'withdrawn'] as const
/** `planned`: not yet to be answered. `open`: may be answered. `closed`: its days went by without being sent. */
export type Status = (typeof STATUSES)[number]

/** Where an assessment stands on a day. */
export function statusOf(
  assessment: Pick<Assessment, 'opens' | 'closes' | 'completedAt' | 'withdrawnAt'>,
  today: IsoDate,
): Status {
  if (assessment.completedAt !== null) return 'answered'
  if (assessment.withdrawnAt !== null) return 'withdrawn'
  if (today < assessment.opens) return 'planned'
  return today > assessment.closes ? 'closed' : 'open'
}

/** One stored answer; null: the question was seen and skipped. */
export type StoredAnswer = { readonly instrument: string; readonly item: string; readonly value: Answer | null }

/** An assessment to add in bulk, with what was answered. Checked by whoever read the file. */
export type NewAssessment = Window & {
  readonly id?: string
  readonly episode: string
  readonly timePoint: string
  readonly answers?: readonly (StoredAnswer & { readonly version: string })[]
  readonly completedAt?: Date
  /** What was asked, where that is more than what was answered. */
  readonly asked?: readonly Asked[]
}

/** An assessment as publishing reads it. `answers` hold only what was asked: closed branches and skips are left out. */
export type AssessmentForSnapshot = Window & {
  readonly id: string
  readonly episode: string
  readonly timePoint: string
  readonly completedOn: IsoDate | null
  /** Empty when nobody has begun. */
  readonly instruments: readonly Asked[]
  readonly answers: readonly { readonly instrument: string; readonly item: string; readonly value: Answer }[]
}

/** An answer that somebody should speak with the participant about. */
export type Concern = {
  readonly id: string
  readonly assessment: string
  readonly participant: string
  readonly about: 'self-harm'
  readonly raisedAt: Date
  readonly handledAt: Date | null
  readonly handledBy: string | null
  readonly note: string | null
  readonly version: number
}
