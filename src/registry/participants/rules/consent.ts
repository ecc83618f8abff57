import type { IsoDate } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import { CONSENT_SCOPES, type ConsentScope, type ConsentVersion, type Registry } from '#registry/registries/index.ts'
import { HOW_TOLD, type ConsentGiven, type ConsentState, type HowTold } from '../model.ts'

export type ConsentRefused =
  | 'registry-scope-missing'
  | 'wrong-scope'
  | 'wrong-how'
  | 'consent-day-missing'
  | 'consent-in-future'
  | 'no-text-that-day'
  | 'proof-too-long'
export type WithdrawRefused =
  | 'nothing-to-withdraw'
  | 'withdraws-nothing'
  | 'wrong-scope'
  | 'wrong-how'
  | 'consent-in-future'
  | 'before-the-consent'

export type ConsentInput = {
  readonly scopes: readonly string[]
  readonly on: IsoDate | undefined
  readonly how: string
  readonly proof: string
}

const LONGEST_PROOF = 500

/** The text that was in force on a day; undefined before the first. */
export function consentTextOn(registry: Pick<Registry, 'consents'>, on: IsoDate): ConsentVersion | undefined {
  return registry.consents.findLast((text) => text.from <= on)
}

/** A yes, to the text of its day. Linkage and research contact need the registry. */
export function consentFrom(
  registry: Pick<Registry, 'consents'>,
  input: ConsentInput,
  today: IsoDate,
): ConsentGiven | Refusal<ConsentRefused> {
  const scopes = scopesFrom(input.scopes)
  const how = howFrom(input.how)
  if (how === undefined) return refuse('wrong-how', 'how')
  if (scopes === undefined) return refuse('wrong-scope', 'scopes')
  if (!scopes.includes('registry')) return refuse('registry-scope-missing', 'scopes')
  if (input.on === undefined) return refuse('consent-day-missing', 'consent-on')
  if (input.on > today) return refuse('consent-in-future', 'consent-on')
  if (input.proof.length > LONGEST_PROOF) return refuse('proof-too-long', 'proof', { max: LONGEST_PROOF })
  const text = consentTextOn(registry, input.on)
  if (text === undefined) return refuse('no-text-that-day', 'consent-on')
  return { version: text.version, scopes, on: input.on, how, proof: input.proof || undefined }
}

/** What a withdrawal leaves: everything goes with the registry. */
export type Withdrawal = {
  readonly version: number
  readonly left: readonly ConsentScope[]
  readonly on: IsoDate
  readonly how: HowTold
}

/** Takes back some or all of what stands. `left` are the scopes the person keeps. */
export function withdrawalFrom(
  state: ConsentState,
  input: { readonly left: readonly string[]; readonly on: IsoDate | undefined; readonly how: string },
  today: IsoDate,
): Withdrawal | Refusal<WithdrawRefused> {
  if (state.state !== 'given') return refuse('nothing-to-withdraw')
  const kept = scopesFrom(input.left)
  const how = howFrom(input.how)
  const on = input.on ?? today
  if (kept === undefined) return refuse('wrong-scope', 'left')
  if (how === undefined) return refuse('wrong-how', 'how')
  if (on > today) return refuse('consent-in-future', 'withdrawn-on')
  if (on < state.on) return refuse('before-the-consent', 'withdrawn-on')
  const left = kept.includes('registry') ? state.scopes.filter((scope) => kept.includes(scope)) : []
  if (left.length === state.scopes.length) return refuse('withdraws-nothing', 'left')
  return { version: state.version, left, on, how }
}

function scopesFrom(given: readonly string[]): ConsentScope[] | undefined {
  const scopes = CONSENT_SCOPES.filter((scope) => given.includes(scope))
  return scopes.length === new Set(given).size ? scopes : undefined
}

function howFrom(text: string): HowTold | undefined {
  return HOW_TOLD.find((how) => how === text)
}
