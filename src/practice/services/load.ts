import type { Language } from '#core/languages.ts'
import { findOrganisation, type Organisation } from '#directory/organisations/index.ts'
import { peopleNames } from '#directory/people/index.ts'
import { listPublished, readingOf } from '#editorial/pieces/index.ts'
import type { Services } from '#platform/services.ts'
import { GRADES, isGrade, SIDE_OF, type Grade, type GradeSide } from './coupling/model.ts'
import type { FigureEntry } from './figure/model.ts'
import { PROVIDERS, serviceKind, type Provider, type ServiceFacts } from './kind.ts'
import type { CataloguedService, GradingHistory } from './model.ts'
import { gradingHistory, standingGradings } from './store.ts'

type Needs = Pick<Services, 'db' | 'clock'>

/** Every public service with the grade that stands: from the core outwards, what waits for a grade last. */
export async function loadCatalogue({ db, clock }: Needs): Promise<CataloguedService[]> {
  const services = await listPublished(db, serviceKind, clock.now(), { by: 'title' })
  const standing = await standingGradings(
    db,
    services.map(({ piece }) => piece.id),
  )
  const all = services.map((service): CataloguedService => {
    const { grading = null, isDisputed = false } = standing.get(service.piece.id) ?? {}
    return { service, grading, isDisputed }
  })
  const place = ({ grading }: CataloguedService) => (grading === null ? GRADES.length : GRADES.indexOf(grading.grade))
  return all.toSorted((a, b) => place(a) - place(b))
}

/** What the figure draws, for a reader of a language. */
export async function loadCouplingFigure(services: Needs, language: Language): Promise<FigureEntry[]> {
  return (await loadCatalogue(services)).map((row) => figureEntryOf(row, language))
}

/** A service as the figure knows it. */
export function figureEntryOf({ service, grading, isDisputed }: CataloguedService, language: Language): FigureEntry {
  const { lines } = readingOf(service.edition, language)
  return {
    slug: service.piece.slug,
    name: lines.short || lines.title || service.piece.slug,
    grade: grading?.grade ?? null,
    isDisputed,
  }
}

/** What the list is asked for. */
export type ServiceFilter = {
  readonly side?: GradeSide | undefined
  /** `none`: what waits for a grade. */
  readonly grade?: Grade | 'none' | undefined
  readonly provider?: Provider | undefined
}

/** What an address asks for; what makes no sense is left out. */
export function filterFrom(query: Readonly<Record<string, string>>): ServiceFilter {
  const { side = '', grade = '', provider = '' } = query
  return {
    side: side === 'work' || side === 'health' || side === 'coupling' ? side : undefined,
    grade: isGrade(grade) || grade === 'none' ? grade : undefined,
    provider: PROVIDERS.find((one) => one === provider),
  }
}

/** The rows of a list that fit what is asked for. */
export function filtered(
  rows: readonly CataloguedService[],
  { side, grade, provider }: ServiceFilter,
): CataloguedService[] {
  return rows.filter(
    ({ service, grading }) =>
      (side === undefined || (grading !== null && SIDE_OF[grading.grade] === side)) &&
      (grade === undefined || (grading?.grade ?? 'none') === grade) &&
      (provider === undefined || service.edition.facts.providers.includes(provider)),
  )
}

/** What the page of a service shows besides its own words. */
export type AroundService = {
  readonly history: GradingHistory
  /** Whoever graded, disputed or answered, by name. */
  readonly names: ReadonlyMap<string, string>
  readonly organisations: readonly Organisation[]
  readonly related: readonly CataloguedService[]
}

/** Everything around one service: its gradings, who made them, the organisations it names, and what is near. */
export async function loadAround(services: Needs, pieceId: string, facts: ServiceFacts): Promise<AroundService> {
  const { db, clock } = services
  const history = await gradingHistory(db, pieceId)
  const people = history.flatMap(({ grading, disputes }) => [
    grading.gradedBy,
    ...disputes.flatMap(({ disputedBy, answer }) => [disputedBy, answer?.answeredBy]),
  ])
  const found = await Promise.all(facts.organisations.map((key) => findOrganisation(db, key, clock.today())))
  const catalogue = facts.related.length === 0 ? [] : await loadCatalogue(services)
  return {
    history,
    names: await peopleNames(db, [...new Set(people.filter((id) => typeof id === 'string'))]),
    organisations: found.filter((one) => one !== undefined),
    related: catalogue.filter(({ service }) => facts.related.includes(service.piece.slug)),
  }
}

/** Every organisation that a service of the catalogue names, by key. */
export async function loadProviders(
  { db, clock }: Needs,
  catalogue: readonly CataloguedService[],
): Promise<Map<string, Organisation>> {
  const keys = [...new Set(catalogue.flatMap(({ service }) => service.edition.facts.organisations))]
  const found = await Promise.all(keys.map((key) => findOrganisation(db, key, clock.today())))
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.key, one]])))
}
