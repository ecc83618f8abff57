import type { Pool } from 'pg'

/** Whether another process of Brua than the one this pool belongs to has the database open. */
export async function usedByOthers(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'brua'`,
  )
  return rows[0]!.count > pool.totalCount
}
