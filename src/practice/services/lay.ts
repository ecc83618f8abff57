import { createHash } from 'node:crypto'
import { uuidOf } from '#core/uuid.ts'
import { listPublished } from '#editorial/pieces/index.ts'
import type { Services } from '#platform/services.ts'
import { trail } from '#platform/trail.ts'
import type { Reason } from './coupling/model.ts'
import { version1 } from './coupling/version-1.ts'
import { serviceKind } from './kind.ts'
import { NAMED_GRADES } from './shipped/grades.ts'
import { tables } from './tables.ts'

/**
 * Lays the grades that the source gives its own examples: the first grading of each. A service that somebody has graded
 * already, or that is not public, is left as it is. May be done again, and by two processes at once.
 */
export async function layNamedGrades({ db, clock }: Services): Promise<void> {
  const slugs = Object.keys(NAMED_GRADES)
  await db.transaction().execute(async (tx) => {
    const services = await listPublished(tx, serviceKind, clock.now(), { slugs })
    if (services.length === 0) return
    const laid = await tables(tx)
      .insertInto('services.grading')
      .values(
        services.map(({ piece }) => {
          const grade = NAMED_GRADES[piece.slug]!
          const reason: Reason = grade.endsWith('only') ? `named-${grade as 'work-only'}` : `named-in-${grade as '1'}`
          return {
            id: uuidOf(createHash('sha256').update(`grading ${piece.slug} ${version1.version}`).digest()),
            ...{ piece_id: piece.id, number: 1, model: version1.version, grade, answers: null },
            ...{ source: version1.source, reasons: [reason], words: '', graded_by: null },
            graded_at: new Date(`${version1.validFrom}T08:00:00Z`),
          }
        }),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    if (laid.length === 0) return
    await trail(tx, {
      at: clock.now(),
      actor: { kind: 'command', id: 'services.lay' },
      action: 'services.grades-laid',
      subject: { kind: 'services', id: 'named' },
      detail: { grades: laid.length, model: version1.version },
    })
  })
}
