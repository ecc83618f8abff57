import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { to as copyTo } from 'pg-copy-streams'
import type { Services } from '#platform/services.ts'
import { writeArchive, type Entry } from './archive.ts'
import { tablesInOrder } from './tables.ts'

export type BackupReport = { readonly tables: number; readonly files: number; readonly keys: boolean }

/**
 * Writes everything that Brua holds into one checksummed file: all tables as of one moment (a repeatable-read
 * transaction, while the product goes on), and the published snapshots. The keys stay outside unless asked
 * for: an archive with its keys is an open book.
 */
export async function backup(
  services: Services,
  path: string,
  options: { withKeys: boolean; progress?: (done: number, total: number) => void },
): Promise<BackupReport> {
  const { pool, config, clock, keys } = services
  const client = await pool.connect()
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const tables = await tablesInOrder(client)
    const { rows: migrations } = await client.query<{ name: string; hash: string }>(
      'select name, hash from platform.migration order by name',
    )
    const files = (await filesBelow(join(config.data, 'snapshots'))).map((file) =>
      relative(config.data, file).split(sep).join('/'),
    )
    if (options.withKeys) files.push('keys.json')
    const total = tables.length + files.length

    async function* entries(): AsyncGenerator<Entry> {
      yield {
        header: {
          kind: 'about',
          name: 'brua',
          facts: {
            at: clock.now().toISOString(),
            migrations,
            tables: tables.length,
            files: files.length,
            keys: keys.fingerprints(),
          },
        },
        chunks: nothing(),
      }
      let done = 0
      for (const table of tables) {
        const stream = client.query(copyTo(`copy ${table.name} (${table.columns.join(', ')}) to stdout`))
        yield {
          header: { kind: 'table', name: table.name, facts: { columns: table.columns } },
          chunks: stream as AsyncIterable<Buffer>,
        }
        options.progress?.(++done, total)
      }
      for (const file of files) {
        yield {
          header: { kind: 'file', name: file },
          chunks: createReadStream(join(config.data, file)) as AsyncIterable<Buffer>,
        }
        options.progress?.(++done, total)
      }
    }
    await writeArchive(path, entries())
    await client.query('commit')
    return { tables: tables.length, files: files.length, keys: options.withKeys }
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}

/** The files of snapshots. A folder whose name begins with a dot is a snapshot under way: it may be gone in a moment. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const found = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
  return (await Promise.all(found)).flat().sort()
}
