import { day, type IsoDate } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import type { When } from '#core/when.ts'

/** What an organisation can be. The database checks the same list. */
export const ORGANISATION_KINDS = [
  'clinic',
  'hospital',
  'health-trust',
  'health-region',
  'nav',
  'nav-county',
  'nav-office',
  'nav-arbeidslivssenter',
  'employer',
  'municipality',
  'parliament',
  'ministry',
  'directorate',
  'council',
  'competence-centre',
  'university',
  'research-institute',
  'research-abroad',
  'user-organisation',
  'employer-organisation',
  'employee-organisation',
  'inclusion-enterprise',
  'school',
  'other',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** Whether a text names a kind. */
export function isOrganisationKind(value: string): value is OrganisationKind {
  return (ORGANISATION_KINDS as readonly string[]).includes(value)
}

/** An organisation as it was on a day. */
export type Organisation = {
  readonly id: string
  readonly key: string
  readonly kind: OrganisationKind
  /** Nine digits, or null when unknown. */
  readonly number: string | null
  /** The number of the municipality where it is; null for one that is nowhere in particular. */
  readonly municipality: string | null
  readonly website: string | null
  /** What it is and does in the field, in a few sentences. */
  readonly about: Text | null
  /** The document that is from. */
  readonly source: string | null
  /** The first day it was no more. */
  readonly closedOn: IsoDate | null
  /** Its name on the day; before its first name's day, that first name. */
  readonly name: Text
  /** Id of its parent on the day. */
  readonly parent: string | null
  readonly version: number
}

/** The day of a first name of which nobody has said since when it holds. */
export const ALWAYS = day('1800-01-01')

/** A name and the days it holds: until (not on) `to`, or still. */
export type DatedName = { readonly from: IsoDate; readonly to: IsoDate | null; readonly name: Text }

/** A parent (its id; null: none) and the days it holds: until (not on) `to`, or still. */
export type DatedParent = { readonly from: IsoDate; readonly to: IsoDate | null; readonly parent: string | null }

/** What is needed to open an organisation. */
export type NewOrganisation = {
  /** Given when the id must be the same every time, as in the demo world; made otherwise. */
  readonly id?: string
  readonly key: string
  readonly kind: OrganisationKind
  readonly number: string | null
  readonly municipality: string | null
  readonly website: string | null
  readonly about?: Text | null
  readonly source?: string | null
  /** One name or more, each from another day. */
  readonly names: readonly [FromName, ...FromName[]]
  /** Parents by key; they may be among the rows added together. */
  readonly parents?: readonly { readonly from: IsoDate; readonly parent: string | null }[]
  readonly mandates?: readonly NewMandate[]
}
export type FromName = { readonly from: IsoDate; readonly name: Text }

/** What can be edited: everything that has no history. */
export type OrganisationFacts = Pick<
  Organisation,
  'number' | 'municipality' | 'website' | 'about' | 'source' | 'closedOn'
>

/** What an organisation was asked to do, by whom, and from when to when (both included). */
export type Mandate = {
  readonly id: string
  /** Null: nobody has said since when. */
  readonly begins: When | null
  /** Null: it holds still, or nobody has said until when. */
  readonly ends: When | null
  readonly title: Text
  readonly text: Text
  /** Null: the source does not say who gave it. */
  readonly given: Text | null
  /** The document that says so. */
  readonly source: string
}
export type NewMandate = Omit<Mandate, 'id'>
