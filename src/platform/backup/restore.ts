import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { usedByOthers } from '#platform/alone.ts'
import type { Keys } from '#platform/keys.ts'
import { migrate, readMigrations, type Migration } from '#platform/migrate.ts'
import type { Services } from '#platform/services.ts'
import { readArchive, type EntryHeader } from './archive.ts'
import { ownSchemas, tablesInOrder } from './tables.ts'

export type RestoreReport = {
  readonly madeAt: string
  readonly tables: number
  readonly files: number
  readonly keys: boolean
}

/** Why a backup was not restored. */
export class CannotRestore extends Error {
  override name = 'CannotRestore'
}

const KEYS = 'keys.json'

/**
 * Puts a backup into an empty database and data folder. The file is first read whole and checked; the schema
 * is then made as it was when the backup was written, filled in one transaction, and brought up to date. So
 * a backup of an older version restores too. Killed in the middle it leaves the database empty, and may be run again.
 * @throws {CannotRestore} when something is there already, the product runs, the keys are others, or the backup
 * is of a newer or another history.
 */
export async function restore(
  services: Services,
  path: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<RestoreReport> {
  const about = await check(path)
  const history = historyOf(about)
  const { pool, config } = services
  const takesKeys = about.hasKeys && config.keys === undefined
  if (!takesKeys) refuseOtherKeys(about, services.keys)
  if (await usedByOthers(pool)) throw new CannotRestore('Brua is running on this database. Stop it, and restore again.')
  const client = await pool.connect()
  try {
    await refuseUnlessEmpty(client)
    await makeRoom(config.data)
    for (const schema of ownSchemas()) await client.query(`drop schema if exists "${schema}" cascade`)
    await migrate(pool, history)
    await client.query('begin')
    const { tables, files } = await fill(client, config.data, path, (done) =>
      progress(done, about.tables + about.files),
    )
    await setSequences(client)
    await putInPlace(config.data, takesKeys)
    await client.query('commit')
    await rm(waitingRoom(config.data), { recursive: true, force: true })
    await migrate(pool)
    return { madeAt: about.at, tables, files: files - (about.hasKeys && !takesKeys ? 1 : 0), keys: takesKeys }
  } catch (error) {
    await client.query('rollback').catch(() => {})
    // What went wrong matters more than whether the empty schema could be made again.
    await migrate(pool).catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

type About = {
  readonly at: string
  readonly migrations: readonly { name: string; hash: string }[]
  readonly tables: number
  readonly files: number
  /** Backups of early versions do not say. */
  readonly keys?: Readonly<Record<string, string>>
  readonly hasKeys: boolean
}

/** Reads the file from end to end, so that a damaged one is found before anything is touched. */
async function check(path: string): Promise<About> {
  let about: EntryHeader['facts']
  let hasKeys = false
  for await (const { header, chunks } of readArchive(path)) {
    if (header.kind === 'about') about = header.facts
    hasKeys ||= header.kind === 'file' && header.name === KEYS
    for await (const _ of chunks);
  }
  if (!about) throw new CannotRestore(`${path} says nothing about itself.`)
  return { ...(about as Omit<About, 'hasKeys'>), hasKeys }
}

/** The migrations that the backup had run. */
function historyOf({ migrations }: About): Migration[] {
  const known = readMigrations()
  return migrations.map(({ name, hash }) => {
    const same = known.find((migration) => migration.name === name && migration.hash === hash)
    if (same) return same
    throw new CannotRestore(
      'The backup was written by a newer version of Brua, or by one with another history. Restore it with that version.',
    )
  })
}

/** With other keys the rows would be there, and no name could be read. */
function refuseOtherKeys(about: About, keys: Keys): void {
  const here = keys.fingerprints()
  const missing = Object.entries(about.keys ?? {}).filter(([name, fingerprint]) => here[name] !== fingerprint)
  if (missing.length === 0) return
  throw new CannotRestore(
    `The key ring here is not the one that the backup was made with (${missing.map(([name]) => name).join(', ')}): no name and no link could be read. Put that keys.json into the data folder, or set BRUA_KEYS to it, and restore again.`,
  )
}

async function refuseUnlessEmpty(client: PoolClient): Promise<void> {
  for (const { name } of await tablesInOrder(client)) {
    const { rows } = await client.query(`select from ${name} limit 1`)
    if (rows.length > 0)
      throw new CannotRestore(
        `The database is not empty: there are rows in ${name}. Restore into a new database, or set BRUA_DATA to a new folder.`,
      )
  }
}

/** Where files wait until the rows are in. While it is there, snapshots beside it are what a restoring left that was killed. */
const waitingRoom = (folder: string) => join(folder, 'restoring')

async function makeRoom(folder: string): Promise<void> {
  const snapshots = join(folder, 'snapshots')
  const left = await readdir(snapshots, { recursive: true, withFileTypes: true }).catch(() => [])
  if (!existsSync(waitingRoom(folder)) && left.some((entry) => entry.isFile()))
    throw new CannotRestore(
      `The data folder is not empty: there are files in ${snapshots}. Set BRUA_DATA to a new folder, or put them aside.`,
    )
  await rm(snapshots, { recursive: true, force: true })
  await rm(waitingRoom(folder), { recursive: true, force: true })
  await mkdir(join(waitingRoom(folder), 'snapshots'), { recursive: true, mode: 0o700 })
}

async function fill(
  client: PoolClient,
  folder: string,
  path: string,
  progress: (done: number) => void,
): Promise<{ tables: number; files: number }> {
  let [tables, files] = [0, 0]
  for await (const { header, chunks } of readArchive(path)) {
    if (header.kind === 'table') {
      const { columns } = header.facts as { columns: string[] }
      const into = client.query(copyFrom(`copy ${header.name} (${columns.join(', ')}) from stdin`))
      await pipeline(Readable.from(chunks), into)
      tables++
    } else if (header.kind === 'file') {
      await writeInside(waitingRoom(folder), header.name, chunks)
      files++
    } else for await (const _ of chunks);
    progress(tables + files)
  }
  return { tables, files }
}

async function writeInside(folder: string, name: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  const clean = normalize(name)
  if (clean !== KEYS && !clean.startsWith(join('snapshots', '/')))
    throw new CannotRestore(`The backup holds a file where none belongs: ${name}`)
  const target = join(folder, clean)
  await mkdir(dirname(target), { recursive: true })
  await pipeline(Readable.from(chunks), createWriteStream(target, { mode: 0o600, flush: true }))
}

async function putInPlace(folder: string, withKeys: boolean): Promise<void> {
  await rename(join(waitingRoom(folder), 'snapshots'), join(folder, 'snapshots'))
  if (withKeys) await rename(join(waitingRoom(folder), KEYS), join(folder, KEYS))
}

/** Rows came with their numbers, so each counter goes on after the highest. */
async function setSequences(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table, a.attname as column,
       pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and a.attidentity <> '' and n.nspname = any($1)`,
    [ownSchemas()],
  )
  for (const { table, column, sequence } of rows)
    await client.query(`select setval('${sequence}', coalesce((select max("${column}") from ${table}), 0) + 1, false)`)
}
