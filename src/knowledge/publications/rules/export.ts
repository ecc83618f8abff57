import type { CslItem, CslName, PublicationType } from '../model.ts'
import { yearOf } from './csl.ts'

export const FORMATS = ['json', 'ris', 'bib'] as const
/** What a reference can be taken away as. */
export type Format = (typeof FORMATS)[number]

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
}

/** References in a format that programs for references read. */
export function exportOf(items: readonly CslItem[], format: Format): string {
  if (format === 'json') return `${JSON.stringify(items, undefined, 2)}\n`
  return format === 'ris' ? items.map(risOf).join('') : items.map(bibtexOf).join('\n')
}

const RIS_TYPES: Readonly<Record<PublicationType, string>> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  thesis: 'THES',
}

const name = (one: CslName) => ('literal' in one ? one.literal : `${one.family}, ${one.given}`)

/** One record of RIS; each line `XX  - value`, ended by CR LF. */
function risOf(item: CslItem): string {
  const [from, to] = item.page?.split(/\s*[-–]+\s*/) ?? []
  const lines: [string, string | number | undefined][] = [
    ['TY', RIS_TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((one): [string, string] => ['AU', name(one)]),
    ...(item.editor ?? []).map((one): [string, string] => ['A2', name(one)]),
    ['PY', yearOf(item)],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', from],
    ['EP', to],
    [item.type === 'report' ? 'M1' : 'C7', item.number],
    ['ET', item.edition],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
  ]
  const told = lines.filter(([, value]) => value !== undefined && value !== '')
  return [...told.map(([tag, value]) => `${tag}  - ${String(value).replaceAll(/\s+/g, ' ')}`), 'ER  - ', ''].join(
    '\r\n',
  )
}

const BIBTEX_TYPES: Readonly<Record<PublicationType, string>> = {
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  thesis: 'phdthesis',
}

/** One entry of BibTeX, its key the id. */
function bibtexOf(item: CslItem): string {
  const isArticle = item.type === 'article-journal'
  const names = (all: readonly CslName[] | undefined) =>
    all?.map((one) => ('literal' in one ? `{${escaped(one.literal)}}` : escaped(name(one)))).join(' and ')
  const plain = (text: string | undefined) => (text === undefined ? undefined : escaped(text))
  const fields: [string, string | undefined][] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    // Braces keep the capitals that the title has.
    ['title', `{${escaped(item.title)}}`],
    ['year', yearOf(item)?.toString()],
    [isArticle ? 'journal' : 'booktitle', plain(item['container-title'])],
    ['volume', plain(item.volume)],
    ['number', plain(isArticle ? item.issue : item.number)],
    ['eid', isArticle ? plain(item.number) : undefined],
    ['pages', plain(item.page)?.replaceAll(/\s*[-–]+\s*/g, '--')],
    ['edition', plain(item.edition)],
    [item.type === 'thesis' ? 'school' : item.type === 'report' ? 'institution' : 'publisher', plain(item.publisher)],
    ['type', plain(item.genre)],
    ['doi', plain(item.DOI)],
    ['url', item.URL],
    ['language', item.language],
  ]
  const told = fields.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`  ${key} = {${value}}`]))
  return `@${BIBTEX_TYPES[item.type]}{${item.id},\n${told.join(',\n')}\n}\n`
}

/** What TeX would read as its own, made to be read as it stands. */
function escaped(text: string): string {
  return text.replaceAll(/[\\{}&%$#_^~]/g, (sign) => TEX[sign] ?? `\\${sign}`).replaceAll(/\s+/g, ' ')
}
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}
