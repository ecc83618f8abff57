import { addMonths, dateFromPeople, type IsoDate } from '#core/dates.ts'
import { refuse, refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import type { Role } from '#core/who.ts'
import type { Organisation } from '#directory/organisations/index.ts'
import type { Login } from '../model.ts'
import { isRole, mayHoldAt, type RolePlaceRefused } from './role-places.ts'

/** The text fields of a form, '' for what was not sent. */
export type Fields = { text(name: string): string }

export type PersonRefused = 'name-missing' | 'name-too-long' | 'subject-too-long' | 'subject-taken'
export type RoleRefused =
  | RolePlaceRefused
  | 'role-missing'
  | 'organisation-unknown'
  | 'organisation-unclear'
  | 'organisation-closed'
  | 'day-wrong'
  | 'day-past'
  | 'day-too-far'
  | 'already-holds'
  | 'last-administrator'

const LONGEST_NAME = 200
/** OpenID Connect Core 1.0, section 2: a subject has at most 255 characters. */
const LONGEST_SUBJECT = 255
const MONTHS_AHEAD = 12

/** A person's name and who they are at the sign-in service (`issuer`; undefined where there is none to sign in at). */
export function decidePerson(
  fields: Fields,
  issuer: string | undefined,
): { readonly name: string; readonly login: Login | null } | Refusal<PersonRefused> {
  const reasons: RefusedBecause<PersonRefused>[] = []
  const [name, subject] = [fields.text('name'), fields.text('subject')]
  if (name === '') reasons.push({ reason: 'name-missing', field: 'name' })
  if (name.length > LONGEST_NAME)
    reasons.push({ reason: 'name-too-long', field: 'name', values: { most: LONGEST_NAME } })
  if (subject.length > LONGEST_SUBJECT)
    reasons.push({ reason: 'subject-too-long', field: 'subject', values: { most: LONGEST_SUBJECT } })
  const login = issuer === undefined || subject === '' ? null : { issuer, subject }
  return refuseAll(reasons) ?? { name, login }
}

/** What was written about where a role shall be held: nothing, an organisation, or a word that gives none or several. */
export type MeantOrganisation = Organisation | 'none' | 'several' | null

/** A role to grant, from today at the earliest, where that role may be held. */
export function decideGrant(
  fields: Fields,
  meant: MeantOrganisation,
  today: IsoDate,
): { readonly role: Role; readonly organisation: string | null; readonly from: IsoDate } | Refusal<RoleRefused> {
  const reasons: RefusedBecause<RoleRefused>[] = []
  const role = fields.text('role')
  if (!isRole(role)) reasons.push({ reason: 'role-missing', field: 'role' })
  const from = dateFromPeople(fields.text('from'))
  if (from === undefined) reasons.push({ reason: 'day-wrong', field: 'from' })
  else if (from < today) reasons.push({ reason: 'day-past', field: 'from' })
  else if (from > addMonths(today, MONTHS_AHEAD)) reasons.push({ reason: 'day-too-far', field: 'from' })
  if (meant === 'none') reasons.push({ reason: 'organisation-unknown', field: 'organisation' })
  if (meant === 'several') reasons.push({ reason: 'organisation-unclear', field: 'organisation' })
  const organisation = meant === 'none' || meant === 'several' ? undefined : meant
  if (isRole(role) && organisation !== undefined)
    reasons.push(...(mayHoldAt(role, organisation?.kind ?? null)?.refused ?? []))
  const closed = organisation?.closedOn ?? undefined
  if (closed !== undefined && from !== undefined && closed <= from)
    reasons.push({ reason: 'organisation-closed', field: 'organisation' })
  const refusal = refuseAll(reasons)
  if (refusal || !isRole(role) || from === undefined) return refusal ?? refuse('role-missing', 'role')
  return { role, organisation: organisation?.id ?? null, from }
}

/** Whether a role may be ended: not when it is an administrator's and nobody else is one. */
export function mayEnd(role: Role, otherAdministrators: number): Refusal<'last-administrator'> | undefined {
  return role === 'administrator' && otherAdministrators === 0 ? refuse('last-administrator') : undefined
}
