import type { Job } from '#platform/jobs.ts'
import { sendIssues } from './sending.ts'
import { sweepAsks } from './store.ts'

/** What the newsletter does by the clock: puts letters in line, and removes what nobody confirmed. */
export const newsletterJobs: readonly Job[] = [
  { name: 'newsletter.send', cron: '* * * * *', run: async (services) => void (await sendIssues(services)) },
  {
    name: 'newsletter.sweep',
    cron: '41 3 * * *',
    run: async ({ db, clock }) => void (await sweepAsks(db, clock.now())),
  },
]
