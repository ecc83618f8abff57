import type { IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import { county } from '#directory/places/index.ts'
import type { Db } from '#platform/database.ts'
import { isOrganisationKind, type DatedName, type DatedParent, type Mandate, type Organisation } from './model.ts'
import { mandatesOf } from './mandates.ts'
import {
  childrenOf,
  countOrganisations,
  findOrganisation,
  findOrganisationById,
  findOrganisationsById,
  listOrganisations,
  namesOf,
  parentsOf,
  type OrganisationFilter,
} from './store.ts'

const ROWS_A_PAGE = 50

/** The list page: what was asked for, and the rows of one page of it. */
export type OrganisationList = {
  readonly filter: OrganisationFilter
  readonly rows: readonly Organisation[]
  readonly total: number
  /** From 1; a page after the last is the last. */
  readonly page: number
  readonly pages: number
}

/** What an address asks for; what makes no sense is left out. */
export function filterFrom(query: Readonly<Record<string, string>>): OrganisationFilter {
  const { kind = '', county: place = '', search = '' } = query
  return {
    kind: isOrganisationKind(kind) ? kind : undefined,
    county: county(place)?.number,
    search: search.replaceAll('\u0000', '').trim().slice(0, 200) || undefined,
  }
}

/** One page of a list. `page` is as it stands in the address; `all` gives every row, for the CSV. */
export async function loadOrganisationList(
  db: Db,
  filter: OrganisationFilter,
  page: string | undefined,
  day: IsoDate,
  language: Language,
): Promise<OrganisationList> {
  if (page === 'all') {
    const rows = await listOrganisations(db, filter, day, language)
    return { filter, rows, total: rows.length, page: 1, pages: 1 }
  }
  const total = await countOrganisations(db, filter)
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE))
  const at = /^[1-9]\d{0,8}$/.test(page ?? '') ? Math.min(Number(page), pages) : 1
  const stretch = { offset: (at - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE }
  return { filter, rows: await listOrganisations(db, filter, day, language, stretch), total, page: at, pages }
}

/** The page of one organisation: itself, through time, and those around it. */
export type OrganisationWhole = {
  readonly organisation: Organisation
  readonly parent: Organisation | undefined
  readonly names: readonly DatedName[]
  readonly parents: readonly (DatedParent & { readonly is: Organisation | undefined })[]
  readonly mandates: readonly Mandate[]
  readonly children: readonly Organisation[]
}

/** Everything the page of an organisation shows, or `undefined` when there is none with that key. */
export async function loadOrganisation(
  db: Db,
  key: string,
  day: IsoDate,
  language: Language,
): Promise<OrganisationWhole | undefined> {
  const organisation = await findOrganisation(db, key, day)
  if (organisation === undefined) return undefined
  const { id, parent } = organisation
  const parents = await parentsOf(db, id)
  const known = await findOrganisationsById(
    db,
    parents.flatMap((dated) => dated.parent ?? []),
    day,
  )
  return {
    organisation,
    parent: parent === null ? undefined : await findOrganisationById(db, parent, day),
    names: await namesOf(db, id),
    parents: parents.map((dated) => ({ ...dated, is: dated.parent === null ? undefined : known.get(dated.parent) })),
    mandates: await mandatesOf(db, id),
    children: await childrenOf(db, id, day, language),
  }
}
