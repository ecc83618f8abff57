import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'

/** Whole numbers and days come back as they are meant: bigint as number, date as text `yyyy-mm-dd`. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

/**
 * The database, without any table. A module's store opens what it may see:
 * `db.withTables<ParticipantsTables>()`; naming another module's table does not compile.
 */
export type Db = Kysely<NoTables>
/** A `Db` inside a transaction. Functions that must not run outside one ask for this. */
export type Tx = Transaction<NoTables>
type NoTables = Record<never, never>

export type Database = {
  readonly db: Db
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** Opens a pool of connections. */
export function openDatabase(url: string, size = 10): Database {
  const pool = new pg.Pool({ connectionString: url, max: size, application_name: 'brua' })
  // An idle connection that the server closes must not end the process; the next query gets a new one.
  pool.on('error', () => {})
  // Nor must one that breaks while it is lent out: whoever holds it hears of it from their query.
  pool.on('connect', (client) => void client.on('error', () => {}))
  const db = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) })
  const close = async () => {
    await db.destroy()
    // Kysely ends the pool only when a query has gone through it.
    if (!pool.ending) await pool.end()
  }
  return { db, pool, close }
}

/** The name of the constraint that a failed write broke, or undefined when it failed for another reason. */
export function brokenConstraint(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const { code, constraint } = error as Error & { code: unknown; constraint?: unknown }
  return typeof code === 'string' && code.startsWith('23') && typeof constraint === 'string' ? constraint : undefined
}
