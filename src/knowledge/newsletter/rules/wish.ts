import { isLanguage } from '#core/languages.ts'
import { isRefusal, refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import type { Wish } from '../model.ts'
import { isTopic, TOPICS } from '../topics.ts'
import { addressFrom } from './address.ts'

/** Why a sign-up or a change is not taken. */
export type WishRefused = 'address-missing' | 'address-wrong' | 'language-missing' | 'topics-missing'

/** What a form says, field by field. */
export type WishForm = { text(name: string): string; all(name: string): string[] }

/** What somebody wants to get, or what is missing. */
export function wishFrom(form: WishForm): Wish | Refusal<WishRefused> {
  const language = form.text('language')
  const chosen = form.all('topics').filter(isTopic)
  const topics = TOPICS.filter((topic) => chosen.includes(topic))
  const wrong: RefusedBecause<WishRefused>[] = []
  if (topics.length === 0) wrong.push({ reason: 'topics-missing', field: 'topics' })
  if (!isLanguage(language)) return { refused: [...wrong, { reason: 'language-missing', field: 'language' }] }
  return refuseAll(wrong) ?? { language, topics }
}

/** A sign-up: an address and a wish, or everything that is wrong with them. */
export function signUpFrom(form: WishForm): (Wish & { readonly address: string }) | Refusal<WishRefused> {
  const written = form.text('email')
  const address = addressFrom(written)
  const wish = wishFrom(form)
  if (address !== undefined && !isRefusal(wish)) return { ...wish, address }
  const wrong: RefusedBecause<WishRefused>[] = []
  if (address === undefined)
    wrong.push({ reason: written === '' ? 'address-missing' : 'address-wrong', field: 'email' })
  return { refused: [...wrong, ...(isRefusal(wish) ? wish.refused : [])] }
}

const OWN_PAGE = /^\/(?!\/)[\w/.-]{0,120}$/

/** The page that a form says it stood on, when it can be one of ours. */
export function pageFrom(text: string): string {
  return OWN_PAGE.test(text) ? text : '/newsletter'
}
