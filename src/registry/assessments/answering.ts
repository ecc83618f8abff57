import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import type { Db, Tx } from '#platform/database.ts'
import { announce } from '#platform/outbox.ts'
import { trail, type Actor } from '#platform/trail.ts'
import { latest, loadInstruments, loadPermissions, mayActivate, type Answer } from '#registry/instruments/index.ts'
import { findRegistry } from '#registry/registries/index.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Asked, Assessment, Concern, StoredAnswer } from './model.ts'
import { isToken, linkHash } from './rules/link.ts'
import { COLUMNS, tables } from './tables.ts'

/** An assessment as its link opens it. */
export type Opened = Assessment & { readonly answers: readonly (StoredAnswer & { readonly revision: number })[] }

/** What a link opens; undefined for a link that opens nothing, whatever the reason. */
export async function openLink(db: Db, token: string): Promise<Opened | undefined> {
  if (!isToken(token)) return undefined
  return tables(db)
    .selectFrom('assessments.assessment as a')
    .select(COLUMNS)
    .select(
      sql<
        Opened['answers']
      >`coalesce((select json_agg(json_build_object('instrument', instrument, 'item', item, 'value', value, 'revision', revision))
        from assessments.answer where assessment_id = a.id), '[]')`.as('answers'),
    )
    .where('link_hash', '=', linkHash(token))
    .executeTakeFirst()
}

/** The trail's name for whoever holds the link of an assessment. */
export function linkActor({ id }: Pick<Assessment, 'id'>): Actor {
  return { kind: 'link', id }
}

/** Writes down that answers were shown to whoever holds the link: when they come back, and when they look everything over. */
export async function noteSeen(db: Db, assessment: Opened, at: Date): Promise<void> {
  if (assessment.answers.length === 0) return
  const subject = { kind: 'assessment', id: assessment.id }
  await db
    .transaction()
    .execute((tx) => trail(tx, { at, actor: linkActor(assessment), action: 'assessments.seen', subject }))
}

/**
 * The instruments that an assessment will ask: those of its time point, in their newest versions, without those whose
 * permission is missing.
 */
export async function instrumentsToAsk(
  db: Db,
  { registry: key, timePoint }: Pick<Assessment, 'registry' | 'timePoint'>,
  when: { readonly on: IsoDate; readonly demoWorld: boolean },
): Promise<Asked[]> {
  const [registry, all, permissions] = [
    await findRegistry(db, key),
    await loadInstruments(db),
    await loadPermissions(db),
  ]
  const point = registry?.timePoints.find((one) => one.key === timePoint)
  return (point?.instruments ?? []).flatMap((instrument) => {
    const newest = latest(instrument, all)
    return newest === undefined || isRefusal(mayActivate(newest, permissions, when))
      ? []
      : [{ key: newest.key, version: newest.version }]
  })
}

/** Begins an assessment: what is asked is fixed from now on. The first beginning counts. */
export async function begin(
  tx: Tx,
  assessment: Assessment,
  asked: readonly Asked[],
  language: Language,
  at: Date,
): Promise<void> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('assessments.assessment')
    .set({ instruments: JSON.stringify(asked), begun_at: at, language })
    .where('id', '=', assessment.id)
    .where('instruments', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n)
    await trail(tx, {
      at,
      actor: linkActor(assessment),
      action: 'assessments.begun',
      subject: { kind: 'assessment', id: assessment.id },
      detail: { asked },
    })
}

type Saving = { readonly at: Date; readonly today: IsoDate; readonly concern: Concern['about'] | undefined }

/**
 * Saves one answer (null: skipped), with its trail. False when the assessment takes no more answers: sent, closed,
 * withdrawn, or its link renewed meanwhile.
 */
export async function saveAnswer(
  tx: Tx,
  assessment: Assessment,
  token: string,
  { instrument, item, value }: { readonly instrument: string; readonly item: string; readonly value: Answer | null },
  { at, today, concern }: Saving,
): Promise<boolean> {
  const { id, clinic } = assessment
  const saved = await sql`
    with open as (
      select id from assessments.assessment
      where id = ${id} and link_hash = ${linkHash(token)} and completed_at is null and withdrawn_at is null and ${today} between opens_on and closes_on
      for share)
    insert into assessments.answer as a (assessment_id, instrument, item, value, answered_at)
    select id, ${instrument}, ${item}, ${value === null ? null : JSON.stringify(value)}::jsonb, ${at} from open
    on conflict (assessment_id, instrument, item) do update set value = excluded.value, answered_at = excluded.answered_at, revision = a.revision + 1
    returning revision`.execute(tx)
  if (saved.rows.length === 0) return false
  const subject = { kind: 'assessment', id }
  await trail(tx, {
    at,
    actor: linkActor(assessment),
    action: 'assessments.answer-saved',
    subject,
    detail: { instrument, item },
  })
  if (concern === undefined) return true
  const raised = await tables(tx)
    .insertInto('assessments.concern')
    .values({ id: randomUUID(), assessment_id: id, clinic, about: concern, raised_at: at })
    .onConflict((conflict) => conflict.constraint('one_concern_of_a_kind').doNothing())
    .executeTakeFirst()
  if (raised.numInsertedOrUpdatedRows) {
    await trail(tx, {
      at,
      actor: linkActor(assessment),
      action: 'assessments.concern-raised',
      subject,
      detail: { about: concern },
    })
    await announce(tx, at, { kind: 'assessments.concern-raised', payload: { assessment: id, clinic } })
  }
  return true
}

/** Sends an assessment: nothing in it changes after. False when it takes no more. */
export async function complete(
  tx: Tx,
  assessment: Assessment,
  token: string,
  language: Language,
  { at, today }: Omit<Saving, 'concern'>,
): Promise<boolean> {
  const { id, episode, timePoint } = assessment
  const { numUpdatedRows } = await tables(tx)
    .updateTable('assessments.assessment')
    .set({ completed_at: at, language })
    .where('id', '=', id)
    .where('link_hash', '=', linkHash(token))
    .where('instruments', 'is not', null)
    .where('completed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('opens_on', '<=', today)
    .where('closes_on', '>=', today)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await trail(tx, { at, actor: linkActor(assessment), action: 'assessments.sent', subject: { kind: 'assessment', id } })
  await announce(tx, at, { kind: 'assessments.sent', payload: { assessment: id, episode, timePoint } })
  return true
}
