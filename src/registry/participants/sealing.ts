import type { Keys } from '#platform/keys.ts'
import { keyVersionOf } from '#platform/keys.ts'
import type { Contact, NationalNumber } from './model.ts'

/** A sealed value belongs to its row and column: moved elsewhere it does not open. */
const contactOf = (id: string) => `participants.identity.contact ${id}`
const numberOf = (id: string) => `participants.identity.number ${id}`

export function sealContact(keys: Keys, id: string, { name, phone, email }: Contact): Buffer {
  return keys.encrypt(JSON.stringify({ name, phone, email }), contactOf(id))
}

export function openContact(keys: Keys, id: string, sealed: Uint8Array): Contact {
  return JSON.parse(keys.decrypt(sealed, contactOf(id))) as Contact
}

export function sealNumber(keys: Keys, id: string, number: NationalNumber): Buffer {
  return keys.encrypt(number, numberOf(id))
}

export function openNumber(keys: Keys, id: string, sealed: Uint8Array): NationalNumber {
  return keys.decrypt(sealed, numberOf(id)) as NationalNumber
}

/** The older of the keys that the sealed values were made with. */
export function oldestKey(...sealed: readonly (Uint8Array | null)[]): number {
  return Math.min(...sealed.flatMap((value) => (value === null ? [] : [keyVersionOf(value)])))
}

/** What a national number is found by. Bound to the registry, so that two registries' hashes do not meet. */
export function linkageHash(keys: Keys, registry: string, number: NationalNumber, version?: number): Buffer {
  return keys.hash('linkage', `${registry} ${number}`, version)
}

/** The hashes by all keys in the ring: one of them is the one that is stored. */
export function linkageHashes(keys: Keys, registry: string, number: NationalNumber): Buffer[] {
  return keys.versions('linkage').map((version) => linkageHash(keys, registry, number, version))
}
