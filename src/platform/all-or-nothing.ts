import type { Db, Tx } from '#platform/database.ts'

/** Carries a result out of a transaction that is rolled back. */
class RolledBack<T> extends Error {
  readonly result: T
  constructor(result: T) {
    super('rolled back')
    this.result = result
  }
}

/** Runs work in one transaction that is kept only if its result says so; the result is returned either way. */
export async function allOrNothing<T>(db: Db, work: (tx: Tx) => Promise<T>, keep: (result: T) => boolean): Promise<T> {
  try {
    return await db.transaction().execute(async (tx) => {
      const result = await work(tx)
      if (!keep(result)) throw new RolledBack(result)
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.result as T
    throw error
  }
}
