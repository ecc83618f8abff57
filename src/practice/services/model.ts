import type { Published } from '#editorial/pieces/index.ts'
import type { Answers, Grade, Reason } from './coupling/model.ts'
import type { ServiceFacts, ServiceLine } from './kind.ts'

/** One row of a service's gradings. It never changes. */
export type Grading = {
  readonly id: string
  readonly pieceId: string
  /** From 1; the highest stands. */
  readonly number: number
  /** The version of the model it was made by. */
  readonly model: string
  readonly grade: Grade
  readonly reasons: readonly Reason[]
  readonly words: string
  readonly gradedAt: Date
} & (
  | { readonly answers: Answers; readonly source: null; readonly gradedBy: string }
  /** Named by a source, not asked for. */
  | { readonly answers: null; readonly source: string; readonly gradedBy: null }
)

/** An editor's doubt about a grading, and what another answered. */
export type Dispute = {
  readonly id: string
  readonly gradingId: string
  readonly why: string
  readonly disputedBy: string
  readonly disputedAt: Date
  /** Null while it is open. */
  readonly answer: DisputeAnswer | null
}
export type DisputeAnswer = {
  readonly is: 'kept' | 'graded-anew'
  readonly why: string
  readonly answeredBy: string
  readonly answeredAt: Date
}

/** All gradings of a service, the newest first, each with its disputes, the newest first. */
export type GradingHistory = readonly { readonly grading: Grading; readonly disputes: readonly Dispute[] }[]

/** A published service with the grade that stands. */
export type CataloguedService = {
  readonly service: Published<ServiceFacts, ServiceLine>
  /** Null: nobody has graded it. */
  readonly grading: Grading | null
  readonly isDisputed: boolean
}

/** The open dispute about the grading that stands, if there is one. */
export function openDispute(history: GradingHistory): Dispute | undefined {
  return history[0]?.disputes.find(({ answer }) => answer === null)
}

/** Changes with everything that is added: what the forms of the grading page carry. */
export function versionOf(history: GradingHistory): number {
  return history.reduce(
    (sum, { disputes }) => sum + 1 + disputes.reduce((more, { answer }) => more + (answer === null ? 1 : 2), 0),
    0,
  )
}
