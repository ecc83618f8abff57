import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'

/** How often something may be tried. */
export type Limit = { readonly most: number; readonly seconds: number }

/**
 * Counts one more try of `key` and says whether it is still within the limit. The count lives in the
 * database, so that two processes count together. Windows are fixed, so a burst at a border may
 * reach twice the limit: enough against guessing, and never a wrong "no" to someone who waited.
 */
export async function withinLimit(db: Db, key: string, limit: Limit, now: Date): Promise<boolean> {
  const start = new Date(Math.floor(now.getTime() / (limit.seconds * 1000)) * limit.seconds * 1000)
  const { rows } = await sql<{ count: number }>`
    insert into platform.attempt (key, window_start, count) values (${key}, ${start}, 1)
    on conflict (key, window_start) do update set count = platform.attempt.count + 1
    returning count`.execute(db)
  return rows[0]!.count <= limit.most
}
