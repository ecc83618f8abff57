import type { IsoDate } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import type { Instrument, Permission } from '../model.ts'

/** Why an instrument cannot be taken into use. */
export type ActivationRefused = 'permission-missing' | 'permission-not-yet-valid' | 'demo-permission-only'

/** An instrument may be used; `placeholder` when a neutral label stands in for its own wording. */
export type Activation = {
  readonly may: true
  readonly wording: 'own' | 'placeholder'
  readonly permission?: Permission
}

/**
 * May this instrument be used on this day? A free one always; any other only under a permission
 * registered for it. A demo permission counts only in the demo world.
 */
export function mayActivate(
  instrument: Instrument,
  permissions: readonly Permission[],
  when: { readonly on: IsoDate; readonly demoWorld: boolean },
): Activation | Refusal<ActivationRefused> {
  const wording = Object.values(instrument.texts).some((pack) => pack.placeholder) ? 'placeholder' : 'own'
  if (instrument.licence.tier === 'free') return { may: true, wording }
  const given = permissions.filter((permission) => permission.instrument === instrument.key)
  if (given.length === 0) return refuse('permission-missing')
  const usable = given.filter((permission) => when.demoWorld || !permission.demo)
  if (usable.length === 0) return refuse('demo-permission-only')
  const permission = usable.find((candidate) => candidate.validFrom <= when.on)
  return permission ? { may: true, wording, permission } : refuse('permission-not-yet-valid')
}
