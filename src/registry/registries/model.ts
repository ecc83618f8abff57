import type { RegistryRules } from '#analysis/snapshot/rules.ts'
import type { IsoDate } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'

/** Everything a registry has decided. Kept whole, by version. */
export type Registry = {
  /** Lower-case letters, digits and hyphens; stands on every row. */
  readonly key: string
  readonly name: Text
  readonly about: Text
  readonly legalBasis: Text | null
  /** Open data: no person in it needs protection, and nothing is suppressed. */
  readonly openData: boolean
  /** Newest last; empty when the registry asks nobody (open data, or another legal basis). */
  readonly consents: readonly ConsentVersion[]
  readonly programmes: readonly Named[]
  readonly settings: readonly Named[]
  readonly timePoints: readonly TimePoint[]
  /** The benefit codes its files may use; anything else is an error in the file. */
  readonly benefits: readonly Named[]
  /** How benefit data are read and what may be shown. The days the data cover are found when publishing. */
  readonly rules: Omit<RegistryRules, 'registry' | 'coverage'>
}

export type Named = { readonly key: string; readonly name: Text }

/** What people are asked to say yes to. Each scope is given or not, by itself. */
export const CONSENT_SCOPES = ['registry', 'linkage', 'research-contact'] as const
export type ConsentScope = (typeof CONSENT_SCOPES)[number]

export type ConsentVersion = {
  readonly version: number
  readonly from: IsoDate
  readonly text: Text
  readonly scopes: Readonly<Record<ConsentScope, Text>>
}

/**
 * When an assessment is due, counted from the start or the end of the episode, and the days around it in
 * which it may be answered: open from `opens` days before until `closes` days after.
 */
export type TimePoint = {
  readonly key: string
  readonly name: Text
  readonly after: 'start' | 'end'
  readonly months: number
  readonly opens: number
  readonly closes: number
  /** Keys of the instruments asked, in order. */
  readonly instruments: readonly string[]
}
