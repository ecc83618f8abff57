/** An opening tag of a page, for tests. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly at: number }

/** The opening tags of a page that we wrote ourselves: every attribute quoted, no comments, no raw text but in scripts. */
export function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(/<([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].map((match) => ({
    name: match[1]!.toLowerCase(),
    attributes: new Map(
      [...(match[2] ?? '').matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map((pair) => [pair[1]!, unescape(pair[2] ?? '')]),
    ),
    at: match.index,
  }))
}

/** The words of a page, without its tags. */
export function wordsOf(html: string): string {
  return unescape(html.replace(/<[^>]*>/g, ' '))
    .replace(/[ \n]+/g, ' ')
    .trim()
}

/**
 * What a page does that no page of ours may do: forbidden by the content policy, or out of reach for those who
 * do not see it. Empty when all is well. Tests of any module may use it.
 */
export function faultsOf(html: string): readonly string[] {
  const tags = tagsOf(html)
  return [
    ...policyFaults(tags, html),
    ...idFaults(tags),
    ...controlFaults(tags),
    ...groupFaults(html),
    ...headingFaults(tags),
  ]
}

const ADDRESS_ATTRIBUTES = ['src', 'href', 'action', 'formaction', 'poster', 'srcset']

function policyFaults(tags: readonly Tag[], html: string): readonly string[] {
  const each = tags.flatMap(({ name, attributes }) => [
    ...(attributes.has('style') ? [`<${name}> has a style attribute`] : []),
    ...(name === 'style' ? ['a style sheet in the page'] : []),
    // Data for machines stands in a script tag, and does not run.
    ...(name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json'
      ? ['a script in the page']
      : []),
    ...[...attributes.keys()].filter((key) => key.startsWith('on')).map((key) => `<${name}> has ${key}`),
    ...ADDRESS_ATTRIBUTES.flatMap((key) => {
      const value = attributes.get(key) ?? ''
      // Where the page itself is, or its feed, is told and not asked for.
      const isTold = name === 'a' || (name === 'link' && /^(canonical|alternate)$/.test(attributes.get('rel') ?? ''))
      return !isTold && /^(?:[a-z]+:)?\/\//i.test(value) ? [`<${name}> asks ${value}`] : []
    }),
    ...(/^\s*javascript:/i.test(attributes.get('href') ?? '') ? [`<${name}> runs a script from its address`] : []),
  ])
  const holes = /undefined|\[object |NaN/.exec(wordsOf(html))
  return holes ? [...each, `the page says "${holes[0]}"`] : each
}

function idFaults(tags: readonly Tag[]): readonly string[] {
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
  const known = new Set(ids)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} is there twice`)
  const lost = tags.flatMap(({ name, attributes }) =>
    ['aria-describedby', 'aria-labelledby', 'for', 'form'].flatMap((key) =>
      (attributes.get(key) ?? '')
        .split(' ')
        .filter((id) => id !== '' && !known.has(id))
        .map((id) => `<${name}> ${key} names ${id}, which is not there`),
    ),
  )
  const links = tags.flatMap(({ attributes }) => {
    const href = attributes.get('href') ?? ''
    return href.length > 1 && href.startsWith('#') && !known.has(href.slice(1))
      ? [`a link to ${href}, which is not there`]
      : []
  })
  return [...twice, ...lost, ...links]
}

function controlFaults(tags: readonly Tag[]): readonly string[] {
  const labelled = new Set(
    tags.flatMap(({ name, attributes }) => (name === 'label' ? (attributes.get('for') ?? []) : [])),
  )
  return tags.flatMap(({ name, attributes }) => {
    const type = attributes.get('type') ?? ''
    if (!['input', 'select', 'textarea'].includes(name) || ['hidden', 'submit', 'image', 'button'].includes(type))
      return []
    const id = attributes.get('id') ?? ''
    return labelled.has(id) || attributes.has('aria-label')
      ? []
      : [`the field ${attributes.get('name') ?? '?'} has no label`]
  })
}

function groupFaults(html: string): readonly string[] {
  const outside = html.replace(/<fieldset\b[\s\S]*?<\/fieldset>/g, '')
  const loose = tagsOf(outside)
    .filter(({ name, attributes }) => name === 'input' && attributes.get('type') === 'radio')
    .map(({ attributes }) => `the choice ${attributes.get('name')} stands outside a fieldset`)
  const unnamed = [...html.matchAll(/<fieldset\b[^>]*>(?!<legend)/g)].map(
    () => 'a fieldset does not begin with its legend',
  )
  return [...loose, ...unnamed]
}

function headingFaults(tags: readonly Tag[]): readonly string[] {
  const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []))
  const page = tags.some(({ name }) => name === 'html')
  const first = levels.filter((level) => level === 1).length
  return [
    ...(page && first !== 1 ? [`a page has one h1, this one ${first}`] : []),
    ...levels.flatMap((level, index) =>
      index > 0 && level > levels[index - 1]! + 1 ? [`h${level} follows h${levels[index - 1]}`] : [],
    ),
  ]
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
