import type { Child } from 'hono/jsx'
import type { Language } from '#core/languages.ts'
import { Table } from '../pieces/table.tsx'
import { say } from '../texts.ts'
import { BarsDrawing } from './bars.tsx'
import type { Sheet } from './draw.tsx'
import { FlowDrawing } from './flow.tsx'
import { HistogramDrawing } from './histogram.tsx'
import { IntervalsDrawing } from './intervals.tsx'
import { LinesDrawing } from './lines.tsx'
import { monthCount } from './model.ts'
import type { Chart } from './model.ts'
import { StackedMonthsDrawing } from './stacked.tsx'
import { chartTable } from './table.ts'
import type { DataCell, DataTable } from './table.ts'
import { chartText } from './texts.ts'

export type FigureProps = {
  readonly language: Language
  /** Unique on the page. */
  readonly id: string
  /** What the chart shows, as a sentence: "57 % had no health-related benefit after a year". */
  readonly finding: string
  /** The chart in words, for everyone: two or three sentences with the numbers that matter. */
  readonly summary: Child
  /** Who is counted: "n = 1 073 participants, 6 clinics, 2018–2021". */
  readonly n: string
  readonly chart: Chart
  readonly links?: { readonly csv?: string; readonly svg?: string; readonly permalink?: string }
  /** Level of the finding's heading; 2 by default. */
  readonly level?: 2 | 3
  /** How this was made: definitions, snapshot, what is left out. */
  readonly children?: Child
}

/** A chart as it stands on a page: the finding, the words, the picture, the table, and how it was made. */
export function Figure(props: FigureProps) {
  const { language, id, finding, summary, n, chart, links, level = 2, children } = props
  const desc = describe(chart, language)
  const drawing = (size: Sheet['size']) => (
    <Drawn chart={chart} sheet={{ id, size }} title={finding} desc={desc} language={language} />
  )
  return (
    <figure class="b-chart" id={id}>
      <figcaption>
        {level === 2 ? <h2>{finding}</h2> : <h3>{finding}</h3>}
        <p class="b-chart-summary">{summary}</p>
        {n !== '' && <p class="b-chart-n">{n}</p>}
      </figcaption>
      {drawing('wide')}
      {drawing('narrow')}
      <details class="ds-details b-details">
        <summary>{say('showTable', language)}</summary>
        <div>
          <ChartTable table={chartTable(chart, language)} caption={finding} language={language} />
        </div>
      </details>
      {children !== undefined && (
        <details class="ds-details b-details">
          <summary>{say('howMade', language)}</summary>
          <div class="b-prose">{children}</div>
        </details>
      )}
      {links !== undefined && <Links links={links} language={language} />}
    </figure>
  )
}

function Links({ links, language }: { links: NonNullable<FigureProps['links']>; language: Language }) {
  const all = [
    { href: links.csv, label: say('getCsv', language) },
    { href: links.svg, label: say('getSvg', language) },
    { href: links.permalink, label: say('permalink', language) },
  ]
  return (
    <ul class="b-figure-links" aria-label={say('figureLinks', language)}>
      {all.map(({ href, label }) =>
        href === undefined ? null : (
          <li>
            <a href={href}>{label}</a>
          </li>
        ),
      )}
    </ul>
  )
}

function ChartTable({ table, caption, language }: { table: DataTable; caption: string; language: Language }) {
  return (
    <Table
      language={language}
      caption={caption}
      rows={table.rows}
      columns={table.columns.map((column, index) => ({
        key: String(index),
        label: column.label,
        numeric: column.numeric,
        rowHeader: index === 0,
        cell: (row: readonly DataCell[]) => {
          const cell = row[index]
          return cell?.hidden === undefined ? cell?.text : <span class="b-hidden-cell">{cell.text}</span>
        },
      }))}
    />
  )
}

type DrawnProps = { chart: Chart; sheet: Sheet; title: string; desc: string; language: Language }

function Drawn({ chart, ...rest }: DrawnProps) {
  switch (chart.kind) {
    case 'stacked-months':
      return <StackedMonthsDrawing chart={chart} {...rest} />
    case 'lines':
      return <LinesDrawing chart={chart} {...rest} />
    case 'intervals':
      return <IntervalsDrawing chart={chart} {...rest} />
    case 'bars':
      return <BarsDrawing chart={chart} {...rest} />
    case 'histogram':
      return <HistogramDrawing chart={chart} {...rest} />
    case 'flow':
      return <FlowDrawing chart={chart} {...rest} />
  }
}

function describe(chart: Chart, language: Language): string {
  switch (chart.kind) {
    case 'stacked-months':
      return chartText('aboutStacked', language, { months: monthCount(chart.months) })
    case 'lines':
      return chartText('aboutLines', language, { months: monthCount(chart.months) })
    case 'intervals':
    case 'bars':
      return chartText('aboutRows', language, { rows: chart.rows.length })
    case 'histogram':
      return chartText('aboutRows', language, { rows: chart.classes.length })
    case 'flow':
      return chartText('aboutRows', language, { rows: chart.steps.length })
  }
}

/** A chart as a file of its own: the wide drawing, named by its finding and described by the summary. */
export function chartSvg(
  chart: Chart,
  words: { readonly language: Language; readonly title: string; readonly summary: string },
): string {
  const drawing = (
    <Drawn
      chart={chart}
      sheet={{ id: 'chart', size: 'wide', alone: true }}
      title={words.title}
      desc={words.summary}
      language={words.language}
    />
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(drawing)}\n`
}
