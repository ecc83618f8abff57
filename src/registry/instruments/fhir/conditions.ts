import type { Condition, Question } from '../model.ts'
import { flagOthers, isJson, listAt, refuseElement, textAt, type Json, type Report } from './report.ts'

/** The `enableWhen` of an item as a condition; `earlier` are the questions already read. What cannot be said in ours is refused. */
export function readCondition(
  item: Json,
  path: string,
  earlier: ReadonlyMap<string, Question>,
  report: Report,
): Condition | undefined {
  const parts = listAt(item, 'enableWhen', path, report)
  if (parts.length === 0) return undefined
  const behavior = textAt(item, 'enableBehavior', path, report)
  if (behavior !== 'all' && behavior !== 'any' && parts.length > 1) {
    refuseElement(report, `${path}.enableBehavior`, String(behavior), 'several conditions, but neither "all" nor "any"')
    return undefined
  }
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
  const key = Object.keys(part).find((each) => each.startsWith('answer'))
  const raw = key === undefined ? undefined : part[key]
  flagOthers(part, ['question', 'operator', key ?? ''], path, report, 'not read')
  if (operator === 'exists') {
    if (typeof raw !== 'boolean') return no('exists', 'needs answerBoolean')
    return { item: name, is: raw ? 'answered' : 'unanswered' }
  }
  const value = comparable(raw, question)
  if (value === undefined) return no(`${operator} ${key}`, 'its value cannot be compared')
  if (operator === '=' || operator === '!=') {
    if ('options' in question && !question.options.some((option) => option.code === value))
      return no(String(value), `is no option of ${name}`)
    return { item: name, is: operator === '=' ? 'equal' : 'not-equal', value }
  }
  const comparison = COMPARISONS.get(operator as Sign)
  if (!comparison) return no(String(operator), 'is no operator of enableWhen')
  if (typeof value === 'boolean' || 'options' in question)
    return no(operator ?? '', `${name} cannot be compared by size`)
  return { item: name, is: comparison, value }
}

function comparable(raw: unknown, question: Question): string | number | boolean | undefined {
  const plain = !isJson(raw) ? raw : 'options' in question ? raw.code : raw.value
  if (typeof plain !== 'string' && typeof plain !== 'number' && typeof plain !== 'boolean') return undefined
  return 'options' in question ? String(plain) : plain
}
