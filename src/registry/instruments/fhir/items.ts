import type { Condition, Item, Question } from '../model.ts'
import { readCondition } from './conditions.ts'
import { asked, flagExtensions, readKind } from './kinds.ts'
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

const KNOWN =
  'linkId type text _text code required repeats readOnly maxLength extension item enableWhen enableBehavior answerOption answerValueSet'.split(
    ' ',
  )

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
  flagOthers(node, KNOWN, path, report, 'not read')

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
    if (booleanAt(node, 'required', path, report))
      flag(report, `${path}.required`, linkId, 'a group is not required as such')
    const words = wordsAt(node, 'text', base, path, report)
    if (anyOf(words) !== undefined) add({ id: linkId, kind: 'display', ...asked(conditions) }, words, path, reading)
    return readItems(node, path, conditions, reading)
  }

  if (isTotal(node, type, extensions, reading, path)) {
    flag(report, path, linkId, 'a computed value: it is not asked, and what a response says of it is not used')
    reading.items.push({ role: 'total', linkId })
    return readItems(node, path, conditions, reading)
  }
  if (booleanAt(node, 'readOnly', path, report)) return flag(report, path, linkId, 'read only: it is not asked')

  const notes = inner.filter(({ node: each }) => each.type === 'display' && each.enableWhen === undefined)
  const words = wordsAt(node, 'text', base, path, report)
  const noteWords = notes.map((note) => readNote(note.node, note.path, reading))
  const [help = {}] = noteWords
  for (const extra of notes.slice(1)) flag(report, extra.path, 'display', 'a second text under one question')
  const read = readKind(node, type, linkId, path, extensions, conditions, reading)
  if (!read) return
  const said = anyOf(words) === undefined ? help : words
  add(read.item, said, path, reading, { help: said === help ? {} : help, options: read.options })
  if (read.item.kind === 'display') return
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
  reading.items.push({ role: 'item', item, words, ...more })
  const taken: Taken = { path, linkId: item.id, kind: item.kind, text: anyOf(words) ?? '' }
  reading.report.taken.push(taken)
}
