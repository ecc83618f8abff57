import {
  isQuestion,
  type Answer,
  type Answers,
  type Condition,
  type DisplayItem,
  type Instrument,
  type Item,
  type Question,
} from '../model.ts'

/** One page of a questionnaire: a question, and the texts that introduce it. */
export type Step = { readonly instrument: Instrument; readonly item: Question; readonly intro: readonly DisplayItem[] }

/** Whether a condition holds. `answers` must hold only answers to items that are asked themselves. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers))
  if ('any' in condition) return condition.any.some((part) => holds(part, answers))
  const answer = answers[condition.item]
  if (!('value' in condition)) return (answer !== undefined) === (condition.is === 'answered')
  if (answer === undefined) return false
  const { is, value } = condition
  if (is === 'equal') return includes(answer, value)
  if (is === 'not-equal') return !includes(answer, value)
  if (typeof answer !== typeof value) return false
  if (is === 'above') return answer > value
  if (is === 'at-least') return answer >= value
  return is === 'below' ? answer < value : answer <= value
}

function includes(answer: Answer, value: string | number | boolean): boolean {
  return typeof answer === 'object' ? answer.some((code) => code === value) : answer === value
}

/**
 * The items to be shown, given the answers so far. An answer to an item that is not shown is not
 * seen by later conditions: changing an early answer closes everything that followed from it.
 */
export function visibleItems(instrument: Instrument, answers: Answers): readonly Item[] {
  const seen: Record<string, Answer> = {}
  return instrument.items.filter((item) => {
    if (item.askedWhen && !holds(item.askedWhen, seen)) return false
    const answer = answers[item.id]
    if (answer !== undefined) seen[item.id] = answer
    return true
  })
}

/**
 * The pages of an assessment: the questions of its instruments in order, given the answers so far by
 * instrument key.
 */
export function walk(
  instruments: readonly Instrument[],
  answers: Readonly<Record<string, Answers | undefined>>,
): readonly Step[] {
  return instruments.flatMap((instrument) => {
    const steps: Step[] = []
    let intro: DisplayItem[] = []
    for (const item of visibleItems(instrument, answers[instrument.key] ?? {})) {
      if (isQuestion(item)) {
        steps.push({ instrument, item, intro })
        intro = []
      } else intro.push(item)
    }
    return steps
  })
}

/** The question after this one, or `undefined` at the end. Throws `RangeError` for an id the instrument does not have. */
export function nextItem(instrument: Instrument, answers: Answers, id: string): Question | undefined {
  const at = positionOf(instrument, id)
  return visibleQuestions(instrument, answers).find((item) => positionOf(instrument, item.id) > at)
}

/** The question before this one, or `undefined` at the start. Throws `RangeError` for an id the instrument does not have. */
export function previousItem(instrument: Instrument, answers: Answers, id: string): Question | undefined {
  const at = positionOf(instrument, id)
  return visibleQuestions(instrument, answers).findLast((item) => positionOf(instrument, item.id) < at)
}

/** "4 of 12": where a question stands among those shown. `undefined` when it is not shown now. */
export function progress(
  instrument: Instrument,
  answers: Answers,
  id: string,
): { readonly at: number; readonly of: number } | undefined {
  const questions = visibleQuestions(instrument, answers)
  const index = questions.findIndex((item) => item.id === id)
  return index === -1 ? undefined : { at: index + 1, of: questions.length }
}

function visibleQuestions(instrument: Instrument, answers: Answers): readonly Question[] {
  return visibleItems(instrument, answers).filter(isQuestion)
}

function positionOf(instrument: Instrument, id: string): number {
  const position = instrument.items.findIndex((item) => item.id === id)
  if (position === -1) throw new RangeError(`${id} is no item of ${instrument.key}`)
  return position
}
