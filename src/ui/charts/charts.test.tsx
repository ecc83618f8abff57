import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import { LANGUAGES } from '#core/languages.ts'
import {
  answers,
  benefitCurve,
  benefitLines,
  calendarCurve,
  changeByClinic,
  reasonsToStop,
  returnByClinic,
  workAbility,
} from '../patterns/charts.ts'
import { faultsOf, tagsOf, wordsOf } from '../testing.ts'
import { chartSvg, Figure } from './figure.tsx'
import { monthAt, monthCount, sharesOfMonth } from './model.ts'
import type { Cell, Chart, StackedMonths } from './model.ts'
import { chartTable, tableToCsv } from './table.ts'

const CHARTS: Readonly<Record<string, Chart>> = {
  curve: benefitCurve('nb', false),
  gaps: benefitCurve('nb', true),
  calendar: calendarCurve('nb'),
  lines: benefitLines('nb'),
  intervals: returnByClinic('Hele landet'),
  change: changeByClinic('Ingen endring'),
  bars: reasonsToStop(['A', 'B', 'C', 'D']),
  histogram: workAbility('Arbeidsevne', 'Start', 'Slutt'),
  flow: answers(['A', 'B', 'C', 'D', 'E', 'F']),
}

const draw = (chart: Chart) => chartSvg(chart, { language: 'nb', title: 'Funnet', summary: 'I ord' })
const shown = (value: number): Cell => ({ shown: value })

/** A stacked chart of the calendar from counts by month; `null` hides. */
function stacked(months: readonly (readonly (number | null)[])[]): StackedMonths {
  return {
    kind: 'stacked-months',
    months: { kind: 'calendar', from: '2020-11', count: months.length },
    states: (months[0] ?? []).map((_, state) => ({
      key: `s${state}`,
      label: `Tilstand ${state}`,
      look: state === 0 ? 'noBenefit' : 'disability',
      counts: months.map((month): Cell => (month[state] === null ? { hidden: 'small' } : shown(month[state]!))),
    })),
    observed: months.map((month) => shown(month.reduce<number>((sum, count) => sum + (count ?? 0), 0))),
  }
}

