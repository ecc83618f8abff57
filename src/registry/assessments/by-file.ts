import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { inParts } from '#platform/parts.ts'
import { trail } from '#platform/trail.ts'
import { insertAnswers, instrumentsOf } from './bulk.ts'
import type { NewAssessment } from './model.ts'
import type { Planner } from './plan.ts'

/** What a file may answer, or may not any more. */
export type HeldAssessment = {
  readonly id: string
  readonly episode: string
  readonly timePoint: string
  readonly completedAt: Date | null
  readonly hasAnswers: boolean
}

/** The assessments of episodes, held until the transaction ends: nobody answers or sends them meanwhile. */
export async function holdAssessments(tx: Tx, episodes: readonly string[]): Promise<HeldAssessment[]> {
  const ids = [...episodes]
  await sql`select from assessments.assessment where episode_id = any (${ids}::uuid[]) order by id for update`.execute(
    tx,
  )
  const { rows } = await sql<HeldAssessment>`
    select id, episode_id as episode, time_point as "timePoint", completed_at as "completedAt",
      exists (select 1 from assessments.answer where assessment_id = a.id) as "hasAnswers"
    from assessments.assessment a where episode_id = any (${ids}::uuid[]) order by id`.execute(tx)
  return rows
}

/** What somebody answered elsewhere, on paper for one. */
export type AnsweredElsewhere = Required<Pick<NewAssessment, 'answers' | 'completedAt'>> & { readonly id: string }

/**
 * Answers assessments that nobody has begun to answer. For files: rows are checked by whoever read them, and the
 * assessments are held ({@link holdAssessments}). Each leaves its trail; from now on their links say that they are answered.
 */
export async function answerAssessments(
  tx: Tx,
  { actor, at }: Pick<Planner, 'actor' | 'at'>,
  rows: readonly AnsweredElsewhere[],
): Promise<void> {
  for (const part of inParts(rows)) {
    const answered = part.map((row) => ({ id: row.id, instruments: instrumentsOf(row), at: row.completedAt }))
    await sql`
      update assessments.assessment a set instruments = r.instruments, begun_at = coalesce(a.begun_at, r.at), completed_at = r.at, withdrawn_at = null
      from json_to_recordset(${JSON.stringify(answered)}::json) as r (id uuid, instruments jsonb, at timestamptz)
      where a.id = r.id`.execute(tx)
  }
  await insertAnswers(
    tx,
    rows.flatMap(({ id, answers, completedAt }) => answers.map((answer) => ({ ...answer, id, at: completedAt }))),
  )
  await trail(
    tx,
    ...rows.map(({ id }) => ({
      at,
      actor,
      action: 'assessments.taken-in' as const,
      subject: { kind: 'assessment', id },
    })),
  )
}
