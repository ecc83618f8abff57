import { isRefusal } from '#core/refusal.ts'
import type { Answer, Question } from '../model.ts'
import { parseAnswer } from '../rules/answer.ts'

/** One item of a response with the values of its answers: the code of a coding, the number of a quantity, else as it stands. */
export type Given = {
  readonly linkId: string
  readonly path: string
  readonly values: readonly (string | number | boolean)[]
}

/** Answers placed on questions, and numbers that no question can hold: stored totals. */
export type Placed = {
  readonly pairs: [Question, Given][]
  readonly totals: readonly Given[]
  readonly by: 'order' | 'number'
}

/**
 * Places answers with foreign ids on questions. With as many answers as questions, the order decides.
 * With fewer (some items were left out of the file), the numbers their ids end with decide when both
 * sides have them in the same order, and only where it is `certain` that the response answers this
 * questionnaire: seven answers from one form would fit into nine of another. Every answer must be one that its question allows; otherwise
 * nothing is placed and the result is `undefined`.
 */
export function placeByOrder(
  questions: readonly Question[],
  given: readonly Given[],
  certain: boolean,
): Placed | undefined {
  const isTotal = (each: Given) =>
    typeof each.values.at(-1) === 'number' && !questions.some((question) => fits(question, each))
  const totals = given.filter(isTotal)
  const answers = given.filter((each) => !isTotal(each))
  if (answers.length === questions.length) {
    const pairs = questions.map((question, index): [Question, Given] => [question, answers[index]!])
    return pairs.every(([question, each]) => fits(question, each)) ? { pairs, totals, by: 'order' } : undefined
  }
  const pairs = certain ? placeByNumber(questions, answers) : undefined
  return pairs && { pairs, totals, by: 'number' }
}

function placeByNumber(questions: readonly Question[], answers: readonly Given[]): [Question, Given][] | undefined {
  const byNumber = new Map(questions.map((question) => [endNumber(question.id), question]))
  if (byNumber.has(undefined) || byNumber.size < questions.length) return undefined
  const pairs: [Question, Given][] = []
  let last = -1
  for (const each of answers) {
    const question = byNumber.get(endNumber(each.linkId))
    const position = question ? questions.indexOf(question) : -1
    if (!question || position <= last || !fits(question, each)) return undefined
    last = position
    pairs.push([question, each])
  }
  return pairs
}

function endNumber(id: string): number | undefined {
  const digits = /(\d{1,9})$/.exec(id)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function fits(question: Question, given: Given): boolean {
  return answerTo(question, given) !== undefined
}

/** What is given as an answer to a question: `null` where nothing is, `undefined` where the question does not allow it. */
export function answerTo(question: Question, { values }: Given): Answer | null | undefined {
  const type = TYPES[question.kind]
  if (type !== undefined && values.some((value) => typeof value !== type)) return undefined
  const parsed = parseAnswer({ ...question, required: false }, values.map(String))
  return isRefusal(parsed) ? undefined : parsed.answer
}

/** The JSON type of answers to each kind of question; a choice may be of codes, texts or numbers. */
const TYPES: Readonly<Record<Question['kind'], 'number' | 'boolean' | 'string' | undefined>> = {
  choice: undefined,
  choices: undefined,
  scale: 'number',
  number: 'number',
  boolean: 'boolean',
  text: 'string',
  date: 'string',
}
