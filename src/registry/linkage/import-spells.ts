import type { IsoDate } from '#core/dates.ts'
import { allOrNothing } from '#platform/all-or-nothing.ts'
import { CsvFile, hashOfFile, type CsvRow, type Encoding } from '#platform/csv.ts'
import type { Tx } from '#platform/database.ts'
import { FileFaults } from '#platform/faults.ts'
import type { Services } from '#platform/services.ts'
import { trail } from '#platform/trail.ts'
import { participantsWithScope } from '#registry/participants/index.ts'
import { findRegistry } from '#registry/registries/index.ts'
import { coverageOf, newestDelivery, oneImportAtATime, recordDelivery } from './deliveries.ts'
import { CannotImport, type Imported } from './model.ts'
import { peopleFinder } from './people.ts'
import { SPELL_COLUMNS, spellReader, type SpellColumn } from './rules/spell-row.ts'
import {
  closeRunning,
  countStaged,
  findClashes,
  findOverlaps,
  openStaging,
  removeOthers,
  stage,
  takeStaged,
  type StagedSpell,
} from './staging.ts'

export type SpellsFile = {
  readonly path: string
  readonly registry: string
  readonly encoding?: Encoding
  /** The last day the file covers. */
  readonly until?: IsoDate
  /** The file holds the whole history of the people it names. */
  readonly replace?: boolean
  readonly dryRun?: boolean
  readonly progress?: (done: number, total: number) => void
}

type LeftOut = { rows: number; readonly people: Set<string> }

/**
 * Imports a file of benefit spells, all or nothing.
 * @throws {BadFile} when the file cannot be read at all, {CannotImport} when the registry cannot take it.
 */
export async function importSpells(services: Services, file: SpellsFile): Promise<Imported> {
  const imported = async (tx: Tx): Promise<Imported> => {
    const registry = await findRegistry(tx, file.registry)
    if (registry === undefined) throw new CannotImport(`There is no registry ${file.registry}.`)
    if (registry.rules.none === null)
      throw new CannotImport(
        `The registry ${file.registry} holds a state for every month; benefit spells do not belong there.`,
      )
    if (file.until !== undefined && file.until > services.clock.today())
      throw new CannotImport(`--until ${file.until} is after today; nobody can know what people will receive.`)
    await oneImportAtATime(tx, file.registry)
    const earlier = await earlierDelivery(services, tx, file)
    if (earlier.saysAll) return { outcome: 'already', registry: file.registry, leftOut: { rows: 0, people: 0 } }

    const benefits = registry.benefits.map((benefit) => benefit.key)
    const faults = new FileFaults()
    await openStaging(tx)
    const read = await readFile(services, tx, file, benefits, faults)
    if (read.rows === 0 && faults.count === 0)
      throw new CannotImport(`${read.name} has a heading and no rows: there is nothing to import.`)
    const horizon = file.until ?? earlier.until ?? earliest(read.latest, services.clock.today())
    await closeRunning(tx, horizon)
    await findOverlaps(tx, read.name, faults)
    if (!file.replace) await findClashes(tx, file.registry, benefits, read.name, faults)
    if (faults.count > 0) return { outcome: 'refused', faults }

    const leftOut = { rows: read.leftOut.rows, people: read.leftOut.people.size }
    const removed = file.replace ? await removeOthers(tx, file.registry, benefits) : 0
    const { added, people } = await countStaged(tx, file.registry, benefits)
    const covered = (await coverageOf(tx, file.registry))?.to
    const reachesFurther = file.until !== undefined && people > 0 && (covered === undefined || file.until > covered)
    if (added === 0 && removed === 0 && !reachesFurther) return { outcome: 'already', registry: file.registry, leftOut }
    const coverage = { from: null, to: horizon }
    const at = services.clock.now()
    const delivery = await recordDelivery(
      tx,
      {
        registry: file.registry,
        kind: 'spells',
        fileHash: read.hash,
        rows: read.rows,
        leftOut: leftOut.rows,
        coverage,
        whole: false,
      },
      at,
    )
    await takeStaged(tx, file.registry, benefits, delivery)
    await trail(tx, {
      at,
      actor: { kind: 'command', id: 'import spells' },
      action: 'linkage.imported',
      subject: { kind: 'registry', id: file.registry },
      detail: { delivery, file: read.hash, rows: read.rows, added, removed, people, leftOut },
    })
    return {
      outcome: file.dryRun ? 'would-import' : 'imported',
      registry: file.registry,
      rows: read.rows,
      added,
      removed,
      people,
      leftOut,
      coverage,
    }
  }
  return allOrNothing(services.db, imported, ({ outcome }) => outcome === 'imported')
}

/**
 * What is known of this very file from an earlier time: the last day it was said to cover, and whether taking it in once
 * more could say nothing new.
 */
async function earlierDelivery(
  services: Services,
  tx: Tx,
  { path, registry, until, replace }: SpellsFile,
): Promise<{ readonly until: IsoDate | undefined; readonly saysAll: boolean }> {
  const hash = await hashOfFile(path, services.config.maxImport)
  const same = await newestDelivery(tx, registry, 'spells', hash)
  const newest = await newestDelivery(tx, registry, 'spells')
  const saysAll = newest?.fileHash === hash && newest.leftOut === 0 && until === undefined && !replace
  return { until: same?.coverage?.to, saysAll }
}

function earliest(day: IsoDate | undefined, today: IsoDate): IsoDate {
  return day !== undefined && day < today ? day : today
}

/** Reads the file to its end: good rows are staged, faults gathered, rows without consent counted; `latest` is the last day that ends a spell. */
async function readFile(services: Services, tx: Tx, file: SpellsFile, benefits: readonly string[], faults: FileFaults) {
  const may = await participantsWithScope(tx, file.registry, 'linkage')
  const leftOut: LeftOut = { rows: 0, people: new Set() }
  const find = peopleFinder(services, file.registry)
  const readRow = spellReader(benefits)
  const { encoding, progress } = file
  const csv = new CsvFile(
    file.path,
    { must: SPELL_COLUMNS, called: {} },
    { faults, most: services.config.maxImport, ...(encoding ? { encoding } : {}), ...(progress ? { progress } : {}) },
  )
  let count = 0
  let latest: IsoDate | undefined
  for await (const rows of csv.rows()) {
    count += rows.length
    const people = await find(
      tx,
      rows.map((row) => row.is.person),
    )
    const staged: StagedSpell[] = []
    for (const { line, is } of rows as CsvRow<SpellColumn>[]) {
      const spell = readRow(is)
      const person = people.get(is.person)!
      if ('not' in person) faults.add({ file: csv.name, line, column: 'person', reason: person.not })
      if (Array.isArray(spell)) for (const fault of spell) faults.add({ file: csv.name, line, ...fault })
      if ('not' in person || Array.isArray(spell)) continue
      if (spell.to !== null && (latest === undefined || spell.to > latest)) latest = spell.to
      if (may.has(person.id)) staged.push({ line, participant: person.id, ...spell })
      else {
        leftOut.rows++
        leftOut.people.add(person.id)
      }
    }
    await stage(tx, staged)
  }
  return { name: csv.name, hash: csv.hash(), rows: count, leftOut, latest }
}
