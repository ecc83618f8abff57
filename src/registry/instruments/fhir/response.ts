import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import { isQuestion, type Answer, type Answers, type Question } from '../model.ts'
import { visibleItems } from '../rules/walk.ts'
import { isAbout } from './about.ts'
import type { Imported } from './import.ts'
import { answerTo, placeByOrder, type Given } from './place.ts'
import { brief, isJson, type Json } from './report.ts'

/** Why a response cannot be read. */
export type ResponseRefused =
  | 'not-a-response'
  | 'entered-in-error'
  | 'another-questionnaire'
  | 'changed-meaning'
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
 * A response to another questionnaire is refused. Answers belong to the item with the same `linkId`. Answers whose
 * `linkId` the questionnaire does not have are placed by order among the items left, each of which must allow the
 * answer; every such placing is a note, and so is every value that is not used. Stored totals are never used.
 */
export function readResponse(json: unknown, questionnaire: Imported): ReadResponse | Refusal<ResponseRefused> {
  if (!isJson(json) || json.resourceType !== 'QuestionnaireResponse') return refuse('not-a-response')
  const { status, questionnaire: named } = json
  for (const key of ['status', 'questionnaire'])
    if (json[key] !== undefined && typeof json[key] !== 'string') return refuse('wrong-type', key)
  if (status === 'entered-in-error') return refuse('entered-in-error')
  if (json.modifierExtension !== undefined || json.implicitRules !== undefined) return refuse('changed-meaning')
  const [address, ours] = [typeof named === 'string' ? named : undefined, nameOf(questionnaire)]
  const about = isAbout(address, questionnaire)
  if (about === 'another')
    return refuse('another-questionnaire', 'questionnaire', { named: brief(address ?? ''), questionnaire: ours })
  const given = flatten(json.item, 'item', 1, new Map())
  if (isRefusal(given)) return given
  const notes: string[] = []
  if (about === 'perhaps' && address !== undefined)
    notes.push(`The response says it answers ${brief(address)}, not ${ours}.`)
  else if (isOtherVersion(address, questionnaire))
    notes.push(`The response says it answers ${brief(address ?? '')}; this is version ${ours}.`)
  if (status === 'in-progress' || status === 'stopped') notes.push(`The response is marked as ${status}.`)
  return match(given, questionnaire, about === 'this', notes)
}

function nameOf({ questionnaire }: Imported): string {
  const { url, version } = questionnaire ?? { url: null, version: null }
  if (url === null) return 'this questionnaire'
  return version === null || url.includes('|') ? url : `${url}|${version}`
}

function isOtherVersion(address: string | undefined, { questionnaire }: Imported): boolean {
  const [theirs, ours] = [address?.split('|')[1], questionnaire?.version ?? questionnaire?.url?.split('|')[1]]
  return theirs !== undefined && ours !== undefined && theirs !== ours
}

function match(
  given: readonly Item[],
  questionnaire: Imported,
  certain: boolean,
  notes: string[],
): ReadResponse | Refusal<ResponseRefused> {
  const questions = new Map((questionnaire.instrument?.items ?? []).filter(isQuestion).map((item) => [item.id, item]))
  const known = new Set(questionnaire.linkIds)
  const [placed, strangers]: [[Question, Given][], Given[]] = [[], []]
  for (const each of given) {
    const question = questions.get(each.linkId)
    if (question) placed.push([question, each])
    else if (questionnaire.totals.includes(each.linkId)) notes.push(totalNote(each))
    else if (!known.has(each.linkId)) {
      if (!each.isGroup) strangers.push(each)
    } else if (each.values.length > 0) notes.push(`Not used, since it is not asked here: ${said(each)}.`)
  }
  const taken = new Set(placed.map(([question]) => question))
  if (strangers.length > 0) {
    const left = [...questions.values()].filter((question) => !taken.has(question))
    const found = placeByOrder(left, strangers, certain)
    if (!found) return refuse('cannot-be-placed', strangers[0]?.path, { linkId: brief(strangers[0]?.linkId ?? '') })
    for (const total of found.totals) notes.push(totalNote(total))
    if (found.pairs.length > 0) notes.push(mismatchNote(found.pairs, found.by))
    placed.push(...found.pairs)
  }
  const missing = given.filter((each) => each.isMarkedMissing).map((each) => brief(each.linkId))
  if (missing.length > 0) notes.push(`Marked as missing in the response: ${missing.join(', ')}.`)
  const answers = collect(placed)
  return isRefusal(answers) ? answers : askedOnly(answers, questionnaire, notes)
}

