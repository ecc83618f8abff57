import type { Language } from '#core/languages.ts'
import type { Option } from '../model.ts'
import { answerListAt } from './answer-lists.ts'
import {
  extensionsOf,
  flag,
  flagOthers,
  isJson,
  kindOf,
  listAt,
  numberOf,
  plainText,
  refuseElement,
  textAt,
  type Extension,
  type Json,
  type Report,
} from './report.ts'
import { EXCLUSIVE, LOINC, PRESENTATION, WEIGHTS } from './urls.ts'
import { languageOf, wordsAt, type Words } from './words.ts'

/** An option as read, with its words. */
export type ReadOption = Option & { readonly words: Words }

/** What reading options needs: the language of plain texts, and the resources inside the questionnaire. */
export type OptionContext = {
  readonly base: Language | undefined
  readonly contained: readonly { readonly node: Json; readonly path: string }[]
  readonly report: Report
}

const MOST_OPTIONS = 1_000

/** The choices of an item, written out (`answerOption`) or by reference (`answerValueSet`). */
export function readOptions(item: Json, path: string, context: OptionContext): readonly ReadOption[] {
  const { report } = context
  const written = listAt(item, 'answerOption', path, report)
  const address = textAt(item, 'answerValueSet', path, report)
  if (written.length > MOST_OPTIONS) {
    refuseElement(report, `${path}.answerOption`, `${written.length} options`, `more than ${MOST_OPTIONS}`)
    return []
  }
  if (written.length > 0) {
    if (address !== undefined) flag(report, `${path}.answerValueSet`, address, 'the options written out are used')
    return written.flatMap((option) => readOption(option.node, option.path, context))
  }
  if (address === undefined) {
    refuseElement(report, path, 'choice', 'has no options')
    return []
  }
  return optionsOfValueSet(address, `${path}.answerValueSet`, context)
}

function readOption(node: Json, path: string, context: OptionContext): ReadOption[] {
  const { report, base } = context
  const key = Object.keys(node).find((name) => name.startsWith('value'))
  const value = key === undefined ? undefined : node[key]
  const coding = isJson(value) && key === 'valueCoding' ? value : undefined
  const code = coding ? textAt(coding, 'code', `${path}.valueCoding`, report) : plainText(value)
  if (!code) {
    refuseElement(
      report,
      path,
      key ?? 'option',
      `an option must be a coding with a code, a text, a number or a day; found ${kindOf(value)}`,
    )
    return []
  }
  const words = coding ? wordsAt(coding, 'display', base, `${path}.valueCoding`, report) : plainWords(code, base)
  const extensions = [
    ...extensionsOf(node, path, report),
    ...(coding ? extensionsOf(coding, `${path}.valueCoding`, report) : []),
  ]
  const option = optionOf(code, coding?.system === LOINC, words, path, report)
  let { weight } = option
  let exclusive = false
  for (const extension of extensions) {
    if (WEIGHTS.includes(extension.url)) weight = weightOf(extension, report)
    else if (extension.url === EXCLUSIVE) exclusive = extension.value === true
    else
      flag(
        report,
        extension.path,
        extension.url,
        PRESENTATION.includes(extension.url) ? 'only about looks' : 'not read',
      )
  }
  flagOthers(node, ['extension', key ?? ''], path, report, 'not read')
  if (coding)
    flagOthers(
      coding,
      ['extension', 'code', 'system', 'display', '_display'],
      `${path}.valueCoding`,
      report,
      'not read',
    )
  return [{ ...option, ...(weight === undefined ? {} : { weight }), ...(exclusive ? { exclusive } : {}) }]
}

function optionsOfValueSet(address: string, path: string, context: OptionContext): readonly ReadOption[] {
  const { report } = context
  const valueSet = containedAt(address, 'ValueSet', context)
  if (valueSet) return conceptsOf(valueSet.node, valueSet.path, context).flatMap((each) => readConcept(each, context))
  const list = answerListAt(address)
  if (!list) {
    refuseElement(report, path, address, 'the choices are kept elsewhere and are not in the file')
    return []
  }
  flag(
    report,
    path,
    address,
    `the choices are not in the file; they are those of LOINC answer list ${list.id}, from our own table`,
  )
  return list.options
}

