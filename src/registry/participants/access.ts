import { holds, organisationsWhere, type Who } from '#core/who.ts'

declare const made: unique symbol
/**
 * Whose people a reader may see. Only this file makes one, so that no store can be asked without somebody
 * having decided who may.
 */
export type Scope = {
  /** The clinics whose participants the reader may see, with names. */
  readonly clinics: readonly string[]
  /** Every participant, but no name. */
  readonly everywhere: boolean
  /** This one participant, but no name: whoever holds a link of theirs. */
  readonly participant: string | null
  readonly [made]: true
}

const scope = (clinics: readonly string[], everywhere: boolean, participant: string | null): Scope =>
  ({ clinics, everywhere, participant }) as Scope

/** Clinicians and clinic leaders: their own clinics, with names. The secretariat: everyone, without. Others: nobody. */
export function scopeOf(who: Who): Scope {
  return scope(organisationsWhere(who, 'clinician', 'clinic-leader'), holds(who, 'secretariat'), null)
}

/** The same, narrowed to one of the reader's own clinics; nothing at all when it is not theirs. */
export function scopeAt(who: Who, clinic: string): Scope {
  return scope(
    scopeOf(who).clinics.filter((own) => own === clinic),
    false,
    null,
  )
}

/** Whoever holds a link: the participant it belongs to. */
export function scopeOfLink(participant: string): Scope {
  return scope([], false, participant)
}
