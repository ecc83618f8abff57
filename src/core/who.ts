/** What a person may be, at one organisation or (where the role is national) at none. Participants come by link and have no role. */
export const ROLES = [
  'clinician',
  'clinic-leader',
  'secretariat',
  'researcher',
  'nav-adviser',
  'employer',
  'council-member',
  'editor',
  'facilitator',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

/** A role held: at an organisation (its id), or nationally (`null`). */
export type HeldRole = { readonly role: Role; readonly organisation: string | null }

/** Whoever asks for a page or a change. */
export type Who = Nobody | Person
export type Nobody = { readonly kind: 'nobody' }
export type Person = {
  readonly kind: 'person'
  readonly id: string
  readonly name: string
  readonly roles: readonly HeldRole[]
}

export const NOBODY: Nobody = { kind: 'nobody' }

/** Whether someone holds one of the roles, anywhere. */
export function holds(who: Who, ...roles: readonly Role[]): boolean {
  return who.kind === 'person' && who.roles.some((held) => roles.includes(held.role))
}

/** The organisations where someone holds one of the roles. */
export function organisationsWhere(who: Who, ...roles: readonly Role[]): string[] {
  if (who.kind === 'nobody') return []
  const found = who.roles.filter((held) => roles.includes(held.role)).map((held) => held.organisation)
  return [...new Set(found.filter((organisation) => organisation !== null))]
}
