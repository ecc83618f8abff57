import { LANGUAGES, type Language } from '#core/languages.ts'
import type { Definition, Instrument, ItemText, Pack } from '../model.ts'
import { defineInstrument, faultsOf } from '../rules/define.ts'
import { readItems, type ReadItem, type Reading } from './items.ts'
import { loincAt } from './kinds.ts'
import {
  extensionsOf,
  flag,
  flagOthers,
  inWords,
  isJson,
  kindOf,
  refuseElement,
  textAt,
  type Json,
  type Remark,
  type Report,
} from './report.ts'
import { containedIn, flagContained } from './value-sets.ts'
import { anyOf, languageOf, wordsAt, type Words } from './words.ts'

/** A FHIR R4 Questionnaire as read: the instrument, unless something was refused, and what became of every element. */
export type Imported = Report & {
  readonly questionnaire: {
    readonly url: string | null
    readonly version: string | null
    readonly title: string | null
  } | null
  readonly instrument: Instrument | null
  /** Items that hold a computed value, by linkId. */
  readonly totals: readonly string[]
  /** Its id on the server it is from. */
  readonly id: string | null
  /** Every linkId of the file, those of groups, texts and hidden items among them. */
  readonly linkIds: readonly string[]
}

const SEVERAL =
  'not a FHIR Questionnaire, but a collection: give the questionnaires in it one at a time, each in a file'
const MOST_ITEMS = 5_000
const MOST_OPTIONS = 100_000
const DEEPEST = 20
const KNOWN = [
  'resourceType',
  'url',
  'version',
  'title',
  '_title',
  'name',
  'language',
  'item',
  'contained',
  'code',
  'copyright',
  'publisher',
  'extension',
]

/**
 * Reads a FHIR R4 Questionnaire into a definition.
 *
 * Nothing is dropped silently: what is outside our subset and does not change what is asked is
 * flagged; what does is refused, and then there is no instrument. At most 5,000 items, 20 deep, with at most
 * 1,000 options each and 100,000 in all: a small file may give one long list to every question.
 * Scores are not read: a questionnaire carries no completeness rule.
 */
export function importQuestionnaire(json: unknown): Imported {
  const report: Report = { taken: [], flagged: [], refused: [] }
  const nothing = { ...report, questionnaire: null, instrument: null, id: null, totals: [], linkIds: [] }
  if (!isJson(json) || json.resourceType !== 'Questionnaire') {
    const found = isJson(json) ? `resourceType ${inWords(json.resourceType)}` : kindOf(json)
    const several = isJson(json) && json.resourceType === 'Bundle'
    refuseElement(report, '', found, several ? SEVERAL : 'not a FHIR Questionnaire')
    return nothing
  }
  const questionnaire = {
    url: textAt(json, 'url', '', report) ?? null,
    version: textAt(json, 'version', '', report) ?? null,
    title: textAt(json, 'title', '', report) ?? textAt(json, 'name', '', report) ?? null,
  }
  const size = sizeOf(json)
  if (size.items > MOST_ITEMS || size.depth > DEEPEST) {
    const what = size.items > MOST_ITEMS ? `${size.items} items` : `${size.depth} levels`
    refuseElement(report, 'item', what, `more than ${size.items > MOST_ITEMS ? MOST_ITEMS : DEEPEST}`)
    return { ...nothing, questionnaire }
  }
  const reading = begin(json, report)
  readItems(json, '', [], reading)
  flagContained(reading.contained, report)
  if (!reading.items.some((read) => read.role === 'item'))
    refuseElement(report, 'item', 'items', 'there is nothing to ask')
  const definition = definitionOf(json, questionnaire, reading)
  if (report.refused.length === 0)
    for (const fault of faultsOf(definition)) refuseElement(report, '', definition.key, fault)
  return {
    taken: report.taken,
    flagged: onceEach(report.flagged),
    refused: onceEach(report.refused),
    questionnaire,
    instrument: report.refused.length === 0 ? defineInstrument(definition) : null,
    totals: reading.items.flatMap((read) => (read.role === 'total' ? [read.linkId] : [])),
    id: typeof json.id === 'string' ? json.id : null,
    linkIds: [...reading.linkIds],
  }
}

/** An element may be looked at more than once: a value set by each question that uses it. One remark is enough. */
function onceEach(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()]
}

