/** One element that was left out (flagged) or that cannot be left out (refused): where, what, and why in plain English. */
export type Remark = { readonly path: string; readonly what: string; readonly why: string }

/** One item that became part of the definition. */
export type Taken = { readonly path: string; readonly linkId: string; readonly kind: string; readonly text: string }

/** What became of every element of an imported questionnaire. */
export type Report = { readonly taken: Taken[]; readonly flagged: Remark[]; readonly refused: Remark[] }

/** A JSON object whose content is not known yet. */
export type Json = { readonly [key: string]: unknown }

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function flag(report: Report, path: string, what: string, why: string): void {
  report.flagged.push({ path, what: brief(what), why })
}

export function refuseElement(report: Report, path: string, what: string, why: string): void {
  report.refused.push({ path, what: brief(what), why })
}

/** What stands in a file may be of any length; a report quotes its beginning. */
export function brief(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

/** The path of an element inside another. */
function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** The text at a key, or `undefined`; anything but a text is refused. */
export function textAt(node: Json, key: string, path: string, report: Report): string | undefined {
  const value = node[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  refuseElement(report, within(path, key), key, `expected text, found ${kindOf(value)}`)
  return undefined
}

/** Yes or no at a key, or `undefined`; anything else is refused. */
export function booleanAt(node: Json, key: string, path: string, report: Report): boolean | undefined {
  const value = node[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'boolean') return value
  refuseElement(report, within(path, key), key, `expected true or false, found ${kindOf(value)}`)
  return undefined
}

/** The objects of the list at a key, with the path of each; anything else is refused. */
export function listAt(node: Json, key: string, path: string, report: Report): readonly { node: Json; path: string }[] {
  const value = node[key]
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    refuseElement(report, within(path, key), key, `expected a list, found ${kindOf(value)}`)
    return []
  }
  return value.flatMap((each: unknown, index) => {
    const at = `${within(path, key)}[${index}]`
    if (isJson(each)) return [{ node: each, path: at }]
    refuseElement(report, at, key, `expected an object, found ${kindOf(each)}`)
    return []
  })
}

/** The object at a key, or `undefined`; anything else is refused. */
export function objectAt(node: Json, key: string, path: string, report: Report): Json | undefined {
  const value = node[key]
  if (value === undefined || value === null) return undefined
  if (isJson(value)) return value
  refuseElement(report, within(path, key), key, `expected an object, found ${kindOf(value)}`)
  return undefined
}

/** A text, a number or yes/no as text; `undefined` for anything else. */
export function plainText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined
}

/** Any JSON value in a few words, for a message: itself where it is plain, else what kind it is. */
export function inWords(value: unknown): string {
  return plainText(value) ?? kindOf(value)
}

/** What kind of JSON value this is, for a message. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number' || typeof value === 'boolean') return `${typeof value} ${value}`
  return value === undefined ? 'nothing' : 'text'
}

export type Extension = {
  readonly url: string
  /** The name of its `value…` element, and what stands there. */
  readonly key: string | undefined
  readonly value: unknown
  readonly path: string
  readonly node: Json
}

/** The extensions of an element. */
export function extensionsOf(node: Json, path: string, report: Report): readonly Extension[] {
  return listAt(node, 'extension', path, report).map((each) => {
    const key = choiceKey(each.node, 'value')
    const url = textAt(each.node, 'url', each.path, report) ?? ''
    return { url, key, value: key === undefined ? undefined : each.node[key], path: each.path, node: each.node }
  })
}

/** The value of an extension that is read; whatever else stands in the extension is listed. */
export function valueOf(extension: Extension, report: Report): unknown {
  flagOthers(extension.node, ['url', extension.key ?? ''], extension.path, report, 'not read')
  return extension.value
}

/** The numeric value of an extension, whatever its number type. */
export function numberOf(extension: Extension, report: Report): number | undefined {
  const value = valueOf(extension, report)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  refuseElement(report, extension.path, extension.url, `expected a number, found ${kindOf(value)}`)
  return undefined
}

/** The name under which an element of several possible types stands: `value` finds `valueCoding`. */
export function choiceKey(node: Json, name: string): string | undefined {
  return Object.keys(node).find((key) => key.startsWith(name))
}

/** Lists every element that nobody read. A `modifierExtension` may turn the meaning round, so it is refused. */
export function flagOthers(node: Json, known: readonly string[], path: string, report: Report, why: string): void {
  for (const key of Object.keys(node)) {
    if (known.includes(key)) continue
    const at = within(path, key)
    if (key === 'modifierExtension' || key === 'implicitRules')
      refuseElement(report, at, key, 'it can change the meaning of everything around it')
    else flag(report, at, key, why)
  }
}