/** Without the answers to questions that the other answers close. */
function askedOnly(answers: Answers, { instrument }: Imported, notes: string[]): ReadResponse {
  const shown = new Set(instrument ? visibleItems(instrument, answers).map((item) => item.id) : [])
  for (const [id, answer] of Object.entries(answers))
    if (!shown.has(id))
      notes.push(`Not used, since the other answers close the question: ${brief(id)} = ${brief(String(answer))}.`)
  return { answers: Object.fromEntries(Object.entries(answers).filter(([id]) => shown.has(id))), notes }
}

function collect(placed: readonly [Question, Given][]): Answers | Refusal<ResponseRefused> {
  const answers: [string, Answer][] = []
  for (const [question, each] of placed) {
    const answer = answerTo(question, each)
    if (answer === undefined)
      return refuse('not-allowed', each.path, { linkId: brief(each.linkId), value: brief(each.values.join()) })
    if (answer !== null) answers.push([question.id, answer])
  }
  return Object.fromEntries(answers)
}

/** An item of a response as read. A group holds items and no answers; an answer may be marked as missing instead of given. */
type Item = Given & { readonly isGroup: boolean; readonly isMarkedMissing: boolean }

/** Every item of a response in order, those inside groups and under answers included. */
function flatten(
  list: unknown,
  path: string,
  depth: number,
  found: Map<string, Item>,
): readonly Item[] | Refusal<ResponseRefused> {
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

function readGiven(item: Json, path: string): (Item & Inside) | Refusal<ResponseRefused> {
  const { linkId, answer = [] } = item
  if (typeof linkId !== 'string' || !Array.isArray(answer)) return refuse('wrong-type', path)
  if (item.modifierExtension !== undefined) return refuse('changed-meaning', path)
  const values: (string | number | boolean)[] = []
  const inside = item.item === undefined ? [] : [{ list: item.item, path: `${path}.item` }]
  const isGroup = answer.length === 0 && inside.length > 0
  let isMarkedMissing = false
  for (const [index, each] of answer.entries()) {
    const at = `${path}.answer[${index}]`
    if (!isJson(each)) return refuse('wrong-type', at)
    if (each.modifierExtension !== undefined) return refuse('changed-meaning', at)
    if (each.item !== undefined) inside.push({ list: each.item, path: `${at}.item` })
    const keys = Object.keys(each)
    const [key, second] = keys.filter((name) => name.startsWith('value'))
    if (key === undefined) {
      const isMarked = keys.some((name) => name === 'extension' || name.startsWith('_value'))
      if (!isMarked && each.item === undefined) return refuse('wrong-type', at)
      isMarkedMissing ||= isMarked
      continue
    }
    const value = plainValue(key, each[key])
    if (value === undefined || second !== undefined) return refuse('wrong-type', at)
    values.push(value)
  }
  return { linkId, path, values, isGroup, isMarkedMissing, inside }
}

/** The code of a coding, the number of a quantity, else what stands there. */
function plainValue(key: string, raw: unknown): string | number | boolean | undefined {
  const plain = !isJson(raw) ? raw : key === 'valueCoding' ? raw.code : raw.value
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? plain : undefined
}

function said({ linkId, values }: Given): string {
  return `${brief(linkId)} = ${brief(values.join() || 'nothing')}`
}

function totalNote(given: Given): string {
  return `A total stored in the response is not used: ${said(given)}.`
}

function mismatchNote(pairs: readonly [Question, Given][], by: 'order' | 'number'): string {
  const [question, given] = pairs[0] ?? []
  const how =
    by === 'order' ? 'by their order and answer codes' : 'by the number their linkId ends with and their answer codes'
  return `${pairs.length} linkIds of the response are not in the questionnaire (${brief(given?.linkId ?? '')} …): these answers were matched ${how} (to ${brief(question?.id ?? '')} …).`
}
