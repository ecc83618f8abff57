import { phq9 } from '../definitions/phq9.ts'
import type { Option } from '../model.ts'
import type { Words } from './words.ts'

/** The content of an answer list that questionnaires refer to without carrying it. */
export type AnswerList = { readonly id: string; readonly options: readonly (Option & { readonly words: Words })[] }

/**
 * The LOINC answer list a value set address names, or `undefined`. Recognised are addresses whose
 * last part ends in the list's id: LOINC's own (`http://loinc.org/vs/LL358-3`) and those of projects that
 * copy the list under another address (`…/mii-vs-pro-phq-9-answer-list-ll358-3`).
 *
 * Source of codes, weights and words: our PHQ-9, `definitions/SOURCES.md`.
 */
export function answerListAt(address: string): AnswerList | undefined {
  const id = /(?:^|[/-])(ll\d+-\d)$/.exec((address.split('|')[0] ?? '').toLowerCase())?.[1]
  return LISTS.find((list) => list.id.toLowerCase() === id)
}

const LISTS: readonly AnswerList[] = [listOf('LL358-3', 'phq9-1'), listOf('LL359-1', 'phq9-function')]

function listOf(id: string, itemId: string): AnswerList {
  const item = phq9.items.find((each) => each.id === itemId)
  const options = item && 'options' in item ? item.options : []
  return {
    id,
    options: options.map(({ code, loinc = code, weight }) => {
      const words: Words = {}
      for (const language of ['nb', 'en'] as const) {
        const pack = phq9.texts[language]
        const text = pack?.items[itemId]?.options?.[code] ?? pack?.options?.[code]
        if (text !== undefined) words[language] = text
      }
      return { code: loinc, loinc, words, ...(weight === undefined ? {} : { weight }) }
    }),
  }
}
