import type { MemberRole, NetworkMember } from '../model.ts'

/** The document that tells of all five. */
export const NETWORKS_SOURCE =
  'Nasjonalt kompetansesenter for arbeidsrettet rehabilitering, om nettverkene sine (arbeidoghelse.no)'

/** Members of one role; what is not said of when stays open. */
export function members(
  role: MemberRole,
  keys: readonly string[],
  from: string = '',
  until: string = '',
): NetworkMember[] {
  return keys.map((organisation) => ({ organisation, role, from, until }))
}

/** The entries of a list, one a line. */
export const lines = (...entries: readonly string[]) => entries.join('\n')
