import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import { findRegistry, type ConsentScope } from '#registry/registries/index.ts'
import type { Facts, ParticipantForSnapshot } from './model.ts'

/**
 * The participants of a registry for whom a scope stands, by what each said last. Where the registry asks nobody:
 * all who have made no reservation.
 */
const standing = (registry: string, scope: ConsentScope, asks: boolean) =>
  asks
    ? sql<{ id: string }>`
        select p.id from participants.participant p
        cross join lateral (select scopes from participants.consent c where c.participant_id = p.id order by c.id desc limit 1) last
        where p.registry = ${registry} and ${scope} = any (last.scopes)`
    : sql<{ id: string }>`
        select p.id from participants.participant p
        left join lateral (select act from participants.reservation r where r.participant_id = p.id order by r.id desc limit 1) last on true
        where p.registry = ${registry} and last.act is distinct from 'made'`

async function asksConsent(db: Db, registry: string): Promise<boolean> {
  const definition = await findRegistry(db, registry)
  if (definition === undefined) throw new RangeError(`no registry ${JSON.stringify(registry)}`)
  return definition.consents.length > 0
}

/**
 * Ids of those in a registry for whom a scope stands: what every reader for publishing filters by.
 * @throws {RangeError} for an unknown registry.
 */
export async function participantsWithScope(db: Db, registry: string, scope: ConsentScope): Promise<Set<string>> {
  const { rows } = await standing(registry, scope, await asksConsent(db, registry)).execute(db)
  return new Set(rows.map((row) => row.id))
}

/**
 * What publishing may know of the people of a registry, by id: only those whose `registry` stands, never a name;
 * `linkage` says whether their benefit spells may go too.
 * @throws {RangeError} for an unknown registry.
 */
export async function participantsForSnapshot(db: Db, registry: string): Promise<ParticipantForSnapshot[]> {
  const asks = await asksConsent(db, registry)
  const linked = await participantsWithScope(db, registry, 'linkage')
  const { rows } = await sql<Facts & { id: string }>`
    select id, sex, birth_year as "birthYear", municipality, died_on as "diedOn", emigrated_on as "emigratedOn", old_age_pension_on as "oldAgePensionOn"
    from participants.participant where id in (${standing(registry, 'registry', asks)}) order by id`.execute(db)
  return rows.map((row) => ({ ...row, linkage: linked.has(row.id) }))
}

/** Participants of a registry by their key in imported files. Unknown keys are left out. */
export async function participantsByExternalKey(
  db: Db,
  registry: string,
  externalKeys: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; key: string }>`
    select id, external_key as key from participants.participant
    where registry = ${registry} and external_key = any (${[...externalKeys]})`.execute(db)
  return new Map(rows.map((row) => [row.key, row.id]))
}
