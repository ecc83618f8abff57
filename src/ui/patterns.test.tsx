import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#core/languages.ts'
import { PatternsPage, PatternsQuestionPage, PatternsWorkPage } from './patterns.tsx'
import { faultsOf, wordsOf } from './testing.ts'
import { viewForTests } from './view-for-tests.ts'

describe.each(LANGUAGES)('the page of patterns in %s', (language) => {
  const html = String(<PatternsPage view={viewForTests(language)} />)

  it('does nothing a page may not do', () => {
    expect(faultsOf(html)).toEqual([])
  })

  it('shows a refused form with what was written', () => {
    expect(html).toContain('value="Åse Mørk"')
    expect(html).toContain('value="31.2.2024"')
    expect(html).toContain('href="#field-b-start"')
  })

  it('does not take the focus away from the top', () => {
    expect(html).not.toContain('autofocus')
  })

  it('has every chart, with its table', () => {
    for (const id of ['curve', 'curve-gaps', 'lines', 'intervals', 'change', 'bars', 'histogram', 'flow', 'calendar']) {
      expect(html).toContain(`id="${id}-wide-title"`)
      expect(html).toContain(`id="${id}-narrow-title"`)
    }
    expect(html.match(/<figure/g)).toHaveLength(9)
    expect(html.match(/<table/g)).toHaveLength(10)
  })
})

it.each(LANGUAGES)('the question page in %s holds one question and nothing to wander off to', (language) => {
  const html = String(<PatternsQuestionPage view={viewForTests(language)} />)
  expect(faultsOf(html)).toEqual([])
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).not.toContain('<nav')
  expect(html).not.toContain('<script')
})

it('the three languages say different things in the same structure', () => {
  const pages = LANGUAGES.map((language) => String(<PatternsPage view={viewForTests(language)} />))
  expect(new Set(pages.map(wordsOf)).size).toBe(3)
  const headings = pages.map((page) => page.match(/<h[1-6]/g)?.join(''))
  expect(new Set(headings).size).toBe(1)
})

it.each(LANGUAGES)('the work page in %s does nothing a page may not do', (language) => {
  expect(faultsOf(String(<PatternsWorkPage view={viewForTests(language)} />))).toEqual([])
})
