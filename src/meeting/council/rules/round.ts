import { addDays, dayInOslo, type IsoDate } from '#core/dates.ts'
import { LANGUAGES, type Language, type Text } from '#core/languages.ts'
import { refuse, refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import { answerField, LONGEST_ADVICE, LONGEST_ANSWER, type Question, type Round, type RoundState } from '../model.ts'

export type RoundRefused =
  | 'no-questions'
  | 'questions-differ'
  | 'already-open'
  | 'day-unreadable'
  | 'day-passed'
  | 'day-far'
  | 'already-closed'
export type AnswerRefused = 'answer-missing' | 'answer-too-long' | 'round-closed'
export type AdviceRefused =
  | 'advice-missing'
  | 'advice-too-long'
  | 'advice-adopted'
  | 'advice-markup'
  | 'still-open'
  | 'adoption-day-unreadable'
  | 'adoption-day-ahead'
  | 'adoption-day-early'
  | 'norwegian-missing'
  | 'languages-missing'

/** A last day further off than this is a slip of the hand. */
const FURTHEST_DAYS = 366

/** Where a round stands on a day. */
export function stateOf(round: Pick<Round, 'closedAt' | 'closesOn' | 'adoptedOn'>, today: IsoDate): RoundState {
  if (round.adoptedOn !== null) return 'adopted'
  return round.closedAt === null && (round.closesOn === null || today <= round.closesOn) ? 'open' : 'closed'
}

/** The questions of a case as they will be asked: numbered from 1, each in three languages; or why they cannot be asked. */
export function questionsFrom(
  lists: Readonly<Record<Language, readonly string[]>>,
): Question[] | Refusal<RoundRefused> {
  const [count, ...others] = LANGUAGES.map((language) => lists[language].length)
  if (count === undefined || count === 0) return refuse('no-questions')
  if (others.some((other) => other !== count)) return refuse('questions-differ')
  return lists.nb.map((nb, index) => ({
    number: index + 1,
    words: { nb, nn: lists.nn[index] ?? nb, en: lists.en[index] ?? nb },
  }))
}

/** The last day to answer as an editor wrote it: none, or a day from today on. `undefined` is a day that cannot be read. */
export function lastDayFrom(asked: IsoDate | null | undefined, today: IsoDate): IsoDate | null | Refusal<RoundRefused> {
  if (asked === undefined) return refuse('day-unreadable', 'closesOn')
  if (asked === null) return null
  if (asked < today) return refuse('day-passed', 'closesOn')
  return asked > addDays(today, FURTHEST_DAYS) ? refuse('day-far', 'closesOn') : asked
}

/** Whether a case can be asked about again: nobody is being asked now. */
export function mayOpen(newest: Round | undefined, today: IsoDate): Refusal<RoundRefused> | undefined {
  return newest && stateOf(newest, today) === 'open' ? refuse('already-open') : undefined
}

/** Whether a round can be closed by hand. */
export function mayClose(round: Round, today: IsoDate): Refusal<RoundRefused> | undefined {
  return stateOf(round, today) === 'open' ? undefined : refuse('already-closed')
}

/** A member's answer as it will be kept, or why it will not. */
export function answerFrom(
  round: Round,
  question: number,
  written: string,
  today: IsoDate,
): string | Refusal<AnswerRefused> {
  const field = answerField(question)
  if (stateOf(round, today) !== 'open') return refuse('round-closed', field)
  if (written === '') return refuse('answer-missing', field)
  if (written.length > LONGEST_ANSWER)
    return refuse('answer-too-long', field, { most: LONGEST_ANSWER, length: written.length })
  return written
}

/** The advice as it will be kept, or why it will not. Half of it is fine, and so is a language that is not written yet. */
export function adviceFrom(
  round: Round,
  written: Text,
  faultsIn: (words: string) => readonly { readonly what: string }[],
): Text | Refusal<AdviceRefused> {
  if (round.adoptedOn !== null) return refuse('advice-adopted')
  const wrong: RefusedBecause<AdviceRefused>[] = []
  if (LANGUAGES.every((language) => written[language] === '')) wrong.push({ reason: 'advice-missing', field: 'nb' })
  for (const language of LANGUAGES) {
    const { length } = written[language]
    if (length > LONGEST_ADVICE)
      wrong.push({ reason: 'advice-too-long', field: language, values: { most: LONGEST_ADVICE, length } })
    const fault = faultsIn(written[language])[0]
    if (fault) wrong.push({ reason: 'advice-markup', field: language, values: { what: fault.what } })
  }
  return refuseAll(wrong) ?? written
}

/** How an adoption is asked for: the day as written (`undefined` cannot be read), and whether fewer languages are meant. */
export type Adoption = { readonly on: IsoDate | undefined; readonly evenSo: boolean }

/** The day on which the council adopted the advice, or why it cannot be. */
export function adoptionFrom(
  round: Round,
  advice: Text | undefined,
  { on, evenSo }: Adoption,
  today: IsoDate,
): IsoDate | Refusal<AdviceRefused> {
  if (round.adoptedOn !== null) return refuse('advice-adopted')
  if (stateOf(round, today) === 'open') return refuse('still-open')
  const words = wordsRefused(advice, evenSo)
  if (words) return words
  return dayOfAdoption(round, on, today)
}

function wordsRefused(advice: Text | undefined, evenSo: boolean): Refusal<AdviceRefused> | undefined {
  const missing = LANGUAGES.filter((language) => !advice?.[language])
  if (missing.length === LANGUAGES.length) return refuse('advice-missing', 'nb')
  if (missing.includes('nb') && missing.includes('nn')) return refuse('norwegian-missing', 'nb')
  return missing.length > 0 && !evenSo ? refuse('languages-missing', 'evenSo') : undefined
}

function dayOfAdoption(round: Round, on: IsoDate | undefined, today: IsoDate): IsoDate | Refusal<AdviceRefused> {
  if (on === undefined) return refuse('adoption-day-unreadable', 'adoptedOn')
  if (on > today) return refuse('adoption-day-ahead', 'adoptedOn')
  return on < dayInOslo(round.openedAt) ? refuse('adoption-day-early', 'adoptedOn') : on
}
