import { describe, expect, test } from 'vitest'
import type { CslItem } from '../model.ts'
import { apaCitation, apaReference, apaText, authorList, initialsOf } from './apa.ts'

const names = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ family: `Name${at + 1}`, given: String.fromCharCode(65 + (at % 26)) }))

const article = (more: Partial<CslItem> = {}): CslItem => ({
  id: 'a',
  type: 'article-journal',
  title: 'What helps',
  author: [{ family: 'Lie', given: 'Kari' }],
  issued: { 'date-parts': [[2023]] },
  'container-title': 'Journal of Work',
  ...more,
})

describe('authors', () => {
  test.each([
    [1, 'Name1, A.', 'Name1, A.'],
    [2, 'Name1, A., & Name2, B.', 'Name1, A. & Name2, B.'],
    [3, 'Name1, A., Name2, B., & Name3, C.', 'Name1, A., Name2, B. & Name3, C.'],
  ])('%i: a comma before the ampersand in English, none in Norwegian', (count, en, nb) => {
    expect(authorList(names(count), 'en')).toBe(en)
    expect(authorList(names(count), 'nb')).toBe(nb)
    expect(authorList(names(count), 'nn')).toBe(nb)
  })

  test('twenty are all named', () => {
    const list = authorList(names(20), 'en')
    expect(list.match(/Name/g)).toHaveLength(20)
    expect(list).toMatch(/Name19, S\., & Name20, T\.$/)
    expect(list).not.toContain('. . .')
  })

  test.each([21, 22, 60])('of %i the first nineteen and the last are named, with dots and no ampersand', (count) => {
    const list = authorList(names(count), 'en')
    expect(list.match(/Name\d+/g)).toEqual([...names(19).map(({ family }) => family), `Name${count}`])
    expect(list).toMatch(new RegExp(String.raw`Name19, S\., \. \. \. Name${count}, .\.$`))
    expect(list).not.toContain('&')
  })

  test('none at all', () => expect(authorList([], 'nb')).toBe(''))

  test('an organisation stands as it is', () => {
    expect(authorList([{ literal: 'Helsedirektoratet' }, { family: 'Lie', given: 'K.' }], 'nb')).toBe(
      'Helsedirektoratet & Lie, K.',
    )
  })

  test.each([
    ['Kari', 'K.'],
    ['Kari Anne', 'K. A.'],
    ['Marie-Claire', 'M.-C.'],
    ['H. B.', 'H. B.'],
    ['H.B.', 'H. B.'],
    ['K. D. I.', 'K. D. I.'],
    ['J.-P.', 'J.-P.'],
    ['åse', 'Å.'],
    ['Élise', 'É.'],
    ['𝒳eno', '𝒳.'],
    ['', ''],
    ['  Kari   Anne ', 'K. A.'],
    ['-Kari', 'K.'],
  ])('%j becomes %j', (given, initials) => expect(initialsOf(given)).toBe(initials))
})

