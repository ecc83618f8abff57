import { hash } from 'node:crypto'

/** An id that is always the same for the same kind and key: a UUID of version 8 (RFC 9562), made from a hash. */
export function worldId(kind: string, key: string | number): string {
  const hex = hash('sha256', `brua world ${kind} ${key}`)
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3]!
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
