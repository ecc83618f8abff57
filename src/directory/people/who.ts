import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Person, Role } from '#core/who.ts'
import type { Db } from '#platform/database.ts'
import type { Login } from './model.ts'
import { tables } from './tables.ts'

/** A person with the roles they hold on a day; `undefined` when there is no such person. */
export async function whoIs(db: Db, personId: string, today: IsoDate): Promise<Person | undefined> {
  const rows = await tables(db)
    .selectFrom('people.person as p')
    .leftJoin('people.held_role as h', (on) =>
      on
        .onRef('h.person_id', '=', 'p.id')
        .on('h.from_day', '<=', today)
        .on((where) => where.or([where('h.until_day', 'is', null), where('h.until_day', '>', today)])),
    )
    .select(['p.name', 'h.role', 'h.organisation_id as organisation'])
    .where('p.id', '=', personId)
    .orderBy('h.from_day')
    .orderBy('h.id')
    .execute()
  const first = rows[0]
  if (first === undefined) return undefined
  const roles = rows.flatMap(({ role, organisation }) => (role === null ? [] : [{ role, organisation }]))
  return { kind: 'person', id: personId, name: first.name, roles }
}

/** The id of the person whom a sign-in service knows by a subject. */
export async function personOf(db: Db, login: Login): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('people.person')
    .select('id')
    .where('issuer', '=', login.issuer)
    .where('subject', '=', login.subject)
    .executeTakeFirst()
  return row?.id
}

/** What people are called, by id: for "by whom". Ids that name none are left out. */
export async function peopleNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('people.person')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Those who hold one of the roles on a day, by name: for lists to choose from. */
export async function peopleWith(
  db: Db,
  roles: readonly Role[],
  today: IsoDate,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return tables(db)
    .selectFrom('people.person as p')
    .select(['p.id', 'p.name'])
    .where((where) =>
      where.exists(
        where
          .selectFrom('people.held_role as h')
          .select('h.id')
          .whereRef('h.person_id', '=', 'p.id')
          .where('h.role', 'in', roles)
          .where('h.from_day', '<=', today)
          .where((until) => until.or([until('h.until_day', 'is', null), until('h.until_day', '>', today)])),
      ),
    )
    .orderBy(sql`p.name collate "nb-NO-x-icu"`)
    .orderBy('p.id')
    .execute()
}
