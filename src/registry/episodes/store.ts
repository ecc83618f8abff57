import { randomUUID } from 'node:crypto'
import { sql, type SqlBool } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import { brokenConstraint, type Db, type Tx } from '#platform/database.ts'
import { announce } from '#platform/outbox.ts'
import { trail } from '#platform/trail.ts'
import { addEpisodes } from './bulk.ts'
import type { Asker, Scope } from '#registry/participants/index.ts'
import type { Episode, EpisodeFacts } from './model.ts'
import { COLUMNS, tables } from './tables.ts'

/** The episodes that a scope lets its reader see: those of its clinics, not those of the same people elsewhere. */
function seenBy({ clinics, everywhere, participant }: Scope) {
  return sql<SqlBool>`(${everywhere} or clinic = any (${[...clinics]}::uuid[]) or participant_id = ${participant}::uuid)`
}

/** An episode; undefined when there is none or the reader may not see it. */
export async function findEpisode(db: Db, scope: Scope, id: string): Promise<Episode | undefined> {
  return tables(db)
    .selectFrom('episodes.episode')
    .select(COLUMNS)
    .where('id', '=', id)
    .where(seenBy(scope))
    .executeTakeFirst()
}

/** The episodes of participants that the reader may see, newest first. */
export async function episodesOf(db: Db, scope: Scope, participants: readonly string[]): Promise<Episode[]> {
  if (participants.length === 0) return []
  return tables(db)
    .selectFrom('episodes.episode')
    .select(COLUMNS)
    .where('participant_id', '=', sql<string>`any (${[...participants]}::uuid[])`)
    .where(seenBy(scope))
    .orderBy('started_on', 'desc')
    .orderBy('id')
    .execute()
}

/** A stretch of a clinic's participants, those who started last first, each once. */
export async function participantsByStart(
  db: Db,
  scope: Scope,
  at: { readonly registry: string; readonly clinic: string },
  stretch: { readonly offset: number; readonly limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ participant: string }>`
    select participant_id as participant from episodes.episode
    where clinic = ${at.clinic} and registry = ${at.registry} and ${seenBy(scope)}
    group by participant_id order by max(started_on) desc, participant_id limit ${stretch.limit} offset ${stretch.offset}`.execute(
    db,
  )
  return rows.map((row) => row.participant)
}

/** Episodes of a clinic that started before a day and have no end: probably nobody has written it down. Oldest first. */
export async function withoutEnd(
  db: Db,
  scope: Scope,
  at: { readonly registry: string; readonly clinic: string },
  startedBefore: IsoDate,
  limit: number,
): Promise<Episode[]> {
  return tables(db)
    .selectFrom('episodes.episode')
    .select(COLUMNS)
    .where('clinic', '=', at.clinic)
    .where('registry', '=', at.registry)
    .where(seenBy(scope))
    .where('ended_on', 'is', null)
    .where('started_on', '<', startedBefore)
    .orderBy('started_on')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** How many episodes a clinic has, under way on a day and ended before it. */
export async function countEpisodes(
  db: Db,
  scope: Scope,
  at: { readonly registry: string; readonly clinic: string },
  today: IsoDate,
): Promise<{ underWay: number; ended: number }> {
  const { rows } = await sql<{ underWay: number; ended: number }>`
    select count(*) filter (where started_on <= ${today} and (ended_on is null or ended_on >= ${today})) as "underWay", count(*) filter (where ended_on < ${today}) as ended
    from episodes.episode where clinic = ${at.clinic} and registry = ${at.registry} and ${seenBy(scope)}`.execute(db)
  return rows[0]!
}

export type OverlapRefused = 'overlaps'

/** Starts an episode at one of the asker's clinics. `overlaps`: the participant has another one there that shares a day. */
export async function startEpisode(
  tx: Tx,
  { actor, at, scope }: Asker,
  where: { readonly participant: string; readonly registry: string; readonly clinic: string },
  facts: EpisodeFacts,
): Promise<Episode | Refusal<OverlapRefused>> {
  if (!scope.clinics.includes(where.clinic)) throw new RangeError('an episode starts at a clinic of those who start it')
  const id = randomUUID()
  const { referredOn, endedOn, baselineWork, ...always } = facts
  try {
    await addEpisodes(tx, { clock: { now: () => at } }, [
      {
        id,
        ...where,
        ...always,
        ...(referredOn && { referredOn }),
        ...(endedOn && { endedOn }),
        ...(baselineWork && { baselineWork }),
      },
    ])
  } catch (error) {
    return overlaps(error, 'startedOn')
  }
  await trail(tx, {
    at,
    actor,
    action: 'episodes.started',
    subject: { kind: 'episode', id },
    detail: { ...where, ...facts },
  })
  await announce(tx, at, { kind: 'episodes.started', payload: { episode: id } })
  if (endedOn !== null) await announce(tx, at, { kind: 'episodes.ended', payload: { episode: id } })
  return { id, ...where, ...facts, version: 1 }
}

/**
 * Saves an episode anew, made from `version`. `changed-meanwhile`: somebody else saved first; `not-found`: there is
 * none, or it is not the asker's.
 */
export async function changeEpisode(
  tx: Tx,
  { actor, at, scope }: Asker,
  id: string,
  version: number,
  facts: EpisodeFacts,
): Promise<Episode | 'changed-meanwhile' | 'not-found' | Refusal<OverlapRefused>> {
  const before = await findEpisode(tx, scope, id)
  if (before === undefined || !scope.clinics.includes(before.clinic)) return 'not-found'
  const { programme, setting, referredOn, startedOn, endedOn, baselineWork } = facts
  try {
    const { numUpdatedRows } = await tables(tx)
      .updateTable('episodes.episode')
      .set({
        programme,
        setting,
        referred_on: referredOn,
        started_on: startedOn,
        ended_on: endedOn,
        baseline_work: baselineWork,
        version: version + 1,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'changed-meanwhile'
  } catch (error) {
    return overlaps(error, before.endedOn === facts.endedOn ? 'startedOn' : 'endedOn')
  }
  const fields = ['programme', 'setting', 'referredOn', 'startedOn', 'endedOn', 'baselineWork'] as const
  const changed = fields.filter((field) => before[field] !== facts[field])
  const ends = before.endedOn === null && endedOn !== null
  const detail = Object.fromEntries(changed.map((field) => [field, { from: before[field], to: facts[field] }]))
  const action = ends ? ('episodes.ended' as const) : ('episodes.changed' as const)
  await trail(tx, { at, actor, action, subject: { kind: 'episode', id }, detail })
  await announce(tx, at, { kind: action, payload: { episode: id } })
  return { ...before, ...facts, version: version + 1 }
}

function overlaps(error: unknown, field: string): Refusal<OverlapRefused> {
  if (brokenConstraint(error) === 'one_at_a_time') return refuse('overlaps', field)
  throw error
}
