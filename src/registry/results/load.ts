import { calendarStates } from '#analysis/kernels/index.ts'
import type { Snapshot } from '#analysis/snapshot/index.ts'
import { dateOfDayNumber, type IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import { organisationsOfKind } from '#directory/organisations/index.ts'
import type { Services } from '#platform/services.ts'
import { findRegistry, listRegistries, type Registry } from '#registry/registries/index.ts'
import { findNewestSnapshot, openSnapshot } from '#registry/snapshots/index.ts'
import type { OwnScope } from './access.ts'
import { drawCalendar } from './figures/calendar.ts'
import { drawLines, drawStates } from './figures/curve.ts'
import type { Drawn } from './figures/drawn.ts'
import { tell } from './figures/drawn.ts'
import { answerOf, keysOf, type Key } from './figures/keys.ts'
import { drawAnswers, drawChange, drawFullReturn, drawYears } from './figures/measures.ts'
import type { Figures, OwnAndOthers, PublicFigures } from './model.ts'
import { ownFigures } from './rules/own-figures.ts'
import { publicFigures } from './rules/public-figures.ts'

/** Scores whose change is shown, in this order, where the registry asks them. */
const SCORES = ['was', 'pain-nrs', 'phq9.total', 'gad7.total']

/** What a results page shows, whoever it is for. */
export type Results = {
  readonly registry: Registry
  readonly snapshot: SnapshotFacts
  /** What the page opens with; undefined where it may not be shown, and for open data. */
  readonly answer: string | undefined
  readonly keys: readonly Key[]
  readonly drawn: readonly Drawn[]
  /** Clinics of the snapshot by name, for the country's page. */
  readonly clinics: readonly ClinicRow[]
  /** The clinic the page is about. */
  readonly clinic: { readonly key: string; readonly name: string } | undefined
}

export type SnapshotFacts = {
  readonly id: string
  readonly publishedOn: IsoDate
  readonly hash: string
  readonly dataTo: IsoDate
  readonly newest: boolean
  /** Numbers of people below this are not shown; 0: everything is. */
  readonly threshold: number
}
export type ClinicRow = { readonly key: string; readonly name: string; readonly figures: Figures }

/** A registry that has published, for the list. */
export type PublishedRegistry = {
  readonly registry: Registry
  readonly snapshot: SnapshotFacts
  readonly headline: { readonly finding: string; readonly more: string } | undefined
}

/** The registries that have published something, each with its headline. */
export async function loadPublished(services: Services, language: Language): Promise<PublishedRegistry[]> {
  const found = []
  for (const registry of await listRegistries(services.db)) {
    const opened = await open(services, registry.key, undefined)
    if (opened === undefined) continue
    const { answer, keys, drawn } = drawCountry(opened.snapshot, registry, language)
    const [first, key] = [drawn[0], keys[0]]
    const headline =
      answer !== undefined && key
        ? { finding: answer, more: key.more }
        : first && { finding: first.finding, more: first.n }
    found.push({ registry, snapshot: opened.facts, headline })
  }
  return found
}

/** The country's results, from the newest snapshot or a named one. Undefined when there is none. */
export async function loadCountry(
  services: Services,
  language: Language,
  registryKey: string,
  snapshotId?: string,
): Promise<Results | undefined> {
  const opened = await open(services, registryKey, snapshotId)
  if (opened === undefined) return undefined
  const { registry, snapshot, facts } = opened
  const names = await clinicNames(services, language)
  const { clinics } = publicOf(snapshot, registry)
  const rows = [...clinics].map(([key, { own }]) => ({ key, name: names.get(key) ?? key, figures: own }))
  return {
    registry,
    snapshot: facts,
    ...drawCountry(snapshot, registry, language),
    clinics: rows.sort((a, b) => a.name.localeCompare(b.name, 'nb')),
    clinic: undefined,
  }
}

/** A clinic beside the others, as everyone may see it. */
export async function loadClinic(
  services: Services,
  language: Language,
  registryKey: string,
  clinic: string,
  snapshotId?: string,
): Promise<Results | undefined> {
  const opened = await open(services, registryKey, snapshotId)
  const figures = opened && publicOf(opened.snapshot, opened.registry).clinics.get(clinic)
  if (!opened || !figures) return undefined
  return besideOthers(services, language, opened, clinic, figures)
}

/** A clinic's own figures, whole, for those who work there. */
export async function loadOwn(
  services: Services,
  language: Language,
  registryKey: string,
  scope: OwnScope,
  snapshotId?: string,
): Promise<Results | undefined> {
  const opened = await open(services, registryKey, snapshotId)
  if (!opened || !opened.snapshot.tables.episodes.unit.values.includes(scope.clinic)) return undefined
  return besideOthers(
    services,
    language,
    opened,
    scope.clinic,
    ownFigures(opened.snapshot, scope.clinic, askedOf(opened.registry), publicOf(opened.snapshot, opened.registry)),
  )
}

type Opened = { readonly registry: Registry; readonly snapshot: Snapshot; readonly facts: SnapshotFacts }

async function open(
  services: Services,
  registryKey: string,
  snapshotId: string | undefined,
): Promise<Opened | undefined> {
  const registry = await findRegistry(services.db, registryKey)
  const newest = registry && (await findNewestSnapshot(services.db, registryKey))
  if (!registry || !newest) return undefined
  const snapshot = await openSnapshot(services, snapshotId ?? newest.id)
  if (snapshot === undefined || snapshot.manifest.rules.registry !== registryKey) return undefined
  const { id, createdAt, contentHash, rules } = snapshot.manifest
  return {
    registry,
    snapshot,
    facts: {
      id,
      publishedOn: createdAt.slice(0, 10) as IsoDate,
      hash: contentHash,
      dataTo: dateOfDayNumber(rules.coverage.to),
      newest: id === newest.id,
      threshold: rules.threshold,
    },
  }
}

async function besideOthers(
  services: Services,
  language: Language,
  { registry, snapshot, facts }: Opened,
  clinic: string,
  figures: OwnAndOthers,
): Promise<Results> {
  const names = await clinicNames(services, language)
  const name = names.get(clinic) ?? clinic
  return {
    registry,
    snapshot: facts,
    ...drawClinic(figures, name, snapshot, registry, language),
    clinics: [],
    clinic: { key: clinic, name },
  }
}

type Told = Pick<Results, 'answer' | 'keys' | 'drawn'>

function drawCountry(snapshot: Snapshot, registry: Registry, language: Language): Told {
  const calendar = snapshot.tables.episodes.rows === 0 ? drawCalendar(calendarStates(snapshot), language) : undefined
  if (calendar) return { answer: undefined, keys: [], drawn: [calendar] }
  const { country, years } = publicOf(snapshot, registry)
  const made = madeOf(country, snapshot, language)
  const sides = { figures: country, language, timePointName: timePointNames(registry, language) }
  const drawn = present([
    drawStates(made),
    drawFullReturn(sides),
    drawLines(made),
    drawYears(years, language),
    drawChange(sides, 'end'),
    drawAnswers(sides),
  ])
  return { answer: answerOf(sides), keys: keysOf(sides), drawn }
}

function drawClinic(
  { own, others }: OwnAndOthers,
  name: string,
  snapshot: Snapshot,
  registry: Registry,
  language: Language,
): Told {
  const beside = { others, own: name, othersName: tell('others', language) }
  const sides = { figures: own, language, timePointName: timePointNames(registry, language), beside }
  const made = madeOf(own, snapshot, language)
  const drawn = present([
    drawFullReturn(sides),
    drawStates(made),
    drawLines(made, others, { own: name, others: beside.othersName }),
    drawChange(sides, 'end'),
    drawChange(sides, 'months12'),
    drawAnswers(sides),
  ])
  return { answer: answerOf(sides), keys: keysOf(sides), drawn }
}

function madeOf(figures: Figures, { rules }: Snapshot, language: Language) {
  return { figures, language, threshold: rules.threshold, precedence: rules.states.map(({ state }) => state) }
}

const present = (drawn: readonly (Drawn | undefined)[]): Drawn[] => drawn.filter((one) => one !== undefined)

function timePointNames({ timePoints }: Registry, language: Language): (key: string) => string {
  return (key) => timePoints.find((point) => point.key === key)?.name[language] ?? key
}

function askedOf({ timePoints }: Registry) {
  const instruments = new Set(timePoints.flatMap((point) => point.instruments))
  return {
    timePoints: timePoints.map(({ key }) => key),
    scores: SCORES.filter((score) => instruments.has(score.split('.')[0]!)),
  }
}

/** Names of clinics by key. One that has closed is shown by its key. */
async function clinicNames({ db, clock }: Services, language: Language): Promise<Map<string, string>> {
  const clinics = await organisationsOfKind(db, ['clinic'], clock.today(), language)
  return new Map(clinics.map(({ key, name }) => [key, name[language]]))
}

const KEPT = 4
const computed = new Map<string, PublicFigures>()

/** The public figures of a snapshot. It never changes, so what was computed once is kept; the oldest make room. */
function publicOf(snapshot: Snapshot, registry: Registry): PublicFigures {
  const key = `${snapshot.manifest.id} ${snapshot.manifest.contentHash}`
  const known = computed.get(key)
  if (known) return known
  const made = publicFigures(snapshot, askedOf(registry))
  computed.set(key, made)
  if (computed.size > KEPT) computed.delete(computed.keys().next().value!)
  return made
}
