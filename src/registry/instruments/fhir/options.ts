import type { Language } from '#core/languages.ts'
import type { Option } from '../model.ts'
import { answerListAt } from './answer-lists.ts'
import { codingsAt, type Coding, type Contained } from './value-sets.ts'
import {
  choiceKey,
  extensionsOf,
  flag,
  flagOthers,
  inWords,
  isJson,
  kindOf,
  listAt,
  numberOf,
  plainText,
  refuseElement,
  textAt,
  valueOf,
  type Extension,
  type Json,
  type Report,
} from './report.ts'
import { EXCLUSIVE, LOINC, PRESENTATION, WEIGHTS } from './urls.ts'
import { addWords, wordsAt, type Words } from './words.ts'

/** An option as read, with its words. */
export type ReadOption = Option & { readonly words: Words }

/** What reading options needs: the language of plain texts, and the resources inside the questionnaire. */
export type OptionContext = {
  readonly base: Language | undefined
  readonly contained: Contained
  readonly report: Report
  /** How many more options the questionnaire may have. */
  readonly options: { left: number }
}

const MOST_OPTIONS = 1_000

/** The choices of an item, written out (`answerOption`) or by reference (`answerValueSet`). */
export function readOptions(item: Json, path: string, context: OptionContext): readonly ReadOption[] {
  const { report } = context
  const written = listAt(item, 'answerOption', path, report)
  const address = textAt(item, 'answerValueSet', path, report)
  if (written.length > 0) {
    if (address !== undefined) flag(report, `${path}.answerValueSet`, address, 'the options written out are used')
    if (areTooMany(written.length, `${path}.answerOption`, context)) return []
    return written.flatMap((option) => readOption(option.node, option.path, context))
  }
  if (address === undefined) {
    refuseElement(report, path, 'choice', 'has no options')
    return []
  }
  return optionsOfValueSet(address, `${path}.answerValueSet`, context)
}

function areTooMany(count: number, path: string, { report, options }: OptionContext): boolean {
  const isLong = count > MOST_OPTIONS
  if (isLong) refuseElement(report, path, `${count} options`, `more than ${MOST_OPTIONS}`)
  else if (options.left >= 0) {
    options.left -= count
    if (options.left < 0)
      refuseElement(report, path, 'options', 'too many in all: the questionnaire is not read further')
  }
  return isLong || options.left < 0
}

function readOption(node: Json, path: string, context: OptionContext): ReadOption[] {
  const { report, base } = context
  const key = choiceKey(node, 'value')
  const value = key === undefined ? undefined : node[key]
  flagOthers(node, ['extension', key ?? ''], path, report, 'not read')
  if (isJson(value) && key === 'valueCoding') {
    const extensions = extensionsOf(node, path, report)
    return readCoding({ node: value, path: `${path}.valueCoding`, system: value.system }, extensions, context)
  }
  const code = plainText(value)
  if (code)
    return [withExtensions({ code, words: base ? { [base]: code } : {} }, extensionsOf(node, path, report), report)]
  refuseElement(
    report,
    path,
    key ?? 'option',
    `an option must be a coding with a code, a text, a number or a day; found ${kindOf(value)}`,
  )
  return []
}

/** An option from a coding, or from a concept of a value set; `outside` are the extensions of the element round it. */
function readCoding(coding: Coding, outside: readonly Extension[], { base, report }: OptionContext): ReadOption[] {
  const { node, path, system } = coding
  const code = textAt(node, 'code', path, report)
  if (!code) {
    refuseElement(report, path, 'option', 'has no code')
    return []
  }
  const words = wordsAt(node, 'display', base, path, report)
  for (const { node: part, path: at } of listAt(node, 'designation', path, report)) {
    flagOthers(part, ['language', 'value'], at, report, 'not read')
    addWords(words, part.language, part.value, at, report)
  }
  if (Object.keys(words).length === 0)
    flag(report, path, code, 'no text in bokmål, nynorsk or English: the code is shown')
  if (node.system !== undefined && node.system !== LOINC)
    flag(report, `${path}.system`, inWords(node.system), 'not kept: the code alone is, unless it is of LOINC')
  flagOthers(node, ['extension', 'code', 'system', 'display', '_display', 'designation'], path, report, 'not read')
  const option = { code, words, ...(system === LOINC || LOINC_ANSWER.test(code) ? { loinc: code } : {}) }
  return [withExtensions(option, [...outside, ...extensionsOf(node, path, report)], report)]
}

/** A code of LOINC's answer lists is known by its shape where the system is left out. */
const LOINC_ANSWER = /^LA\d+-\d$/

function withExtensions(option: ReadOption, extensions: readonly Extension[], report: Report): ReadOption {
  let weight: number | undefined
  let exclusive = false
  for (const extension of extensions) {
    const { url, path } = extension
    if (WEIGHTS.includes(url)) {
      const another = weightOf(extension, report)
      if (weight !== undefined && another !== undefined && another !== weight)
        refuseElement(report, path, url, `another weight than the ${weight} beside it`)
      weight ??= another
    } else if (url === EXCLUSIVE) exclusive = isExclusive(extension, report) || exclusive
    else flag(report, path, url, PRESENTATION.includes(url) ? 'only about looks' : 'not read')
  }
  return { ...option, ...(weight === undefined ? {} : { weight }), ...(exclusive ? { exclusive } : {}) }
}

/** Real forms carry weights without a value: such an option simply has none. */
function weightOf(extension: Extension, report: Report): number | undefined {
  if (extension.value !== undefined) return numberOf(extension, report)
  return flag(report, extension.path, extension.url, 'a weight without a value') as undefined
}

function isExclusive(extension: Extension, report: Report): boolean {
  const value = valueOf(extension, report)
  if (typeof value !== 'boolean')
    refuseElement(report, extension.path, extension.url, `expected true or false, found ${kindOf(value)}`)
  return value === true
}

function optionsOfValueSet(address: string, path: string, context: OptionContext): readonly ReadOption[] {
  const codings = codingsAt(address, context)
  if (codings && areTooMany(codings.length, path, context)) return []
  if (codings) return codings.flatMap((coding) => readCoding(coding, [], context))
  const list = answerListAt(address)
  if (!list) {
    refuseElement(context.report, path, address, 'the choices are kept elsewhere and are not in the file')
    return []
  }
  flag(
    context.report,
    path,
    address,
    `the choices are not in the file; they are those of LOINC answer list ${list.id}, from our own table`,
  )
  return list.options
}
