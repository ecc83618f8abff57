import { refuse, type Refusal } from '#core/refusal.ts'
import type { Edition, EditionState } from '../model.ts'

/** Why a step cannot be taken now. */
export type StepRefused = 'not-a-draft' | 'not-in-review' | 'own-words' | 'time-passed' | 'why-missing' | 'not-waiting'

type Step = Pick<Edition, 'stored' | 'publishAt' | 'writers'>

/** What an edition is at a moment. `newest` is the time of the newest edition of the piece that is public by then. */
export function stateOf(edition: Pick<Edition, 'stored' | 'publishAt'>, now: Date, newest: Date | null): EditionState {
  if (edition.stored !== 'approved') return edition.stored
  const at = edition.publishAt!
  if (at > now) return 'waiting'
  return newest !== null && newest > at ? 'superseded' : 'published'
}

/** Whether an edition can be written in. */
export function mayWrite(edition: Step): Refusal<StepRefused> | undefined {
  return edition.stored === 'draft' ? undefined : refuse('not-a-draft')
}

/**
 * The time an edition is published at, approved by somebody now; or why not.
 * @param asked the time asked for; null means now.
 */
export function approvalOf(edition: Step, by: string, asked: Date | null, now: Date): Date | Refusal<StepRefused> {
  if (edition.stored !== 'review') return refuse('not-in-review')
  if (edition.writers.includes(by)) return refuse('own-words')
  if (asked === null) return now
  return asked < now ? refuse('time-passed', 'publishAt') : asked
}

/** Whether an edition under review can be sent back, with these words. */
export function mayReturn(edition: Step, why: string): Refusal<StepRefused> | undefined {
  if (edition.stored !== 'review') return refuse('not-in-review')
  return why === '' ? refuse('why-missing', 'why') : undefined
}

/** Whether an approved edition can be taken back before it is public. */
export function mayTakeBack(edition: Step, now: Date): Refusal<StepRefused> | undefined {
  return edition.stored === 'approved' && edition.publishAt! > now ? undefined : refuse('not-waiting')
}
