import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrate, readMigrations } from '#platform/migrate.ts'
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

/**
 * Puts a backup into an empty database and data folder. The file is first read whole and checked; the schema
 * is then made as it was when the backup was written, filled in one transaction, and brought up to date. So
 * a backup of an older version restores too.
 * @throws {CannotRestore} when something is there already, or the backup is of a newer or another history.
 */
export async function restore(
  services: Services,
  path: string,
  progress?: (done: number, total: number) => void,
): Promise<RestoreReport> {
  const about = await check(path)
  const known = readMigrations()
  const applied = about.migrations.map(({ name, hash }) =>
    known.find((migration) => migration.name === name && migration.hash === hash),
  )
  if (applied.includes(undefined))
    throw new CannotRestore(
      'The backup was written by a newer version of Brua, or by one with another history. Restore it with that version.',
    )

  const { pool, config } = services
  const client = await pool.connect()
  let [tables, files, keys] = [0, 0, false]
  try {
    await refuseUnlessEmpty(client)
    for (const schema of await ownSchemas(client)) await client.query(`drop schema "${schema}" cascade`)
    await migrate(
      pool,
      applied.filter((migration) => migration !== undefined),
    )
    await client.query('begin')
    for await (const { header, chunks } of readArchive(path)) {
      if (header.kind === 'table') {
        const columns = (header.facts as { columns: string[] }).columns
        await pipeline(
          Readable.from(chunks),
          client.query(copyFrom(`copy ${header.name} (${columns.join(', ')}) from stdin`)),
        )
        tables++
      } else if (header.kind === 'file') {
        await writeInside(config.data, header.name, chunks)
        files++
        keys ||= header.name === 'keys.json'
      } else for await (const _ of chunks);
      progress?.(tables + files, about.tables + about.files)
    }
    await setSequences(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
    await migrate(pool)
  }
  return { madeAt: about.at, tables, files, keys }
}

type About = { at: string; migrations: { name: string; hash: string }[]; tables: number; files: number }

/** Reads the file from end to end, so that a damaged one is found before anything is touched. */
async function check(path: string): Promise<About> {
  let about: EntryHeader['facts']
  for await (const { header, chunks } of readArchive(path)) {
    if (header.kind === 'about') about = header.facts
    for await (const _ of chunks);
  }
  if (!about) throw new CannotRestore(`${path} says nothing about itself.`)
  return about as About
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

async function writeInside(folder: string, name: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  const clean = normalize(name)
  if (clean !== 'keys.json' && !clean.startsWith(join('snapshots', '/')))
    throw new CannotRestore(`The backup holds a file where none belongs: ${name}`)
  const target = join(folder, clean)
  await mkdir(dirname(target), { recursive: true })
  await pipeline(Readable.from(chunks), createWriteStream(target, { mode: 0o600, flush: true }))
}

/** Rows came with their numbers, so each counter goes on after the highest. */
async function setSequences(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table, a.attname as column,
       pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and a.attidentity <> '' and n.nspname <> 'pgboss'`,
  )
  for (const { table, column, sequence } of rows)
    await client.query(`select setval('${sequence}', coalesce((select max("${column}") from ${table}), 0) + 1, false)`)
}
