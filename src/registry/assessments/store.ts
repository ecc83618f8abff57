import { sql, type SqlBool } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Db, Tx } from '#platform/database.ts'
import { trail } from '#platform/trail.ts'
import { scoreAll, type Instrument, type ScoreResult } from '#registry/instruments/index.ts'
import type { Asker, Scope } from '#registry/participants/index.ts'
import { openInstruments } from './definitions.ts'
import type { Asked, Assessment, Concern, StoredAnswer } from './model.ts'
import { answersByInstrument } from './rules/journey.ts'
import { linkHash, linkToken } from './rules/link.ts'
import { COLUMNS, tables } from './tables.ts'

/** The assessments that a scope lets its reader see: those of its clinics' episodes. */
function seenBy({ clinics, everywhere, participant }: Scope) {
  return sql<SqlBool>`(${everywhere} or a.clinic = any (${[...clinics]}::uuid[]) or a.participant_id = ${participant}::uuid)`
}

/** An assessment in a list: how many questions have been answered or skipped. */
export type Listed = Assessment & { readonly answered: number }

const answered = sql<number>`(select count(*) from assessments.answer where assessment_id = a.id)`.as('answered')

/** An assessment; undefined when there is none or the reader may not see it. */
export async function findAssessment(db: Db, scope: Scope, id: string): Promise<Assessment | undefined> {
  return tables(db)
    .selectFrom('assessments.assessment as a')
    .select(COLUMNS)
    .where('id', '=', id)
    .where(seenBy(scope))
    .executeTakeFirst()
}

/** The assessments of participants that the reader may see, by due day. */
export async function assessmentsOf(db: Db, scope: Scope, participants: readonly string[]): Promise<Listed[]> {
  if (participants.length === 0) return []
  return tables(db)
    .selectFrom('assessments.assessment as a')
    .select([...COLUMNS, answered])
    .where('participant_id', '=', sql<string>`any (${[...participants]}::uuid[])`)
    .where(seenBy(scope))
    .orderBy('due_on')
    .orderBy('id')
    .execute()
}

type At = { readonly registry: string; readonly clinic: string }

