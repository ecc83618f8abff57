import { isoDateFrom } from '#core/dates.ts'
import type { Condition, Item, Question } from '../model.ts'
import { readCondition } from './conditions.ts'
import { readOptions, type OptionContext, type ReadOption } from './options.ts'
import {
  booleanAt,
  extensionsOf,
  flag,
  flagOthers,
  isJson,
  listAt,
  numberOf,
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
    flagExtensions(extensions, reading, [])
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
  flagExtensions(extensionsOf(node, path, report), reading, [])
  flagOthers(node, ['linkId', 'type', 'text', '_text', 'extension'], path, report, 'not read')
  flag(report, path, linkId ?? 'display', 'shown as help to the question above it')
  return wordsAt(node, 'text', reading.base, path, report)
}

type Kind = { readonly item: Item; readonly options: readonly ReadOption[] }

function readKind(
  node: Json,
  type: string,
  id: string,
  path: string,
  extensions: readonly Extension[],
  conditions: readonly Condition[],
  reading: Reading,
): Kind | undefined {
  const { report } = reading
  const required = booleanAt(node, 'required', path, report) ?? false
  const repeats = booleanAt(node, 'repeats', path, report) ?? false
  const loinc = codesOf(node, path, reading).find((code) => code.system === url.LOINC)?.code
  const shared = { id, required, ...asked(conditions), ...(loinc === undefined ? {} : { loinc }) }
  const plain = (item: Item, read: readonly string[] = []): Kind => {
    flagExtensions(extensions, reading, read)
    if (repeats) refuseElement(report, `${path}.repeats`, id, `a ${type} answered several times cannot be asked here`)
    return { item, options: [] }
  }
  switch (type) {
    case 'display':
      flagExtensions(extensions, reading, [])
      return { item: { id, kind: 'display', ...asked(conditions) }, options: [] }
    case 'choice':
    case 'open-choice': {
      flagExtensions(extensions, reading, [])
      if (type === 'open-choice') flag(report, `${path}.type`, type, 'an answer in own words cannot be given here')
      const options = readOptions(node, path, reading)
      const bare = options.map(({ words: _words, ...option }) => option)
      return { item: { ...shared, kind: repeats ? 'choices' : 'choice', options: bare }, options }
    }
    case 'boolean':
      return plain({ ...shared, kind: 'boolean' })
    case 'integer':
    case 'decimal':
    case 'quantity':
      return plain(numberItem(shared, type, path, extensions, reading), [
        url.MIN_VALUE,
        url.MAX_VALUE,
        url.UNIT,
        url.MAX_DECIMALS,
        url.SLIDER_STEP,
      ])
    case 'date':
      return plain(dateItem(shared, extensions, reading), [url.MIN_VALUE, url.MAX_VALUE])
    case 'string':
    case 'text':
    case 'url': {
      const length = node.maxLength ?? (type === 'text' ? 10_000 : 1_000)
      if (typeof length !== 'number' || length < 1)
        refuseElement(report, `${path}.maxLength`, String(length), 'expected a number above 0')
      return plain({ ...shared, kind: 'text', maxLength: Number(length), lines: type === 'text' ? 'many' : 'one' })
    }
    default:
      refuseElement(report, `${path}.type`, type, 'this kind of item cannot be asked here')
      return undefined
  }
}

type Shared = { id: string; required: boolean; askedWhen?: Condition; loinc?: string }

function numberItem(
  shared: Shared,
  type: string,
  path: string,
  extensions: readonly Extension[],
  reading: Reading,
): Item {
  const { report } = reading
  const numberAt = (name: string) => {
    const extension = extensions.find((each) => each.url === name)
    return extension && numberOf(extension, report)
  }
  const [min, max, step] = [numberAt(url.MIN_VALUE), numberAt(url.MAX_VALUE), numberAt(url.SLIDER_STEP)]
  if (min !== undefined && max !== undefined && min > max)
    refuseElement(report, path, `${min} to ${max}`, 'no number is both above the least and below the most')
  const slider = extensions.some((each) => each.url === url.ITEM_CONTROL && controlOf(each).includes('slider'))
  if (type === 'integer' && slider && min !== undefined && max !== undefined && (step ?? 1) === 1)
    return { ...shared, kind: 'scale', min, max }
  if (step !== undefined) flag(report, path, url.SLIDER_STEP, 'any number in the range can be given')
  const coded = extensions.find((each) => each.url === url.UNIT)?.value
  const unit = isJson(coded) ? (coded.display ?? coded.code) : undefined
  return {
    ...shared,
    kind: 'number',
    decimals: type === 'integer' ? 0 : (numberAt(url.MAX_DECIMALS) ?? 6),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(typeof unit === 'string' ? { unit } : {}),
  }
}

function dateItem(shared: Shared, extensions: readonly Extension[], { report }: Reading): Item {
  const dayAt = (name: string) => {
    const extension = extensions.find((each) => each.url === name)
    const day = typeof extension?.value === 'string' ? isoDateFrom(extension.value) : undefined
    if (extension && !day) refuseElement(report, extension.path, extension.url, 'expected a day')
    return day
  }
  const [min, max] = [dayAt(url.MIN_VALUE), dayAt(url.MAX_VALUE)]
  return { ...shared, kind: 'date', ...(min ? { min } : {}), ...(max ? { max } : {}) }
}

function controlOf(extension: Extension): readonly unknown[] {
  const coding = isJson(extension.value) && Array.isArray(extension.value.coding) ? extension.value.coding : []
  return coding.map((each: unknown) => (isJson(each) ? each.code : undefined))
}

function codesOf(node: Json, path: string, { report }: Reading): readonly { system: string; code: string }[] {
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

function flagExtensions(extensions: readonly Extension[], { report }: Reading, read: readonly string[]): void {
  for (const { url: name, path } of extensions) {
    if (read.includes(name)) continue
    if (name === url.ENABLE_WHEN_EXPRESSION)
      flag(report, path, name, 'the condition is not read: the item is always asked')
    else flag(report, path, name, url.PRESENTATION.includes(name) ? 'only about looks' : 'not read')
  }
}

function asked(conditions: readonly Condition[]): { askedWhen?: Condition } {
  const [first] = conditions
  if (!first) return {}
  return { askedWhen: conditions.length === 1 ? first : { all: conditions } }
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
