import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Language, Text } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'
import type { DatedName, DatedParent, Organisation, OrganisationKind } from './model.ts'
import { isKey } from './rules/key.ts'
import type { ParentHistories } from './rules/parents.ts'
import { tables } from './tables.ts'

/** Organisations as they were on a day: with the name and the parent of that day. */
function organisationsOn(db: Db, day: IsoDate) {
  return tables(db)
    .selectFrom('organisations.organisation as o')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('organisations.organisation_name')
          .select(['nb', 'nn', 'en'])
          .whereRef('organisation_id', '=', 'o.id')
          // The newest name of that day or before; where there is none, the first after it.
          .orderBy(sql`case when from_day <= ${day} then from_day end`, (order) => order.desc().nullsLast())
          .orderBy('from_day')
          .limit(1)
          .as('n'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('organisations.organisation_parent')
          .select('parent_id')
          .whereRef('organisation_id', '=', 'o.id')
          .where('from_day', '<=', day)
          .orderBy('from_day', 'desc')
          .limit(1)
          .as('p'),
      (join) => join.onTrue(),
    )
}

const COLUMNS = [
  'o.id',
  'o.key',
  'o.kind',
  'o.organisation_number as number',
  'o.municipality',
  'o.website',
  'o.closed_on as closedOn',
  'o.version',
  'n.nb',
  'n.nn',
  'n.en',
  'p.parent_id as parent',
] as const

function organisationFrom({ nb, nn, en, ...row }: Omit<Organisation, 'name'> & Text): Organisation {
  return { ...row, name: { nb, nn, en } }
}

/** Names sort as Norwegians read them: å after ø after æ after z, also in the English interface. */
const byName = (language: Language) => sql`${sql.ref(`n.${language}`)} collate "nb-NO-x-icu"`

/** The organisation with a key, as it was on a day. */
export async function findOrganisation(db: Db, key: string, day: IsoDate): Promise<Organisation | undefined> {
  if (!isKey(key)) return undefined
  const row = await organisationsOn(db, day).select(COLUMNS).where('o.key', '=', key).executeTakeFirst()
  return row && organisationFrom(row)
}

/** The organisation with an id, as it was on a day. */
export async function findOrganisationById(db: Db, id: string, day: IsoDate): Promise<Organisation | undefined> {
  return (await findOrganisationsById(db, [id], day)).get(id)
}

/** Organisations by key, as they were on a day. Keys that name none are left out. */
export async function findOrganisationsByKey(
  db: Db,
  keys: readonly string[],
  day: IsoDate,
): Promise<Map<string, Organisation>> {
  if (keys.length === 0) return new Map()
  const rows = await organisationsOn(db, day)
    .select(COLUMNS)
    .where('o.key', '=', sql<string>`any(${[...new Set(keys)]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.key, organisationFrom(row)]))
}

/** Organisations by id, as they were on a day. Ids that name none are left out. */
export async function findOrganisationsById(
  db: Db,
  ids: readonly string[],
  day: IsoDate,
): Promise<Map<string, Organisation>> {
  if (ids.length === 0) return new Map()
  const rows = await organisationsOn(db, day)
    .select(COLUMNS)
    .where('o.id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, organisationFrom(row)]))
}

/** What organisations were called on a day, by id. Ids that name none are left out. */
export async function organisationNames(db: Db, ids: readonly string[], day: IsoDate): Promise<Map<string, Text>> {
  const found = await findOrganisationsById(db, ids, day)
  return new Map([...found].map(([id, organisation]) => [id, organisation.name]))
}

/** All organisations of some kinds that were open on a day, by name. For lists to choose from. */
export async function organisationsOfKind(
  db: Db,
  kinds: readonly OrganisationKind[],
  day: IsoDate,
  language: Language,
): Promise<Organisation[]> {
  if (kinds.length === 0) return []
  const rows = await organisationsOn(db, day)
    .select(COLUMNS)
    .where('o.kind', 'in', kinds)
    .where((where) => where.or([where('o.closed_on', 'is', null), where('o.closed_on', '>', day)]))
    .orderBy(byName(language))
    .orderBy('o.key')
    .execute()
  return rows.map(organisationFrom)
}

/** What a list of organisations is asked for. */
export type OrganisationFilter = {
  readonly kind?: OrganisationKind | undefined
  /** A county's number. */
  readonly county?: string | undefined
  /** Part of any name it has had, in any language, or its organisation number. */
  readonly search?: string | undefined
}

/** How many organisations a filter finds. */
export async function countOrganisations(db: Db, filter: OrganisationFilter): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('organisations.organisation as o')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(chosenBy(filter))
    .executeTakeFirstOrThrow()
  return count
}

/** A stretch of what a filter finds, by name; without a stretch all of it. */
export async function listOrganisations(
  db: Db,
  filter: OrganisationFilter,
  day: IsoDate,
  language: Language,
  stretch?: { readonly offset: number; readonly limit: number },
): Promise<Organisation[]> {
  let query = organisationsOn(db, day)
    .select(COLUMNS)
    .where(chosenBy(filter))
    .orderBy(byName(language))
    .orderBy('o.key')
  if (stretch) query = query.offset(stretch.offset).limit(stretch.limit)
  return (await query.execute()).map(organisationFrom)
}

function chosenBy({ kind, county, search }: OrganisationFilter) {
  const parts = [sql<boolean>`true`]
  if (kind) parts.push(sql`o.kind = ${kind}`)
  if (county) parts.push(sql`left(o.municipality, 2) = ${county}`)
  if (search) {
    const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`
    parts.push(sql`(o.organisation_number = ${search.replace(/\s/g, '')} or exists (
      select 1 from organisations.organisation_name s where s.organisation_id = o.id
      and (s.nb ilike ${part} or s.nn ilike ${part} or s.en ilike ${part})))`)
  }
  return sql<boolean>`${sql.join(parts, sql` and `)}`
}

