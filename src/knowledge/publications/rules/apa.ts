import type { Language } from '#core/languages.ts'
import type { CslItem, CslName } from '../model.ts'
import { yearOf } from './csl.ts'

/** A stretch of a reference. `own`: words and names of the publication, in its language. */
export type Run = { readonly text: string; readonly italic?: true; readonly own?: true; readonly href?: string }

/** The words of the style in each language. Norwegian: Norsk APA-manual, for the 7th edition. */
const WORDS = {
  nb: {
    noDate: 'u.å.',
    article: 'Artikkel',
    inside: 'I',
    editor: 'Red.',
    editors: 'Red.',
    pages: 's.',
    report: 'Rapport nr.',
  },
  nn: {
    noDate: 'u.å.',
    article: 'Artikkel',
    inside: 'I',
    editor: 'Red.',
    editors: 'Red.',
    pages: 's.',
    report: 'Rapport nr.',
  },
  en: {
    noDate: 'n.d.',
    article: 'Article',
    inside: 'In',
    editor: 'Ed.',
    editors: 'Eds.',
    pages: 'pp.',
    report: 'Report No.',
  },
} as const
const THESIS = { nb: 'Avhandling', nn: 'Avhandling', en: 'Thesis' } as const

/** From this many authors on, those between the nineteenth and the last are left out. */
const TOO_MANY = 21

/**
 * A publication as a list of references in APA 7 writes it, in stretches that a page can draw.
 * Source: Publication Manual of the American Psychological Association, 7th ed., ch. 9–10; in Norwegian, Norsk APA-manual.
 */
export function apaReference(item: CslItem, language: Language): Run[] {
  const authors = item.author ?? []
  const year = ` (${yearOf(item) ?? WORDS[language].noDate}). `
  const title = titleRuns(item, language)
  // Without an author the title stands in the author's place.
  const beginning =
    authors.length === 0
      ? [...title, { text: year }]
      : [{ text: closed(authorList(authors, language)), own: true as const }, { text: year }, ...title, { text: ' ' }]
  return joined([...beginning, ...sourceRuns(item, language), ...addressRuns(item)])
}

/** A reference as plain words. */
export function apaText(item: CslItem, language: Language): string {
  return apaReference(item, language)
    .map(({ text }) => text)
    .join('')
}

/** How a text names the publication: in brackets, and within a sentence. Three authors and more are the first "et al.". */
export function apaCitation(
  item: CslItem,
  language: Language,
): { readonly brackets: string; readonly sentence: string } {
  const names = (item.author ?? []).map(shortName)
  const year = yearOf(item) ?? WORDS[language].noDate
  const [first = quoted(item.title, language), second] = names
  const who = (and: string) =>
    names.length > 2 ? `${first} et al.` : second === undefined ? first : `${first} ${and} ${second}`
  return {
    brackets: `(${who('&')}, ${year})`,
    sentence: `${who(language === 'en' ? 'and' : 'og')} (${year})`,
  }
}

/** `Jensen, C.`, `Jensen, C. & Lie, M.` and so on: English has a comma before the last, Norwegian has not. */
export function authorList(authors: readonly CslName[], language: Language): string {
  const names = authors.map(nameInList)
  if (names.length >= TOO_MANY) return `${names.slice(0, TOO_MANY - 2).join(', ')}, . . . ${names.at(-1)}`
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')}${language === 'en' ? ',' : ''} & ${names.at(-1)}`
}

/** `Marie-Claire Jon` as `M.-C. J.`; initials stay as they are. */
export function initialsOf(given: string): string {
  return given
    .replaceAll(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .flatMap((part) => (part === '' ? [] : [`${[...part][0]!.toUpperCase()}.`]))
        .join('-'),
    )
    .join(' ')
}

