import type { Keys } from '#platform/keys.ts'
import type { Actor } from '#platform/trail.ts'
import type { Scope } from './access.ts'

/** Somebody who does something: whom the trail names, whose people they may see, and when it is. */
export type Asker = { readonly actor: Actor; readonly scope: Scope; readonly at: Date; readonly keys: Keys }

/** How a row names whoever wrote it. */
export function written(by: Actor): string {
  return `${by.kind} ${by.id ?? ''}`.trim()
}
