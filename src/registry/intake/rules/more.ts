import type { IsoDate } from '#core/dates.ts'
import type { ConsentGiven, HeldParticipant } from '#registry/participants/index.ts'

/** What a row that comes again says beyond what is kept, and the fields in which it says something else. */
export type More<Kept, Field extends keyof Kept> = {
  readonly adds: { readonly [F in Field]?: NonNullable<Kept[F]> }
  readonly contradicts: readonly Field[]
}

/**
 * Compares a row with what is kept. What was empty may be filled in; an empty field says nothing; anything else that differs
 * is a contradiction, because what is in the registry is changed there, by somebody whom the trail names.
 */
export function moreIn<Kept, Field extends keyof Kept>(
  kept: Kept,
  said: { readonly [F in Field]?: Kept[F] | undefined },
  fields: readonly Field[],
): More<Kept, Field> {
  const adds: { [F in Field]?: NonNullable<Kept[F]> } = {}
  const contradicts: Field[] = []
  for (const field of fields) {
    const value = said[field] ?? undefined
    if (value === undefined || value === kept[field]) continue
    if (kept[field] === null) adds[field] = value
    else contradicts.push(field)
  }
  return { adds, contradicts }
}

type Said = ConsentGiven & { readonly withdrawnOn?: IsoDate }
export type MoreConsent = {
  readonly give?: ConsentGiven
  readonly withdrawOn?: IsoDate
  readonly contradicts?: 'consent_scopes' | 'withdrawn'
}

/**
 * Compares the consent of a row with what is kept. A first yes and a withdrawal are taken; a yes after a withdrawal, or
 * another yes than the one kept, is never taken from a file.
 */
export function moreConsent(kept: HeldParticipant['consents'], said: Said | undefined): MoreConsent {
  if (said === undefined) return {}
  const { withdrawnOn, ...given } = said
  const [newest] = kept
  if (newest === undefined) return { give: given, ...(withdrawnOn === undefined ? {} : { withdrawOn: withdrawnOn }) }
  if (!kept.some((one) => one.act === 'given' && sameConsent(one, given))) return { contradicts: 'consent_scopes' }
  if (withdrawnOn === undefined) return {}
  if (newest.scopes.length === 0) return newest.on === withdrawnOn ? {} : { contradicts: 'withdrawn' }
  return withdrawnOn < newest.on ? { contradicts: 'withdrawn' } : { withdrawOn: withdrawnOn }
}

function sameConsent(one: HeldParticipant['consents'][number], other: ConsentGiven): boolean {
  return (
    one.version === other.version &&
    one.on === other.on &&
    one.how === other.how &&
    one.scopes.length === other.scopes.length &&
    other.scopes.every((scope) => one.scopes.includes(scope))
  )
}