const nameInList = (name: CslName) => ('literal' in name ? name.literal : `${name.family}, ${initialsOf(name.given)}`)
const nameInFront = (name: CslName) => ('literal' in name ? name.literal : `${initialsOf(name.given)} ${name.family}`)
const shortName = (name: CslName) => ('literal' in name ? name.literal : name.family)
const quoted = (title: string, language: Language) => (language === 'en' ? `“${title}”` : `«${title}»`)
/** A full stop at the end, unless it ends in a mark already. */
const closed = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`)
/** Pages with the dash between them. */
const dashed = (pages: string) => pages.replaceAll(/\s*[-–]+\s*/g, '–')

/** The title: in italics when it is a work of its own, with what belongs in brackets after it. */
function titleRuns(item: CslItem, language: Language): Run[] {
  if (item.type === 'article-journal' || item.type === 'chapter') return [{ text: closed(item.title), own: true }]
  const more = bracketsOf(item, language)
  if (more === undefined) return [{ text: closed(item.title), own: true, italic: true }]
  return [{ text: item.title, own: true, italic: true }, { text: ` ${more}.` }]
}

function bracketsOf({ type, edition, number, genre, publisher }: CslItem, language: Language): string | undefined {
  if (type === 'thesis') return `[${[genre ?? THESIS[language], publisher].filter(Boolean).join(', ')}]`
  if (type === 'report' && number !== undefined) return `(${WORDS[language].report} ${number})`
  return edition === undefined ? undefined : `(${editionOf(edition, language)})`
}

function editionOf(edition: string, language: Language): string {
  if (!/^\d+$/.test(edition)) return edition
  if (language !== 'en') return `${edition}. utg.`
  const [, teen, last] = /(1?)(\d)$/.exec(edition)!
  const ending = teen === '1' ? 'th' : ({ '1': 'st', '2': 'nd', '3': 'rd' }[last!] ?? 'th')
  return `${edition}${ending} ed.`
}

/** Where it stands: the journal with volume and pages, the book a chapter is in, or the publisher. */
function sourceRuns(item: CslItem, language: Language): Run[] {
  const { type, publisher } = item
  if (type === 'article-journal') return journalRuns(item, language)
  if (type === 'thesis') return []
  const published = publisher === undefined ? [] : [{ text: `${closed(publisher)} ` }]
  return type === 'chapter' ? [...bookRuns(item, language), ...published] : published
}

function journalRuns(item: CslItem, language: Language): Run[] {
  const { 'container-title': journal, volume, issue, page, number } = item
  if (journal === undefined) return []
  const place =
    page !== undefined ? `, ${dashed(page)}` : number !== undefined ? `, ${WORDS[language].article} ${number}` : ''
  return [
    { text: journal, italic: true, own: true },
    ...(volume === undefined ? [] : [{ text: ', ' }, { text: volume, italic: true as const }]),
    { text: `${issue === undefined ? '' : `(${issue})`}${place}. ` },
  ]
}

function bookRuns({ 'container-title': book, editor = [], edition, page }: CslItem, language: Language): Run[] {
  if (book === undefined) return []
  const words = WORDS[language]
  const names = editor.map(nameInFront)
  const all =
    names.length < 3
      ? names.join(' & ')
      : `${names.slice(0, -1).join(', ')}${language === 'en' ? ',' : ''} & ${names.at(-1)}`
  const editors = names.length === 0 ? '' : ` ${all} (${names.length === 1 ? words.editor : words.editors}),`
  const inside = [
    ...(edition === undefined ? [] : [editionOf(edition, language)]),
    ...(page === undefined ? [] : [`${/[-–,]/.test(page) || language !== 'en' ? words.pages : 'p.'} ${dashed(page)}`]),
  ]
  return [
    { text: `${words.inside}${editors} ` },
    { text: book, italic: true, own: true },
    { text: `${inside.length === 0 ? '' : ` (${inside.join(', ')})`}. ` },
  ]
}

/** The lasting address: the DOI where there is one. */
function addressRuns({ DOI, URL }: CslItem): Run[] {
  const address = DOI === undefined ? URL : doiAddress(DOI)
  return address === undefined ? [] : [{ text: address, href: address }]
}

/** The address of a DOI. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi}`
}

/** Without empty stretches, and without a space at the end. */
function joined(runs: readonly Run[]): Run[] {
  const full = runs.filter(({ text }) => text !== '')
  return full.flatMap((run, at) => {
    const text = at === full.length - 1 ? run.text.trimEnd() : run.text
    return text === '' ? [] : [{ ...run, text }]
  })
}
