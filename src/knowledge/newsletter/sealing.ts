import type { Keys } from '#platform/keys.ts'

const contextOf = (id: string) => `newsletter.subscription ${id}`

/** An address as its row keeps it. */
export function sealAddress(keys: Keys, id: string, address: string): Buffer {
  return keys.encrypt(address, contextOf(id))
}

/** @throws when the value was changed, or belongs to another row. */
export function openAddress(keys: Keys, id: string, sealed: Uint8Array): string {
  return keys.decrypt(sealed, contextOf(id))
}

/** A network address as an ask keeps it, where it is kept. */
export function sealIp(keys: Keys, askId: string, ip: string): Buffer {
  return keys.encrypt(ip, `newsletter.ask ${askId}`)
}

/** @throws when the value was changed, or belongs to another row. */
export function openIp(keys: Keys, askId: string, sealed: Uint8Array): string {
  return keys.decrypt(sealed, `newsletter.ask ${askId}`)
}

/** What an address is found by. */
export function addressHash(keys: Keys, address: string, version?: number): Buffer {
  return keys.hash('linkage', `newsletter ${address}`, version)
}

/** What an address may be found by: a hash for each key that has not been renewed away. */
export function addressHashes(keys: Keys, address: string): Buffer[] {
  return keys.versions('linkage').map((version) => addressHash(keys, address, version))
}
