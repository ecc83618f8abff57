import { randomUUID } from 'node:crypto'
import { sql, type ColumnType, type Generated } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { SnapshotRow } from './model.ts'

type SnapshotsTables = {
  'snapshots.snapshot': {
    id: string
    registry: string
    content_hash: string
    tables: ColumnType<Readonly<Record<string, number>>, string, never>
    code_version: string
    created_at: Date
    number: Generated<number>
  }
  'snapshots.home': { id: string; only_one: Generated<boolean> }
}

const COLUMNS = [
  'id',
  'registry',
  'content_hash as contentHash',
  'tables',
  'code_version as codeVersion',
  'created_at as createdAt',
] as const

const select = (db: Db) => db.withTables<SnapshotsTables>().selectFrom('snapshots.snapshot').select(COLUMNS)

/** The newest snapshot of a registry: where its figures come from. */
export async function findNewestSnapshot(db: Db, registry: string): Promise<SnapshotRow | undefined> {
  return select(db).where('registry', '=', registry).orderBy('number', 'desc').limit(1).executeTakeFirst()
}

/** One snapshot, however old: addresses name it, so that figures can be seen again. */
export async function findSnapshot(db: Db, id: string): Promise<SnapshotRow | undefined> {
  return select(db).where('id', '=', id).executeTakeFirst()
}

/** The snapshots of a registry, newest first. */
export async function listSnapshots(db: Db, registry: string): Promise<SnapshotRow[]> {
  return select(db).where('registry', '=', registry).orderBy('number', 'desc').execute()
}

/** What marks the folder of snapshots as this database's own; made the first time it is asked for. */
export async function homeOf(db: Db): Promise<string> {
  const own = db.withTables<SnapshotsTables>()
  await own
    .insertInto('snapshots.home')
    .values({ id: randomUUID() })
    .onConflict((conflict) => conflict.column('only_one').doNothing())
    .execute()
  const { id } = await own.selectFrom('snapshots.home').select('id').executeTakeFirstOrThrow()
  return id
}

export async function insertSnapshot(tx: Tx, row: SnapshotRow): Promise<void> {
  await tx
    .withTables<SnapshotsTables>()
    .insertInto('snapshots.snapshot')
    .values({
      id: row.id,
      registry: row.registry,
      content_hash: row.contentHash,
      tables: JSON.stringify(row.tables),
      code_version: row.codeVersion,
      created_at: row.createdAt,
    })
    .execute()
}

/**
 * Lets publishings of a registry come one after the other. `work` gets the connection that holds the lock, and begins
 * its transactions there: what it reads is of a moment after the lock was got.
 */
export async function onePublishingAtATime<T>(db: Db, registry: string, work: (db: Db) => Promise<T>): Promise<T> {
  const key = `snapshots.publish.${registry}`
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(hashtext(${key}))`.execute(connection)
    try {
      return await work(connection)
    } finally {
      await sql`select pg_advisory_unlock(hashtext(${key}))`.execute(connection)
    }
  })
}
