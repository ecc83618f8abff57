import type { Content } from '../snapshot/manifest.ts'
import { NO_PERCENT } from '../snapshot/columns.ts'
import type { RegistryRules } from '../snapshot/rules.ts'

/** No state is made by this spell. */
export const NO_STATE = 255

/**
 * The state each spell makes, ready to look up: `stateOf[benefitCode * 256 + degree]` is the state's place in
 * the order of precedence, or {@link NO_STATE}. An unknown degree counts as 100.
 */
export function spellStates({ rules, tables }: Content): Uint8Array {
  const { values } = tables.spells.benefit
  const stateOf = new Uint8Array((values.length + 1) * 256).fill(NO_STATE)
  for (const [k, benefit] of values.entries())
    for (let degree = 0; degree <= NO_PERCENT; degree++) {
      const held = degree === NO_PERCENT ? 100 : degree
      const place = rules.states.findIndex(({ when }) =>
        when.some((match) => match.benefit === benefit && fits(held, match.degree)),
      )
      if (place !== -1) stateOf[(k + 1) * 256 + degree] = place
    }
  return stateOf
}

function fits(degree: number, range: readonly [number, number] | undefined): boolean {
  return range === undefined || (range[0] <= degree && degree <= range[1])
}

/**
 * What a set of states held together comes to. Sets are bits: bit i is the state at place i. Equal outcomes
 * share a number, so that a kernel only has to count numbers: `outcomeOf[set]`, 0 for the empty set.
 */
export type Outcomes = {
  readonly outcomeOf: Uint16Array
  /** By outcome: the place of the exclusive state, −1 for none. */
  readonly stateOf: readonly number[]
  /** By outcome: the places of the lines it belongs to. */
  readonly linesOf: readonly (readonly number[])[]
}

export function outcomes(rules: RegistryRules): Outcomes {
  const place = new Map(rules.states.map(({ state }, i) => [state, i]))
  const lineSets = rules.lines.map(({ states }) => states.reduce((set, state) => set | (1 << place.get(state)!), 0))
  const outcomeOf = new Uint16Array(1 << rules.states.length)
  const known = new Map<string, number>()
  const stateOf: number[] = []
  const linesOf: number[][] = []
  for (let set = 0; set < outcomeOf.length; set++) {
    const first = set === 0 ? -1 : 31 - Math.clz32(set & -set)
    const lines = lineSets.flatMap((lineSet, line) => ((set & lineSet) === 0 ? [] : [line]))
    const key = `${first}:${lines.join()}`
    let outcome = known.get(key)
    if (outcome === undefined) {
      outcome = known.size
      known.set(key, outcome)
      stateOf.push(first)
      linesOf.push(lines)
    }
    outcomeOf[set] = outcome
  }
  return { outcomeOf, stateOf, linesOf }
}
