import type { IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import { findOrganisationsByKey } from '#directory/organisations/index.ts'
import type { Db } from '#platform/database.ts'
import {
  countPublished,
  listingOf,
  listPublished,
  type Asked,
  type Listing,
  type Published,
} from '#editorial/pieces/index.ts'
import { projectKind, publicationKind, type PublicationLine } from './kinds.ts'
import type { CslItem, ProjectFacts, PublicationFacts } from './model.ts'
import { cslOf } from './rules/csl.ts'

/** What the list of publications is asked for. */
export type PublicationFilter = { readonly theme: string | undefined; readonly year: string | undefined }

/** A publication as a list shows it: the reference, and the way to its page. */
export type ListedPublication = { readonly item: CslItem; readonly listing: Listing; readonly year: string | null }

export type PublicationList = {
  readonly filter: PublicationFilter
  readonly rows: readonly ListedPublication[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

const PER_PAGE = 50
const NEWEST = { fact: 'issued', order: 'desc' } as const

/** The filter that a query asks for; what is no year is no filter. */
export function filterFrom(query: (name: string) => string | undefined): PublicationFilter {
  const year = query('year')?.trim()
  return { theme: query('theme') || undefined, year: year && /^\d{4}$/.test(year) ? year : undefined }
}

/** One page of the publications, the newest first. */
export async function loadPublications(
  db: Db,
  now: Date,
  asked: { filter: PublicationFilter; page: number; reader: Language },
): Promise<PublicationList> {
  const what = askedFor(asked.filter)
  const total = await countPublished(db, publicationKind, now, what)
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const page = Math.min(Math.max(1, asked.page), pages)
  const stretch = { offset: (page - 1) * PER_PAGE, limit: PER_PAGE }
  const rows = await listPublished(db, publicationKind, now, { ...what, by: NEWEST, stretch })
  return { filter: asked.filter, rows: rows.map((row) => listed(row, asked.reader)), total, page, pages }
}

/** The publications of a filter, all of them, as references. */
export async function loadReferences(db: Db, now: Date, filter: PublicationFilter): Promise<CslItem[]> {
  const rows = await listPublished(db, publicationKind, now, { ...askedFor(filter), by: NEWEST })
  return rows.map(({ piece, edition }) => cslOf(piece.slug, edition.facts))
}

function askedFor({ theme, year }: PublicationFilter): Asked {
  return {
    ...(theme === undefined ? {} : { facts: { themes: [theme] } }),
    ...(year === undefined
      ? {}
      : { from: { fact: 'issued', value: year }, until: { fact: 'issued', value: String(Number(year) + 1) } }),
  }
}

function listed(row: Published<PublicationFacts, PublicationLine>, reader: Language): ListedPublication {
  const { piece, edition } = row
  return {
    item: cslOf(piece.slug, edition.facts),
    listing: listingOf(publicationKind, row, reader),
    year: edition.facts.issued?.slice(0, 4) ?? null,
  }
}

/** The newest publications of a theme. */
export async function loadPublicationsOfTheme(
  db: Db,
  now: Date,
  theme: string,
  reader: Language,
): Promise<ListedPublication[]> {
  const what = { facts: { themes: [theme] }, by: NEWEST, stretch: { offset: 0, limit: 10 } }
  return (await listPublished(db, publicationKind, now, what)).map((row) => listed(row, reader))
}

/** The publications that a project names. */
export async function loadPublicationsBySlug(
  db: Db,
  now: Date,
  slugs: readonly string[],
  reader: Language,
): Promise<ListedPublication[]> {
  if (slugs.length === 0) return []
  return (await listPublished(db, publicationKind, now, { slugs, by: NEWEST })).map((row) => listed(row, reader))
}

/** A project in a list, with what it is. */
export type ListedProject = Listing & Pick<ProjectFacts, 'forms' | 'from' | 'until'>

/** The projects by name: all, those of a theme, or those that name a publication. */
export async function loadProjects(
  db: Db,
  now: Date,
  reader: Language,
  only?: { theme: string } | { publication: string },
): Promise<ListedProject[]> {
  const facts =
    only === undefined ? undefined : 'theme' in only ? { themes: [only.theme] } : { publications: [only.publication] }
  const rows = await listPublished(db, projectKind, now, { by: 'title', ...(facts && { facts }) })
  return rows.map((row) => {
    const { forms, from, until } = row.edition.facts
    return { ...listingOf(projectKind, row, reader), forms, from, until }
  })
}

/** Somebody who takes part: as the directory names them, with the way there; else as the source does. */
export type Partner = { readonly name: string; readonly href: string | null }

export async function loadPartners(
  db: Db,
  today: IsoDate,
  partners: ProjectFacts['partners'],
  reader: Language,
): Promise<Partner[]> {
  const keys = partners.flatMap(({ key }) => (key === '' ? [] : [key]))
  const organisations = await findOrganisationsByKey(db, keys, today)
  return partners.map(({ name, key }) => {
    const organisation = organisations.get(key)
    return organisation === undefined
      ? { name, href: null }
      : { name: organisation.name[reader], href: `/organisations/${organisation.key}` }
  })
}
