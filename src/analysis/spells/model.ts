/** Somebody who left the service on `exit`, and what we know of the time after. Days are day numbers. */
export type FollowedPerson = {
  readonly id: string | number
  /** Null: counted in no group. */
  readonly group: string | number | null
  readonly exit: number
  readonly death: number | null
  /** The last day this person is observed; null: as long as the data last. */
  readonly censor: number | null
  readonly spells: readonly Spell[]
}

/** A period with a benefit, both days inclusive. */
export type Spell = { readonly state: string; readonly start: number; readonly end: number }

export type FollowUp = {
  /** The last day the data cover. */
  readonly dataEnd: number
  /** States in order of precedence: of those held on a day, the first one counts. */
  readonly priority: readonly string[]
  /** Months after the exit, from 0 to this one. */
  readonly months: number
  /** Days without any benefit that make a return to work a sustained one. */
  readonly sustainedDays: number
  /** The state that ends the wait for a return (disability pension); null: none. */
  readonly competingState: string | null
}

/** Neither on a benefit nor dead. Not proof of work. */
export const NONE = 'none'
export const DEAD = 'dead'
