import type { RegistryRules } from '#analysis/snapshot/index.ts'
import type { IsoDate } from '#core/dates.ts'

const AGE_GROUPS = [
  [30, 'under-30'],
  [40, '30-39'],
  [50, '40-49'],
  [60, '50-59'],
  [Infinity, '60-plus'],
] as const

/** The age group in the year an episode starts; null when the birth year is not known. */
export function ageGroup(birthYear: number | null, start: IsoDate): string | null {
  if (birthYear === null) return null
  const age = Number(start.slice(0, 4)) - birthYear
  return AGE_GROUPS.find(([below]) => age < below)![1]
}

/** The place in the order of precedence of the state that a spell makes, or undefined. An unknown degree counts as 100. */
export function placeOfState(
  rules: Pick<RegistryRules, 'states'>,
  benefit: string,
  degree: number | null,
): number | undefined {
  const held = degree ?? 100
  const place = rules.states.findIndex(({ when }) =>
    when.some(
      (match) =>
        match.benefit === benefit &&
        (match.degree === undefined || (held >= match.degree[0] && held <= match.degree[1])),
    ),
  )
  return place === -1 ? undefined : place
}
