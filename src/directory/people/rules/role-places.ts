import { ROLES, type Role } from '#core/who.ts'
import type { OrganisationKind } from '#directory/organisations/index.ts'
import { refuse, type Refusal } from '#core/refusal.ts'

/** Where a role may be held: `national` at no organisation, `anywhere` at any or none, else at one of some kinds. */
export type RolePlace = 'national' | 'anywhere' | readonly OrganisationKind[]

/** Where each role may be held. The database checks which roles need an organisation. */
export const ROLE_PLACES: Readonly<Record<Role, RolePlace>> = {
  clinician: ['clinic'],
  'clinic-leader': ['clinic'],
  secretariat: 'national',
  researcher: ['university', 'research-institute', 'health-trust'],
  'nav-adviser': ['nav-office', 'nav-county', 'nav-arbeidslivssenter'],
  employer: ['employer', 'municipality', 'health-trust', 'inclusion-enterprise'],
  'council-member': 'anywhere',
  editor: 'national',
  facilitator: 'national',
  administrator: 'national',
}

export type RolePlaceRefused = 'organisation-missing' | 'organisation-not-for-role' | 'role-is-national'

/** Whether a role may be held at an organisation of a kind, or (null) at none. */
export function mayHoldAt(role: Role, kind: OrganisationKind | null): Refusal<RolePlaceRefused> | undefined {
  const place = ROLE_PLACES[role]
  if (place === 'anywhere') return undefined
  if (place === 'national') return kind === null ? undefined : refuse('role-is-national', 'organisation')
  if (kind === null) return refuse('organisation-missing', 'organisation')
  return place.includes(kind) ? undefined : refuse('organisation-not-for-role', 'organisation')
}

/** Whether a text names a role. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text)
}
