import type { Condition, Item, Question } from '../model.ts'
import { readCondition } from './conditions.ts'
import { asked, CHOSEN_FROM, flagExtensions, readKind } from './kinds.ts'
import type { OptionContext, ReadOption } from './options.ts'
import {
  booleanAt,
  extensionsOf,
  flag,
  flagOthers,
  listAt,
  refuseElement,
  textAt,
  type Extension,
  type Json,
  type Taken,
} from './report.ts'
import * as url from './urls.ts'
import { anyOf, wordsAt, type Words } from './words.ts'

/** An item as read, with its words. `total` marks one that holds a computed value: it is never asked. */
export type ReadItem =
  | {
      readonly role: 'item'
      readonly path: string
      readonly item: Item
      readonly words: Words
      readonly help: Words
      readonly options: readonly ReadOption[]
    }
  | { readonly role: 'total'; readonly linkId: string }

/** The state of reading: what was read so far. */
export type Reading = OptionContext & {
  readonly items: ReadItem[]
  readonly questions: Map<string, Question>
  readonly linkIds: Set<string>
}

const KNOWN = 'linkId type text _text required repeats readOnly extension item enableWhen enableBehavior'.split(' ')
const CHOICES = ['answerOption', 'answerValueSet']
const ASKED = 'boolean integer decimal quantity date string text url choice open-choice'.split(' ')

/** The elements that are read of an item of this type. */
function knownOf(type: string): readonly string[] {
  if (type === 'group' || type === 'display') return KNOWN
  if (!ASKED.includes(type)) return [...KNOWN, ...CHOICES, 'code', 'maxLength']
  const more = type === 'string' || type === 'text' || type === 'url' ? ['code', 'maxLength'] : ['code']
  if (type === 'choice' || type === 'open-choice') more.push(...CHOICES)
  return CHOSEN_FROM.includes(type) ? [...KNOWN, ...more, 'answerOption'] : [...KNOWN, ...more]
}

/** Reads a list of items and everything inside them, in order. Groups are opened: their conditions pass to what is inside. */
export function readItems(node: Json, path: string, inherited: readonly Condition[], reading: Reading): void {
  for (const each of listAt(node, 'item', path, reading.report)) readItem(each.node, each.path, inherited, reading)
}

function readItem(node: Json, path: string, inherited: readonly Condition[], reading: Reading): void {
  const { report, base } = reading
  const linkId = textAt(node, 'linkId', path, report)
  const type = textAt(node, 'type', path, report)
  if (!linkId || !type) return refuseElement(report, path, 'item', `has no ${linkId ? 'type' : 'linkId'}`)
  if (reading.linkIds.has(linkId))
    return refuseElement(report, `${path}.linkId`, linkId, 'another item has the same linkId')
  reading.linkIds.add(linkId)
  const known = knownOf(type)
  flagOthers(node, [...known, ...CHOICES], path, report, 'not read')
  for (const key of CHOICES)
    if (node[key] !== undefined && !known.includes(key))
      refuseElement(report, `${path}.${key}`, linkId, `a ${type} cannot have choices here`)

  const extensions = extensionsOf(node, path, report)
  if (extensions.some((extension) => extension.url === url.HIDDEN && extension.value === true))
    return flag(report, path, linkId, 'hidden: it is not asked, nor is anything inside it')
  const own = readCondition(node, path, reading.questions, report)
  const conditions = own ? [...inherited, own] : inherited
  const inner = listAt(node, 'item', path, report)

  if (type === 'group') {
    flagExtensions(extensions, report, [])
    const repeats = booleanAt(node, 'repeats', path, report)
    if (repeats) refuseElement(report, `${path}.repeats`, linkId, 'a repeating group cannot be asked here')
    for (const key of ['required', 'readOnly'])
      if (booleanAt(node, key, path, report)) flag(report, `${path}.${key}`, linkId, `a group is not ${key} as such`)
    const words = wordsAt(node, 'text', base, path, report)
    if (anyOf(words) !== undefined) add({ id: linkId, kind: 'display', ...asked(conditions) }, words, path, reading)
    return readItems(node, path, conditions, reading)
  }

  if (isTotal(node, type, extensions, reading, path)) {
    flag(report, path, linkId, 'a computed value: it is not asked, and what a response says of it is not used')
    reading.items.push({ role: 'total', linkId })
    return readItems(node, path, conditions, reading)
  }
  if (booleanAt(node, 'readOnly', path, report)) {
    if (type !== 'display') return flag(report, path, linkId, 'read only: it is not asked, nor is anything inside it')
    flag(report, `${path}.readOnly`, linkId, 'a text takes no answer')
  }

  const texts = inner.filter(({ node: each }) => each.type === 'display')
  const notes = type === 'display' ? [] : texts.filter(({ node: each }) => each.enableWhen === undefined)
  const words = wordsAt(node, 'text', base, path, report)
  const noteWords = notes.map((note) => readNote(note.node, note.path, reading))
  const [help = {}] = noteWords
  for (const extra of notes.slice(1)) flag(report, extra.path, 'display', 'a second text under one question')
  const read = readKind(node, type, linkId, path, extensions, conditions, reading)
  if (!read) return
  const said = anyOf(words) === undefined ? help : words
  add(read.item, said, path, reading, { help: said === help ? {} : help, options: read.options })
  if (type === 'display') {
    if (inner.length > texts.length)
      refuseElement(report, `${path}.item`, linkId, 'a text cannot have questions inside it')
    for (const each of texts) readItem(each.node, each.path, conditions, reading)
    return
  }
  const answered: Condition = { item: linkId, is: 'answered' }
  for (const each of inner)
    if (!notes.includes(each)) readItem(each.node, each.path, [...conditions, answered], reading)
}

/** A text under a question (help, fly-over): it becomes the question's help. */
function readNote(node: Json, path: string, reading: Reading): Words {
  const { report } = reading
  const linkId = textAt(node, 'linkId', path, report)
  if (linkId && reading.linkIds.has(linkId))
    refuseElement(report, `${path}.linkId`, linkId, 'another item has the same linkId')
  if (linkId) reading.linkIds.add(linkId)
  flagExtensions(extensionsOf(node, path, report), report, [])
  flagOthers(node, ['linkId', 'type', 'text', '_text', 'extension'], path, report, 'not read')
  flag(report, path, linkId ?? 'display', 'shown as help to the question above it')
  return wordsAt(node, 'text', reading.base, path, report)
}

type Code = { readonly system: string; readonly code: string }

function codesOf(node: Json, path: string, { report }: Reading): readonly Code[] {
  return listAt(node, 'code', path, report).flatMap(({ node: { system, code } }) =>
    typeof system === 'string' && typeof code === 'string' ? [{ system, code }] : [],
  )
}

function isTotal(node: Json, type: string, extensions: readonly Extension[], reading: Reading, path: string): boolean {
  if (!['integer', 'decimal', 'quantity', 'string'].includes(type)) return false
  if (extensions.some((extension) => url.CALCULATED.includes(extension.url))) return true
  return codesOf(node, path, reading).some(({ system, code }) =>
    url.TOTALS.some((total) => total.system === system && total.code === code),
  )
}

function add(
  item: Item,
  words: Words,
  path: string,
  reading: Reading,
  more: { help: Words; options: readonly ReadOption[] } = { help: {}, options: [] },
): void {
  if (item.kind !== 'display') reading.questions.set(item.id, item)
  reading.items.push({ role: 'item', path, item, words, ...more })
  const taken: Taken = { path, linkId: item.id, kind: item.kind, text: anyOf(words) ?? '' }
  reading.report.taken.push(taken)
}
