import { NO_INT } from '../snapshot/columns.ts'
import type { Content } from '../snapshot/manifest.ts'

/** Later than any day. */
export const NEVER = 2147483647

/** When each person left for good: by reason of the rules, in their order of precedence, and the earliest of them. */
export type Absorbed = { readonly byReason: readonly Int32Array[]; readonly earliest: Int32Array }

export function absorbed({ rules, tables: { people } }: Content): Absorbed {
  const days = { dead: people.deathDay, emigrated: people.emigrationDay, 'old-age-pension': people.oldAgePensionDay }
  const byReason = rules.absorbing.map((reason) => days[reason].map((day) => (day === NO_INT ? NEVER : day)))
  const earliest = new Int32Array(people.rows).fill(NEVER)
  for (const from of byReason) for (let p = 0; p < people.rows; p++) if (from[p]! < earliest[p]!) earliest[p] = from[p]!
  return { byReason, earliest }
}

/** The place of the reason that holds for a person on a day, or −1. */
export function reasonOn({ byReason }: Absorbed, person: number, day: number): number {
  return byReason.findIndex((from) => from[person]! <= day)
}
