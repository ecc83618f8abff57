import { isLanguage, LANGUAGES, type Text } from '#core/languages.ts'
import { refuse, refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import { faultsIn } from '#editorial/markdown/index.ts'
import type { NewSuggestion, Version, VersionNumber } from '../model.ts'
import { compareNumbers, numberFrom, numberText } from './number.ts'

/** Why a suggestion is not taken down, or not answered. */
export type SuggestionRefused =
  | 'language-missing'
  | 'text-missing'
  | 'text-wrong'
  | 'text-too-long'
  | 'why-missing'
  | 'why-too-long'
  | 'clinic-missing'
  | 'answer-missing'
  | 'reason-missing'
  | 'chapter-in-review'

/** Why a version is not proposed, approved or withdrawn. */
export type VersionRefused =
  | 'number-wrong'
  | 'number-not-higher'
  | 'changes-missing'
  | 'one-is-proposed'
  | 'no-chapters'
  | 'not-read'
  | 'own-version'
  | 'withdrawal-why-missing'

type Form = { text(name: string): string }

const LONGEST_TEXT = 15_000
const LONGEST_WHY = 2000

/** What somebody at one of these clinics suggests; or all that is missing. */
export function suggestionFrom(form: Form, clinics: readonly string[]): NewSuggestion | Refusal<SuggestionRefused> {
  const language = form.text('language')
  const [text, why] = [form.text('text'), form.text('why')]
  // Whoever works at one clinic is not asked which.
  const clinic = clinics.length === 1 ? clinics[0] : clinics.find((one) => one === form.text('clinic'))
  const wrong: RefusedBecause<SuggestionRefused>[] = []
  if (text === '') wrong.push({ reason: 'text-missing', field: 'text' })
  else if (text.length > LONGEST_TEXT)
    wrong.push({ reason: 'text-too-long', field: 'text', values: { most: LONGEST_TEXT } })
  else if (faultsIn(text).length > 0)
    wrong.push({ reason: 'text-wrong', field: 'text', values: { line: faultsIn(text)[0]!.line } })
  if (why === '') wrong.push({ reason: 'why-missing', field: 'why' })
  else if (why.length > LONGEST_WHY) wrong.push({ reason: 'why-too-long', field: 'why', values: { most: LONGEST_WHY } })
  if (!isLanguage(language)) wrong.push({ reason: 'language-missing', field: 'language' })
  if (clinic === undefined) wrong.push({ reason: 'clinic-missing', field: 'clinic' })
  if (wrong.length > 0 || !isLanguage(language) || clinic === undefined) return { refused: wrong }
  return { language, text, why, clinic }
}

/** An editor's answer to a suggestion. */
export type Answer = { readonly state: 'taken' | 'declined'; readonly reason: string }

export function answerFrom(form: Form): Answer | Refusal<SuggestionRefused> {
  const [answer, reason] = [form.text('answer'), form.text('reason')]
  if (answer !== 'taken' && answer !== 'declined') return refuse('answer-missing', 'answer')
  if (answer === 'declined' && reason === '') return refuse('reason-missing', 'reason')
  if (reason.length > LONGEST_WHY) return refuse('why-too-long', 'reason', { most: LONGEST_WHY })
  return { state: answer, reason }
}

/** What an editor proposes: a number and what changed. */
export type Proposal = VersionNumber & { readonly changes: Text }

/** A proposal for the next version; or what is wrong with it. `approved` are the versions there are. */
export function proposalFrom(form: Form, approved: readonly VersionNumber[]): Proposal | Refusal<VersionRefused> {
  const number = numberFrom(form.text('number'))
  const newest = approved.toSorted(compareNumbers).at(-1)
  const wrong: RefusedBecause<VersionRefused>[] = []
  if (number === undefined) wrong.push({ reason: 'number-wrong', field: 'number' })
  else if (newest && compareNumbers(number, newest) <= 0)
    wrong.push({ reason: 'number-not-higher', field: 'number', values: { newest: numberText(newest) } })
  const [nb, nn, en] = LANGUAGES.map((language) => form.text(`changes-${language}`)) as [string, string, string]
  for (const [language, words] of Object.entries({ nb, nn, en }))
    if (words === '') wrong.push({ reason: 'changes-missing', field: `changes-${language}` })
  if (number === undefined) return { refused: wrong }
  return refuseAll(wrong) ?? { ...number, changes: { nb, nn, en } }
}

/** Whether somebody may approve a proposed version. */
export function mayApprove(
  version: Pick<Version, 'putTogetherBy'>,
  by: string,
  read: boolean,
): Refusal<VersionRefused> | undefined {
  if (version.putTogetherBy === by) return refuse('own-version')
  return read ? undefined : refuse('not-read', 'read')
}
