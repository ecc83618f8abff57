import type { Job } from '#platform/jobs.ts'
import type { Listener } from '#platform/outbox.ts'
import type { Corpus } from './model.ts'
import { refreshIndex } from './refresh.ts'

/** Refreshes the whole index every minute: editions become public by the clock, and nobody announces that. */
export function searchJob({ sources }: Corpus): Job {
  return {
    name: 'search.refresh',
    cron: '* * * * *',
    async run(services) {
      await refreshIndex(services, sources)
    },
  }
}

/** Refreshes the group of a piece that was published or taken down. */
export function searchListeners({ sources }: Corpus): Listener[] {
  return (['pieces.published', 'pieces.taken-down'] as const).map((kind) => ({
    name: `search.${kind}`,
    kind,
    async hear(_tx, { payload }, services) {
      const touched = sources.filter(({ group }) => group.key === payload['kind'])
      if (touched.length > 0) await refreshIndex(services, touched, false)
    },
  }))
}
