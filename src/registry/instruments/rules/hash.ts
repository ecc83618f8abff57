import { createHash } from 'node:crypto'
import type { Definition } from '../model.ts'

/** SHA-256 of a definition's content in hexadecimal; the order in which its parts were written does not matter. */
export function hashOf(definition: Definition): string {
  return createHash('sha256').update(JSON.stringify(definition, inOrder)).digest('hex')
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
