import { isRefusal } from '#core/refusal.ts'
import { allOrNothing } from '#platform/all-or-nothing.ts'
import { CsvFile, type Encoding } from '#platform/csv.ts'
import type { Tx } from '#platform/database.ts'
import { quoted } from '#core/quoted.ts'
import { FileFaults } from '#platform/faults.ts'
import type { Services } from '#platform/services.ts'
import { trail } from '#platform/trail.ts'
import { nationalNumberFrom } from '#registry/participants/index.ts'
import { findRegistry, saveRegistry } from '#registry/registries/index.ts'
import { oneImportAtATime, recordDelivery } from './deliveries.ts'
import { CannotImport, type Imported } from './model.ts'
import { monthFrom, notAMonth } from './rules/month.ts'
import { MOST_STATES, openRegistry, RESERVED_STATES } from './rules/open-registry.ts'
import {
  admitPeople,
  compareRuns,
  daysCovered,
  findTwice,
  joinMonths,
  openMonths,
  stageMonths,
  takeRuns,
  type StagedMonth,
} from './states-staging.ts'

export type StatesFile = {
  readonly path: string
  readonly registry: string
  /** What the file calls its columns. */
  readonly columns: { readonly person: string; readonly month: string; readonly state: string }
  readonly encoding?: Encoding
  /** The file stands in the place of what the registry has. */
  readonly replace?: boolean
  readonly dryRun?: boolean
  readonly progress?: (done: number, total: number) => void
}

const ACTOR = { kind: 'command', id: 'import states' } as const
const NOBODY_LEFT_OUT = { rows: 0, people: 0 }
const LONGEST_KEY = 200
const LONGEST_STATE = 60

/**
 * Imports an open file with one row a person and month into a registry of its own, all or nothing.
 * @throws {BadFile} when the file cannot be read at all, {CannotImport} when the registry cannot take it.
 */
export async function importStates(services: Services, file: StatesFile): Promise<Imported> {
  const imported = async (tx: Tx): Promise<Imported> => {
    await oneImportAtATime(tx, file.registry)
    const existing = await findRegistry(tx, file.registry)
    if (existing !== undefined && !(existing.openData && existing.rules.none === null))
      throw new CannotImport(
        `The registry ${file.registry} is not a registry of open monthly states. Choose another key with --registry.`,
      )

    const faults = new FileFaults()
    await openMonths(tx)
    const read = await readFile(services, tx, file, faults)
    await findTwice(tx, read.name, file.columns.month, faults)
    if (faults.count > 0) return { outcome: 'refused', faults }
    if (read.rows === 0) throw new CannotImport(`${read.name} has no rows: a registry needs at least one person.`)

    const at = services.clock.now()
    await saveRegistry(tx, openRegistry(file.registry, read.states.toSorted()), ACTOR, at)
    const people = await admitPeople(tx, services, file.registry)
    await joinMonths(tx, read.states)
    const { added, removed, kept } = await compareRuns(tx, file.registry)
    if (added === 0 && removed === 0) return { outcome: 'already', registry: file.registry, leftOut: NOBODY_LEFT_OUT }
    if (removed + kept > 0 && !file.replace)
      throw new CannotImport(
        `The registry ${file.registry} holds another file already. Add --replace to put this one in its place, or choose another key with --registry.`,
      )
    const coverage = await daysCovered(tx)
    const delivery = await recordDelivery(
      tx,
      {
        registry: file.registry,
        kind: 'states',
        fileHash: read.hash,
        rows: read.rows,
        leftOut: 0,
        coverage,
        whole: true,
      },
      at,
    )
    await takeRuns(tx, file.registry, delivery)
    await trail(tx, {
      at,
      actor: ACTOR,
      action: 'linkage.imported',
      subject: { kind: 'registry', id: file.registry },
      detail: { delivery, file: read.hash, rows: read.rows, people, added, removed },
    })
    const outcome = file.dryRun ? 'would-import' : 'imported'
    return {
      outcome,
      registry: file.registry,
      rows: read.rows,
      added,
      removed,
      people,
      leftOut: NOBODY_LEFT_OUT,
      coverage,
    }
  }
  return allOrNothing(services.db, imported, ({ outcome }) => outcome === 'imported')
}

async function readFile(services: Services, tx: Tx, file: StatesFile, faults: FileFaults) {
  const { columns, encoding, progress } = file
  const csv = new CsvFile(
    file.path,
    { must: ['person', 'month', 'state'], called: columns },
    { faults, most: services.config.maxImport, ...(encoding ? { encoding } : {}), ...(progress ? { progress } : {}) },
  )
  const places = new Map<string, number>()
  let count = 0
  for await (const rows of csv.rows()) {
    count += rows.length
    const staged: StagedMonth[] = []
    for (const { line, is } of rows) {
      const no = (column: 'person' | 'month' | 'state', reason: string) =>
        faults.add({ file: csv.name, line, column: columns[column], reason })
      const before = faults.count
      const month = monthFrom(is.month)
      const why = whyNoPerson(is.person, services)
      if (why !== undefined) no('person', why)
      if (month === undefined) no('month', notAMonth(is.month))
      const wrong = whyNoState(is.state)
      if (wrong !== undefined) no('state', wrong)
      if (faults.count > before) continue
      const state = places.get(is.state) ?? places.size
      if (state === MOST_STATES) {
        no('state', `${quoted(is.state)} is one state too many: at most ${MOST_STATES} can be told apart`)
        return { name: csv.name, hash: '', rows: count, states: [...places.keys()] }
      }
      places.set(is.state, state)
      staged.push({ line, person: is.person, month: month!, state })
    }
    await stageMonths(tx, staged)
  }
  return { name: csv.name, hash: csv.hash(), rows: count, states: [...places.keys()] }
}

/** Open data hold nobody's national number, real or synthetic. */
function whyNoPerson(key: string, { config }: Services): string | undefined {
  if (key === '') return 'empty'
  if (key.length > LONGEST_KEY) return `longer than ${LONGEST_KEY} characters`
  const number = nationalNumberFrom(key, config)
  if (isRefusal(number) && number.refused[0]!.reason === 'wrong-number') return undefined
  return 'this is a national number; open data must not hold them'
}

function whyNoState(state: string): string | undefined {
  if (state === '') return 'empty; leave the row out when the state is not known'
  if (state.length > LONGEST_STATE) return `longer than ${LONGEST_STATE} characters`
  if (RESERVED_STATES.includes(state))
    return `${quoted(state)} is a word the analysis keeps for itself; call the state something else`
  return undefined
}
