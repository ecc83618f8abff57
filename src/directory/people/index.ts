/** The front door of `people`: who signs in, and as what. */
export type { KnownPerson, Login, NewPerson, NewRole, RoleHeld } from './model.ts'
export { isRole, ROLE_PLACES, type RolePlace } from './rules/role-places.ts'
export { sessionCookie } from './session-cookie.ts'
export { roleTexts, rolesInWords } from './texts.ts'
export { peopleNames, whoIs } from './who.ts'
export { addPeople } from './write.ts'
