import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import { isQuestion, type Answer, type Answers, type Question } from '../model.ts'
import { parseAnswer } from '../rules/answer.ts'
import type { Imported } from './import.ts'
import { placeByOrder, type Given } from './place.ts'
import { brief, isJson, type Json } from './report.ts'

/** Why a response cannot be read. */
export type ResponseRefused =
  | 'not-a-response'
  | 'entered-in-error'
  | 'too-deep'
  | 'too-many'
  | 'wrong-type'
  | 'answered-twice'
  | 'not-allowed'
  | 'cannot-be-placed'

/** The answers of a response under the linkIds of its questionnaire, and what the reader should know about how they were found. */
export type ReadResponse = { readonly answers: Answers; readonly notes: readonly string[] }

const DEEPEST = 40
const MOST_ITEMS = 20_000

/**
 * Reads a FHIR R4 QuestionnaireResponse against its imported questionnaire.
 *
 * Answers belong to the item with the same `linkId`. Answers whose `linkId` the questionnaire does
 * not have are placed by order among the items left, each of which must allow the answer; every such
 * placing is a note. Stored totals are never used.
 */
export function readResponse(json: unknown, questionnaire: Imported): ReadResponse | Refusal<ResponseRefused> {
  if (!isJson(json) || json.resourceType !== 'QuestionnaireResponse') return refuse('not-a-response')
  if (json.status === 'entered-in-error') return refuse('entered-in-error')
  const given = flatten(json.item, 'item', 1, new Map())
  if (isRefusal(given)) return given
  const notes: string[] = []
  const about = typeof json.questionnaire === 'string' ? json.questionnaire : undefined
  if (about !== undefined && !isSame(about, questionnaire.questionnaire?.url ?? undefined))
    notes.push(
      `The response says it answers ${brief(about)}, not ${questionnaire.questionnaire?.url ?? 'this questionnaire'}.`,
    )
  if (json.status === 'in-progress') notes.push('The response is marked as in progress.')

  const questions = new Map((questionnaire.instrument?.items ?? []).filter(isQuestion).map((item) => [item.id, item]))
  const texts = new Set((questionnaire.instrument?.items ?? []).map((item) => item.id))
  const [placed, strangers]: [[Question, Given][], Given[]] = [[], []]
  for (const each of given) {
    const question = questions.get(each.linkId)
    if (question) placed.push([question, each])
    else if (questionnaire.totals.includes(each.linkId)) notes.push(totalNote(each))
    else if (each.values.length > 0 || !texts.has(each.linkId)) strangers.push(each)
  }
  const taken = new Set(placed.map(([question]) => question))
  if (strangers.length > 0) {
    const left = [...questions.values()].filter((question) => !taken.has(question))
    const found = placeByOrder(left, strangers)
    if (!found) return refuse('cannot-be-placed', strangers[0]?.path, { linkId: brief(strangers[0]?.linkId ?? '') })
    for (const total of found.totals) notes.push(totalNote(total))
    if (found.pairs.length > 0) notes.push(mismatchNote(found.pairs, found.by))
    placed.push(...found.pairs)
  }
  return collect(placed, notes)
}

function collect(
  placed: readonly [Question, Given][],
  notes: readonly string[],
): ReadResponse | Refusal<ResponseRefused> {
  const answers: [string, Answer][] = []
  for (const [question, each] of placed) {
    if (each.values.length === 0) continue
    const parsed = parseAnswer({ ...question, required: false }, each.values)
    if (isRefusal(parsed))
      return refuse('not-allowed', each.path, { linkId: brief(each.linkId), value: brief(each.values.join()) })
    if (parsed.answer !== null) answers.push([question.id, parsed.answer])
  }
  return { answers: Object.fromEntries(answers), notes }
}

/** Every item of a response in order, those inside groups and under answers included. */
function flatten(
  list: unknown,
  path: string,
  depth: number,
  found: Map<string, Given>,
): readonly Given[] | Refusal<ResponseRefused> {
  if (list !== undefined && !Array.isArray(list)) return refuse('wrong-type', path)
  if (depth > DEEPEST) return refuse('too-deep', path)
  for (const [index, item] of (list ?? []).entries()) {
    const at = `${path}[${index}]`
    const read = isJson(item) ? readGiven(item, at) : refuse('wrong-type' as const, at)
    if (isRefusal(read)) return read
    if (found.has(read.linkId)) return refuse('answered-twice', at, { linkId: brief(read.linkId) })
    found.set(read.linkId, read)
    if (found.size > MOST_ITEMS) return refuse('too-many', at)
    for (const inner of read.inside) {
      const refused = flatten(inner.list, inner.path, depth + 1, found)
      if (isRefusal(refused)) return refused
    }
  }
  return [...found.values()]
}

type Inside = { readonly inside: readonly { readonly list: unknown; readonly path: string }[] }

function readGiven(item: Json, path: string): (Given & Inside) | Refusal<ResponseRefused> {
  const { linkId, answer = [] } = item
  if (typeof linkId !== 'string' || !Array.isArray(answer)) return refuse('wrong-type', path)
  const values: string[] = []
  const inside = item.item === undefined ? [] : [{ list: item.item, path: `${path}.item` }]
  let numeric = false
  for (const [index, each] of answer.entries()) {
    const at = `${path}.answer[${index}]`
    if (!isJson(each)) return refuse('wrong-type', at)
    if (each.item !== undefined) inside.push({ list: each.item, path: `${at}.item` })
    const value = plainValue(each)
    if (value === undefined && each.item !== undefined) continue
    if (value === undefined) return refuse('wrong-type', at)
    numeric = typeof value === 'number'
    values.push(String(value))
  }
  return { linkId, path, values, numeric, inside }
}

/** The value of an answer as a form would send it: the code of a coding, the number of a quantity. */
function plainValue(answer: Json): string | number | boolean | undefined {
  const key = Object.keys(answer).find((name) => name.startsWith('value'))
  const raw = key === undefined ? undefined : answer[key]
  const plain = !isJson(raw) ? raw : key === 'valueCoding' ? raw.code : raw.value
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : undefined
}

function isSame(reference: string, url: string | undefined): boolean {
  const tail = (text: string) => text.split('|')[0]?.split('/').at(-1)
  return reference === url || (url !== undefined && tail(reference) === tail(url))
}

function totalNote({ linkId, values }: Given): string {
  return `A total stored in the response is not used: ${brief(linkId)} = ${brief(values.join() || 'nothing')}.`
}

function mismatchNote(pairs: readonly [Question, Given][], by: 'order' | 'number'): string {
  const [question, given] = pairs[0] ?? []
  const how =
    by === 'order' ? 'by their order and answer codes' : 'by the number their linkId ends with and their answer codes'
  return `${pairs.length} linkIds of the response are not in the questionnaire (${brief(given?.linkId ?? '')} …): these answers were matched ${how} (to ${brief(question?.id ?? '')} …).`
}
