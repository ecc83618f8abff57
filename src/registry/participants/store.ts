import { sql, type SqlBool } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Db, Tx } from '#platform/database.ts'
import { trail } from '#platform/trail.ts'
import { findRegistry, type ConsentScope } from '#registry/registries/index.ts'
import type { Scope } from './access.ts'
import type { Asker } from './asker.ts'
import type { ConsentState, HowTold, Identity, NationalNumber, Participant } from './model.ts'
import { byName, nameSearch } from './rules/names.ts'
import { linkageHashes, openContact, openNumber } from './sealing.ts'
import { tables } from './tables.ts'

const COLUMNS = [
  'id',
  'registry',
  'external_key as externalKey',
  'sex',
  'birth_year as birthYear',
  'municipality',
  'died_on as diedOn',
  'emigrated_on as emigratedOn',
  'old_age_pension_on as oldAgePensionOn',
  'version',
] as const

/** Those whom a scope lets its reader see; `id` is the column that names the participant. */
function seenBy(scope: Scope, id: string) {
  const column = sql.ref(id)
  return sql<SqlBool>`(${scope.everywhere} or ${column} = ${scope.participant}::uuid or exists (
    select 1 from participants.clinic own where own.participant_id = ${column} and own.clinic = any (${[...scope.clinics]}::uuid[])))`
}

/** Those whose names a scope opens: its own clinics' only. */
function namedBy(scope: Scope, id: string) {
  return sql<SqlBool>`exists (select 1 from participants.clinic own
    where own.participant_id = ${sql.ref(id)} and own.clinic = any (${[...scope.clinics]}::uuid[]))`
}

/** A participant, without a name; undefined when there is none or the reader may not see them. */
export async function findParticipant(db: Db, scope: Scope, id: string): Promise<Participant | undefined> {
  return tables(db)
    .selectFrom('participants.participant')
    .select(COLUMNS)
    .where('id', '=', id)
    .where(seenBy(scope, 'id'))
    .executeTakeFirst()
}

/** Who a participant is. Leaves a trail. Undefined when there is no identity or the reader may not open it. */
export async function openIdentity(tx: Tx, asker: Asker, id: string, why?: string): Promise<Identity | undefined> {
  const row = await tables(tx)
    .selectFrom('participants.identity')
    .select(['contact', 'number'])
    .where('participant_id', '=', id)
    .where(namedBy(asker.scope, 'participant_id'))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { actor, at, keys } = asker
  await trail(tx, { at, actor, action: 'participants.seen', subject: { kind: 'participant', id }, why })
  return { ...openContact(keys, id, row.contact), number: row.number && openNumber(keys, id, row.number) }
}

/** What participants are called, by id, for a list. Leaves a trail for each. Those the reader may not open are left out. */
export async function openNames(tx: Tx, asker: Asker, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('participants.identity')
    .select(['participant_id as id', 'contact'])
    .where('participant_id', '=', sql<string>`any (${[...new Set(ids)]}::uuid[])`)
    .where(namedBy(asker.scope, 'participant_id'))
    .execute()
  const { actor, at, keys } = asker
  await trail(
    tx,
    ...rows.map(({ id }) => ({
      at,
      actor,
      action: 'participants.seen' as const,
      subject: { kind: 'participant', id },
      detail: { in: 'a list' },
    })),
  )
  return new Map(rows.map(({ id, contact }) => [id, openContact(keys, id, contact).name]))
}

/**
 * The participants of one clinic whose names fit a search, in the order of their names; eleven digits are a national number,
 * found by its hash. Names are opened in memory, so a name reads the whole clinic; the search leaves a trail without its words. Names are not given back:
 * whoever shows some of them opens those with {@link openNames}.
 */
