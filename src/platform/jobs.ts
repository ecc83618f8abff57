import { PgBoss } from 'pg-boss'
import { sql } from 'kysely'
import { inWords, log } from '#platform/log.ts'
import { deliver, type Listener } from '#platform/outbox.ts'
import type { Services } from '#platform/services.ts'

/** Work that is done in the background, by the clock (cron, Norwegian time) or when it is asked for. */
export type Job = {
  /** `module.what`; the name of its queue. */
  readonly name: string
  readonly cron?: string
  run(services: Services): Promise<void>
}

export type RunningJobs = { stop(): Promise<void> }

const OUTBOX_EVERY_MS = 1000
const DAY_MS = 86_400_000
const KEEP_FORMS_DAYS = 30

/**
 * Removes what has served its time: ended sessions, tries of windows long past (an address is personal), forms that nobody will
 * post again.
 */
export const sweep: Job = {
  name: 'platform.sweep',
  cron: '17 3 * * *',
  async run({ db, clock }) {
    const now = clock.now()
    const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
    await sql`delete from platform.session where expires_at < ${now}`.execute(db)
    await sql`delete from platform.sign_in where expires_at < ${now}`.execute(db)
    await sql`delete from platform.attempt where window_start < ${daysAgo(1)}`.execute(db)
    await sql`delete from platform.taken_form where taken_at < ${daysAgo(KEEP_FORMS_DAYS)}`.execute(db)
  },
}

/** Starts the jobs and the delivery of the outbox. Several processes may do it: each piece of work is done by one. */
export async function startJobs(
  services: Services,
  jobs: readonly Job[],
  listeners: readonly Listener[],
): Promise<RunningJobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => services.pool.query(text, values) },
    supervise: true,
    schedule: true,
  })
  boss.on('error', (error) => log('warning', 'jobs', { error: inWords(error) }))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name)
    await boss.work(job.name, () => running(job, services))
    if (job.cron) await boss.schedule(job.name, job.cron, null, { tz: 'Europe/Oslo' })
  }
  const outbox = keepDelivering(services, listeners)
  return {
    async stop() {
      await outbox.stop()
      await boss.stop({ graceful: true, timeout: 2000 })
    },
  }
}

/** Runs a job. What stops it is for the log too, and not only for the queue. */
async function running(job: Job, services: Services): Promise<void> {
  try {
    await job.run(services)
  } catch (error) {
    log('fault', 'a job stopped', { job: job.name, error: inWords(error) })
    throw error
  }
}

function keepDelivering(services: Services, listeners: readonly Listener[]): RunningJobs {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const next = () => {
    if (stopped) return
    round = deliver(services, listeners)
      .then(() => {})
      .catch((error: unknown) => log('warning', 'outbox', { error: inWords(error) }))
      .finally(() => {
        if (!stopped) timer = setTimeout(next, OUTBOX_EVERY_MS)
      })
  }
  next()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await round
    },
  }
}