describe.each(Object.entries(CHARTS))('the chart "%s"', (_name, chart) => {
  it('does nothing a page may not do, in any language', () => {
    for (const language of LANGUAGES) {
      const html = String(
        <Figure language={language} id="x" finding="Funnet" summary="I ord" n="n = 10" chart={chart} />,
      )
      expect(faultsOf(html)).toEqual([])
    }
  })

  it('is named and described as a picture, twice: wide and narrow', () => {
    const html = String(<Figure language="nb" id="x" finding="Funnet" summary="I ord" n="n = 10" chart={chart} />)
    const pictures = tagsOf(html).filter(({ name, attributes }) => name === 'svg' && attributes.get('role') === 'img')
    expect(pictures.map(({ attributes }) => attributes.get('aria-labelledby'))).toEqual([
      'x-wide-title x-wide-desc',
      'x-narrow-title x-narrow-desc',
    ])
    expect(html.match(/<title id="[^"]+">Funnet<\/title>/g)).toHaveLength(2)
  })

  it('as a file is whole XML that needs no style sheet', () => {
    const svg = draw(chart)
    expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toContain('>I ord</desc>')
    expect(svg).not.toContain('style=')
    expect(svg.match(/<(?!\/|\?)/g)?.length).toBe((svg.match(/<\//g)?.length ?? 0) + (svg.match(/\/>/g)?.length ?? 0))
  })

  it('stays inside its own edges', () => {
    const svg = draw(chart)
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
    for (const { attributes } of tagsOf(svg)) {
      for (const key of ['x', 'x1', 'x2', 'cx']) {
        const value = Number(attributes.get(key) ?? 0)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(Number(width))
      }
      for (const key of ['y', 'y1', 'y2', 'cy'])
        expect(Number(attributes.get(key) ?? 0)).toBeLessThanOrEqual(Number(height))
    }
  })

  it('has a table and a file of the same size and the same numbers', () => {
    const table = chartTable(chart, 'nb')
    const lines = tableToCsv(table).trimEnd().split('\r\n')
    expect(lines).toHaveLength(table.rows.length + 1)
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
    const fields = table.columns.reduce((sum, column) => sum + column.file.length, 1)
    expect(table.rows.every((row) => row.reduce((sum, cell) => sum + cell.file.length, 1) === fields)).toBe(true)
  })

  it('has the same file in every language where labels are not in it', () => {
    const header = (language: 'nb' | 'en') => tableToCsv(chartTable(chart, language)).split('\r\n')[0]
    expect(header('nb')).toBe(header('en'))
  })
})

describe('stacked months', () => {
  it('fill every drawn month from the ground to the top', () => {
    const chart = benefitCurve('nb', true)
    for (let index = 0; index < monthCount(chart.months); index += 1) {
      const shares = sharesOfMonth(chart, index)
      if (shares) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    }
    expect(sharesOfMonth(chart, 20)).toBeUndefined()
  })

  it('refuse states that do not sum to those observed', () => {
    const chart = { ...stacked([[3, 7]]), observed: [shown(11)] }
    expect(() => sharesOfMonth(chart, 0)).toThrow(/2020-11: states sum to 10, observed are 11/)
  })

  it('leave a gap through all states where one number is hidden', () => {
    const areas = (chart: StackedMonths) => (draw(chart).match(/<path [^>]*fill="#0F766E"/g) ?? []).length
    expect(
      areas(
        stacked([
          [5, 5],
          [6, 4],
          [7, 3],
        ]),
      ),
    ).toBe(1)
    expect(
      areas(
        stacked([
          [5, 5],
          [6, null],
          [7, 3],
        ]),
      ),
    ).toBe(2)
    expect(
      areas(
        stacked([
          [null, 5],
          [6, null],
          [7, null],
        ]),
      ),
    ).toBe(0)
  })

  it('break at the episode itself', () => {
    expect((draw(benefitCurve('nb', false)).match(/<path [^>]*fill="#0F766E"/g) ?? []).length).toBe(2)
  })

  it('say so when nothing can be shown, and why there are gaps', () => {
    expect(wordsOf(draw(stacked([[null, 5]])))).toContain('Ingen av tallene kan vises.')
    expect(wordsOf(draw(benefitCurve('nb', true)))).toContain('Hull betyr at tall er skjult')
    expect(wordsOf(draw(benefitCurve('nb', false)))).not.toContain('Hull betyr')
  })

  it('say that not on a benefit is not the same as in work', () => {
    expect(wordsOf(draw(benefitCurve('nb', false)))).toContain('Uten ytelse er ikke det samme som i arbeid.')
    expect(wordsOf(draw(calendarCurve('nb')))).not.toContain('i arbeid.')
  })

  it('never let a hidden number out, in the picture, the table or the file', () => {
    const chart = stacked([
      [91234, 5],
      [6, null],
      [7, 3],
    ])
    const hidden: StackedMonths = {
      ...chart,
      states: chart.states.map((state) => ({ ...state, counts: [{ hidden: 'secondary' }, ...state.counts.slice(1)] })),
      observed: [{ hidden: 'small' }, ...chart.observed.slice(1)],
    }
    const table = chartTable(hidden, 'nb')
    expect(
      table.rows[0]!.slice(1).every((cell) => cell.hidden !== undefined && cell.file.every((value) => value === '')),
    ).toBe(true)
    expect(tableToCsv(table).split('\r\n')[1]).toBe(
      '2020-11,,,,,,s0_count: secondary; s1_count: secondary; observed: small',
    )
    expect(draw(hidden)).not.toContain('91')
  })

  it('have a table that says each share with its count', () => {
    const rows = chartTable(stacked([[57, 43]]), 'en').rows
    expect(rows[0]!.map((cell) => cell.text)).toEqual(['November 2020', '57% (57)', '43% (43)', '100'])
    expect(rows[0]!.map((cell) => cell.file)).toEqual([['2020-11'], [57, 0.57], [43, 0.43], [100]])
  })

  it('draw any counts without leaving the plot', () => {
    const month = fc.tuple(fc.nat(50), fc.nat(50), fc.option(fc.nat(50)))
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 40 }), (months) => {
        const svg = draw(stacked(months))
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        for (const path of svg.matchAll(/ d="(M[^"]+Z)"/g)) {
          const ys = [...path[1]!.matchAll(/,(-?[\d.]+)/g)].map((match) => Number(match[1]))
          expect(Math.min(...ys)).toBeGreaterThanOrEqual(25.9)
          expect(Math.max(...ys)).toBeLessThanOrEqual(336.1)
        }
      }),
      runs(400),
    )
  })
})

