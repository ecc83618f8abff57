import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { listRegistries } from '#registry/registries/index.ts'
import type { Coverage, Delivery, DeliveryKind } from './model.ts'
import { tables } from './tables.ts'

/** Writes down a delivery and returns its id. */
export async function recordDelivery(tx: Tx, delivery: Delivery, at: Date): Promise<string> {
  const id = randomUUID()
  const { registry, kind, fileHash, rows, leftOut, coverage, whole } = delivery
  await tables(tx)
    .insertInto('linkage.delivery')
    .values({
      id,
      registry,
      kind,
      file_hash: fileHash,
      rows,
      left_out: leftOut,
      covers_from: coverage?.from ?? null,
      covers_to: coverage?.to ?? null,
      whole,
      received_at: at,
    })
    .execute()
  return id
}

/** The newest delivery of a kind to a registry; with a hash, the newest of that very file. */
export async function newestDelivery(
  db: Db,
  registry: string,
  kind: DeliveryKind,
  fileHash?: string,
): Promise<Delivery | undefined> {
  const row = await tables(db)
    .selectFrom('linkage.delivery')
    .selectAll()
    .where('registry', '=', registry)
    .where('kind', '=', kind)
    .where((where) => (fileHash === undefined ? where.val(true) : where('file_hash', '=', fileHash)))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { file_hash: hash, rows, left_out: leftOut, covers_from: from, covers_to: to, whole } = row
  return { registry, kind, fileHash: hash, rows, leftOut, coverage: to === null ? null : { from, to }, whole }
}

/** The registry that something was last imported into. */
export async function lastImported(db: Db): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('linkage.delivery')
    .select('registry')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.registry
}

/** What a command means by its `--registry`: the one named, or else the one last imported into, or else the only one. */
export async function registryMeant(db: Db, given: unknown): Promise<string | undefined> {
  if (typeof given === 'string') return given
  const all = await listRegistries(db)
  return (await lastImported(db)) ?? (all.length === 1 ? all[0]!.key : undefined)
}

/** The days the registry's benefit data cover, or undefined when it has none. */
export async function coverageOf(db: Db, registry: string): Promise<Coverage | undefined> {
  const { rows } = await sql<Coverage>`
    select case when bool_and(covers_from is not null) then min(covers_from) end as "from", max(covers_to) as "to"
    from linkage.delivery
    where registry = ${registry} and covers_to is not null
      and number >= coalesce((select max(number) from linkage.delivery where registry = ${registry} and whole), 0)
    having count(*) > 0`.execute(db)
  return rows[0]
}

/** Lets one import into a registry happen at a time; the lock ends with the transaction. */
export async function oneImportAtATime(tx: Tx, registry: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`linkage.import.${registry}`}))`.execute(tx)
}
