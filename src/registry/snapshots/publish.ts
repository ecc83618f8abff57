import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash, writeSnapshot, type Content } from '#analysis/snapshot/index.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { trail, type Actor } from '#platform/trail.ts'
import { findRegistry } from '#registry/registries/index.ts'
import { readContent } from './draft.ts'
import { claimFolder, snapshotFolder, sweep } from './folders.ts'
import type { Published, SnapshotRow } from './model.ts'
import { writeParquetTables } from './parquet.ts'
import { homeOf, insertSnapshot, listSnapshots, onePublishingAtATime } from './store.ts'

/** What is measured from a snapshot, and the version of each definition. */
const INDICATORS = { 'benefit-curve': '1', 'full-return': '1', 'score-change': '1', response: '1' } as const

const STEPS = 4

/**
 * Publishes a registry as it is now: a new snapshot, or the newest one when nothing has changed since. Publishings
 * of a registry wait for one another; killed in the middle, nothing is visible.
 * @throws {RangeError} when there is no such registry.
 */
export async function publish(
  services: Services,
  registryKey: string,
  options: { readonly by?: Actor; readonly progress?: (done: number, total: number) => void } = {},
): Promise<Published> {
  const { by = { kind: 'command', id: 'publish' }, progress = () => {} } = options
  const { config, clock } = services
  return onePublishingAtATime(services.db, registryKey, async (db) => {
    const earlier = await listSnapshots(db, registryKey)
    await claimFolder(config, await homeOf(db))
    await sweep(config, registryKey, new Set(earlier.map(({ id }) => id)))
    progress(1, STEPS)

    const content = await readAtOnce(services, db, registryKey)
    const hash = contentHash(content)
    progress(2, STEPS)
    if (earlier[0]?.contentHash === hash) return { snapshot: earlier[0], isNew: false }

    const id = newId(`${registryKey}-${clock.today()}-${hash.slice(0, 8)}`, earlier)
    const row: SnapshotRow = {
      id,
      registry: registryKey,
      contentHash: hash,
      tables: rowsByTable(content),
      codeVersion: codeVersion(),
      createdAt: clock.now(),
    }
    await writeFolder(services, row, content)
    progress(3, STEPS)
    await db.transaction().execute(async (tx) => {
      await insertSnapshot(tx, row)
      await leaveTrail(tx, row, by)
    })
    progress(STEPS, STEPS)
    return { snapshot: row, isNew: true }
  })
}

/** Reads the registry in one transaction that sees a single moment. */
async function readAtOnce({ keys, clock }: Services, db: Db, registryKey: string): Promise<Content> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      const registry = await findRegistry(tx, registryKey)
      if (registry === undefined) throw new RangeError(`There is no registry ${registryKey}.`)
      return readContent(tx, keys, registry, clock.today())
    })
}

/** The same content on the same day twice, with something else between: the second gets a number. */
function newId(id: string, earlier: readonly SnapshotRow[]): string {
  const taken = new Set(earlier.map((row) => row.id))
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}

async function writeFolder({ config }: Services, row: SnapshotRow, content: Content): Promise<void> {
  const about = {
    id: row.id,
    createdAt: row.createdAt.toISOString(),
    codeVersion: row.codeVersion,
    indicators: INDICATORS,
  }
  await writeSnapshot(snapshotFolder(config, row), content, about, (folder) =>
    writeParquetTables(folder, content.tables),
  )
}

async function leaveTrail(
  tx: Tx,
  { id, registry, contentHash, tables, createdAt }: SnapshotRow,
  by: Actor,
): Promise<void> {
  await trail(tx, {
    at: createdAt,
    actor: by,
    action: 'snapshots.published',
    subject: { kind: 'registry', id: registry },
    detail: { snapshot: id, hash: contentHash, tables },
  })
}

function rowsByTable({ tables }: Content): Record<string, number> {
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.rows]))
}

function codeVersion(): string {
  const file = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}
