import type { Language } from '#core/languages.ts'
import type { Topic } from './topics.ts'

/** What somebody asks for on the form. */
export type Wish = { readonly language: Language; readonly topics: readonly Topic[] }

/** One address and what it gets, without the address. */
export type Subscription = Wish & {
  readonly id: string
  readonly createdAt: Date
  readonly confirmedAt: Date | null
  readonly endedAt: Date | null
  readonly version: number
}

/** How somebody left: by the page behind their link, or by one click in their mail program. */
export type Leaving = 'page' | 'one-click'

/** How many subscriptions there are. */
export type Numbers = { readonly confirmed: number; readonly asked: number }

/** An issue on its way. */
export type Sending = {
  readonly id: string
  readonly pieceId: string
  readonly editionId: string
  readonly begunAt: Date
  readonly finishedAt: Date | null
  /** Put in line so far. */
  readonly delivered: number
}

/** Days an ask waits to be confirmed; then it is gone, with the address. */
export const CONFIRM_WITHIN_DAYS = 7
