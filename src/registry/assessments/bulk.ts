import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { dayInOslo } from '#core/dates.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { inParts } from '#platform/parts.ts'
import { episodeKeys } from '#registry/episodes/index.ts'
import { isQuestion, visibleItems, type Answer, type Instrument } from '#registry/instruments/index.ts'
import { participantsWithScope } from '#registry/participants/index.ts'
import { openInstruments, type FindInstrument } from './definitions.ts'
import type { Asked, Assessment, AssessmentForSnapshot, NewAssessment, StoredAnswer } from './model.ts'
import { linkHash, linkToken } from './rules/link.ts'
import { COLUMNS, tables } from './tables.ts'

/**
 * Adds assessments with their answers, thousands a statement, and returns the ids in order. For files and the demo
 * world: rows are checked by whoever read them. Every one gets its link.
 * @throws {RangeError} for an unknown episode, or answers to two versions of one instrument; constraint
 * `once_each_time_point` when the episode has that time point already.
 */
export async function addAssessments(
  tx: Tx,
  services: Pick<Services, 'keys'>,
  rows: readonly NewAssessment[],
): Promise<string[]> {
  const episodes = await episodeKeys(
    tx,
    rows.map((row) => row.episode),
  )
  const keyVersion = services.keys.version('link')
  const added = rows.map((row) => {
    const episode = episodes.get(row.episode)
    if (episode === undefined) throw new RangeError(`no episode ${row.episode}`)
    const id = row.id ?? randomUUID()
    const hash = linkHash(linkToken(services.keys, { id, epoch: 1, keyVersion }))
    const instruments = instrumentsOf(row)
    return {
      row: {
        ...episode,
        id,
        episode: row.episode,
        timePoint: row.timePoint,
        opens: row.opens,
        due: row.due,
        closes: row.closes,
        hash: `\\x${hash.toString('hex')}`,
        instruments,
        begun: instruments === null ? undefined : (row.completedAt ?? `${row.due}T12:00:00Z`),
        completed: row.completedAt,
      },
      answers: (row.answers ?? []).map(({ instrument, item, value }) => ({
        id,
        instrument,
        item,
        value,
        at: row.completedAt ?? `${row.due}T12:00:00Z`,
      })),
    }
  })
  for (const part of inParts(added)) {
    await sql`
      insert into assessments.assessment (id, episode_id, participant_id, clinic, registry, time_point, opens_on, due_on, closes_on, instruments, link_hash, link_key_version, begun_at, completed_at)
      select id, episode, participant, clinic, registry, "timePoint", opens, due, closes, instruments, hash, ${keyVersion}, begun, completed
      from json_to_recordset(${JSON.stringify(part.map(({ row }) => row))}::json) as r (
        id uuid, episode uuid, participant uuid, clinic uuid, registry text, "timePoint" text, opens date, due date, closes date, instruments jsonb, hash bytea, begun timestamptz, completed timestamptz)`.execute(
      tx,
    )
    await insertAnswers(
      tx,
      part.flatMap(({ answers }) => answers),
    )
  }
  return added.map(({ row }) => row.id)
}

/** The instruments asked; where that is not told, those answered, in the order of the answers. */
export function instrumentsOf({
  answers = [],
  completedAt,
  asked,
}: Pick<NewAssessment, 'answers' | 'completedAt' | 'asked'>): readonly Asked[] | null {
  const versions = new Map<string, string>()
  for (const { instrument, version } of answers) {
    const known = versions.get(instrument)
    if (known !== undefined && known !== version)
      throw new RangeError(`two versions of ${instrument} in one assessment`)
    versions.set(instrument, version)
  }
  if (asked !== undefined) {
    const unasked = [...versions].find(
      ([key, version]) => !asked.some((one) => one.key === key && one.version === version),
    )
    if (unasked) throw new RangeError(`answers to ${unasked.join(' ')}, which was not asked`)
    return asked
  }
  if (versions.size === 0 && completedAt === undefined) return null
  return [...versions].map(([key, version]) => ({ key, version }))
}

