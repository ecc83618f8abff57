import MarkdownIt, { type Token } from 'markdown-it'

/** A heading of a text: its level on the page, its words, and its address within the page. */
export type Heading = { readonly level: number; readonly words: string; readonly id: string }

/** What can be wrong with a text, and where (a line, from 1). */
export type MarkdownFault = {
  readonly fault: 'html' | 'image-without-words' | 'image-from-elsewhere' | 'address-not-allowed' | 'heading-one'
  readonly line: number
  readonly what: string
}

const FIRST_LEVEL = 2
const OWN_IMAGE = /^\/images\/[\w-]+(\.\w+)?$/
const ALLOWED = /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|\/(?!\/)[^\s]*|#[\w-]+)$/i

const parser = new MarkdownIt('default', { html: false, linkify: false, typographer: false })
parser.validateLink = (address) => ALLOWED.test(address)

parser.core.ruler.push('headings', ({ tokens }) => {
  const taken = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue
    const level = Math.min(6, Math.max(FIRST_LEVEL, Number(token.tag.slice(1))))
    token.tag = `h${level}`
    if (token.type === 'heading_open') token.attrSet('id', idOf(wordsOf(tokens[at + 1]), taken))
  }
})

parser.renderer.rules['link_open'] = (tokens, at, options, _env, self) => {
  const token = tokens[at]!
  if (/^https?:/i.test(String(token.attrGet('href')))) token.attrSet('rel', 'external noopener')
  return self.renderToken(tokens, at, options)
}
parser.renderer.rules['image'] = (tokens, at) => {
  const token = tokens[at]!
  const [source, words] = [String(token.attrGet('src') ?? ''), wordsOf(token)]
  if (!OWN_IMAGE.test(source)) return parser.utils.escapeHtml(words)
  return `<img src="${parser.utils.escapeHtml(source)}" alt="${parser.utils.escapeHtml(words)}" loading="lazy">`
}
// A wide table scrolls in a frame of its own; the page stays still.
parser.renderer.rules['table_open'] = () =>
  '<div class="b-frame" tabindex="0" role="region" aria-label="–"><table class="ds-table b-table">'
parser.renderer.rules['table_close'] = () => '</table></div>\n'

/** Markdown as HTML that is safe to send to a reader. `tables` names the frames that tables scroll in. */
export function renderMarkdown(text: string, tables = 'Tabell'): string {
  return parser.render(text).replaceAll('aria-label="–"', `aria-label="${parser.utils.escapeHtml(tables)}"`)
}

/** The headings of a text, in order. */
export function headingsIn(text: string): Heading[] {
  const tokens = parser.parse(text, {})
  return tokens.flatMap((token, at) =>
    token.type === 'heading_open'
      ? [{ level: Number(token.tag.slice(1)), words: wordsOf(tokens[at + 1]), id: String(token.attrGet('id')) }]
      : [],
  )
}

/** Every address a text links to or shows a picture from, once, in order. */
export function linksIn(text: string): string[] {
  const found = parser.parse(text, {}).flatMap((token) =>
    (token.children ?? []).flatMap((child) => {
      const address =
        child.type === 'link_open' ? child.attrGet('href') : child.type === 'image' ? child.attrGet('src') : null
      return address === null ? [] : [String(address)]
    }),
  )
  return [...new Set(found)]
}

/** The words of a text alone, as search and summaries need them: a space between the parts. */
export function plainText(text: string): string {
  return parser
    .parse(text, {})
    .flatMap((token) =>
      token.type === 'inline'
        ? [wordsOf(token)]
        : token.type === 'fence' || token.type === 'code_block'
          ? [token.content]
          : [],
    )
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/**
 * What a text cannot be published with: a piece of HTML (it would show as text), a picture without words or from
 * elsewhere, an address that is none, and a heading of the page's own level.
 */
export function faultsIn(text: string): MarkdownFault[] {
  const faults: MarkdownFault[] = []
  for (const token of parser.parse(text, {})) {
    const line = (token.map?.[0] ?? 0) + 1
    if (token.type === 'heading_open' && token.markup === '#') faults.push({ fault: 'heading-one', line, what: '#' })
    for (const child of token.children ?? []) {
      if (child.type === 'image') {
        const source = String(child.attrGet('src') ?? '')
        if (!OWN_IMAGE.test(source)) faults.push({ fault: 'image-from-elsewhere', line, what: source })
        if (wordsOf(child).trim() === '') faults.push({ fault: 'image-without-words', line, what: source })
      }
      if (child.type !== 'text') continue
      for (const [html] of child.content.matchAll(/<\/?[a-z][^<>]*>?/gi))
        faults.push({ fault: 'html', line, what: html.slice(0, 60) })
      for (const [, address = ''] of child.content.matchAll(/\]\(([^()\s]+)\)/g))
        if (!ALLOWED.test(address)) faults.push({ fault: 'address-not-allowed', line, what: address.slice(0, 60) })
    }
  }
  return faults
}

function wordsOf(token: Token | undefined): string {
  if (!token?.children || token.children.length === 0) return token?.content ?? ''
  return token.children
    .map((child) => {
      if (child.type === 'softbreak' || child.type === 'hardbreak') return ' '
      return child.type === 'image' ? wordsOf(child) : child.content
    })
    .join('')
}

/** An id made of the words, like `kven-er-med`; a number follows when the words come twice. */
function idOf(words: string, taken: Set<string>): string {
  const plain = words
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  // A part of the page may be called "main" as little as the shell's own places may be called twice.
  const base = `s-${plain || 'del'}`
  let id = base
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
  taken.add(id)
  return id
}
