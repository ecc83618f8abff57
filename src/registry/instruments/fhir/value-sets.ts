import { flag, flagOthers, inWords, listAt, objectAt, refuseElement, type Json, type Report } from './report.ts'
import { LOINC } from './urls.ts'

/** The resources inside a questionnaire, and which of them were used. */
export type Contained = {
  readonly resources: readonly { readonly node: Json; readonly path: string }[]
  /** The path of each resource used, with the element it was found by. */
  readonly used: Map<string, 'id' | 'url'>
  /** What was found at each address: thousands of questions may take their choices from one value set. */
  readonly known: Map<string, readonly Coding[] | undefined>
}

/** The resources inside a questionnaire, before any is read. */
export function containedIn(json: Json, report: Report): Contained {
  return { resources: listAt(json, 'contained', '', report), used: new Map(), known: new Map() }
}

/** A code with its words, and the code system it is of, where that is stated. */
export type Coding = { readonly node: Json; readonly path: string; readonly system: unknown }

type Context = { readonly contained: Contained; readonly report: Report }

/** The codings of the value set at an address, or `undefined` where it is not in the file. What cannot be worked out is refused. */
export function codingsAt(address: string, context: Context): readonly Coding[] | undefined {
  const { known } = context.contained
  if (!known.has(address)) known.set(address, readValueSet(address, context))
  return known.get(address)
}

function readValueSet(address: string, context: Context): readonly Coding[] | undefined {
  const valueSet = containedAt(address, 'ValueSet', context)
  if (!valueSet) return undefined
  const { node, path } = valueSet
  const expanded = codingsOfExpansion(node, path, context)
  if (expanded.length === 0) return codingsOfCompose(node, path, context)
  if (node.compose !== undefined) flag(context.report, `${path}.compose`, 'compose', 'the expansion beside it is used')
  return expanded
}

function codingsOfExpansion(valueSet: Json, path: string, { report }: Context): readonly Coding[] {
  const expansion = objectAt(valueSet, 'expansion', path, report)
  if (!expansion) return []
  flagOthers(expansion, ['contains'], `${path}.expansion`, report, 'not kept')
  return listAt(expansion, 'contains', `${path}.expansion`, report).map((each) => {
    refuseInside(each, ['contains', 'abstract', 'inactive'], report)
    return { ...each, system: each.node.system }
  })
}

function codingsOfCompose(valueSet: Json, path: string, context: Context): readonly Coding[] {
  const { report } = context
  const compose = objectAt(valueSet, 'compose', path, report) ?? {}
  refuseInside({ node: compose, path: `${path}.compose` }, ['exclude'], report)
  flagOthers(compose, ['include', 'exclude'], `${path}.compose`, report, 'not kept')
  return listAt(compose, 'include', `${path}.compose`, report).flatMap((include) => codingsOfInclude(include, context))
}

/** The concepts that are listed, or all those of a code system inside the questionnaire. */
function codingsOfInclude(include: { node: Json; path: string }, context: Context): readonly Coding[] {
  const { report } = context
  const { node, path } = include
  const { system } = node
  flagOthers(node, ['system', 'concept', 'filter', 'valueSet'], path, report, 'not kept')
  refuseInside(include, ['filter', 'valueSet'], report)
  const listed = listAt(node, 'concept', path, report)
  const whole =
    typeof system === 'string' && listed.length === 0 ? containedAt(system, 'CodeSystem', context) : undefined
  if (!whole && system !== undefined && system !== LOINC)
    flag(report, `${path}.system`, inWords(system), 'not kept: the codes alone are, unless they are of LOINC')
  const concepts = whole ? listAt(whole.node, 'concept', whole.path, report) : listed
  if (concepts.length === 0) refuseElement(report, path, inWords(system), 'its concepts are not in the file')
  return concepts.map((each) => {
    refuseInside(each, ['concept'], report)
    return { ...each, system }
  })
}

/** Elements that add choices to those that are read, or take some away. */
function refuseInside({ node, path }: { node: Json; path: string }, keys: readonly string[], report: Report): void {
  for (const key of keys)
    if (node[key] !== undefined && node[key] !== false)
      refuseElement(report, `${path}.${key}`, key, 'changes which choices there are, and cannot be worked out here')
}

function containedAt(address: string, type: string, { contained }: Context) {
  const plain = address.split('|')[0] ?? ''
  const found = contained.resources.find(
    ({ node }) => node.resourceType === type && (isAt(node.id, plain) || node.url === plain),
  )
  if (found) contained.used.set(found.path, isAt(found.node.id, plain) ? 'id' : 'url')
  return found
}

function isAt(id: unknown, address: string): boolean {
  return typeof id === 'string' && address === `#${id}`
}

/** Lists what is inside the questionnaire and was not read: whole resources, and parts of those that were used. */
export function flagContained({ resources, used }: Contained, report: Report): void {
  for (const { node, path } of resources) {
    const by = used.get(path)
    const parts = node.resourceType === 'ValueSet' ? ['compose', 'expansion'] : ['concept']
    if (by) flagOthers(node, ['resourceType', by, ...parts], path, report, 'not kept')
    else flag(report, path, inWords(node.resourceType), 'not read: no question takes its choices from it')
  }
}
