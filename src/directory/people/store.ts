import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import { isUuid } from '#core/uuid.ts'
import type { Role } from '#core/who.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Scope } from './access.ts'
import type { KnownPerson, RoleHeld } from './model.ts'
import { tables } from './tables.ts'

/** What a list of people is asked for. */
export type PeopleFilter = {
  /** Part of a name, or a whole subject. */
  readonly search?: string | undefined
  /** A role held on the day. */
  readonly role?: Role | undefined
}

/** How many people a filter finds. */
export async function countPeople(db: Db, scope: Scope, filter: PeopleFilter, day: IsoDate): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('people.person as p')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(chosenBy(scope, filter, day))
    .executeTakeFirstOrThrow()
  return count
}

/** A stretch of what a filter finds, by name. */
export async function listPeople(
  db: Db,
  scope: Scope,
  filter: PeopleFilter,
  day: IsoDate,
  stretch: { readonly offset: number; readonly limit: number },
): Promise<KnownPerson[]> {
  const rows = await people(db)
    .where(chosenBy(scope, filter, day))
    .orderBy(sql`p.name collate "nb-NO-x-icu"`)
    .orderBy('p.id')
    .offset(stretch.offset)
    .limit(stretch.limit)
    .execute()
  return rows.map(personFrom)
}

/** One person, or `undefined`. */
export async function findPerson(db: Db, scope: Scope, id: string): Promise<KnownPerson | undefined> {
  if (!scope.everyone || !isUuid(id)) return undefined
  const row = await people(db).where('p.id', '=', id).executeTakeFirst()
  return row && personFrom(row)
}

/** Every role that people have held, hold or will hold, by person, newest first. */
export async function rolesHeldBy(db: Db, scope: Scope, ids: readonly string[]): Promise<Map<string, RoleHeld[]>> {
  if (!scope.everyone || ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('people.held_role')
    .select(['person_id', 'id', 'role', 'organisation_id as organisation', 'from_day as from', 'until_day as until'])
    .where('person_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('from_day', 'desc')
    .orderBy('granted_at', 'desc')
    .orderBy('id')
    .execute()
  const held = new Map<string, RoleHeld[]>()
  for (const { person_id, ...role } of rows) held.set(person_id, [...(held.get(person_id) ?? []), role])
  return held
}

/** The demo world's people who hold a role on a day, with those roles, by name. They are nobody, so anyone may see them. */
export async function demoPeople(
  db: Db,
  search: string | undefined,
  day: IsoDate,
): Promise<{ id: string; name: string; role: Role; organisation: string | null }[]> {
  let query = tables(db)
    .selectFrom('people.person as p')
    .innerJoin('people.held_role as h', 'h.person_id', 'p.id')
    .select(['p.id', 'p.name', 'h.role', 'h.organisation_id as organisation'])
    .where('p.demo', '=', true)
    .where(holdsOn(day))
  if (search) query = query.where('p.name', 'ilike', containing(search))
  return query
    .orderBy(sql`p.name collate "nb-NO-x-icu"`)
    .orderBy('p.id')
    .orderBy('h.id')
    .execute()
}

/** Whether an id is a demo person's. */
export async function isDemoPerson(db: Db, id: string): Promise<boolean> {
  if (!isUuid(id)) return false
  const row = await tables(db).selectFrom('people.person').select('demo').where('id', '=', id).executeTakeFirst()
  return row?.demo === true
}

/**
 * How many others than one person are administrators on a day, their roles not ended. Where people sign in at an issuer, only
 * those whom it knows can do anything with the role.
 */
export async function otherAdministrators(
  tx: Tx,
  personId: string,
  day: IsoDate,
  issuer: string | undefined,
): Promise<number> {
  let query = tables(tx)
    .selectFrom('people.held_role as h')
    .innerJoin('people.person as p', 'p.id', 'h.person_id')
    .select((select) => select.fn.count<number>('p.id').distinct().as('count'))
    .where('h.role', '=', 'administrator')
    .where('h.from_day', '<=', day)
    .where('h.until_day', 'is', null)
    .where('p.id', '<>', personId)
  if (issuer !== undefined) query = query.where('p.issuer', '=', issuer)
  return (await query.executeTakeFirstOrThrow()).count
}

/** Whether anyone here is known to a sign-in service: then what is here is real. */
export async function hasLogins(db: Db): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('people.person')
    .select('id')
    .where('subject', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

function people(db: Db) {
  return tables(db)
    .selectFrom('people.person as p')
    .select(['p.id', 'p.name', 'p.issuer', 'p.subject', 'p.demo', 'p.created_at as createdAt', 'p.version'])
}

type Row = Omit<KnownPerson, 'login'> & { readonly issuer: string | null; readonly subject: string | null }

function personFrom({ issuer, subject, ...person }: Row): KnownPerson {
  return { ...person, login: issuer === null || subject === null ? null : { issuer, subject } }
}

function chosenBy(scope: Scope, { search, role }: PeopleFilter, day: IsoDate) {
  const parts = [sql<boolean>`${scope.everyone}`]
  if (search) parts.push(sql`(p.name ilike ${containing(search)} or p.subject = ${search})`)
  if (role)
    parts.push(
      sql`exists (select 1 from people.held_role h where h.person_id = p.id and h.role = ${role} and ${holdsOn(day)})`,
    )
  return sql<boolean>`${sql.join(parts, sql` and `)}`
}

const holdsOn = (day: IsoDate) => sql<boolean>`(h.from_day <= ${day} and (h.until_day is null or h.until_day > ${day}))`

const containing = (search: string) => `%${search.replace(/[\\%_]/g, '\\$&')}%`
