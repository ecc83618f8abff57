import type { Day } from './dates.ts'
import type { Random } from './random.ts'

/** What the registry calls the benefits (`arr.benefits`). */
export type Benefit =
  | 'sickness-benefit'
  | 'work-assessment-allowance'
  | 'disability-pension'
  | 'unemployment-benefit'
  | 'measure-allowance'
  | 'social-assistance'

/** A benefit held from a day to a day, both included. Degree in per cent; null where there is none. */
export type Spell = { readonly benefit: Benefit; readonly degree: number | null; readonly from: Day; readonly to: Day }

/** What is held beside a disability pension; `none` is not the same as being in work. */
export type State = 'none' | 'full' | 'graded' | 'aap' | 'unemployed' | 'measure' | 'social'

/** Where somebody stands on a day. `sickDays` of the right to sickness benefit are used. */
export type Standing = {
  readonly state: State
  readonly degree: number | null
  readonly since: Day
  readonly sickDays: number
  readonly pension: { readonly degree: number; readonly since: Day } | null
}

/** The degree that a state begins with. */
export function degreeOf(random: Random, state: State): number | null {
  if (state === 'full') return 100
  return state === 'graded' ? random.pick([80, 80, 70, 60, 60, 50, 50, 50, 50, 40]) : null
}
