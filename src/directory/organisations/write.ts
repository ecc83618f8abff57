import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import { brokenConstraint, type Tx } from '#platform/database.ts'
import { inParts } from '#platform/parts.ts'
import { trail, type Actor } from '#platform/trail.ts'
import type { FromName, NewOrganisation, Organisation, OrganisationFacts } from './model.ts'
import { mandateRow } from './mandate-rows.ts'
import { isKey } from './rules/key.ts'
import { organisationNumberFrom } from './rules/number.ts'
import { tables } from './tables.ts'

/** Who does it, and when. */
export type By = { readonly actor: Actor; readonly at: Date }

/**
 * Opens organisations, many at once; parents may be among them, in any order. Returns their ids in order.
 * @throws {RangeError} for an organisation number with a wrong check digit or a parent's key that names none; a taken
 * key or number breaks its constraint. Rows from people come through `decideNew`.
 */
export async function addOrganisations(tx: Tx, rows: readonly NewOrganisation[], { actor, at }: By): Promise<string[]> {
  const wrong = rows.find((row) => row.number !== null && organisationNumberFrom(row.number) !== row.number)
  if (wrong) throw new RangeError(`${wrong.key}: ${wrong.number} is no organisation number`)
  const added = rows.map((row) => ({ ...row, id: row.id ?? randomUUID() }))
  const open = tables(tx)
  const organisations = added.map(({ id, key, kind, number, municipality, website, about = null, source = null }) => ({
    id,
    key,
    kind,
    organisation_number: number,
    municipality,
    website,
    ...aboutColumns(about),
    source,
    shipped: null,
    closed_on: null,
    version: 1,
  }))
  for (const part of inParts(organisations)) await open.insertInto('organisations.organisation').values(part).execute()
  await writeAround(tx, added)
  await trail(
    tx,
    ...added.map(({ id, key, kind }) => ({
      at,
      actor,
      action: 'organisations.opened' as const,
      subject: { kind: 'organisation', id },
      detail: { key, kind },
    })),
  )
  return added.map(({ id }) => id)
}

/** Where each key leads: among the rows to be added, or in the table. */
async function idsByKey(
  tx: Tx,
  rows: readonly { readonly id: string; readonly key: string; readonly parents?: NewOrganisation['parents'] }[],
) {
  const known = new Map(rows.map(({ key, id }) => [key, id]))
  const asked = rows.flatMap(({ parents = [] }) => parents.map(({ parent }) => parent)).filter((key) => key !== null)
  const others = [...new Set(asked)].filter((key) => !known.has(key))
  if (others.length > 0) {
    const found = await tables(tx)
      .selectFrom('organisations.organisation')
      .select(['id', 'key'])
      .where('key', '=', sql<string>`any(${others}::text[])`)
      .execute()
    for (const { id, key } of found) known.set(key, id)
  }
  return (key: string): string => {
    const id = known.get(key)
    if (id === undefined) throw new RangeError(`no organisation has the key ${key}`)
    return id
  }
}

/** Writes what an organisation has through time: its names, its parents and its mandates. */
export async function writeAround(
  tx: Tx,
  added: readonly (NewOrganisation & { readonly id: string })[],
): Promise<void> {
  const idOf = await idsByKey(tx, added)
  const open = tables(tx)
  const names = added.flatMap(({ id, names }) =>
    names.map(({ from, name }) => ({ organisation_id: id, from_day: from, ...name })),
  )
  for (const part of inParts(names)) await open.insertInto('organisations.organisation_name').values(part).execute()
  const parents = added.flatMap(({ id, parents = [] }) =>
    parents.map(({ from, parent }) => ({
      organisation_id: id,
      from_day: from,
      parent_id: parent === null ? null : idOf(parent),
    })),
  )
  for (const part of inParts(parents)) await open.insertInto('organisations.organisation_parent').values(part).execute()
  const mandates = added.flatMap(({ id, mandates = [] }) =>
    mandates.map((mandate) => mandateRow(randomUUID(), id, mandate)),
  )
  for (const part of inParts(mandates)) await open.insertInto('organisations.mandate').values(part).execute()
}

/** Opens one organisation that somebody wrote in a form. */
export async function openOrganisation(
  tx: Tx,
  row: NewOrganisation,
  by: By,
): Promise<string | Refusal<'key-taken' | 'number-taken'>> {
  try {
    const [id] = await addOrganisations(tx, [row], by)
    return id!
  } catch (error) {
    return taken(error)
  }
}

