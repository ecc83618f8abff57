import { createHash } from 'node:crypto'
import type { Keys } from '#platform/keys.ts'

/** 22 characters of base64url hold 132 bits: nobody guesses one. */
const TOKEN_LENGTH = 22
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{22}$/

/** What a link is for: to say that the address is one's own, or to change and leave. */
export type Purpose = 'confirm' | 'subscription'

/** The token of a link: the same each time it is printed, and stored nowhere. `id` is that of the ask or the subscription. */
export function linkToken(keys: Keys, purpose: Purpose, id: string, version?: number): string {
  return keys.hash('link', `newsletter ${purpose} ${id}`, version).toString('base64url').slice(0, TOKEN_LENGTH)
}

/** What the tables keep of a token. */
export function linkHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Whether a text could be a token at all. */
export function isToken(text: string): boolean {
  return TOKEN_SHAPE.test(text)
}
