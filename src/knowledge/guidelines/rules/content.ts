import { createHash } from 'node:crypto'
import type { IsoDate } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import { numberText } from './number.ts'
import type { VersionNumber } from '../model.ts'

/** What of a version is its content: everything that a reader can read in it. */
export type Content = VersionNumber & {
  readonly day: IsoDate
  readonly changes: Text
  readonly chapters: readonly {
    readonly slug: string
    readonly texts: unknown
    readonly without: readonly string[]
  }[]
}

/** The content as one text, the same whenever and wherever it is written: keys in the order of the alphabet, no spaces. */
export function contentText({ day, changes, chapters, ...number }: Content): string {
  return `${JSON.stringify(sorted({ version: numberText(number), day, changes, chapters }))}\n`
}

/** The fingerprint of a content: SHA-256 in hexadecimal. */
export function fingerprintOf(content: Content): string {
  return createHash('sha256').update(contentText(content)).digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
