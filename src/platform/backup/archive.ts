import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { createGunzip, createGzip } from 'node:zlib'

/**
 * The file a backup is: gzip around a line that says what it is, then entries, then an entry `end` that
 * carries the SHA-256 of all before it. An entry is a header (JSON) and chunks; each is preceded by its
 * length as four bytes, and a length of zero ends the entry. A file that was cut short has no `end`.
 */
export type EntryHeader = {
  readonly kind: 'about' | 'table' | 'file' | 'end'
  readonly name: string
  readonly facts?: Readonly<Record<string, unknown>>
}

export type Entry = { readonly header: EntryHeader; readonly chunks: AsyncIterable<Buffer> }

const MAGIC = Buffer.from('BRUA BACKUP 1\n')
const LONGEST_HEADER = 10_000_000

/** Writes the entries to a file, which appears under its name only when it is whole and on the disk. */
export async function writeArchive(path: string, entries: AsyncIterable<Entry>): Promise<void> {
  const partial = `${path}.partial`
  const zip = createGzip({ level: 6 })
  const file = createWriteStream(partial, { mode: 0o600 })
  zip.pipe(file)
  const finished = once(file, 'close')
  // Errors are met where we wait; without a listener they would end the process first.
  finished.catch(() => {})
  const hash = createHash('sha256')
  const write = async (bytes: Buffer) => {
    hash.update(bytes)
    if (!zip.write(bytes))
      await Promise.race([
        once(zip, 'drain'),
        finished.then(() => Promise.reject(new Error(`${partial} could not be written`))),
      ])
  }
  const writeChunk = async (chunk: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    await write(length)
    await write(chunk)
  }
  try {
    await write(MAGIC)
    for await (const { header, chunks } of entries) {
      await writeChunk(Buffer.from(JSON.stringify(header)))
      for await (const chunk of chunks) if (chunk.length > 0) await writeChunk(chunk)
      await write(Buffer.alloc(4))
    }
    const end: EntryHeader = { kind: 'end', name: hash.copy().digest('hex') }
    await writeChunk(Buffer.from(JSON.stringify(end)))
    await write(Buffer.alloc(4))
    zip.end()
    await finished
    const handle = await open(partial, 'r')
    await handle.sync()
    await handle.close()
    await rename(partial, path)
  } catch (error) {
    zip.destroy()
    file.destroy()
    await rm(partial, { force: true })
    throw error
  }
}

/**
 * Reads the entries of a file in order. Each entry's chunks must be read before the next entry is asked for.
 * @throws when it is no backup, was cut short, or differs from what was written.
 */
export async function* readArchive(path: string): AsyncGenerator<Entry> {
  const file = createReadStream(path)
  const zip = createGunzip()
  file.on('error', (error) => zip.destroy(error))
  try {
    yield* entriesOf(file.pipe(zip), path)
  } finally {
    zip.destroy()
    file.destroy()
  }
}

async function* entriesOf(bytes: AsyncIterable<Buffer>, path: string): AsyncGenerator<Entry> {
  const reader = new ByteReader(bytes, path)
  const hash = createHash('sha256')
  const read = async (length: number) => {
    const bytes = await reader.take(length)
    hash.update(bytes)
    return bytes
  }
  if (!(await read(MAGIC.length)).equals(MAGIC)) throw new Error(`${path} is not a Brua backup.`)
  for (;;) {
    const before = hash.copy().digest('hex')
    const length = (await read(4)).readUInt32BE(0)
    if (length === 0 || length > LONGEST_HEADER) throw new Error(`${path} is damaged.`)
    const header = headerFrom((await read(length)).toString('utf8'))
    if (header === undefined) throw new Error(`${path} is damaged.`)
    if (header.kind === 'end') {
      if (header.name !== before) throw new Error(`${path} is damaged: its content is not what was written.`)
      return
    }
    let whole = false
    yield {
      header,
      chunks: (async function* () {
        for (;;) {
          const size = (await read(4)).readUInt32BE(0)
          if (size === 0) break
          yield await read(size)
        }
        whole = true
      })(),
    }
    if (!whole) throw new Error(`the entry ${header.name} was not read whole`)
  }
}

function headerFrom(json: string): EntryHeader | undefined {
  try {
    return JSON.parse(json) as EntryHeader
  } catch {
    return undefined
  }
}

class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>
  readonly #path: string
  #held: Buffer = Buffer.alloc(0)

  constructor(stream: AsyncIterable<Buffer>, path: string) {
    this.#chunks = stream[Symbol.asyncIterator]()
    this.#path = path
  }

  async take(length: number): Promise<Buffer> {
    const parts = [this.#held]
    let have = this.#held.length
    while (have < length) {
      const next = await this.#chunks.next().catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') throw new Error(`There is no file ${this.#path}.`, { cause: error })
        throw new Error(`${this.#path} is not a whole Brua backup: ${error.message}`, { cause: error })
      })
      if (next.done) throw new Error(`${this.#path} was cut short.`)
      parts.push(next.value)
      have += next.value.length
    }
    const all = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    this.#held = all.subarray(length)
    return all.subarray(0, length)
  }
}
