import { itemOf, type Definition, type Score } from '../model.ts'

/**
 * A score as FHIRPath, for a QuestionnaireResponse whose items (none inside another) carry our ids as `linkId`
 * and whose questionnaire carries the weights. It is gated by the completeness rule, so it gives nothing where
 * the score is not computable (SDC `calculatedExpression`; `weight()` of SDC 4).
 * Throws `RangeError` for an id with a quote, a bar or a backslash.
 */
export function scoreExpression(definition: Definition, score: Score): string {
  const weights = weightsExpression(definition, score)
  const of = score.items.length
  const missing = score.method === 'mean' ? `${weights}.avg()` : `(${weights}.sum() * ${of} / ${weights}.count())`
  const incomplete = score.prorated === 'nearest-whole' ? `${missing}.round(0)` : missing
  const complete = score.method === 'mean' ? `${weights}.avg()` : `${weights}.sum()`
  const value = score.minAnswered === of ? complete : `iif(${weights}.count() = ${of}, ${complete}, ${incomplete})`
  const turned = score.transform ? `(${value}) * ${score.transform.times} + ${score.transform.plus}` : value
  return `iif(${weights}.count() >= ${score.minAnswered}, ${turned}, {})`
}

/** The weights of the answered items, one collection; repeats are kept (`combine`, never `|`). */
function weightsExpression(definition: Definition, score: Score): string {
  const parts = new Map<string, string[]>()
  for (const id of score.items) {
    const path = pathOf(definition, id, score.reverse?.includes(id) ?? false)
    parts.set(path, [...(parts.get(path) ?? []), id])
  }
  const [first = '{}', ...rest] = [...parts].map(([path, ids]) => `${itemsNamed(ids)}${path}`)
  return rest.length === 0 ? first : `${first}${rest.map((part) => `.combine(${part})`).join('')}`
}

/** One test of text an item: a union of ids and `in` would compare each item with every id. */
function itemsNamed(ids: readonly string[]): string {
  if (ids.some((id) => /[|'\\]/.test(id))) throw new RangeError(`an id that FHIRPath cannot name: ${ids.join()}`)
  return `%resource.item.where('|${ids.join('|')}|'.contains('|' & linkId & '|'))`
}

function pathOf(definition: Definition, id: string, reversed: boolean): string {
  const item = itemOf(definition, id)
  if (item?.kind === 'choice') {
    const weights = item.options.flatMap((option) => (option.weight === undefined ? [] : [option.weight]))
    return `.answer.weight()${reversed ? `.select(${Math.min(...weights) + Math.max(...weights)} - $this)` : ''}`
  }
  if (item?.kind === 'scale' || item?.kind === 'number')
    return `.answer.value${reversed ? `.select(${(item.min ?? 0) + (item.max ?? 0)} - $this)` : ''}`
  throw new RangeError(`${id} cannot be scored`)
}
