import { machineClock, type Clock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database.ts'
import { startEmbedded } from '#platform/embedded.ts'
import { keyFileIn, openKeys, parseKeyFile } from '#platform/keys.ts'
import { migrate } from '#platform/migrate.ts'
import type { Services } from '#platform/services.ts'
import type { Config } from '#platform/settings.ts'

const OLDEST_POSTGRES = 15

export type Opened = {
  readonly services: Services
  /** The migrations that opening ran. */
  readonly migrated: readonly string[]
  close(): Promise<void>
}

/**
 * Opens everything that a process needs: the database (the embedded server is started when it does not
 * run), its schema brought up to date, and the keys.
 * @throws with one clear sentence when the database does not answer, is too old, or the keys are not right.
 */
export async function openServices(config: Config, clock: Clock = machineClock): Promise<Opened> {
  const server = config.databaseUrl === undefined ? await startEmbedded(config.data) : undefined
  const database = openDatabase(config.databaseUrl ?? server!.url)
  const close = async () => {
    await database.close()
    await server?.stop()
  }
  try {
    await checkVersion(database.pool)
    const migrated = await migrate(database.pool)
    const keys = openKeys(config.keys === undefined ? keyFileIn(config.data) : parseKeyFile(config.keys))
    return { services: { config, db: database.db, pool: database.pool, keys, clock }, migrated, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function checkVersion(pool: { query(sql: string): Promise<{ rows: unknown[] }> }): Promise<void> {
  let version: number
  try {
    const { rows } = await pool.query("select current_setting('server_version_num')::int as version")
    version = Math.floor((rows[0] as { version: number }).version / 10_000)
  } catch (error) {
    throw new Error(
      `The database does not answer: ${(error as Error).message || String(error)}. Is DATABASE_URL right, and the server up?`,
      { cause: error },
    )
  }
  if (version < OLDEST_POSTGRES)
    throw new Error(`The database is PostgreSQL ${version}; Brua needs ${OLDEST_POSTGRES} or newer.`)
}