/** An organisation's names through time, oldest first. */
export async function namesOf(db: Db, id: string): Promise<DatedName[]> {
  const rows = await tables(db)
    .selectFrom('organisations.organisation_name')
    .select(['from_day as from', 'nb', 'nn', 'en'])
    .where('organisation_id', '=', id)
    .orderBy('from_day')
    .execute()
  return rows.map(({ from, nb, nn, en }, index) => ({ from, to: rows[index + 1]?.from ?? null, name: { nb, nn, en } }))
}

/** An organisation's parents through time, oldest first. */
export async function parentsOf(db: Db, id: string): Promise<DatedParent[]> {
  const rows = await tables(db)
    .selectFrom('organisations.organisation_parent')
    .select(['from_day as from', 'parent_id as parent'])
    .where('organisation_id', '=', id)
    .orderBy('from_day')
    .execute()
  return rows.map((row, index) => ({ ...row, to: rows[index + 1]?.from ?? null }))
}

/** Those that belonged to an organisation on a day, by name. */
export async function childrenOf(db: Db, id: string, day: IsoDate, language: Language): Promise<Organisation[]> {
  const rows = await organisationsOn(db, day)
    .select(COLUMNS)
    .where('p.parent_id', '=', id)
    .orderBy(byName(language))
    .orderBy('o.key')
    .execute()
  return rows.map(organisationFrom)
}

/** Everyone's changes of parent, for the rule that keeps circles out. */
export async function parentHistories(db: Db): Promise<ParentHistories> {
  const rows = await tables(db)
    .selectFrom('organisations.organisation_parent')
    .select(['organisation_id', 'from_day as from', 'parent_id as parent'])
    .orderBy('organisation_id')
    .orderBy('from_day')
    .execute()
  const histories = new Map<string, { from: IsoDate; parent: string | null }[]>()
  for (const { organisation_id, ...change } of rows) {
    const history = histories.get(organisation_id)
    if (history) history.push(change)
    else histories.set(organisation_id, [change])
  }
  return histories
}

/**
 * The organisation that a person means by what they wrote: its key, its organisation number, or its whole name on the
 * day. `several` when more than one goes by that name.
 */
export async function organisationMeant(
  db: Db,
  written: string,
  day: IsoDate,
): Promise<Organisation | 'none' | 'several'> {
  const word = written.trim().toLowerCase()
  if (word === '') return 'none'
  const byKey = await organisationsOn(db, day)
    .select(COLUMNS)
    .where((where) =>
      where.or([where('o.key', '=', word), where('o.organisation_number', '=', word.replace(/\s/g, ''))]),
    )
    .executeTakeFirst()
  if (byKey) return organisationFrom(byKey)
  const rows = await organisationsOn(db, day)
    .select(COLUMNS)
    .where(sql<boolean>`${word} in (lower(n.nb), lower(n.nn), lower(n.en))`)
    .limit(2)
    .execute()
  if (rows.length === 2) return 'several'
  return rows[0] ? organisationFrom(rows[0]) : 'none'
}
