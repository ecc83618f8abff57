import type { Keys } from '#platform/keys.ts'

/**
 * What is searched for is a name or a number, and addresses are kept in many places. So an address carries it sealed, and
 * it opens for whoever searched and for nobody else.
 */
export function sealedSearch(keys: Keys, person: string, words: string): string {
  return keys.encrypt(words, contextOf(person)).toString('base64url')
}

/** What was searched for; '' for an address that was changed, or is somebody else's. */
export function openedSearch(keys: Keys, person: string, sealed: string): string {
  try {
    return keys.decrypt(Buffer.from(sealed, 'base64url'), contextOf(person))
  } catch {
    return ''
  }
}

function contextOf(person: string): string {
  return `clinic.search ${person}`
}
