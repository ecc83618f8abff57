import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

/** One step of the schema: plain SQL, forward only, its name saying when and which module's it is. */
export type Migration = { readonly name: string; readonly sql: string; readonly hash: string }

export const MIGRATIONS_FOLDER = join(import.meta.dirname, '..', '..', 'migrations')

/** The migrations in a folder, in the order of their names. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings a database up to the migrations given and returns the names of those it ran.
 *
 * Two processes may call it at once: the second waits and finds nothing to do. Each migration runs in a
 * transaction of its own, so that a failing one leaves the database at the one before.
 * @throws when a migration that has run was changed or is missing: the files and the database are not of the same history.
 */
export async function migrate(pool: pg.Pool, migrations = readMigrations()): Promise<string[]> {
  const client = await pool.connect()
  const ran: string[] = []
  try {
    await client.query("select pg_advisory_lock(hashtext('brua.migrate'))")
    await client.query(`create schema if not exists platform;
      create table if not exists platform.migration (
        name text primary key, hash text not null, applied_at timestamptz not null default clock_timestamp())`)
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from platform.migration')
    const applied = new Map(rows.map((row) => [row.name, row.hash]))
    for (const name of applied.keys()) {
      if (!migrations.some((migration) => migration.name === name))
        throw new Error(
          `The database has run migration ${name}, which this version of Brua does not have. Is this an older version than the one that last ran?`,
        )
    }
    for (const { name, sql, hash } of migrations) {
      if (applied.get(name) === hash) continue
      if (applied.has(name))
        throw new Error(`Migration ${name} was changed after it ran. Undo the change and write a new migration.`)
      await client.query('begin')
      try {
        await client.query(sql)
        await client.query('insert into platform.migration (name, hash) values ($1, $2)', [name, hash])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
      }
      ran.push(name)
    }
    return ran
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('brua.migrate'))").catch(() => {})
    client.release()
  }
}
