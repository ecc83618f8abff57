import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import type { Dispute, Grading, GradingHistory } from './model.ts'
import { tables } from './tables.ts'

const GRADING = [
  'g.id',
  'g.piece_id as pieceId',
  'g.number',
  'g.model',
  'g.grade',
  'g.answers',
  'g.source',
  'g.reasons',
  'g.words',
  'g.graded_by as gradedBy',
  'g.graded_at as gradedAt',
] as const

/** The grading that stands for each of some services, by piece, and whether it is disputed. Those without are left out. */
export async function standingGradings(
  db: Db,
  pieceIds: readonly string[],
): Promise<Map<string, { grading: Grading; isDisputed: boolean }>> {
  const rows = await tables(db)
    .selectFrom('services.grading as g')
    .distinctOn('g.piece_id')
    .select(GRADING)
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('services.dispute as d')
            .select(sql`1`.as('one'))
            .whereRef('d.grading_id', '=', 'g.id')
            .where('d.answer', 'is', null),
        )
        .as('isDisputed'),
    )
    .where('g.piece_id', '=', sql<string>`any(${[...pieceIds]}::uuid[])`)
    .orderBy('g.piece_id')
    .orderBy('g.number', 'desc')
    .execute()
  return new Map(
    rows.map(({ isDisputed, ...row }) => [row.pieceId, { grading: row as Grading, isDisputed: Boolean(isDisputed) }]),
  )
}

/** Every grading of a service with its disputes, the newest first. */
export async function gradingHistory(db: Db, pieceId: string): Promise<GradingHistory> {
  const gradings = await tables(db)
    .selectFrom('services.grading as g')
    .select(GRADING)
    .where('g.piece_id', '=', pieceId)
    .orderBy('g.number', 'desc')
    .execute()
  const disputes = await tables(db)
    .selectFrom('services.dispute as d')
    .innerJoin('services.grading as g', 'g.id', 'd.grading_id')
    .selectAll('d')
    .where('g.piece_id', '=', pieceId)
    .orderBy('d.disputed_at', 'desc')
    .orderBy('d.id')
    .execute()
  const known = disputes.map((row): Dispute => {
    const { answer, answer_why: why, answered_by: answeredBy, answered_at: answeredAt } = row
    return {
      ...{ id: row.id, gradingId: row.grading_id, why: row.why },
      ...{ disputedBy: row.disputed_by, disputedAt: row.disputed_at },
      answer:
        answer === null || why === null || answeredBy === null || answeredAt === null
          ? null
          : { is: answer, why, answeredBy, answeredAt },
    }
  })
  return gradings.map((row) => ({
    // The table's checks hold that answers and a grader are there, or a source.
    grading: row as Grading,
    disputes: known.filter(({ gradingId }) => gradingId === row.id),
  }))
}
