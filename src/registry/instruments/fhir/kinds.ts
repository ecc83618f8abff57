import { isoDateFrom } from '#core/dates.ts'
import type { Condition, Item } from '../model.ts'
import { readOptions, type OptionContext, type ReadOption } from './options.ts'
import {
  booleanAt,
  flag,
  flagOthers,
  inWords,
  isJson,
  kindOf,
  listAt,
  numberOf,
  refuseElement,
  valueOf,
  type Extension,
  type Json,
  type Report,
} from './report.ts'
import * as url from './urls.ts'

type Kind = { readonly item: Item; readonly options: readonly ReadOption[] }

/** An item that takes an answer, or a text, by its FHIR type; `undefined` and a refusal for a type we cannot ask. */
export function readKind(
  node: Json,
  type: string,
  id: string,
  path: string,
  extensions: readonly Extension[],
  conditions: readonly Condition[],
  reading: OptionContext,
): Kind | undefined {
  const { report } = reading
  const required = booleanAt(node, 'required', path, report) ?? false
  const repeats = booleanAt(node, 'repeats', path, report) ?? false
  const loinc = type === 'display' ? undefined : loincAt(node, path, report)
  const shared = { id, required, ...asked(conditions), ...(loinc === undefined ? {} : { loinc }) }
  const plain = (item: Item, read: readonly string[] = []): Kind => {
    flagExtensions(extensions, report, read)
    if (repeats) refuseElement(report, `${path}.repeats`, id, `a ${type} answered several times cannot be asked here`)
    return { item, options: [] }
  }
  const chosen = (): Kind => {
    flagExtensions(extensions, report, [])
    const options = readOptions(node, path, reading)
    const bare = options.map(({ words: _words, ...option }) => option)
    return { item: { ...shared, kind: repeats ? 'choices' : 'choice', options: bare }, options }
  }
  if (node.answerOption !== undefined && CHOSEN_FROM.includes(type)) return chosen()
  switch (type) {
    case 'display':
      flagExtensions(extensions, report, [])
      for (const [key, value] of Object.entries({ required, repeats }))
        if (value) flag(report, `${path}.${key}`, id, 'a text takes no answer')
      return { item: { id, kind: 'display', ...asked(conditions) }, options: [] }
    case 'open-choice':
      flag(report, `${path}.type`, type, 'an answer in own words cannot be given here')
      return chosen()
    case 'choice':
      return chosen()
    case 'boolean':
      return plain({ ...shared, kind: 'boolean' })
    case 'integer':
    case 'decimal':
    case 'quantity': {
      const item = numberItem(shared, type, path, extensions, reading)
      const read = [url.MIN_VALUE, url.MAX_VALUE, url.SLIDER_STEP]
      if (item.kind === 'number') read.push(url.UNIT)
      return plain(item, type === 'integer' ? read : [...read, url.MAX_DECIMALS])
    }
    case 'date':
      return plain(dateItem(shared, path, extensions, reading), [url.MIN_VALUE, url.MAX_VALUE])
    case 'string':
    case 'text':
    case 'url': {
      const length = node.maxLength ?? (type === 'text' ? 10_000 : 1_000)
      if (!Number.isSafeInteger(length) || Number(length) < 1)
        refuseElement(report, `${path}.maxLength`, inWords(length), 'expected a whole number above 0')
      return plain({ ...shared, kind: 'text', maxLength: Number(length), lines: type === 'text' ? 'many' : 'one' })
    }
    default:
      refuseElement(
        report,
        `${path}.type`,
        type,
        R5_ONLY.includes(type) ? NOT_R4 : 'this kind of item cannot be asked here',
      )
      return undefined
  }
}

/** Types that may have their answers written out in R4, as a choice has. */
export const CHOSEN_FROM: readonly string[] = ['integer', 'date', 'string']
const R5_ONLY = ['coding']
const NOT_R4 = 'is a type of FHIR R5; R4 is read here'

