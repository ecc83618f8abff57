import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { uuidOf } from '#core/uuid.ts'
import type { Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { trail } from '#platform/trail.ts'
import type { NewOrganisation } from './model.ts'
import { mayBelongTo } from './rules/parents.ts'
import { shippedOrganisations } from './shipped/index.ts'
import { parentHistories } from './store.ts'
import { tables } from './tables.ts'
import { addOrganisations, holdParents, writeAround, type By } from './write.ts'

/**
 * Lays the organisations that come with the product: adds those that are not there, and gives those that nobody has
 * changed what this version says of them. What an administrator has changed, or opened under the same key, stays as it
 * is. Two processes may do it at once.
 */
export async function layOrganisations(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  shipped: readonly NewOrganisation[] = shippedOrganisations,
): Promise<{ added: number; renewed: number; kept: number }> {
  const by: By = { actor: { kind: 'command', id: 'organisations.lay' }, at: clock.now() }
  return db.transaction().execute(async (tx) => {
    await holdParents(tx)
    const known = await tables(tx)
      .selectFrom('organisations.organisation')
      .select(['key', 'shipped', 'id'])
      .where('key', '=', sql<string>`any(${shipped.map(({ key }) => key)}::text[])`)
      .forNoKeyUpdate()
      .execute()
    const there = new Map(known.map((row) => [row.key, row]))
    const fresh = shipped.filter(({ key }) => !there.has(key))
    const changed = shipped.filter((row) => {
      const laid = there.get(row.key)?.shipped
      return typeof laid === 'string' && laid !== hashOf(row)
    })
    if (fresh.length > 0) await addOrganisations(tx, fresh.map(withId), by)
    for (const row of changed) await renew(tx, there.get(row.key)!.id, row, by)
    for (const row of [...fresh, ...changed]) await markLaid(tx, row)
    return {
      added: fresh.length,
      renewed: changed.length,
      kept: shipped.length - fresh.length - changed.length,
    }
  })
}

const withId = (row: NewOrganisation): NewOrganisation => ({ ...row, id: idOf(row.key) })
const idOf = (key: string) => uuidOf(createHash('sha256').update(`organisation ${key}`).digest())
const hashOf = (row: NewOrganisation) => createHash('sha256').update(JSON.stringify(row)).digest('hex')

async function markLaid(tx: Tx, row: NewOrganisation): Promise<void> {
  await tables(tx)
    .updateTable('organisations.organisation')
    .set({ shipped: hashOf(row) })
    .where('key', '=', row.key)
    .execute()
}

/** Gives an organisation that nobody has changed the words of this version: it is taken out and laid anew under its id. */
async function renew(tx: Tx, id: string, row: NewOrganisation, by: By): Promise<void> {
  const open = tables(tx)
  for (const table of ['organisation_name', 'organisation_parent', 'mandate'] as const)
    await open.deleteFrom(`organisations.${table}`).where('organisation_id', '=', id).execute()
  const histories = await parentHistories(tx)
  const idOf = new Map(
    (await open.selectFrom('organisations.organisation').select(['id', 'key']).execute()).map((one) => [
      one.key,
      one.id,
    ]),
  )
  // An administrator may have placed others so that this parent would close a circle.
  const parents = (row.parents ?? []).filter(
    ({ from, parent }) =>
      mayBelongTo(id, parent === null ? null : (idOf.get(parent) ?? null), from, histories) === undefined,
  )
  await writeAround(tx, [{ ...row, id, parents }])
  await open
    .updateTable('organisations.organisation')
    .set((set) => ({
      ...{ municipality: row.municipality, website: row.website, source: row.source ?? null },
      ...{ about_nb: row.about?.nb ?? null, about_nn: row.about?.nn ?? null, about_en: row.about?.en ?? null },
      version: set('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  await trail(tx, {
    at: by.at,
    actor: by.actor,
    action: 'organisations.renewed',
    subject: { kind: 'organisation', id },
    detail: { key: row.key },
  })
}