type AnswerRow = StoredAnswer & { readonly id: string; readonly at: Date | string }

export async function insertAnswers(tx: Tx, rows: readonly AnswerRow[]): Promise<void> {
  for (const part of inParts(rows)) {
    await sql`
      insert into assessments.answer (assessment_id, instrument, item, value, answered_at)
      select a.id, a.instrument, a.item, nullif(a.value::jsonb, 'null'), a.at
      from unnest(${part.map((row) => row.id)}::uuid[], ${part.map((row) => row.instrument)}::text[], ${part.map((row) => row.item)}::text[],
        ${part.map((row) => JSON.stringify(row.value))}::text[], ${part.map((row) => row.at)}::timestamptz[]) as a (id, instrument, item, value, at)`.execute(
      tx,
    )
  }
}

const READ_AT_ONCE = 2000

/**
 * The assessments of a registry for publishing, by id, as a stream: only of participants whose consent `registry`
 * stands, and none that is withdrawn.
 * @throws {RangeError} for an unknown registry, or an instrument that is no longer defined.
 */
export async function* assessmentsForSnapshot(db: Db, registry: string): AsyncGenerator<AssessmentForSnapshot> {
  const standing = await participantsWithScope(db, registry, 'registry')
  const find = await openInstruments(db)
  let after: string | null = null
  for (;;) {
    const rows = await readPart(db, registry, after)
    for (const row of rows) if (standing.has(row.participant)) yield forSnapshot(row, find)
    if (rows.length < READ_AT_ONCE) return
    after = rows.at(-1)!.id
  }
}

type ReadRow = Omit<Assessment, 'withdrawnAt'> & { answers: StoredAnswer[] }

async function readPart(db: Db, registry: string, after: string | null): Promise<ReadRow[]> {
  const open = tables(db)
  const rows = await open
    .selectFrom('assessments.assessment')
    .select(COLUMNS)
    .where('registry', '=', registry)
    .where('withdrawn_at', 'is', null)
    .where((where) => (after === null ? where.val(true) : where('id', '>', after)))
    .orderBy('id')
    .limit(READ_AT_ONCE)
    .execute()
  const answers = await open
    .selectFrom('assessments.answer')
    .select(['assessment_id as id', 'instrument', 'item', 'value'])
    .where('assessment_id', '=', sql<string>`any(${rows.map((row) => row.id)}::uuid[])`)
    .execute()
  const byId = new Map<string, StoredAnswer[]>(rows.map((row) => [row.id, []]))
  for (const { id, ...answer } of answers) byId.get(id)!.push(answer)
  return rows.map((row) => ({ ...row, answers: byId.get(row.id)! }))
}

function forSnapshot(
  { id, episode, timePoint, opens, due, closes, completedAt, instruments, answers }: ReadRow,
  find: FindInstrument,
): AssessmentForSnapshot {
  const asked = instruments ?? []
  return {
    id,
    episode,
    timePoint,
    opens,
    due,
    closes,
    completedOn: completedAt && dayInOslo(completedAt),
    instruments: asked,
    answers: asked.flatMap(({ key, version }) => answersAsked(find(key, version), answers)),
  }
}

/** The answers to what was asked, in the order it was asked in. */
function answersAsked(
  instrument: Instrument,
  stored: readonly StoredAnswer[],
): { instrument: string; item: string; value: Answer }[] {
  const values: Record<string, Answer> = {}
  for (const { instrument: key, item, value } of stored)
    if (key === instrument.key && value !== null) values[item] = value
  return visibleItems(instrument, values)
    .filter(isQuestion)
    .flatMap(({ id }) =>
      values[id] === undefined ? [] : [{ instrument: instrument.key, item: id, value: values[id] }],
    )
}
