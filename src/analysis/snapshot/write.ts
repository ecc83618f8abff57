import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { encodeColumn } from './encode.ts'
import { contentHashOf, hashTable } from './hash.ts'
import type { About, Content, FileManifest, Manifest, TableManifest } from './manifest.ts'
import { checkRules } from './rules.ts'
import { TABLE_NAMES } from './schema.ts'

/**
 * Writes a snapshot folder, all or nothing: everything goes into a folder beside it, reaches the disk, and
 * only then gets its name. `also` may write further files (Parquet) into the folder it is given and returns
 * their names; they are hashed into the manifest. Throws when the folder exists.
 */
export async function writeSnapshot(
  folder: string,
  content: Content,
  about: About,
  also: (folder: string) => Promise<readonly string[]> = async () => [],
): Promise<Manifest> {
  checkRules(content.rules)
  const target = resolve(folder)
  if (await exists(target)) throw new Error(`${target} exists: a snapshot is never written over`)
  const unfinished = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.unfinished`)
  try {
    await mkdir(join(unfinished, 'columns'), { recursive: true })
    const tables = await writeColumns(unfinished, content)
    const others: FileManifest[] = []
    for (const file of [...(await also(unfinished))].sort()) others.push(await hashFile(unfinished, file))
    const { id, createdAt, codeVersion, indicators } = about
    const manifest: Manifest = {
      format: 'brua-snapshot/1',
      id,
      createdAt,
      codeVersion,
      indicators,
      rules: content.rules,
      contentHash: contentHashOf(content.rules, tables),
      tables,
      others,
    }
    await writeFile(join(unfinished, 'manifest.json'), [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)])
    for (const made of [join(unfinished, 'columns'), unfinished]) await settle(made)
    await rename(unfinished, target)
    await settle(dirname(target))
    return manifest
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

async function writeColumns(folder: string, content: Content): Promise<Manifest['tables']> {
  const tables: Record<string, TableManifest> = {}
  for (const name of TABLE_NAMES) {
    const hashed = Object.entries(hashTable(content.tables, name))
    for (const [, { column, manifest }] of hashed) await writeFile(join(folder, manifest.file), encodeColumn(column))
    const columns = Object.fromEntries(hashed.map(([column, { manifest }]) => [column, manifest]))
    tables[name] = { rows: content.tables[name].rows, columns }
  }
  return tables
}

async function writeFile(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'wx')
  try {
    for (const part of parts) for (let at = 0; at < part.length;) at += (await file.write(part, at)).bytesWritten
    await file.sync()
  } finally {
    await file.close()
  }
}

async function hashFile(folder: string, file: string): Promise<FileManifest> {
  await settle(join(folder, file))
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of createReadStream(join(folder, file)) as AsyncIterable<Buffer>) {
    hash.update(part)
    bytes += part.length
  }
  return { file, bytes, sha256: hash.digest('hex') }
}

/** Makes sure that a file, or the names in a folder, have reached the disk. */
async function settle(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}
