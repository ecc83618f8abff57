import type { IsoDate } from '#core/dates.ts'
import { findOrganisationsById, type Organisation } from '#directory/organisations/index.ts'
import type { Db } from '#platform/database.ts'
import type { Scope } from './access.ts'
import type { KnownPerson, RoleHeld } from './model.ts'
import { isRole } from './rules/role-places.ts'
import { countPeople, findPerson, listPeople, rolesHeldBy, type PeopleFilter } from './store.ts'

const ROWS_A_PAGE = 50

/** A person in a list, with the roles they hold on the day. */
export type PersonInList = KnownPerson & { readonly roles: readonly RoleHeld[] }

/** The list page: what was asked for, and the rows of one page of it. */
export type PeopleList = {
  readonly filter: PeopleFilter
  readonly rows: readonly PersonInList[]
  readonly total: number
  /** From 1; a page after the last is the last. */
  readonly page: number
  readonly pages: number
}

/** What an address asks for; what makes no sense is left out. */
export function filterFrom(query: Readonly<Record<string, string>>): PeopleFilter {
  const { search = '', role = '' } = query
  return {
    search: search.replaceAll('\u0000', '').trim().slice(0, 255) || undefined,
    role: isRole(role) ? role : undefined,
  }
}

/** One page of the people that a filter finds. `page` is as it stands in the address. */
export async function loadPeople(
  db: Db,
  scope: Scope,
  filter: PeopleFilter,
  page: string | undefined,
  day: IsoDate,
): Promise<PeopleList> {
  const total = await countPeople(db, scope, filter, day)
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE))
  const at = /^[1-9]\d{0,8}$/.test(page ?? '') ? Math.min(Number(page), pages) : 1
  const stretch = { offset: (at - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE }
  const people = await listPeople(db, scope, filter, day, stretch)
  const roles = await rolesHeldBy(
    db,
    scope,
    people.map(({ id }) => id),
  )
  const rows = people.map((person) => ({
    ...person,
    roles: (roles.get(person.id) ?? []).filter((role) => standing(role, day) === 'now'),
  }))
  return { filter, rows, total, page: at, pages }
}

/** The page of one person: themselves and every role, newest first, with the organisations they are held at. */
export type PersonWhole = {
  readonly person: KnownPerson
  readonly roles: readonly RoleHeld[]
  readonly organisations: ReadonlyMap<string, Organisation>
}

/** Everything the page of a person shows, or `undefined`. */
export async function loadPerson(db: Db, scope: Scope, id: string, day: IsoDate): Promise<PersonWhole | undefined> {
  const person = await findPerson(db, scope, id)
  if (person === undefined) return undefined
  const roles = (await rolesHeldBy(db, scope, [id])).get(id) ?? []
  const organisations = await findOrganisationsById(
    db,
    roles.flatMap(({ organisation }) => organisation ?? []),
    day,
  )
  return { person, roles, organisations }
}

/** Whether a role holds on a day, comes later, or has ended. One that ended before it began is over from the start. */
export function standing({ from, until }: Pick<RoleHeld, 'from' | 'until'>, day: IsoDate): 'now' | 'later' | 'earlier' {
  if (until !== null && (until <= day || until <= from)) return 'earlier'
  return from > day ? 'later' : 'now'
}
