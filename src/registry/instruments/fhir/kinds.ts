import { isoDateFrom } from '#core/dates.ts'
import type { Condition, Item } from '../model.ts'
import { readOptions, type OptionContext, type ReadOption } from './options.ts'
import {
  booleanAt,
  flag,
  isJson,
  kindOf,
  listAt,
  numberOf,
  refuseElement,
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
  const loinc = loincOf(node, path, reading)
  const shared = { id, required, ...asked(conditions), ...(loinc === undefined ? {} : { loinc }) }
  const plain = (item: Item, read: readonly string[] = []): Kind => {
    flagExtensions(extensions, report, read)
    if (repeats) refuseElement(report, `${path}.repeats`, id, `a ${type} answered several times cannot be asked here`)
    return { item, options: [] }
  }
  switch (type) {
    case 'display':
      flagExtensions(extensions, report, [])
      return { item: { id, kind: 'display', ...asked(conditions) }, options: [] }
    case 'choice':
    case 'open-choice': {
      flagExtensions(extensions, report, [])
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
        refuseElement(report, `${path}.maxLength`, kindOf(length), 'expected a number above 0')
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

function dateItem(shared: Shared, extensions: readonly Extension[], { report }: OptionContext): Item {
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

/** The LOINC code of an item; its other codes are flagged. */
function loincOf(node: Json, path: string, reading: OptionContext): string | undefined {
  const codes = listAt(node, 'code', path, reading.report)
  const kept = codes.find(({ node: { system, code } }) => system === url.LOINC && typeof code === 'string')
  for (const other of codes)
    if (other !== kept)
      flag(
        reading.report,
        other.path,
        `code ${String(other.node.system)} ${String(other.node.code)}`,
        'not kept: only one LOINC code is',
      )
  return kept?.node.code as string | undefined
}

/** Lists the extensions of an item that were not read. */
export function flagExtensions(extensions: readonly Extension[], report: Report, read: readonly string[]): void {
  for (const { url: name, path } of extensions) {
    if (read.includes(name)) continue
    if (name === url.ENABLE_WHEN_EXPRESSION)
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
