import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeOnce } from '#platform/write-once.ts'

/**
 * What a key is for. Each purpose has a ring of its own, so that one can be rotated without the others:
 * `encryption` of identities and contact, `linkage` (the keyed hash a national number is found by),
 * `pseudonym` (what the analysis sees), `link` (participants' links) and `form` (CSRF tokens).
 */
export const KEY_PURPOSES = ['encryption', 'linkage', 'pseudonym', 'link', 'form'] as const
export type KeyPurpose = (typeof KEY_PURPOSES)[number]

const Ring = z.record(
  z.string().regex(/^[1-9]\d*$/),
  z.string().regex(/^[A-Za-z0-9+/]{43}=$/, { error: 'a key is 32 bytes in base64' }),
)
const KeyFile = z.object({ encryption: Ring, linkage: Ring, pseudonym: Ring, link: Ring, form: Ring }).strict()
export type KeyFile = z.infer<typeof KeyFile>

/** The keys in use. The newest version of a purpose makes new values; older ones still read what they made. */
export type Keys = {
  /** Newest version of a purpose. */
  version(purpose: KeyPurpose): number
  versions(purpose: KeyPurpose): number[]
  /** What tells each key from others and gives nothing of it away, by `purpose.version`. */
  fingerprints(): Readonly<Record<string, string>>
  /** Keyed hash (HMAC-SHA-256, 32 bytes) of a text. */
  hash(purpose: Exclude<KeyPurpose, 'encryption'>, text: string, version?: number): Buffer
  /** Encrypts text (AES-256-GCM). `context` (such as table and id) is bound: a value moved elsewhere does not open. */
  encrypt(text: string, context: string): Buffer
  /** @throws when the value was changed, moved, or its key version is not in the ring. */
  decrypt(sealed: Uint8Array, context: string): string
}

/** A fresh key ring, version 1 of each purpose. */
export function newKeyFile(): KeyFile {
  const ring = () => ({ '1': randomBytes(32).toString('base64') })
  return { encryption: ring(), linkage: ring(), pseudonym: ring(), link: ring(), form: ring() }
}

/** Adds a new version to a purpose. Values made by older versions stay readable until `brua keys rotate` has renewed them. */
export function withNewVersion(file: KeyFile, purpose: KeyPurpose): KeyFile {
  const next = Math.max(...Object.keys(file[purpose]).map(Number)) + 1
  return { ...file, [purpose]: { ...file[purpose], [next]: randomBytes(32).toString('base64') } }
}

/** Reads a key ring from JSON. @throws with what is wrong, never showing a key. */
export function parseKeyFile(json: string): KeyFile {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new Error('The key ring is not JSON.')
  }
  const result = KeyFile.safeParse(value)
  if (!result.success)
    throw new Error(
      `The key ring is not right: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
    )
  for (const purpose of KEY_PURPOSES)
    if (Object.keys(result.data[purpose]).length === 0) throw new Error(`The key ring has no key for ${purpose}.`)
  return result.data
}

/** The key ring of the data folder, made the first time (once, also by two who start at once): only for the embedded database. */
export function keyFileIn(folder: string): KeyFile {
  return parseKeyFile(writeOnce(join(folder, 'keys.json'), () => written(newKeyFile())))
}

const written = (file: KeyFile) => `${JSON.stringify(file, null, 2)}\n`

export function saveKeyFile(folder: string, file: KeyFile): void {
  const path = join(folder, 'keys.json')
  writeFileSync(`${path}.new`, written(file), { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}

export function openKeys(file: KeyFile): Keys {
  const versions = (purpose: KeyPurpose) =>
    Object.keys(file[purpose])
      .map(Number)
      .sort((a, b) => a - b)
  const newest = (purpose: KeyPurpose) => versions(purpose).at(-1)!
  const derived = new Map<string, KeyObject>()
  const key = (purpose: KeyPurpose, version: number): KeyObject => {
    const name = `${purpose}.${version}`
    const known = derived.get(name)
    if (known) return known
    const secret = file[purpose][version]
    if (secret === undefined) throw new Error(`The key ring has no version ${version} of ${purpose}.`)
    // A key object is made once; bytes would be read anew at each of many thousand uses.
    const made = createSecretKey(
      Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), '', `brua ${purpose}`, 32)),
    )
    derived.set(name, made)
    return made
  }
  return {
    version: newest,
    versions,
    fingerprints: () =>
      Object.fromEntries(
        KEY_PURPOSES.flatMap((purpose) =>
          versions(purpose).map((version) => [
            `${purpose}.${version}`,
            createHmac('sha256', key(purpose, version)).update('fingerprint').digest('hex').slice(0, 16),
          ]),
        ),
      ),
    hash: (purpose, text, version = newest(purpose)) =>
      createHmac('sha256', key(purpose, version)).update(text).digest(),
    encrypt(text, context) {
      const version = newest('encryption')
      const iv = randomBytes(12)
      const head = Buffer.alloc(4)
      head.writeUInt32BE(version)
      const cipher = createCipheriv('aes-256-gcm', key('encryption', version), iv).setAAD(Buffer.from(context))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([head, iv, cipher.getAuthTag(), body])
    },
    decrypt(sealed, context) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
      const decipher = createDecipheriv('aes-256-gcm', key('encryption', bytes.readUInt32BE(0)), bytes.subarray(4, 16))
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(16, 32))
      return Buffer.concat([decipher.update(bytes.subarray(32)), decipher.final()]).toString('utf8')
    },
  }
}

/** The version of the key that a sealed value was made with. */
export function keyVersionOf(sealed: Uint8Array): number {
  return Buffer.from(sealed.buffer, sealed.byteOffset, 4).readUInt32BE(0)
}
