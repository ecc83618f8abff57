import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'

type DeskTables = {
  'desk.broken_link': { address: string; status: number | null; since: Date; looked_at: Date }
}

const tables = (db: Db) => db.withTables<DeskTables>()

const MOST_SHOWN = 100

/** An address that does not answer, and since when. */
export type BrokenLink = { readonly address: string; readonly since: Date }

/** The addresses that do not answer, the longest first. */
export async function listBroken(db: Db): Promise<BrokenLink[]> {
  return tables(db)
    .selectFrom('desk.broken_link')
    .select(['address', 'since'])
    .orderBy('since')
    .orderBy('address')
    .limit(MOST_SHOWN)
    .execute()
}

/** What looking at an address gave; a status of null is no answer. */
export type Looked = { readonly address: string; readonly status: number | null }

/** Writes down which addresses do not answer, all of those that were looked at being told. Others are no longer of interest. */
export async function keepBroken(tx: Tx, broken: readonly Looked[], at: Date): Promise<void> {
  await tables(tx)
    .deleteFrom('desk.broken_link')
    .where('address', '<>', sql<string>`all(${broken.map(({ address }) => address)}::text[])`)
    .execute()
  for (const { address, status } of broken)
    await tables(tx)
      .insertInto('desk.broken_link')
      .values({ address, status, since: at, looked_at: at })
      .onConflict((conflict) => conflict.column('address').doUpdateSet({ status, looked_at: at }))
      .execute()
}