export async function searchParticipants(
  tx: Tx,
  asker: Asker,
  registry: string,
  clinic: string,
  asked: string,
): Promise<string[]> {
  const digits = asked.replace(/[\s.]/g, '')
  const hashes = /^\d{11}$/.test(digits) ? linkageHashes(asker.keys, registry, digits as NationalNumber) : undefined
  const { rows } = await sql<{ id: string; contact: Buffer }>`
    select i.participant_id as id, i.contact from participants.identity i join participants.clinic c using (participant_id)
    where c.clinic = ${clinic} and i.registry = ${registry} and c.clinic = any (${[...asker.scope.clinics]}::uuid[])
      and (${hashes === undefined} or i.linkage_hash = any (${hashes ?? []}::bytea[]))`.execute(tx)
  const fits = hashes === undefined ? nameSearch(asked) : () => true
  const found = rows
    .map(({ id, contact }) => ({ id, name: openContact(asker.keys, id, contact).name }))
    .filter(({ name }) => fits(name))
    .sort(byName)
  const { actor, at } = asker
  await trail(tx, {
    at,
    actor,
    action: 'participants.searched',
    subject: { kind: 'clinic', id: clinic },
    detail: { found: found.length },
  })
  return found.map(({ id }) => id)
}

/** How many participants of a registry a clinic may see, or has seen. */
export async function countParticipants(db: Db, scope: Scope, registry: string, clinic: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from participants.clinic c join participants.participant p on p.id = c.participant_id
    where c.clinic = ${clinic} and p.registry = ${registry} and (${scope.everywhere} or c.clinic = any (${[...scope.clinics]}::uuid[]))`.execute(
    db,
  )
  return rows[0]!.count
}

type ConsentRow = { version: number; scopes: ConsentScope[]; on: IsoDate; how: HowTold }

/** What stands for a participant. Undefined when the reader may not see them. */
export async function consentOf(db: Db, scope: Scope, id: string): Promise<ConsentState | undefined> {
  const { rows } = await sql<{ registry: string; consent: ConsentRow | null; reserved: IsoDate | null }>`
    select p.registry,
      (select json_build_object('version', version, 'scopes', scopes, 'on', on_day, 'how', how)
        from participants.consent where participant_id = p.id order by id desc limit 1) as consent,
      (select case act when 'made' then on_day end from participants.reservation where participant_id = p.id order by id desc limit 1) as reserved
    from participants.participant p where p.id = ${id} and ${seenBy(scope, 'p.id')}`.execute(db)
  const row = rows[0]
  if (row === undefined) return undefined
  if (row.reserved !== null) return { state: 'reserved', on: row.reserved }
  if (row.consent !== null) {
    const { version, scopes, on, how } = row.consent
    return scopes.length === 0 ? { state: 'withdrawn', version, on, how } : { state: 'given', version, scopes, on, how }
  }
  const registry = await findRegistry(db, row.registry)
  return { state: registry!.consents.length > 0 ? 'never' : 'not-asked' }
}

/** Of a participant `p`: withdrew everything, or made a reservation. */
export function lastWordWasNo() {
  return sql<SqlBool>`(
    (select cardinality(scopes) from participants.consent where participant_id = p.id order by id desc limit 1) = 0
    or (select act from participants.reservation where participant_id = p.id order by id desc limit 1) = 'made')`
}

/** Those among participants who have said no: withdrew everything, or reserved themselves. Nobody reminds them. */
export async function saidNo(db: Db, scope: Scope, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select p.id from participants.participant p where p.id = any (${[...new Set(ids)]}::uuid[]) and ${seenBy(scope, 'p.id')} and ${lastWordWasNo()}`.execute(
    db,
  )
  return new Set(rows.map((row) => row.id))
}

/** One act of consent, for the history. */
export type ConsentAct = {
  readonly id: number
  readonly act: 'given' | 'withdrawn'
  readonly version: number
  readonly scopes: readonly ConsentScope[]
  readonly on: IsoDate
  readonly how: HowTold
  readonly proof: string | null
  readonly recordedBy: string
}

/** Everything a participant has said yes to and taken back, newest first. */
export async function consentHistory(db: Db, scope: Scope, id: string): Promise<ConsentAct[]> {
  return tables(db)
    .selectFrom('participants.consent')
    .select(['id', 'act', 'version', 'scopes', 'on_day as on', 'how', 'proof', 'recorded_by as recordedBy'])
    .where('participant_id', '=', id)
    .where(seenBy(scope, 'participant_id'))
    .orderBy('id', 'desc')
    .execute()
}
