import { expect, test } from 'vitest'
import { partly } from '#core/partial-date.ts'
import { publicationFacts, type CslItem } from '../model.ts'
import { cslOf } from './csl.ts'
import { exportOf } from './export.ts'
import { pagesOf } from './sample.ts'

const item: CslItem = {
  id: 'lie-2023',
  type: 'article-journal',
  title: 'What helps & what 100 % does_not {really}',
  author: [{ family: 'Lie', given: 'K.' }, { literal: 'Nav & Co' }],
  issued: { 'date-parts': [[2023, 8]] },
  language: 'en',
  'container-title': 'Journal of Work',
  volume: '12',
  issue: '3',
  page: '4-9',
  DOI: '10.1000/x_y',
}

test('CSL-JSON is the items, whole', () => {
  expect(JSON.parse(exportOf([item], 'json'))).toEqual([item])
  expect(JSON.parse(exportOf([], 'json'))).toEqual([])
})

test('RIS has a line for each thing, in its order, ended as the format wants', () => {
  expect(exportOf([item], 'ris').split('\r\n')).toEqual([
    'TY  - JOUR',
    'ID  - lie-2023',
    'AU  - Lie, K.',
    'AU  - Nav & Co',
    'PY  - 2023',
    'TI  - What helps & what 100 % does_not {really}',
    'T2  - Journal of Work',
    'VL  - 12',
    'IS  - 3',
    'SP  - 4',
    'EP  - 9',
    'DO  - 10.1000/x_y',
    'LA  - en',
    'ER  - ',
    '',
  ])
  expect(exportOf([item, item], 'ris').match(/^ER {2}- \r$/gm)).toHaveLength(2)
  const { page: _, ...unpaged } = item
  expect(exportOf([{ ...unpaged, number: '7391' }], 'ris')).toContain('C7  - 7391\r\n')
})

test('BibTeX escapes what TeX would read as its own', () => {
  expect(exportOf([item], 'bib')).toBe(`@article{lie-2023,
  author = {Lie, K. and {Nav \\& Co}},
  title = {{What helps \\& what 100 \\% does\\_not \\{really\\}}},
  year = {2023},
  journal = {Journal of Work},
  volume = {12},
  number = {3},
  pages = {4--9},
  doi = {10.1000/x\\_y},
  language = {en}
}
`)
  expect(exportOf([{ ...item, title: String.raw`a\b^c~d` }], 'bib')).toContain(
    String.raw`a\textbackslash{}b\textasciicircum{}c\textasciitilde{}d`,
  )
})

test.each([
  ['book', 'BOOK', '@book', 'publisher'],
  ['chapter', 'CHAP', '@incollection', 'publisher'],
  ['report', 'RPRT', '@techreport', 'institution'],
  ['thesis', 'THES', '@phdthesis', 'school'],
] as const)('a %s has its own type, and names who gave it out', (type, ris, bib, by) => {
  const { 'container-title': _, ...plain } = item
  const work: CslItem = { ...plain, type, publisher: 'Forlaget', number: '5' }
  expect(exportOf([work], 'ris')).toMatch(new RegExp(`^TY {2}- ${ris}\r\n`))
  expect(exportOf([work], 'bib')).toMatch(new RegExp(`^${bib}\\{`))
  expect(exportOf([work], 'bib')).toContain(`  ${by} = {Forlaget}`)
})

test('facts become an item; what is not known is not there, and who has no given name is an organisation', () => {
  const facts = publicationFacts.parse({
    type: 'report',
    author: [{ family: 'Nav' }, { family: 'Lie', given: 'K.' }],
    title: 'Tall',
    language: 'nb',
    issued: '2023-08',
  })
  expect(cslOf('tall', facts)).toEqual({
    id: 'tall',
    type: 'report',
    title: 'Tall',
    language: 'nb',
    author: [{ literal: 'Nav' }, { family: 'Lie', given: 'K.' }],
    issued: { 'date-parts': [[2023, 8]] },
  })
  expect(cslOf('tall', { ...facts, author: [], issued: undefined })).not.toHaveProperty('author')
  expect(cslOf('tall', { ...facts, issued: partly('2023-08-04') }).issued).toEqual({ 'date-parts': [[2023, 8, 4]] })
})

test.each([
  { DOI: 'doi.org/10.1000/x' },
  { DOI: '10.1/x' },
  { URL: 'javascript:alert(1)' },
  { issued: '2023-13' },
  { type: 'blog' },
  { title: '' },
  { author: [{ family: '' }] },
  { language: 'norsk' },
])('facts with %j are refused', (wrong) => {
  const right = { type: 'book', author: [], title: 'Tittel', language: 'nb' }
  expect(publicationFacts.safeParse(right).success).toBe(true)
  expect(publicationFacts.safeParse({ ...right, ...wrong }).success).toBe(false)
})

test.each([
  [undefined, []],
  ['', []],
  ['---', []],
  ['En side', ['En side']],
  ['En\n\n---\n\nTo\n  ---  \nTre', ['En', 'To', 'Tre']],
  ['| a |\n| --- |\n| b |', ['| a |\n| --- |\n| b |']],
])('the sample %j has the pages %j', (sample, pages) => expect(pagesOf(sample)).toEqual(pages))
