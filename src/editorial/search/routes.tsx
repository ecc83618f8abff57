import { sql } from 'kysely'
import { withinLimit, type Limit } from '#platform/rate-limit.ts'
import type { Services } from '#platform/services.ts'
import { TooOften } from '#web/errors.ts'
import { everyone, Routes } from '#web/route.ts'
import { loadFound } from './load.ts'
import type { Corpus } from './model.ts'
import { SearchPage } from './pages/search-page.tsx'

/** Generous: two hundred phones may share one address. */
const LIMIT: Limit = { most: 6000, seconds: 60 }

/** The search page, for everyone. */
export function searchRoutes(corpus: Corpus): Routes {
  return new Routes().get('/search', everyone, async (c) => {
    const services = c.get('services')
    const { q = '', group, page } = c.req.query()
    if (q.trim() !== '' && !(await mayAsk(services, c.get('address')))) throw new TooOften(LIMIT.seconds)
    const found = await loadFound(services, corpus, { text: q, group, page }, c.get('language'))
    return c.html(<SearchPage view={c.get('view')} found={found} />)
  })
}

/** Counts a question. Nobody waits for the disk: a count that a crash takes with it is no loss. */
function mayAsk({ db, clock }: Services, address: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await sql`set local synchronous_commit = off`.execute(tx)
    return withinLimit(tx, `search ${address}`, LIMIT, clock.now())
  })
}
