import { randomUUID } from 'node:crypto'
import type { Db, Tx } from '#platform/database.ts'
import { mandateFrom, mandateRow } from './mandate-rows.ts'
import type { Mandate, NewMandate } from './model.ts'
import { tables } from './tables.ts'
import { changedBy, type By } from './write.ts'

/** What an organisation was asked to do, the newest first; of those nobody has dated, last. */
export async function mandatesOf(db: Db, organisation: string): Promise<Mandate[]> {
  const rows = await tables(db)
    .selectFrom('organisations.mandate')
    .selectAll()
    .where('organisation_id', '=', organisation)
    .orderBy('begins', (order) => order.desc().nullsLast())
    .orderBy('id')
    .execute()
  return rows.map(mandateFrom)
}

/** One mandate of an organisation. */
export async function findMandate(db: Db, organisation: string, id: string): Promise<Mandate | undefined> {
  return (await mandatesOf(db, organisation)).find((mandate) => mandate.id === id)
}

/** Gives an organisation one more mandate. */
export async function addMandate(tx: Tx, organisation: string, mandate: NewMandate, by: By): Promise<void> {
  const row = mandateRow(randomUUID(), organisation, mandate)
  await tables(tx).insertInto('organisations.mandate').values(row).execute()
  await changedBy(tx, organisation, 'organisations.mandated', { mandate: row.id, ...mandate }, by)
}

/** Corrects a mandate; the trail keeps what it was. */
export async function saveMandate(
  tx: Tx,
  organisation: string,
  before: Mandate,
  to: NewMandate,
  by: By,
): Promise<void> {
  const { id, ...was } = before
  await tables(tx)
    .updateTable('organisations.mandate')
    .set(mandateRow(id, organisation, to))
    .where('id', '=', id)
    .execute()
  await changedBy(tx, organisation, 'organisations.mandate-corrected', { mandate: id, from: was, to }, by)
}

/** Takes away a mandate that was never given; the trail keeps what it said. */
export async function removeMandate(tx: Tx, organisation: string, { id, ...was }: Mandate, by: By): Promise<void> {
  await tables(tx).deleteFrom('organisations.mandate').where('id', '=', id).execute()
  await changedBy(tx, organisation, 'organisations.mandate-removed', { mandate: id, was }, by)
}
