import { intervalText, percent, shownOf, signed } from '#ui/index.ts'
import { countText, nText, shareText, tell, valueOf } from './drawn.ts'
import { decimalsOf, type Sides } from './measures.ts'

/** A number that a results page opens with, in words: what it is, its interval, n, and who has not come so far. */
export type Key = { readonly value: string; readonly label: string; readonly more: string }

/** The page's answer in one sentence; undefined when it may not be shown. */
export function answerOf({ figures, language }: Pick<Sides, 'figures' | 'language'>): string | undefined {
  const { numerator, denominator } = figures.fullReturn
  const share = shareText(numerator, denominator, language)
  return share === undefined ? undefined : tell('answer', language, { share })
}

/** What stands under the answer, as far as each may be shown. */
export function keysOf({ figures, language, timePointName }: Omit<Sides, 'beside'>): Key[] {
  const { fullReturn, changes, answers } = figures
  const keys: Key[] = []
  const share = valueOf(fullReturn.share)
  if (share)
    keys.push({
      value: percent(share.value, language),
      label: tell('keyReturn', language),
      more: [
        `${intervalText(share, 'share', language)}, ${nText(fullReturn.denominator, language)}`,
        tell('notYetDueN', language, { n: countText(fullReturn.notYetDue, language) }),
      ].join('; '),
    })
  const ability = changes.find(({ score, to }) => score === 'was' && to === 'end')
  const change = ability && valueOf(ability.change)
  if (ability && change)
    keys.push({
      value: signed(change.value, language),
      label: tell('keyChange', language),
      more: `${intervalText(change, 'number', language, decimalsOf([change]))}, ${nText(ability.pairs, language)}`,
    })
  const last = answers.at(-1)
  const answered = last && shownOf(last.due) ? shareText(last.answered, last.due, language) : undefined
  if (last && answered !== undefined)
    keys.push({
      value: answered,
      label: tell('keyAnswers', language, { timePoint: timePointName(last.timePoint).toLowerCase() }),
      more: [nText(last.due, language), tell('notYetDueN', language, { n: countText(last.notYetDue, language) })].join(
        '; ',
      ),
    })
  return keys
}
