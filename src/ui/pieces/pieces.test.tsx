import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import { faultsOf, tagsOf, wordsOf } from '../testing.ts'
import { Progress, Steps } from './progress.tsx'
import { Table } from './table.tsx'
import { Pagination, pagesShown } from './ways.tsx'
import { EmptyState, Notice, Side, Tag } from './words.tsx'

describe('a table', () => {
  const columns = [
    { key: 'name', label: 'Klinikk', rowHeader: true, cell: (row: { name: string; n: number }) => row.name },
    {
      key: 'n',
      label: 'n',
      numeric: true,
      sorted: 'descending' as const,
      sortHref: '?sort=n',
      cell: (row: { n: number }) => row.n,
    },
  ]
  const rows = [{ name: 'Vidda', n: 12 }]

  it('has a caption, headings with scope, and a frame that a keyboard can scroll', () => {
    const html = String(<Table language="nb" caption="Forløp" columns={columns} rows={rows} />)
    expect(faultsOf(html)).toEqual([])
    expect(html).toMatch(/^<section class="b-frame" aria-label="Tabell: Forløp" tabindex="0">/)
    expect(html).toContain('<caption><span>Forløp</span></caption>')
    expect(html).toContain('<th scope="row">Vidda</th>')
    expect(html).toMatch(/<th scope="col" class="b-number" aria-sort="descending"><a href="\?sort=n">/)
    expect(wordsOf(html)).toContain('sortert synkende')
  })

  it('shows a zero', () => {
    const html = String(<Table language="nb" caption="x" columns={columns} rows={[{ name: 'Ny', n: 0 }]} />)
    expect(html).toContain('<td class="b-number">0</td>')
  })

  it('without rows gives way to what will be here', () => {
    const html = String(
      <Table
        language="nb"
        caption="x"
        columns={columns}
        rows={[]}
        empty={<EmptyState title="Her kommer klinikkene" />}
      />,
    )
    expect(html).not.toContain('<table')
    expect(wordsOf(html)).toBe('Her kommer klinikkene')
  })

  it('closes with a total under its own columns', () => {
    const html = String(<Table language="nb" caption="x" columns={columns} rows={rows} foot={{ n: 12 }} />)
    expect(html).toMatch(/<tfoot><tr><th scope="row"><\/th><td class="b-number">12<\/td>/)
  })
})

describe('the way through a long list', () => {
  it('shows both ends and the neighbours', () => {
    expect(pagesShown(6, 24)).toEqual([1, 'gap', 5, 6, 7, 'gap', 24])
    expect(pagesShown(1, 24)).toEqual([1, 2, 'gap', 24])
    expect(pagesShown(2, 3)).toEqual([1, 2, 3])
    expect(pagesShown(3, 5)).toEqual([1, 2, 3, 4, 5])
    expect(pagesShown(4, 6)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('always holds this page and both ends, rising, and a gap hides at least two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (a, b) => {
        const [page, pages] = [Math.min(a, b), Math.max(a, b)]
        const shown = pagesShown(page, pages)
        expect(shown).toContain(page)
        expect([shown[0], shown.at(-1)]).toEqual([1, pages])
        shown.forEach((entry, index) => {
          if (entry !== 'gap') return
          const [before, after] = [shown[index - 1], shown[index + 1]]
          expect(Number(after) - Number(before)).toBeGreaterThan(2)
        })
      }),
      runs(1000),
    )
  })

  it('is not there for a single page, and marks this one', () => {
    expect(String(<Pagination language="nb" page={1} pages={1} href={(page) => `?page=${page}`} />)).toBe('')
    const html = String(<Pagination language="en" page={2} pages={3} href={(page) => `?page=${page}`} />)
    expect(html).toContain('<a href="?page=2" aria-label="Page 2" aria-current="page">')
    expect(wordsOf(html)).toBe('Previous 1 2 3 Next')
  })
})

describe('words and shapes', () => {
  it('a notice and a tag say in words what the shape says', () => {
    for (const kind of ['good', 'attention', 'bad', 'info'] as const) {
      expect(wordsOf(String(<Notice language="nn" kind={kind} />)).length).toBeGreaterThan(2)
    }
    const tag = String(<Tag of="uncertain">Usikkert</Tag>)
    expect(wordsOf(tag)).toBe('Usikkert')
    expect(tag).toContain('<svg')
  })

  it('the verdicts differ in shape, not in colour alone', () => {
    const shapes = (['good', 'attention', 'bad', 'info', 'uncertain'] as const).map(
      (of) => /<svg[\s\S]*<\/svg>/.exec(String(<Tag of={of} />))?.[0],
    )
    expect(new Set(shapes).size).toBe(5)
  })

  it('a side is a word', () => {
    expect(wordsOf(String(<Side language="en" of="coupling" />))).toBe('Work and health')
    expect(wordsOf(String(<Side language="nb" of="work" />))).toBe('Arbeid')
  })
})

describe('progress', () => {
  it('says where one is, and how long it takes', () => {
    expect(wordsOf(String(<Progress language="nb" step={4} of={12} minutesLeft={2} />))).toBe(
      '4 av 12, omtrent to minutter igjen',
    )
    expect(wordsOf(String(<Progress language="en" step={12} of={12} minutesLeft={1} />))).toBe(
      '12 of 12, about one minute left',
    )
    expect(wordsOf(String(<Progress language="nn" step={1} of={12} />))).toBe('1 av 12')
  })

  it('of steps says done, now and later in words', () => {
    const html = String(
      <Steps language="nb" label="Slik" current={1} steps={[{ label: 'A' }, { label: 'B' }, { label: 'C' }]} />,
    )
    expect(wordsOf(html)).toBe('A ferdig B nå C senere')
    expect(tagsOf(html).filter(({ attributes }) => attributes.get('aria-current') === 'step')).toHaveLength(1)
  })
})