type Shared = { id: string; required: boolean; askedWhen?: Condition; loinc?: string }

function numberItem(
  shared: Shared,
  type: string,
  path: string,
  extensions: readonly Extension[],
  reading: OptionContext,
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
  const steps = extensions.find((each) => each.url === url.SLIDER_STEP)
  if (steps) flag(report, steps.path, steps.url, 'any number in the range can be given')
  const unit = unitOf(extensions, report)
  return {
    ...shared,
    kind: 'number',
    decimals: type === 'integer' ? 0 : (numberAt(url.MAX_DECIMALS) ?? 6),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit === undefined ? {} : { unit }),
  }
}

function unitOf(extensions: readonly Extension[], report: Report): string | undefined {
  const extension = extensions.find((each) => each.url === url.UNIT)
  if (!extension) return undefined
  const [coded, at] = [valueOf(extension, report), `${extension.path}.${extension.key}`]
  const key = isJson(coded) && typeof coded.display === 'string' ? 'display' : 'code'
  const unit = isJson(coded) ? coded[key] : undefined
  if (!isJson(coded) || typeof unit !== 'string') {
    refuseElement(report, extension.path, extension.url, `expected a unit, found ${kindOf(coded)}`)
    return undefined
  }
  flagOthers(coded, [key], at, report, 'not kept')
  return unit
}

function dateItem(shared: Shared, path: string, extensions: readonly Extension[], { report }: OptionContext): Item {
  const dayAt = (name: string) => {
    const extension = extensions.find((each) => each.url === name)
    const value = extension && valueOf(extension, report)
    const day = typeof value === 'string' ? isoDateFrom(value) : undefined
    if (extension && !day) refuseElement(report, extension.path, extension.url, 'expected a day')
    return day
  }
  const [min, max] = [dayAt(url.MIN_VALUE), dayAt(url.MAX_VALUE)]
  if (min && max && min > max)
    refuseElement(report, path, `${min} to ${max}`, 'no day is both after the first and before the last')
  return { ...shared, kind: 'date', ...(min ? { min } : {}), ...(max ? { max } : {}) }
}

function controlOf(extension: Extension): readonly unknown[] {
  const coding = isJson(extension.value) && Array.isArray(extension.value.coding) ? extension.value.coding : []
  return coding.map((each: unknown) => (isJson(each) ? each.code : undefined))
}

/** The first LOINC code of a questionnaire or an item; everything else about its codes is flagged. */
export function loincAt(node: Json, path: string, report: Report): string | undefined {
  const codes = listAt(node, 'code', path, report)
  const kept = codes.find(({ node: { system, code } }) => system === url.LOINC && typeof code === 'string')
  for (const each of codes) {
    const { system, code } = each.node
    if (each === kept) flagOthers(each.node, ['system', 'code'], each.path, report, 'not kept')
    else flag(report, each.path, `code ${inWords(system)} ${inWords(code)}`, 'not kept: only one LOINC code is')
  }
  return kept?.node.code as string | undefined
}

/** Lists the extensions of an item that were not read. One that is read must not be there twice. */
export function flagExtensions(extensions: readonly Extension[], report: Report, read: readonly string[]): void {
  const seen = new Set<string>()
  for (const { url: name, path } of extensions) {
    if (read.includes(name)) {
      if (seen.has(name)) refuseElement(report, path, name, 'is there twice')
      seen.add(name)
    } else if (name === url.ENABLE_WHEN_EXPRESSION)
      flag(report, path, name, 'the condition is not read: the item is always asked')
    else flag(report, path, name, url.PRESENTATION.includes(name) ? 'only about looks' : 'not read')
  }
}

/** The part of an item that says when it is asked: when all the conditions hold. */
export function asked(conditions: readonly Condition[]): { askedWhen?: Condition } {
  const [first] = conditions
  if (!first) return {}
  return { askedWhen: conditions.length === 1 ? first : { all: conditions } }
}
