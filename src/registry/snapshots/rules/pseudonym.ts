import { createHash } from 'node:crypto'
import type { Keys } from '#platform/keys.ts'

/** Names people and episodes so that nobody without the key can tell who is who. */
export type Pseudonyms = { person(id: string): string; episode(id: string): string }

const CHARACTERS = 32

/** Stable pseudonyms of a registry: by the newest pseudonym key, or a plain hash where the data are open. */
export function pseudonyms(
  keys: Keys,
  { key, openData }: { readonly key: string; readonly openData: boolean },
): Pseudonyms {
  const make = (text: string) =>
    (openData ? createHash('sha256').update(text).digest() : keys.hash('pseudonym', text))
      .toString('hex')
      .slice(0, CHARACTERS)
  return { person: (id) => make(`${key} person ${id}`), episode: (id) => make(`${key} episode ${id}`) }
}
