import { randomUUID } from 'node:crypto'
import type { Tx } from '#platform/database.ts'
import { trail, type Actor } from '#platform/trail.ts'
import type { Dispute } from './model.ts'
import type { Decided } from './rules/decide.ts'
import { tables } from './tables.ts'

/** Which person does it, and when. */
export type ByPerson = { readonly actor: Actor & { kind: 'person' }; readonly at: Date }

/** Saves a new grading of a service; a dispute that it answers is answered with it. */
export async function saveGrading(
  tx: Tx,
  pieceId: string,
  number: number,
  decided: Decided,
  by: ByPerson,
): Promise<void> {
  const { model, grade, answers, reasons, words, ofDispute } = decided
  const id = randomUUID()
  await tables(tx)
    .insertInto('services.grading')
    .values({
      ...{ id, piece_id: pieceId, number, model, grade, words, source: null },
      ...{ answers: JSON.stringify(answers), reasons: [...reasons] },
      ...{ graded_by: by.actor.id, graded_at: by.at },
    })
    .execute()
  if (ofDispute !== null) await saveAnswer(tx, pieceId, ofDispute, 'graded-anew', words, by)
  await note(tx, 'services.graded', pieceId, { number, grade, model }, by)
}

/** Saves that somebody doubts the grading that stands. */
export async function saveDispute(
  tx: Tx,
  pieceId: string,
  { gradingId, why }: { gradingId: string; why: string },
  by: ByPerson,
): Promise<void> {
  const id = randomUUID()
  await tables(tx)
    .insertInto('services.dispute')
    .values({ id, grading_id: gradingId, why, disputed_by: by.actor.id, disputed_at: by.at })
    .execute()
  await note(tx, 'services.disputed', pieceId, { dispute: id, grading: gradingId }, by)
}

/** Saves another's answer to a dispute. */
export async function saveAnswer(
  tx: Tx,
  pieceId: string,
  dispute: Dispute,
  answer: 'kept' | 'graded-anew',
  why: string,
  by: ByPerson,
): Promise<void> {
  await tables(tx)
    .updateTable('services.dispute')
    .set({ answer, answer_why: why, answered_by: by.actor.id, answered_at: by.at })
    .where('id', '=', dispute.id)
    .execute()
  await note(tx, 'services.dispute-answered', pieceId, { dispute: dispute.id, answer }, by)
}

function note(
  tx: Tx,
  action: `services.${string}`,
  pieceId: string,
  detail: Readonly<Record<string, unknown>>,
  { actor, at }: ByPerson,
): Promise<void> {
  return trail(tx, { at, actor, action, subject: { kind: 'piece', id: pieceId }, detail })
}
