import type { Db, Tx } from '#platform/database.ts'
import type { Imported } from './model.ts'

class Undone extends Error {
  readonly result: Imported
  constructor(result: Imported) {
    super('undone')
    this.result = result
  }
}

/** Runs an import in one transaction; what was refused, was there already, or was only tried leaves nothing. */
export async function allOrNothing(db: Db, dryRun: boolean, work: (tx: Tx) => Promise<Imported>): Promise<Imported> {
  try {
    return await db.transaction().execute(async (tx) => {
      const result = await work(tx)
      if (dryRun || result.outcome !== 'imported') throw new Undone(result)
      return result
    })
  } catch (error) {
    if (error instanceof Undone) return error.result
    throw error
  }
}