describe('lines', () => {
  it('draw the own group solid and the others dashed', () => {
    const svg = draw(benefitLines('nb'))
    expect(svg.match(/stroke-dasharray="5 4" stroke-linejoin/g)?.length).toBe(8)
    expect(wordsOf(svg)).toContain('Din klinikk')
    expect(wordsOf(svg)).toContain('De andre samlet')
  })

  it('with one group need no key', () => {
    const chart = benefitLines('nb')
    const own = {
      ...chart,
      groups: { own: 'Hele landet' },
      series: chart.series.filter((series) => series.group === 'own'),
    }
    expect(wordsOf(draw(own))).not.toContain('Hele landet')
    expect(chartTable(own, 'nb').columns.map((column) => column.file[0])).toEqual([
      'month',
      'any',
      'sickness',
      'aap',
      'disability',
      'observed',
    ])
  })
})

describe('rows with intervals', () => {
  it('draw a dot only where there is an estimate, and say why not', () => {
    const svg = draw(CHARTS['intervals']!)
    expect(svg.match(/<circle/g)).toHaveLength(4)
    expect(wordsOf(svg)).toContain('Skjult: liten gruppe')
    expect(wordsOf(svg)).toContain('Hele landet: 58\u00a0%')
  })

  it('hold zero and every interval when the scale is of numbers', () => {
    const words = wordsOf(draw(CHARTS['change']!))
    expect(words).toContain('−1,0')
    expect(words).toContain('2,0')
  })

  it('stand on a scale even when all is zero or hidden', () => {
    const chart: Chart = {
      kind: 'intervals',
      unit: { kind: 'number', decimals: 1 },
      rows: [{ key: 'a', label: 'A', estimate: { hidden: 'noData' }, n: shown(0) }],
    }
    expect(draw(chart)).not.toMatch(/NaN|Infinity/)
    expect(draw({ kind: 'bars', unit: { kind: 'number', decimals: 0 }, rows: [] })).not.toMatch(/NaN|Infinity/)
  })
})

describe('the file of numbers', () => {
  it('quotes what needs it, and never lets a spreadsheet run a label', () => {
    const table = {
      columns: [{ label: 'x', numeric: false, file: ['x'] }],
      rows: [['a,b'], ['say "hi"'], ['=1+1'], ['-cmd'], ['-12'], [-3]].map((file) => [{ text: '', file }]),
    }
    expect(tableToCsv(table)).toBe('x,hidden\r\n"a,b",\r\n"say ""hi""",\r\n\'=1+1,\r\n\'-cmd,\r\n-12,\r\n-3,\r\n')
  })
})

describe('months', () => {
  it('run over the end of a year', () => {
    expect([0, 1, 2, 14].map((index) => monthAt({ kind: 'calendar', from: '2020-11', count: 15 }, index))).toEqual([
      '2020-11',
      '2020-12',
      '2021-01',
      '2022-01',
    ])
    expect(monthAt({ kind: 'episode', from: -12, to: 24 }, 0)).toBe('-12')
  })

  it('are at least one', () => {
    expect(() => monthCount({ kind: 'episode', from: 3, to: 1 })).toThrow(RangeError)
    expect(() => monthCount({ kind: 'calendar', from: '2020-01', count: 0 })).toThrow(RangeError)
  })
})
