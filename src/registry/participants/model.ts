import type { IsoDate } from '#core/dates.ts'
import type { ConsentScope } from '#registry/registries/index.ts'

export const SEXES = ['woman', 'man', 'other'] as const
export type Sex = (typeof SEXES)[number]

export const HOW_TOLD = ['paper', 'link', 'spoken'] as const
/** How somebody said yes or no: on paper, through their link, or aloud to somebody who wrote it down. */
export type HowTold = (typeof HOW_TOLD)[number]

declare const checkedNumber: unique symbol
/** Eleven digits whose date and check digits are right; `nationalNumberFrom` makes one. */
export type NationalNumber = string & { readonly [checkedNumber]: true }

/** Where a person can be reached; null where it is not known. */
export type Contact = { readonly name: string; readonly phone: string | null; readonly email: string | null }
/** Who a person is. Opened only for their own clinics, and never without a trail. */
export type Identity = Contact & { readonly number: NationalNumber | null }

/** What the analysis may know of a person. */
export type Facts = {
  readonly sex: Sex | null
  readonly birthYear: number | null
  /** Municipality number, four digits. */
  readonly municipality: string | null
  readonly diedOn: IsoDate | null
  readonly emigratedOn: IsoDate | null
  readonly oldAgePensionOn: IsoDate | null
}

/** A person in a registry, without anything that says who it is. */
export type Participant = Facts & {
  readonly id: string
  readonly registry: string
  /** The person's key in the file that brought them. */
  readonly externalKey: string | null
  readonly version: number
}

/** A yes: to which version of the registry's text, to what, when and how. */
export type ConsentGiven = {
  readonly version: number
  readonly scopes: readonly ConsentScope[]
  readonly on: IsoDate
  readonly how: HowTold
  /** Where the signed paper is, or who heard it. */
  readonly proof?: string | undefined
}

/** What stands now. `never`: nobody has asked, or nobody has answered. */
export type ConsentState =
  | {
      readonly state: 'given'
      readonly version: number
      readonly scopes: readonly ConsentScope[]
      readonly on: IsoDate
      readonly how: HowTold
    }
  | { readonly state: 'withdrawn'; readonly version: number; readonly on: IsoDate; readonly how: HowTold }
  | { readonly state: 'never' }
  /** The registry asks nobody (open data, or another legal basis). */
  | { readonly state: 'not-asked' }
  /** The registry asks nobody, and this person has said no. */
  | { readonly state: 'reserved'; readonly on: IsoDate }

/** A participant to add in bulk: from a file or for the demo world. Checked by whoever read the file. */
export type NewParticipant = {
  /** Given when the id must be the same every time, as in the demo world; made otherwise. */
  readonly id?: string
  readonly registry: string
  readonly externalKey?: string
  readonly sex?: Sex
  readonly birthYear?: number
  readonly municipality?: string
  readonly diedOn?: IsoDate
  readonly emigratedOn?: IsoDate
  readonly oldAgePensionOn?: IsoDate
  readonly identity?: {
    readonly name: string
    readonly number?: NationalNumber
    readonly phone?: string
    readonly email?: string
  }
  readonly consent?: ConsentGiven & { readonly withdrawnOn?: IsoDate }
  /** Clinics that may see them; episodes add their own. */
  readonly clinics?: readonly string[]
}

/** A participant as publishing reads it: an id to make a pseudonym of, and what the analysis may know. */
export type ParticipantForSnapshot = Facts & { readonly id: string; readonly linkage: boolean }
