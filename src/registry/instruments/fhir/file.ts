import { open, type FileHandle } from 'node:fs/promises'
import { refuse, type Refusal } from '#core/refusal.ts'

/** Why a file cannot be read as JSON. */
export type FileRefused = 'file-missing' | 'file-too-large' | 'file-endless' | 'file-not-utf8' | 'file-not-json'

/** A questionnaire is text; the largest real one seen is under half a megabyte. */
export const LARGEST_FILE = 10_000_000

/** The JSON of a file of at most 10 MB of UTF-8. The size is looked at before the content, and nothing is read beyond it. */
export async function readJsonFile(path: string): Promise<{ readonly json: unknown } | Refusal<FileRefused>> {
  const bytes = await readBytes(path)
  if (!(bytes instanceof Uint8Array)) return bytes
  const text = decode(bytes)
  if (text === undefined) return refuse('file-not-utf8')
  try {
    return { json: JSON.parse(text) as unknown }
  } catch (error) {
    return refuse('file-not-json', undefined, { message: error instanceof Error ? error.message.slice(0, 200) : '' })
  }
}

async function readBytes(path: string): Promise<Uint8Array | Refusal<FileRefused>> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    if (size > LARGEST_FILE) return refuse('file-too-large', undefined, { size, largest: LARGEST_FILE })
    return (await readAtMost(file, LARGEST_FILE)) ?? refuse('file-endless', undefined, { largest: LARGEST_FILE })
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return refuse('file-missing', undefined, { message: error.message.slice(0, 200) })
    throw error
  }
}

/** Everything up to the end; `undefined` when that is further off than this: a device or a pipe has no size to look at. */
async function readAtMost(file: FileHandle, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of file.createReadStream({ autoClose: false })) {
    parts.push(part as Uint8Array)
    size += (part as Uint8Array).length
    if (size > most) return undefined
  }
  return Buffer.concat(parts)
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