describe('an article', () => {
  test('without volume or pages', () => {
    expect(apaText(article(), 'en')).toBe('Lie, K. (2023). What helps. Journal of Work.')
  })

  test.each<[Partial<CslItem>, string, string]>([
    [{ volume: '12' }, 'Journal of Work, 12.', 'Journal of Work, 12.'],
    [{ volume: '12', issue: '3' }, 'Journal of Work, 12(3).', 'Journal of Work, 12(3).'],
    [{ volume: '12', issue: '3', page: '4-9' }, 'Journal of Work, 12(3), 4–9.', 'Journal of Work, 12(3), 4–9.'],
    [{ volume: '12', page: '4–9' }, 'Journal of Work, 12, 4–9.', 'Journal of Work, 12, 4–9.'],
    [{ volume: '12', page: '4 -- 9' }, 'Journal of Work, 12, 4–9.', 'Journal of Work, 12, 4–9.'],
    [{ volume: '12', number: '7391' }, 'Journal of Work, 12, Article 7391.', 'Journal of Work, 12, Artikkel 7391.'],
    [{ issue: '3' }, 'Journal of Work(3).', 'Journal of Work(3).'],
    [{ volume: '1', page: '4', number: '9' }, 'Journal of Work, 1, 4.', 'Journal of Work, 1, 4.'],
  ])('with %j', (more, en, nb) => {
    expect(apaText(article(more), 'en')).toBe(`Lie, K. (2023). What helps. ${en}`)
    expect(apaText(article(more), 'nn')).toBe(`Lie, K. (2023). What helps. ${nb}`)
  })

  test('only journal and volume are in italics, and authors, title and journal are the publication’s own words', () => {
    const runs = apaReference(article({ volume: '12', issue: '3', page: '4-9' }), 'en')
    expect(runs.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(['Journal of Work', '12'])
    expect(runs.filter(({ own }) => own).map(({ text }) => text)).toEqual(['Lie, K.', 'What helps.', 'Journal of Work'])
  })

  test('a DOI is a link, and goes before another address', () => {
    const runs = apaReference(article({ DOI: '10.1000/x', URL: 'https://example.org' }), 'nb')
    expect(runs.at(-1)).toEqual({ text: 'https://doi.org/10.1000/x', href: 'https://doi.org/10.1000/x' })
    expect(apaText(article({ URL: 'https://example.org' }), 'nb')).toMatch(/Journal of Work\. https:\/\/example\.org$/)
    expect(apaReference(article(), 'nb').some(({ href }) => href)).toBe(false)
  })

  test.each(['Does it help?', 'It helps!', 'It helps.'])('%s needs no full stop more', (title) => {
    expect(apaText(article({ title }), 'en')).toContain(`(2023). ${title} Journal`)
  })

  test('without a year', () => {
    const { issued: _, ...undated } = article()
    expect(apaText(undated, 'en')).toContain('Lie, K. (n.d.). What')
    expect(apaText(undated, 'nb')).toContain('Lie, K. (u.å.). What')
  })

  test('without an author the title comes first', () => {
    const { author: _, ...nobody } = article()
    expect(apaText(nobody, 'en')).toBe('What helps. (2023). Journal of Work.')
    expect(apaText({ ...nobody, author: [] }, 'en')).toBe('What helps. (2023). Journal of Work.')
  })

  test('by an organisation ends its name with a full stop', () => {
    expect(apaText(article({ author: [{ literal: 'Nav' }] }), 'en')).toMatch(/^Nav\. \(2023\)\. /)
  })
})

describe('other works', () => {
  const { 'container-title': _, ...plain } = article()
  const book: CslItem = { ...plain, type: 'book', title: 'The book', publisher: 'Forlaget' }

  test('a book is in italics, its edition is not', () => {
    expect(apaReference(book, 'en')[2]).toEqual({ text: 'The book.', own: true, italic: true })
    expect(apaText(book, 'en')).toBe('Lie, K. (2023). The book. Forlaget.')
    expect(apaReference({ ...book, edition: '2' }, 'en').slice(2, 4)).toEqual([
      { text: 'The book', own: true, italic: true },
      { text: ' (2nd ed.).' },
    ])
  })

  test.each([
    ['1', '1st ed.', '1. utg.'],
    ['2', '2nd ed.', '2. utg.'],
    ['3', '3rd ed.', '3. utg.'],
    ['4', '4th ed.', '4. utg.'],
    ['11', '11th ed.', '11. utg.'],
    ['12', '12th ed.', '12. utg.'],
    ['13', '13th ed.', '13. utg.'],
    ['21', '21st ed.', '21. utg.'],
    ['Rev. ed.', 'Rev. ed.', 'Rev. ed.'],
  ])('edition %s', (edition, en, nb) => {
    expect(apaText({ ...book, edition }, 'en')).toBe(`Lie, K. (2023). The book (${en}). Forlaget.`)
    expect(apaText({ ...book, edition }, 'nb')).toBe(`Lie, K. (2023). The book (${nb}). Forlaget.`)
  })

  const chapter: CslItem = {
    ...article({ type: 'chapter', 'container-title': 'The book', page: '10-20' }),
    editor: [{ family: 'Moe', given: 'Per' }],
    publisher: 'Forlaget',
  }
  test.each<[Partial<CslItem>, string, string]>([
    [{}, 'In P. Moe (Ed.), The book (pp. 10–20). Forlaget.', 'I P. Moe (Red.), The book (s. 10–20). Forlaget.'],
    [{ page: '10' }, 'In P. Moe (Ed.), The book (p. 10). Forlaget.', 'I P. Moe (Red.), The book (s. 10). Forlaget.'],
    [
      { editor: names(2) },
      'In A. Name1 & B. Name2 (Eds.), The book (pp. 10–20). Forlaget.',
      'I A. Name1 & B. Name2 (Red.), The book (s. 10–20). Forlaget.',
    ],
    [
      { editor: names(3), edition: '2' },
      'In A. Name1, B. Name2, & C. Name3 (Eds.), The book (2nd ed., pp. 10–20). Forlaget.',
      'I A. Name1, B. Name2 & C. Name3 (Red.), The book (2. utg., s. 10–20). Forlaget.',
    ],
    [{ editor: [] }, 'In The book (pp. 10–20). Forlaget.', 'I The book (s. 10–20). Forlaget.'],
  ])('a chapter with %j', (more, en, nb) => {
    expect(apaText({ ...chapter, ...more }, 'en')).toBe(`Lie, K. (2023). What helps. ${en}`)
    expect(apaText({ ...chapter, ...more }, 'nb')).toBe(`Lie, K. (2023). What helps. ${nb}`)
  })

  test('a report carries its number', () => {
    const report: CslItem = { ...book, type: 'report', number: '5' }
    expect(apaText(report, 'en')).toBe('Lie, K. (2023). The book (Report No. 5). Forlaget.')
    expect(apaText(report, 'nn')).toBe('Lie, K. (2023). The book (Rapport nr. 5). Forlaget.')
  })

  test('a thesis names its kind and its university', () => {
    const thesis: CslItem = { ...book, type: 'thesis', genre: 'Doctoral thesis', publisher: 'UiT' }
    expect(apaText(thesis, 'en')).toBe('Lie, K. (2023). The book [Doctoral thesis, UiT].')
    const { genre: _genre, publisher: _publisher, ...bare } = thesis
    expect(apaText(bare, 'nb')).toBe('Lie, K. (2023). The book [Avhandling].')
  })
})

describe('within a text', () => {
  test.each([
    [1, '(Name1, 2023)', 'Name1 (2023)', 'Name1 (2023)'],
    [2, '(Name1 & Name2, 2023)', 'Name1 and Name2 (2023)', 'Name1 og Name2 (2023)'],
    [3, '(Name1 et al., 2023)', 'Name1 et al. (2023)', 'Name1 et al. (2023)'],
    [16, '(Name1 et al., 2023)', 'Name1 et al. (2023)', 'Name1 et al. (2023)'],
  ])('%i authors', (count, brackets, en, nb) => {
    const item = article({ author: names(count) })
    expect(apaCitation(item, 'en')).toEqual({ brackets, sentence: en })
    expect(apaCitation(item, 'nb')).toEqual({ brackets, sentence: nb })
    expect(apaCitation(item, 'nn')).toEqual({ brackets, sentence: nb })
  })

  test('no author, no year', () => {
    const { author: _author, issued: _issued, ...bare } = article()
    expect(apaCitation(bare, 'en')).toEqual({ brackets: '(“What helps”, n.d.)', sentence: '“What helps” (n.d.)' })
    expect(apaCitation(bare, 'nb')).toEqual({ brackets: '(«What helps», u.å.)', sentence: '«What helps» (u.å.)' })
  })
})
