import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'

/** What the tables of the platform say about how things go. */
export type PlatformState = {
  readonly database: { readonly version: string; readonly bytes: number }
  readonly mail: { readonly waiting: number; readonly refused: number }
  readonly outbox: { readonly waiting: number; readonly oldest: Date | null }
  readonly migrations: readonly { readonly name: string; readonly at: Date }[]
  readonly jobs: readonly JobState[]
  readonly stuck: readonly Stuck[]
}

/** What did not go as it should, like with like: a listener of the outbox, a purpose of mail, or a job; how many, and why at last. */
export type Stuck = {
  readonly kind: 'announcement' | 'mail' | 'job'
  readonly name: string
  readonly count: number
  readonly why: string
  /** When it is tried again; null where it is not. */
  readonly next: Date | null
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
  const [database, mail, outbox, migrations, jobs, stuck] = await Promise.all([
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
    stuckThings(db),
  ])
  return { database, mail, outbox, migrations: migrations.rows, jobs, stuck }
}

async function stuckThings(db: Db): Promise<Stuck[]> {
  const { rows } = await sql<Stuck>`
    select 'announcement' as kind, a.kind || ' → ' || d.listener as name, count(*) as count,
      (array_agg(d.last_error order by a.id desc))[1] as why, min(a.next_try_at) as next
    from platform.delivery d join platform.announcement a on a.id = d.announcement_id
    where a.delivered_at is null and d.done_at is null and d.last_error is not null group by 1, 2
    union all
    select 'mail', purpose, count(*), outcome, min(next_try_at) filter (where status = 'waiting')
    from platform.mail where status <> 'sent' and outcome is not null group by purpose, outcome
    order by 1, 2, 4`.execute(db)
  if (!(await jobsHaveRun(db))) return rows
  const failed = await sql<Stuck>`
    select 'job' as kind, name, count(*) as count,
      coalesce((array_agg(output ->> 'message' order by completed_on desc))[1], '') as why, null as next
    from pgboss.job where state = 'failed' group by name order by name`.execute(db)
  return [...rows, ...failed.rows]
}

async function jobsHaveRun(db: Db): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('pgboss.job') is not null as there`.execute(db)
  return rows[0]!.there
}

async function jobStates(db: Db): Promise<JobState[]> {
  if (!(await jobsHaveRun(db))) return []
  const states = await sql<JobState>`
    select name, count(*) filter (where state in ('created', 'retry')) as queued,
      count(*) filter (where state = 'active') as active, count(*) filter (where state = 'failed') as failed,
      max(completed_on) filter (where state = 'completed') as last
    from pgboss.job where name not like '\\_\\_%' group by name order by name`.execute(db)
  return states.rows
}
