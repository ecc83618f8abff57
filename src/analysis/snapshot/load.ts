import { webcrypto } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { decodeColumn, emptyColumn } from './encode.ts'
import { contentHashOf } from './hash.ts'
import type { FileManifest, Manifest, Snapshot } from './manifest.ts'
import { ABSORBING_REASONS, checkRules } from './rules.ts'
import { TABLE_NAMES, tableSpec } from './schema.ts'
import type { Column, TableName, Tables } from './schema.ts'

/** Why a folder is not loaded as a snapshot. The message names the file and is meant for an operator. */
export class SnapshotError extends Error {
  readonly reason: 'unfinished' | 'damaged' | 'unknown-format'
  constructor(reason: SnapshotError['reason'], folder: string, why: string) {
    super(`snapshot ${folder}: ${why}`)
    this.name = 'SnapshotError'
    this.reason = reason
  }
}

const days = z.number().int()
const File = z.object({
  file: z.string().regex(/^(?!\.)[\w.-]+(\/(?!\.)[\w.-]+)*$/),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
const ManifestShape = z.object({
  format: z.literal('brua-snapshot/1'),
  id: z.string(),
  createdAt: z.string(),
  codeVersion: z.string(),
  indicators: z.record(z.string(), z.string()),
  rules: z.object({
    registry: z.string(),
    states: z.array(
      z.object({
        state: z.string(),
        when: z.array(z.object({ benefit: z.string(), degree: z.exactOptional(z.tuple([z.number(), z.number()])) })),
      }),
    ),
    none: z.string().nullable(),
    lines: z.array(z.object({ line: z.string(), states: z.array(z.string()) })),
    fullReturn: z.string().nullable(),
    absorbing: z.array(z.enum(ABSORBING_REASONS)),
    threshold: z.number(),
    minimumDenominator: z.number(),
    coverage: z.object({ from: days.nullable(), to: days }),
  }),
  contentHash: z.string(),
  tables: z.record(
    z.string(),
    z.object({
      rows: z.number().int().nonnegative(),
      columns: z.record(z.string(), File.extend({ kind: z.string(), values: z.exactOptional(z.array(z.string())) })),
    }),
  ),
  others: z.array(File),
})

/** Reads the manifest of a snapshot folder and nothing else. Throws {@link SnapshotError}. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    throw new SnapshotError('unfinished', folder, 'there is no manifest.json')
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new SnapshotError('damaged', folder, 'manifest.json is not JSON')
  }
  const parsed = ManifestShape.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new SnapshotError('unknown-format', folder, `manifest.json, ${issue?.path.join('.')}: ${issue?.message}`)
  }
  return parsed.data
}

/**
 * Loads a snapshot: reads every file, checks every hash, and puts the columns in memory as they are. A
 * column or table that came into the schema after the snapshot was made is loaded as empty. Throws {@link SnapshotError}.
 */
export async function loadSnapshot(folder: string): Promise<Snapshot> {
  const manifest = await readManifest(folder)
  try {
    checkRules(manifest.rules)
  } catch (error) {
    throw new SnapshotError('damaged', folder, String(error))
  }
  if (contentHashOf(manifest.rules, manifest.tables) !== manifest.contentHash)
    throw new SnapshotError('damaged', folder, 'the content hash does not fit the manifest')

  const listed = Object.values(manifest.tables).flatMap((table) => Object.values(table.columns))
  const files = new Map<string, ArrayBuffer>()
  await inTurn([...listed, ...manifest.others], async (file) => {
    files.set(file.file, await readChecked(folder, file))
  })
  const tables = TABLE_NAMES.map((name) => [name, tableOf(folder, name, manifest, files)] as const)
  return { manifest, rules: manifest.rules, tables: Object.fromEntries(tables) as Tables }
}

/** A few files at a time: hashing runs beside reading, and not all Parquet is in memory at once. */
async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const next = items.values()
  const lane = async (): Promise<void> => {
    for (const item of next) await work(item)
  }
  await Promise.all([lane(), lane(), lane(), lane()])
}

async function readChecked(folder: string, { file, bytes, sha256 }: FileManifest): Promise<ArrayBuffer> {
  const handle = await open(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    throw new SnapshotError('damaged', folder, `${file} is missing`)
  })
  try {
    const { size } = await handle.stat()
    if (size !== bytes) throw new SnapshotError('damaged', folder, `${file} has ${size} bytes, not ${bytes}`)
    const into = new Uint8Array(bytes)
    for (let at = 0; at < bytes;) {
      const { bytesRead } = await handle.read(into, at)
      if (bytesRead === 0) throw new SnapshotError('damaged', folder, `${file} ends early`)
      at += bytesRead
    }
    const hash = Buffer.from(await webcrypto.subtle.digest('SHA-256', into)).toString('hex')
    if (hash !== sha256)
      throw new SnapshotError('damaged', folder, `${file} does not have the hash it was published with`)
    return into.buffer
  } finally {
    await handle.close()
  }
}

function tableOf(folder: string, name: TableName, manifest: Manifest, files: ReadonlyMap<string, ArrayBuffer>): object {
  const { rows, columns } = manifest.tables[name] ?? { rows: 0, columns: {} }
  const loaded = Object.entries(tableSpec(name).columns).map(([columnName, spec]): [string, Column] => {
    const listed = columns[columnName]
    const no = (why: string): never => {
      throw new SnapshotError('unknown-format', folder, `${name}.${columnName}: ${why}`)
    }
    if (!listed)
      return [columnName, spec.nullable || rows === 0 ? emptyColumn(spec, rows) : no('the column is missing')]
    if (listed.kind !== spec.kind) return no(`it is ${listed.kind}, not ${spec.kind}`)
    try {
      return [columnName, decodeColumn(files.get(listed.file)!, spec, rows, listed.values)]
    } catch (error) {
      return no(String(error))
    }
  })
  return { rows, ...Object.fromEntries(loaded) }
}
