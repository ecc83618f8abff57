/**
 * What a registry has decided about its data, as a snapshot carries it. Part of the content hash: other
 * rules give other figures.
 */
export type RegistryRules = {
  /** The registry's key. */
  readonly registry: string
  /** Month states in order of precedence: held together, the first wins. */
  readonly states: readonly MonthState[]
  /**
   * The state of somebody without any of `states` on the index day. Null when a person without a spell
   * was not observed at all (data that name a state for every month).
   */
  readonly none: string | null
  /** Lines that count membership whatever else is held; each names states. The order is that of the legend. */
  readonly lines: readonly MembershipLine[]
  /** The line whose absence is full return to work; null when the registry has no such measure. */
  readonly fullReturn: string | null
  /** What ends a person's follow-up, in order of precedence. A reason left out is ignored. */
  readonly absorbing: readonly AbsorbingReason[]
  /** Counts from 1 to one less than this are not published. 0: everything is open. Not 2: fewer than 2 says that it is 1. */
  readonly threshold: number
  /** A share is not published with fewer than this in the denominator. */
  readonly minimumDenominator: number
  /** The days the spell data cover, both inclusive; from null: as far back as anyone's spells. */
  readonly coverage: { readonly from: number | null; readonly to: number }
}

/** One month state and the spells that make it. */
export type MonthState = {
  readonly state: string
  /** A spell makes the first state in the list of states that has a fitting entry here. */
  readonly when: readonly SpellMatch[]
}

/** A benefit, and which degrees of it (least and most, inclusive). An unknown degree counts as 100. */
export type SpellMatch = { readonly benefit: string; readonly degree?: readonly [least: number, most: number] }

export type MembershipLine = { readonly line: string; readonly states: readonly string[] }

/** The absorbing states are named after their reasons. */
export const ABSORBING_REASONS = ['dead', 'emigrated', 'old-age-pension'] as const
export type AbsorbingReason = (typeof ABSORBING_REASONS)[number]

/** The most month states, so that a set of them fits in the bits of one small integer. */
export const MOST_STATES = 16

/** Every state a month can be in, in order: the registry's own, "none", and the absorbing ones. */
export function allStates(rules: RegistryRules): readonly string[] {
  return [...rules.states.map((s) => s.state), ...(rules.none === null ? [] : [rules.none]), ...rules.absorbing]
}

/** Checks that rules make sense together. Throws `RangeError` that names the first thing that does not. */
export function checkRules(rules: RegistryRules): void {
  const no = (why: string): never => {
    throw new RangeError(`rules of ${JSON.stringify(rules.registry)}: ${why}`)
  }
  if (rules.states.length > MOST_STATES) no(`more than ${MOST_STATES} month states`)
  const names = [...allStates(rules), ...ABSORBING_REASONS.filter((r) => !rules.absorbing.includes(r))]
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) no(`the state ${JSON.stringify(twice)} twice`)
  const own = new Set(rules.states.map((s) => s.state))
  const lines = new Set<string>()
  for (const { line, states } of rules.lines) {
    if (lines.has(line)) no(`the line ${JSON.stringify(line)} twice`)
    lines.add(line)
    const unknown = states.find((s) => !own.has(s))
    if (unknown !== undefined) no(`the line ${JSON.stringify(line)} names the unknown state ${JSON.stringify(unknown)}`)
  }
  if (rules.fullReturn !== null && !lines.has(rules.fullReturn)) no('full return names no line')
  for (const { state, when } of rules.states)
    for (const { degree } of when)
      if (degree && !(degree[0] >= 0 && degree[0] <= degree[1] && degree[1] <= 100)) no(`a wrong degree for ${state}`)
  // Below 2 is 1, so that hiding a number would tell it.
  if (!Number.isInteger(rules.threshold) || rules.threshold < 0 || rules.threshold === 2) no('a wrong threshold')
  if (!Number.isInteger(rules.minimumDenominator) || rules.minimumDenominator < 0) no('a wrong minimum denominator')
  const { from, to } = rules.coverage
  if (!Number.isInteger(to) || (from !== null && !(Number.isInteger(from) && from <= to))) no('a wrong coverage')
}
