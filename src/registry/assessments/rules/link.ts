import { createHash } from 'node:crypto'
import type { Keys } from '#platform/keys.ts'

/** 22 characters of base64url hold 132 bits: nobody guesses one, and a letter can carry it. */
const TOKEN_LENGTH = 22
const TOKEN_SHAPE = /^[A-Za-z0-9_-]{22}$/

/** A link: the assessment it opens, how many times it has been renewed, and the key it was made with. */
export type Link = { readonly id: string; readonly epoch: number; readonly keyVersion: number }

/** The token of a link: the same each time it is printed, and stored nowhere. */
export function linkToken(keys: Keys, { id, epoch, keyVersion }: Link): string {
  return keys.hash('link', `${id} ${epoch}`, keyVersion).toString('base64url').slice(0, TOKEN_LENGTH)
}

/** What the table keeps of a token. */
export function linkHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Whether a text could be a token at all. */
export function isToken(text: string): boolean {
  return TOKEN_SHAPE.test(text)
}
