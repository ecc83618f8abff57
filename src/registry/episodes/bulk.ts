import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database.ts'
import { announce } from '#platform/outbox.ts'
import { inParts } from '#platform/parts.ts'
import { trail, type Actor } from '#platform/trail.ts'
import { admitToClinics, participantsWithScope } from '#registry/participants/index.ts'
import type { Episode, EpisodeAddition, EpisodeKeys, NewEpisode } from './model.ts'
import { COLUMNS, tables } from './tables.ts'

/**
 * Adds episodes, thousands a statement, lets their clinics see the participants, and returns the ids in order. For
 * files and the demo world: rows are checked by whoever read them, nothing is announced, and assessments are added by
 * `addAssessments`.
 * @throws when two episodes of a participant at a clinic share a day (constraint `one_at_a_time`), days are out of
 * order (`in_order`), or the registry is not the participant's.
 */
export async function addEpisodes(
  tx: Tx,
  services: { readonly clock: Pick<Clock, 'now'> },
  rows: readonly NewEpisode[],
): Promise<string[]> {
  const added = rows.map((row) => ({ ...row, id: row.id ?? randomUUID() }))
  const at = services.clock.now()
  for (const part of inParts(added)) {
    await sql`
      insert into episodes.episode (id, participant_id, registry, clinic, external_key, programme, setting, referred_on, started_on, ended_on, baseline_work, created_at)
      select id, participant, registry, clinic, "externalKey", programme, setting, "referredOn", "startedOn", "endedOn", "baselineWork", ${at}
      from json_to_recordset(${JSON.stringify(part)}::json) as r (
        id uuid, participant uuid, registry text, clinic uuid, "externalKey" text, programme text, setting text, "referredOn" date, "startedOn" date, "endedOn" date, "baselineWork" text)`.execute(
      tx,
    )
    await admitToClinics(tx, part, at)
  }
  return added.map(({ id }) => id)
}

/** Episodes by id, whoever asks: for what follows from an episode, never for a page. Unknown ids are left out. */
export async function episodesById(db: Db, ids: readonly string[]): Promise<Episode[]> {
  return tables(db)
    .selectFrom('episodes.episode')
    .select(COLUMNS)
    .where('id', '=', sql<string>`any (${[...ids]}::uuid[])`)
    .orderBy('id')
    .execute()
}

/** The same, held until the transaction ends: nobody changes them meanwhile. */
export async function holdEpisodes(tx: Tx, ids: readonly string[]): Promise<Episode[]> {
  await sql`select from episodes.episode where id = any (${[...ids]}::uuid[]) order by id for no key update`.execute(tx)
  return episodesById(tx, ids)
}

/**
 * Writes down what was not known of episodes. For files: rows are checked by whoever read them, the episodes are held
 * ({@link holdEpisodes}) and what is given was empty. Each leaves its trail and is announced; what follows is planned by
 * the caller. Returns the episodes as they are then.
 */
export async function fillInEpisodes(
  tx: Tx,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
  rows: readonly EpisodeAddition[],
): Promise<Episode[]> {
  for (const part of inParts(rows)) {
    await sql`
      update episodes.episode e set referred_on = coalesce(e.referred_on, r."referredOn"), ended_on = coalesce(e.ended_on, r."endedOn"),
        baseline_work = coalesce(e.baseline_work, r."baselineWork"), version = e.version + 1
      from json_to_recordset(${JSON.stringify(part)}::json) as r (id uuid, "referredOn" date, "endedOn" date, "baselineWork" text)
      where e.id = r.id`.execute(tx)
  }
  for (const { id, ...given } of rows) {
    const action = given.endedOn === undefined ? ('episodes.changed' as const) : ('episodes.ended' as const)
    const detail = Object.fromEntries(Object.entries(given).map(([field, to]) => [field, { from: null, to }]))
    await trail(tx, { at, actor, action, subject: { kind: 'episode', id }, detail })
    await announce(tx, at, { kind: action, payload: { episode: id } })
  }
  return episodesById(
    tx,
    rows.map(({ id }) => id),
  )
}

/** What others repeat of episodes, by id. Unknown ids are left out. */
export async function episodeKeys(db: Db, ids: readonly string[]): Promise<Map<string, EpisodeKeys>> {
  const { rows } = await sql<EpisodeKeys>`
    select id, participant_id as participant, registry, clinic from episodes.episode where id = any (${[...new Set(ids)]}::uuid[])`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Episodes of a registry by their key in imported files. Unknown keys are left out. */
export async function episodesByExternalKey(
  db: Db,
  registry: string,
  externalKeys: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; key: string }>`
    select id, external_key as key from episodes.episode where registry = ${registry} and external_key = any (${[...externalKeys]})`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.key, row.id]))
}

/**
 * The episodes of a registry for publishing, by id: only of participants whose consent `registry` stands.
 * @throws {RangeError} for an unknown registry.
 */
export async function episodesForSnapshot(db: Db, registry: string): Promise<Episode[]> {
  const standing = await participantsWithScope(db, registry, 'registry')
  const rows = await tables(db)
    .selectFrom('episodes.episode')
    .select(COLUMNS)
    .where('registry', '=', registry)
    .orderBy('id')
    .execute()
  return rows.filter((row) => standing.has(row.participant))
}
