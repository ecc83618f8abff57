import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'

/** What the tables of the platform say about how things go. */
export type PlatformState = {
  readonly database: { readonly version: string; readonly bytes: number }
  readonly mail: { readonly waiting: number; readonly refused: number }
  readonly outbox: { readonly waiting: number; readonly oldest: Date | null }
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

/** Reads the state of the platform, for the operator's page. */
export async function platformState(db: Db): Promise<PlatformState> {
  const one = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(db)).rows[0]!
  const [database, mail, outbox, migrations, jobs] = await Promise.all([
    one(
      sql<PlatformState['database']>`
        select current_setting('server_version') as version, pg_database_size(current_database()) as bytes`,
    ),
    one(
      sql<PlatformState['mail']>`
        select count(*) filter (where status = 'waiting') as waiting, count(*) filter (where status = 'refused') as refused
        from platform.mail`,
    ),
    one(
      sql<PlatformState['outbox']>`
        select count(*) as waiting, min(at) as oldest from platform.announcement where delivered_at is null`,
    ),
    sql<{ name: string; at: Date }>`select name, applied_at as at from platform.migration order by name desc`.execute(
      db,
    ),
    jobStates(db),
  ])
  return { database, mail, outbox, migrations: migrations.rows, jobs }
}

async function jobStates(db: Db): Promise<JobState[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('pgboss.job') is not null as there`.execute(db)
  if (!rows[0]!.there) return []
  const states = await sql<JobState>`
    select name, count(*) filter (where state in ('created', 'retry')) as queued,
      count(*) filter (where state = 'active') as active, count(*) filter (where state = 'failed') as failed,
      max(completed_on) filter (where state = 'completed') as last
    from pgboss.job where name not like '\\_\\_%' group by name order by name`.execute(db)
  return states.rows
}
