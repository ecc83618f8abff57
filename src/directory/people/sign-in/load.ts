import type { IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import { ROLES, type Role } from '#core/who.ts'
import { organisationNames } from '#directory/organisations/index.ts'
import type { Db } from '#platform/database.ts'
import { demoPeople } from '../store.ts'

const MOST_SHOWN = 200

/** The demo world's people, each under their first role, with where they hold it. */
export type DemoPeople = {
  readonly groups: readonly {
    readonly role: Role
    readonly people: readonly { readonly id: string; readonly name: string; readonly at: string | null }[]
  }[]
  readonly shown: number
  readonly total: number
}

/** Who may be chosen in the demo; at most 200, so that a search finds the others. */
export async function loadDemoPeople(
  db: Db,
  search: string | undefined,
  day: IsoDate,
  language: Language,
): Promise<DemoPeople> {
  const held = await demoPeople(db, search, day)
  const order = (role: Role) => ROLES.indexOf(role)
  const first = new Map<string, (typeof held)[number]>()
  for (const one of held) {
    const known = first.get(one.id)
    if (known === undefined || order(one.role) < order(known.role)) first.set(one.id, one)
  }
  const shown = [...first.values()].slice(0, MOST_SHOWN)
  const names = await organisationNames(
    db,
    shown.flatMap(({ organisation }) => organisation ?? []),
    day,
  )
  const groups = ROLES.map((role) => ({
    role,
    people: shown
      .filter((one) => one.role === role)
      .map(({ id, name, organisation }) => ({
        id,
        name,
        at: organisation === null ? null : (names.get(organisation)?.[language] ?? null),
      })),
  }))
  return { groups: groups.filter(({ people }) => people.length > 0), shown: shown.length, total: first.size }
}
