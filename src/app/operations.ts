import { accessSync, constants, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'

export type Operations = {
  readonly version: string
  readonly node: string
  readonly database: { readonly version: string; readonly embedded: boolean; readonly bytes: number }
  readonly oidc: string | undefined
  readonly mail: { readonly server: string | undefined; readonly waiting: number; readonly refused: number }
  readonly outbox: { readonly waiting: number; readonly oldest: Date | null }
  readonly chromium: { readonly path: string; readonly found: boolean }
  readonly migrations: readonly { readonly name: string; readonly at: Date }[]
  readonly jobs: readonly JobState[]
}

export type JobState = {
  readonly name: string
  readonly queued: number
  readonly active: number
  readonly failed: number
  readonly last: Date | null
}

/** Everything an operator needs to know about a running Brua. No secret is among it. */
export async function loadOperations({ config, db }: Services): Promise<Operations> {
  const one = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(db)).rows[0]!
  const [database, mail, outbox, migrations, jobs] = await Promise.all([
    one(
      sql<{
        version: string
        bytes: number
      }>`select current_setting('server_version') as version, pg_database_size(current_database()) as bytes`,
    ),
    one(
      sql<{
        waiting: number
        refused: number
      }>`select count(*) filter (where status = 'waiting') as waiting, count(*) filter (where status = 'refused') as refused from platform.mail`,
    ),
    one(
      sql<{
        waiting: number
        oldest: Date | null
      }>`select count(*) as waiting, min(at) as oldest from platform.announcement where delivered_at is null`,
    ),
    sql<{ name: string; at: Date }>`select name, applied_at as at from platform.migration order by name desc`.execute(
      db,
    ),
    jobStates(db),
  ])
  return {
    version: productVersion(),
    node: process.version,
    database: { ...database, embedded: config.databaseUrl === undefined },
    oidc: config.oidc?.issuer,
    mail: { ...mail, server: config.mail.url === undefined ? undefined : new URL(config.mail.url).host },
    outbox,
    chromium: { path: config.chromium, found: isProgram(config.chromium) },
    migrations: migrations.rows,
    jobs,
  }
}

export function productVersion(): string {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}

async function jobStates(db: Db): Promise<JobState[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('pgboss.job') is not null as there`.execute(db)
  if (!rows[0]!.there) return []
  const states = await sql<JobState>`
    select name, count(*) filter (where state in ('created', 'retry')) as queued, count(*) filter (where state = 'active') as active,
      count(*) filter (where state = 'failed') as failed, max(completed_on) filter (where state = 'completed') as last
    from pgboss.job where name not like '\\_\\_%' group by name order by name`.execute(db)
  return states.rows
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
