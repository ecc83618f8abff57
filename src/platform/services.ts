import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/database.ts'
import type { Keys } from '#platform/keys.ts'
import type { Config } from '#platform/settings.ts'
import type { Pool } from 'pg'

/** What the outside world gives to code that does something: handed down from the edge, never reached for. */
export type Services = {
  readonly config: Config
  readonly db: Db
  /** For what Kysely does not do: `copy`, cursors. */
  readonly pool: Pool
  readonly keys: Keys
  readonly clock: Clock
}
