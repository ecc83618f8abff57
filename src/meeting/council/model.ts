import type { IsoDate } from '#core/dates.ts'
import type { Language, Text } from '#core/languages.ts'

/** The members are asked about a case. */
export type Round = {
  readonly id: string
  readonly caseId: string
  /** From 1: a case may be asked about again. */
  readonly number: number
  readonly openedAt: Date
  /** The last day to answer; null when it is closed by hand only. */
  readonly closesOn: IsoDate | null
  readonly closedAt: Date | null
  readonly adoptedOn: IsoDate | null
  /** The version of the advice that was adopted. */
  readonly adoptedVersion: number | null
  /** Made by the demo world. */
  readonly invented: boolean
  readonly version: number
}

export type RoundState = 'open' | 'closed' | 'adopted'

/** One question as it was asked. */
export type Question = { readonly number: number; readonly words: Text }

/** What one member says to one question, in its newest wording. */
export type Answer = {
  readonly question: number
  readonly member: string
  readonly version: number
  readonly words: string
  /** The language of the page it was written on: the likeliest of the words. */
  readonly language: Language
  /** Whose view it is: an organisation's id. */
  readonly organisation: string | null
  /** Whether the organisation may be said beside it. */
  readonly named: boolean
  readonly at: Date
}

/** The one text that answers become, as one version of it says it. A language may be empty. */
export type Advice = Text & { readonly version: number }

/** The name of an answer's field on the form. */
export const answerField = (question: number) => `words-${question}`
/** Letters an answer may have. */
export const LONGEST_ANSWER = 4000
/** Letters the advice may have in a language. */
export const LONGEST_ADVICE = 20_000
