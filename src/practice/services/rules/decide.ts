import { isRefusal, refuse, refuseAll, type Refusal } from '#core/refusal.ts'
import { QUESTIONS, type Answers, type CouplingModel, type Grade, type Reason } from '../coupling/model.ts'
import { isWhole } from '../coupling/models.ts'
import { openDispute, type Dispute, type GradingHistory } from '../model.ts'

/** Why a grading, a dispute or an answer is not taken. */
export type GradingRefused =
  | 'unanswered'
  | 'no-grade'
  | 'words-missing'
  | 'words-too-long'
  | 'own-dispute'
  | 'nothing-to-dispute'
  | 'already-disputed'
  | 'nothing-to-answer'

/** Letters that somebody's own words may have. */
export const LONGEST_WORDS = 2000

/** What was decided about a service's grade. */
export type Decided = {
  readonly model: string
  readonly grade: Grade
  readonly answers: Answers
  readonly reasons: readonly Reason[]
  readonly words: string
  /** The dispute that it answers. */
  readonly ofDispute: Dispute | null
}

/**
 * Grades a service by what was answered. While the grading that stands is disputed, a new one answers the dispute: it comes
 * from somebody else than who disputed, and says why in words.
 */
export function decideGrading(
  model: CouplingModel,
  answers: Partial<Answers>,
  words: string,
  history: GradingHistory,
  by: string,
): Decided | Refusal<GradingRefused> {
  const dispute = openDispute(history) ?? null
  if (dispute?.disputedBy === by) return refuse('own-dispute')
  if (!isWhole(answers))
    return refuseAll(
      QUESTIONS.flatMap((field) => (answers[field] === undefined ? [{ reason: 'unanswered' as const, field }] : [])),
    )!
  const said = wordsFrom(words, dispute === null ? 'may' : 'must')
  if (isRefusal(said)) return said
  const { grade, reasons } = model.rule(answers)
  if (grade === null) return refuse('no-grade', QUESTIONS[0])
  return { model: model.version, grade, answers, reasons, words: said, ofDispute: dispute }
}

/** Disputes the grading that stands: with reasons, and once at a time. */
export function decideDispute(
  history: GradingHistory,
  why: string,
): { gradingId: string; why: string } | Refusal<GradingRefused> {
  const standing = history[0]
  if (standing === undefined) return refuse('nothing-to-dispute', 'why')
  if (openDispute(history)) return refuse('already-disputed', 'why')
  const said = wordsFrom(why, 'must', 'why')
  return isRefusal(said) ? said : { gradingId: standing.grading.id, why: said }
}

/** Keeps a grading that was disputed: somebody else than who disputed says why. */
export function decideKeeping(
  history: GradingHistory,
  disputeId: string,
  why: string,
  by: string,
): { dispute: Dispute; why: string } | Refusal<GradingRefused> {
  const dispute = openDispute(history)
  if (dispute?.id !== disputeId) return refuse('nothing-to-answer', 'keepWhy')
  if (dispute.disputedBy === by) return refuse('own-dispute')
  const said = wordsFrom(why, 'must', 'keepWhy')
  return isRefusal(said) ? said : { dispute, why: said }
}

function wordsFrom(words: string, need: 'may' | 'must', field = 'words'): string | Refusal<GradingRefused> {
  if (need === 'must' && words === '') return refuse('words-missing', field)
  if (words.length > LONGEST_WORDS) return refuse('words-too-long', field, { most: LONGEST_WORDS })
  return words
}