/** What may be answered at a clinic today, is due before `dueBefore`, and is not answered; what closes first first. */
export async function dueAssessments(
  db: Db,
  scope: Scope,
  { registry, clinic }: At,
  when: { readonly today: IsoDate; readonly dueBefore: IsoDate },
): Promise<Listed[]> {
  return tables(db)
    .selectFrom('assessments.assessment as a')
    .select([...COLUMNS, answered])
    .where('a.clinic', '=', clinic)
    .where('a.registry', '=', registry)
    .where(seenBy(scope))
    .where('completed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('opens_on', '<=', when.today)
    .where('closes_on', '>=', when.today)
    .where('due_on', '<', when.dueBefore)
    .orderBy('closes_on')
    .orderBy('id')
    .execute()
}

/** How a clinic's assessments stand at each time point on a day. */
export type Count = {
  readonly timePoint: string
  readonly planned: number
  readonly open: number
  readonly answered: number
  readonly closed: number
}

/** Counts for the clinic's leader, by time point. Withdrawn assessments are not counted. */
export async function countAssessments(
  db: Db,
  scope: Scope,
  { registry, clinic }: At,
  today: IsoDate,
): Promise<Count[]> {
  const { rows } = await sql<Count>`
    select time_point as "timePoint",
      count(*) filter (where completed_at is null and opens_on > ${today}) as planned,
      count(*) filter (where completed_at is null and ${today} between opens_on and closes_on) as open,
      count(*) filter (where completed_at is not null) as answered,
      count(*) filter (where completed_at is null and closes_on < ${today}) as closed
    from assessments.assessment a where clinic = ${clinic} and registry = ${registry} and withdrawn_at is null and ${seenBy(scope)}
    group by time_point`.execute(db)
  return rows
}

/** The scores of one instrument in one assessment. */
export type Scored = {
  readonly assessment: string
  readonly timePoint: string
  readonly due: IsoDate
  readonly instrument: Instrument
  readonly results: readonly ScoreResult[]
  readonly sent: boolean
}

/** A participant's scores over time, each with its status: what was answered of what was asked, sent or not. */
export async function scoresOf(db: Db, scope: Scope, participant: string): Promise<Scored[]> {
  const rows = await tables(db)
    .selectFrom('assessments.assessment as a')
    .select(['id', 'time_point as timePoint', 'due_on as due', 'instruments', 'completed_at as completedAt'])
    .select(
      sql<
        StoredAnswer[]
      >`coalesce((select json_agg(json_build_object('instrument', instrument, 'item', item, 'value', value))
        from assessments.answer where assessment_id = a.id), '[]')`.as('answers'),
    )
    .where('participant_id', '=', participant)
    .where('instruments', 'is not', null)
    .where(seenBy(scope))
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  const find = await openInstruments(db)
  return rows.flatMap(({ id, timePoint, due, instruments, completedAt, answers }) => {
    const given = answersByInstrument(answers)
    return (instruments ?? []).flatMap(({ key, version }: Asked) => {
      const instrument = find(key, version)
      return instrument.scores.length === 0
        ? []
        : [
            {
              assessment: id,
              timePoint,
              due,
              instrument,
              results: scoreAll(instrument, given[key] ?? {}),
              sent: completedAt !== null,
            },
          ]
    })
  })
}

/** The token of an assessment's link, to be copied or printed. Leaves a trail. Undefined when it is not the asker's. */
export async function showLink(tx: Tx, { actor, at, keys, scope }: Asker, id: string): Promise<string | undefined> {
  const row = await tables(tx)
    .selectFrom('assessments.assessment as a')
    .select(['link_epoch as epoch', 'link_key_version as keyVersion'])
    .where('id', '=', id)
    .where('clinic', '=', sql<string>`any (${[...scope.clinics]}::uuid[])`)
    .executeTakeFirst()
  if (row === undefined) return undefined
  await trail(tx, { at, actor, action: 'assessments.link-shown', subject: { kind: 'assessment', id } })
  return linkToken(keys, { id, ...row })
}

/** Makes a new link; the old one opens nothing from now on. False when the assessment is not the asker's. */
export async function renewLink(tx: Tx, { actor, at, keys, scope }: Asker, id: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('assessments.assessment as a')
    .select('link_epoch as epoch')
    .where('id', '=', id)
    .where('clinic', '=', sql<string>`any (${[...scope.clinics]}::uuid[])`)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return false
  const link = { id, epoch: row.epoch + 1, keyVersion: keys.version('link') }
  await tables(tx)
    .updateTable('assessments.assessment')
    .set({ link_epoch: link.epoch, link_key_version: link.keyVersion, link_hash: linkHash(linkToken(keys, link)) })
    .where('id', '=', id)
    .execute()
  await trail(tx, { at, actor, action: 'assessments.link-renewed', subject: { kind: 'assessment', id } })
  return true
}

/** The concerns that a scope lets its reader see. */
function concernsSeenBy(db: Db, scope: Scope) {
  return tables(db)
    .selectFrom('assessments.concern as c')
    .innerJoin('assessments.assessment as a', 'a.id', 'c.assessment_id')
    .select([
      'c.id',
      'c.assessment_id as assessment',
      'a.participant_id as participant',
      'c.about',
      'c.raised_at as raisedAt',
      'c.handled_at as handledAt',
      'c.handled_by as handledBy',
      'c.note',
      'c.version',
    ])
    .where(seenBy(scope))
}

/** A concern; undefined when there is none or the reader may not see it. */
export async function findConcern(db: Db, scope: Scope, id: string): Promise<Concern | undefined> {
  return concernsSeenBy(db, scope).where('c.id', '=', id).executeTakeFirst()
}

/** The concerns at a clinic that nobody has handled, oldest first. */
export async function openConcerns(db: Db, scope: Scope, { registry, clinic }: At): Promise<Concern[]> {
  return concernsSeenBy(db, scope)
    .where('c.clinic', '=', clinic)
    .where('a.registry', '=', registry)
    .where('c.handled_at', 'is', null)
    .orderBy('c.raised_at')
    .execute()
}

/** All concerns about a participant, oldest first. */
export async function concernsOf(db: Db, scope: Scope, participant: string): Promise<Concern[]> {
  return concernsSeenBy(db, scope).where('a.participant_id', '=', participant).orderBy('c.raised_at').execute()
}

/** Writes down what was done about a concern. */
export async function handleConcern(
  tx: Tx,
  { actor, at, scope }: Asker,
  id: string,
  version: number,
  note: string,
): Promise<'done' | 'changed-meanwhile' | 'not-found'> {
  const concern = await tables(tx)
    .selectFrom('assessments.concern')
    .select(['assessment_id as assessment', 'version', 'handled_at as handledAt'])
    .where('id', '=', id)
    .where('clinic', '=', sql<string>`any (${[...scope.clinics]}::uuid[])`)
    .forUpdate()
    .executeTakeFirst()
  if (concern === undefined || actor.kind !== 'person') return 'not-found'
  if (concern.version !== version || concern.handledAt !== null) return 'changed-meanwhile'
  await tables(tx)
    .updateTable('assessments.concern')
    .set({ handled_at: at, handled_by: actor.id, note, version: version + 1 })
    .where('id', '=', id)
    .execute()
  await trail(tx, {
    at,
    actor,
    action: 'assessments.concern-handled',
    subject: { kind: 'assessment', id: concern.assessment },
  })
  return 'done'
}