/** The concepts of a value set: its expansion, or the concepts it includes, those of a contained code system among them. */
function conceptsOf(valueSet: Json, path: string, context: OptionContext): readonly Concept[] {
  const { report } = context
  const expansion = isJson(valueSet.expansion)
    ? listAt(valueSet.expansion, 'contains', `${path}.expansion`, report)
    : []
  if (expansion.length > 0) return expansion.map((each) => ({ ...each, system: each.node.system }))
  const compose = isJson(valueSet.compose) ? valueSet.compose : {}
  if (compose.exclude !== undefined)
    refuseElement(report, `${path}.compose.exclude`, 'exclude', 'cannot be worked out here')
  return listAt(compose, 'include', `${path}.compose`, report).flatMap((include) => {
    const { system } = include.node
    flagOthers(include.node, ['system', 'concept', 'filter', 'valueSet'], include.path, report, 'not kept')
    for (const part of ['filter', 'valueSet'])
      if (include.node[part] !== undefined)
        refuseElement(report, `${include.path}.${part}`, part, 'cannot be worked out here')
    const listed = listAt(include.node, 'concept', include.path, report)
    const whole =
      typeof system === 'string' && listed.length === 0 ? containedAt(system, 'CodeSystem', context) : undefined
    const concepts = whole ? listAt(whole.node, 'concept', whole.path, report) : listed
    if (concepts.length === 0) refuseElement(report, include.path, String(system), 'its concepts are not in the file')
    return concepts.map((each) => ({ ...each, system }))
  })
}

type Concept = { readonly node: Json; readonly path: string; readonly system: unknown }

function readConcept({ node, path, system }: Concept, { base, report }: OptionContext): ReadOption[] {
  const code = textAt(node, 'code', path, report)
  if (!code) return []
  const words = wordsAt(node, 'display', base, path, report)
  for (const designation of listAt(node, 'designation', path, report)) {
    const language = typeof designation.node.language === 'string' ? languageOf(designation.node.language) : undefined
    if (language && typeof designation.node.value === 'string') words[language] = designation.node.value
    else flag(report, designation.path, 'designation', 'not bokmål, nynorsk or English')
  }
  const option = optionOf(code, system === LOINC, words, path, report)
  let { weight } = option
  for (const extension of extensionsOf(node, path, report)) {
    if (WEIGHTS.includes(extension.url)) weight = weightOf(extension, report)
    else flag(report, extension.path, extension.url, 'not read')
  }
  flagOthers(node, ['extension', 'code', 'system', 'display', '_display', 'designation'], path, report, 'not read')
  return [{ ...option, ...(weight === undefined ? {} : { weight }) }]
}

/** Real forms carry weights without a value: such an option simply has none. */
function weightOf(extension: Extension, report: Report): number | undefined {
  if (extension.value !== undefined) return numberOf(extension, report)
  return flag(report, extension.path, extension.url, 'a weight without a value') as undefined
}

/** An option; a code of LOINC's answer lists is known by its shape where the system is left out. */
function optionOf(code: string, isLoinc: boolean, words: Words, path: string, report: Report): ReadOption {
  if (Object.keys(words).length === 0)
    flag(report, path, code, 'no text in bokmål, nynorsk or English: the code is shown')
  return { code, words, ...(isLoinc || /^LA\d+-\d$/.test(code) ? { loinc: code } : {}) }
}

function plainWords(text: string, base: Language | undefined): Words {
  return base ? { [base]: text } : {}
}

function containedAt(address: string, type: string, { contained }: OptionContext) {
  const plain = address.split('|')[0]
  return contained.find(
    ({ node }) => node.resourceType === type && (`#${String(node.id)}` === plain || node.url === plain),
  )
}