/** Says which thing another organisation already has; throws on what is something else. */
function taken(error: unknown): Refusal<'key-taken' | 'number-taken'> {
  const constraint = brokenConstraint(error)
  if (constraint === 'organisation_key_key') return refuse('key-taken', 'shortKey')
  if (constraint === 'organisation_organisation_number_key') return refuse('number-taken', 'number')
  throw error
}

/**
 * Holds an organisation for a change, and says which version it has. Others who want to change it wait.
 * `undefined` when there is none.
 */
export async function holdOrganisation(tx: Tx, key: string): Promise<{ id: string; version: number } | undefined> {
  if (!isKey(key)) return undefined
  return (
    tables(tx)
      .selectFrom('organisations.organisation')
      .select(['id', 'version'])
      .where('key', '=', key)
      // Rows that refer to this one may be added meanwhile: waiting for those could never end.
      .forNoKeyUpdate()
      .executeTakeFirst()
  )
}

/** Holds everyone's parents: changes of parent happen one at a time, so that two of them cannot make a circle together. */
export async function holdParents(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('organisations.parents'))`.execute(tx)
}

/** Saves what has no history: number, place, website, what it is, and closing day. */
export async function saveFacts(
  tx: Tx,
  before: Organisation,
  facts: OrganisationFacts,
  by: By,
): Promise<Refusal<'key-taken' | 'number-taken'> | undefined> {
  const changed = Object.entries(facts).filter(
    ([name, value]) => JSON.stringify(before[name as keyof OrganisationFacts]) !== JSON.stringify(value),
  )
  if (changed.length === 0) return undefined
  try {
    await tables(tx)
      .updateTable('organisations.organisation')
      .set({
        organisation_number: facts.number,
        municipality: facts.municipality,
        website: facts.website,
        ...aboutColumns(facts.about),
        source: facts.source,
        closed_on: facts.closedOn,
      })
      .where('id', '=', before.id)
      .execute()
  } catch (error) {
    return taken(error)
  }
  const detail = Object.fromEntries(
    changed.map(([name, to]) => [name, { from: before[name as keyof OrganisationFacts], to }]),
  )
  await changedBy(tx, before.id, 'organisations.edited', detail, by)
  return undefined
}

/** Gives an organisation a name from a day, in place of the one set for that same day if there is one. */
export async function saveName(tx: Tx, id: string, { from, name }: FromName, by: By): Promise<void> {
  const open = tables(tx)
  const earlier = await open
    .selectFrom('organisations.organisation_name')
    .select(['nb', 'nn', 'en'])
    .where('organisation_id', '=', id)
    .where('from_day', '=', from)
    .executeTakeFirst()
  await open
    .insertInto('organisations.organisation_name')
    .values({ organisation_id: id, from_day: from, ...name })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'from_day']).doUpdateSet(name))
    .execute()
  await changedBy(tx, id, 'organisations.renamed', { from, name, ...(earlier ? { corrects: earlier } : {}) }, by)
}

/** Lets an organisation belong to another (or to none) from a day. */
export async function saveParent(tx: Tx, id: string, from: IsoDate, parent: string | null, by: By): Promise<void> {
  const open = tables(tx)
  const row = { organisation_id: id, from_day: from, parent_id: parent }
  await open
    .insertInto('organisations.organisation_parent')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organisation_id', 'from_day']).doUpdateSet({ parent_id: parent }))
    .execute()
  await changedBy(tx, id, 'organisations.moved', { from, parent }, by)
}

/** One more version of an organisation, which is then no longer what the product laid; and the trail of what was done. */
export async function changedBy(
  tx: Tx,
  id: string,
  action: `organisations.${string}`,
  detail: Readonly<Record<string, unknown>>,
  { actor, at }: By,
): Promise<void> {
  await tables(tx)
    .updateTable('organisations.organisation')
    .set((set) => ({ version: set('version', '+', 1), shipped: null }))
    .where('id', '=', id)
    .execute()
  await trail(tx, { at, actor, action, subject: { kind: 'organisation', id }, detail })
}

const aboutColumns = (about: Text | null) => ({
  about_nb: about?.nb ?? null,
  about_nn: about?.nn ?? null,
  about_en: about?.en ?? null,
})