function begin(json: Json, report: Report): Reading {
  const tag = textAt(json, 'language', '', report)
  const base = tag === undefined ? 'en' : languageOf(tag)
  if (tag === undefined) flag(report, 'language', 'language', 'not stated: texts are taken to be English')
  else if (base === undefined)
    flag(report, 'language', tag, 'texts in it are left out: they are not bokmål, nynorsk or English')
  for (const { url, path } of extensionsOf(json, '', report)) flag(report, path, url, 'not read')
  flagOthers(json, KNOWN, '', report, 'not kept')
  const contained = containedIn(json, report)
  return {
    report,
    base,
    contained,
    options: { left: MOST_OPTIONS },
    items: [],
    questions: new Map(),
    linkIds: new Set(),
  }
}

/** Items and levels, counted before anything is read and without recursion, so that no file can exhaust the stack. */
function sizeOf(json: Json): { items: number; depth: number } {
  const stack: [unknown, number][] = [[json.item, 1]]
  let [items, depth] = [0, 0]
  for (let top = stack.pop(); top && depth <= DEEPEST; top = stack.pop()) {
    const [list, level] = top
    if (!Array.isArray(list)) continue
    depth = Math.max(depth, level)
    items += list.length
    for (const each of list) if (isJson(each) && each.item !== undefined) stack.push([each.item, level + 1])
  }
  return { items, depth }
}

function definitionOf(json: Json, named: NonNullable<Imported['questionnaire']>, reading: Reading): Definition {
  const { report, base } = reading
  const titles: Words = wordsAt(json, 'title', base, '', report)
  const title = anyOf(titles) ?? named.title ?? named.url ?? 'Questionnaire'
  if (named.version === null) flag(report, 'version', 'version', 'not stated: it is called 0')
  const [copyright, publisher] = [textAt(json, 'copyright', '', report), textAt(json, 'publisher', '', report)]
  if (copyright !== undefined && publisher !== undefined)
    flag(report, 'publisher', publisher, 'not kept: the copyright beside it is')
  if (named.title !== null && named.url !== null && json.title !== undefined && json.name !== undefined)
    flag(report, 'name', inWords(json.name), 'not kept: the title and the address are')
  const loinc = loincAt(json, '', report)
  return {
    key: slugOf(named.url?.split('|')[0]?.split('/').at(-1) ?? textAt(json, 'name', '', report) ?? title),
    version: named.version ?? '0',
    title: { nb: titles.nb ?? title, nn: titles.nn ?? titles.nb ?? title, en: titles.en ?? title },
    licence: {
      tier: 'agreement',
      holder: copyright ?? publisher ?? 'not stated',
      evidence: 'As the imported file states.',
      url: named.url ?? '',
    },
    source: named.url ?? 'imported',
    ...(loinc === undefined ? {} : { loinc }),
    items: reading.items.flatMap((read) => (read.role === 'item' ? [read.item] : [])),
    scores: [],
    texts: packsOf(reading, named.url ?? 'imported'),
  }
}

type AskedItem = Extract<ReadItem, { role: 'item' }>

function packsOf(reading: Reading, source: string): Definition['texts'] {
  const read = reading.items.filter((each) => each.role === 'item')
  const packs: Partial<Record<Language, Pack>> = {}
  for (const language of LANGUAGES) {
    const missing = read.filter(
      ({ words, options }) => !words[language] || options.some((option) => !option.words[language]),
    )
    if (language !== reading.base && !read.some((each) => hasWordsIn(each, language))) continue
    if (missing.length > 0 && language !== reading.base) {
      flag(reading.report, 'item', language, `left out: ${missing.length} of ${read.length} items lack words in it`)
      continue
    }
    for (const { path, words } of read)
      if (!words[language])
        flag(reading.report, `${path}.text`, 'text', `no ${language} text: the linkId stands in its place`)
    packs[language] = { source, items: Object.fromEntries(read.map((each) => [each.item.id, textOf(each, language)])) }
  }
  if (Object.keys(packs).length === 0)
    refuseElement(reading.report, 'language', 'texts', 'no complete text in bokmål, nynorsk or English')
  return packs
}

function hasWordsIn({ words, help, options }: AskedItem, language: Language): boolean {
  return [words, help, ...options.map((option) => option.words)].some((each) => each[language] !== undefined)
}

function textOf({ item, words, help, options }: AskedItem, language: Language): ItemText {
  return {
    text: words[language] ?? item.id,
    ...(help[language] ? { help: help[language] } : {}),
    ...(item.kind === 'scale' ? { low: String(item.min), high: String(item.max) } : {}),
    ...(options.length > 0
      ? { options: Object.fromEntries(options.map((option) => [option.code, option.words[language] ?? option.code])) }
      : {}),
  }
}

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return slug === '' ? 'imported' : slug
}
