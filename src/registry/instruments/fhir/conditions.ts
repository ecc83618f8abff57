import { isoDateFrom } from '#core/dates.ts'
import type { Condition, Question } from '../model.ts'
import {
  choiceKey,
  flagOthers,
  inWords,
  isJson,
  listAt,
  refuseElement,
  textAt,
  type Json,
  type Report,
} from './report.ts'

/**
 * The `enableWhen` of an item as a condition; `earlier` are the questions already read. What cannot be said in ours is refused.
 * `!=` holds where no answer has the value, so it holds without an answer too (R4 and R5, `questionnaire-enable-operator`).
 */
export function readCondition(
  item: Json,
  path: string,
  earlier: ReadonlyMap<string, Question>,
  report: Report,
): Condition | undefined {
  const parts = listAt(item, 'enableWhen', path, report)
  const behavior = textAt(item, 'enableBehavior', path, report)
  if (behavior !== 'all' && behavior !== 'any' && (behavior !== undefined || parts.length > 1)) {
    refuseElement(report, `${path}.enableBehavior`, inWords(behavior), 'is neither "all" nor "any"')
    return undefined
  }
  if (parts.length === 0) return undefined
  const conditions = parts.flatMap((part) => readPart(part.node, part.path, earlier, report) ?? [])
  if (conditions.length === 1) return conditions[0]
  return behavior === 'any' ? { any: conditions } : { all: conditions }
}

const COMPARISONS = new Map([
  ['>', 'above'],
  ['<', 'below'],
  ['>=', 'at-least'],
  ['<=', 'at-most'],
] as const)
type Sign = Parameters<typeof COMPARISONS.get>[0]

function readPart(
  part: Json,
  path: string,
  earlier: ReadonlyMap<string, Question>,
  report: Report,
): Condition | undefined {
  const no = (what: string, why: string): undefined => refuseElement(report, path, what, why) as undefined
  const name = textAt(part, 'question', path, report) ?? ''
  const question = earlier.get(name)
  if (!question) return no(name, 'a condition must name an earlier question that takes an answer')
  const operator = textAt(part, 'operator', path, report)
  const key = choiceKey(part, 'answer') ?? 'answer'
  const raw = part[key]
  flagOthers(part, ['question', 'operator', key], path, report, 'not read')
  if (operator === 'exists') {
    if (typeof raw !== 'boolean') return no('exists', 'needs answerBoolean')
    return { item: name, is: raw ? 'answered' : 'unanswered' }
  }
  if (isJson(raw)) flagOthers(raw, ['options' in question ? 'code' : 'value'], `${path}.${key}`, report, 'not compared')
  const value = comparable(raw, question)
  if (value === undefined)
    return no(
      `${operator} ${key}`,
      `its value cannot be compared with an answer to ${name}, which is a ${question.kind}`,
    )
  if (operator === '=' || operator === '!=') {
    if ('options' in question && !question.options.some((option) => option.code === value))
      return no(String(value), `is no option of ${name}`)
    if (operator === '=') return { item: name, is: 'equal', value }
    return {
      any: [
        { item: name, is: 'unanswered' },
        { item: name, is: 'not-equal', value },
      ],
    }
  }
  const comparison = COMPARISONS.get(operator as Sign)
  if (!comparison) return no(inWords(operator), 'is no operator of enableWhen')
  if (typeof value === 'boolean' || 'options' in question)
    return no(operator ?? '', `${name} cannot be compared by size`)
  return { item: name, is: comparison, value }
}

/** The value to compare with, where it is of the kind that answers to the question have. */
function comparable(raw: unknown, question: Question): string | number | boolean | undefined {
  const plain = !isJson(raw) ? raw : 'options' in question ? raw.code : raw.value
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return typeof plain === 'string' || typeof plain === 'number' ? String(plain) : undefined
    case 'boolean':
      return typeof plain === 'boolean' ? plain : undefined
    case 'scale':
    case 'number':
      return typeof plain === 'number' ? plain : undefined
    case 'text':
      return typeof plain === 'string' ? plain : undefined
    case 'date':
      return typeof plain === 'string' ? isoDateFrom(plain) : undefined
  }
}
