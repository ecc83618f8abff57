import type { IsoDate } from '#core/dates.ts'
import type { Role } from '#core/who.ts'

/** Somebody who can sign in. */
export type KnownPerson = {
  readonly id: string
  readonly name: string
  /** Who they are at a sign-in service; null until somebody has told. */
  readonly login: Login | null
  readonly demo: boolean
  readonly createdAt: Date
  readonly version: number
}

/** The issuer's name for a person. */
export type Login = { readonly issuer: string; readonly subject: string }

/** A role somebody holds, held or will hold. */
export type RoleHeld = {
  readonly id: string
  readonly role: Role
  readonly organisation: string | null
  readonly from: IsoDate
  /** The first day it held no more. */
  readonly until: IsoDate | null
}

/** A person to add, with roles from a day. */
export type NewPerson = {
  /** Given when the id must be the same every time, as in the demo world; made otherwise. */
  readonly id?: string
  readonly name: string
  readonly login?: Login
  readonly demo?: boolean
  readonly roles?: readonly NewRole[]
}
export type NewRole = { readonly role: Role; readonly organisation: string | null; readonly from: IsoDate }
