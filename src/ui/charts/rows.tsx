import type { Child } from 'hono/jsx'
import { COLOURS } from '../theme/tokens.ts'
import { LINE, round, widthOf, Words, wrap } from './draw.tsx'
import type { Size } from './draw.tsx'

/** A row of a chart that has one row for each thing: what it is, and what was found. */
export type RowWords = {
  readonly label: string
  readonly value: string
  readonly more?: string | undefined
  readonly own: boolean
}

/** Where the rows stand: the words beside the mark, or above it on a phone. */
export type RowLayout = {
  readonly left: number
  readonly right: number
  readonly bottom: number
  /** The heights at which lines may run down: all the way, or only past the marks where words stand between. */
  readonly strips: readonly (readonly [top: number, bottom: number])[]
  /** The middle of a row's mark. */
  middle(index: number): number
  words(index: number): Child
}

/** Lays out rows below `top`. */
export function layRows(rows: readonly RowWords[], size: Size, top: number): RowLayout {
  return size === 'wide' ? layWide(rows, top) : layNarrow(rows, top)
}

function layWide(rows: readonly RowWords[], top: number): RowLayout {
  const [left, right] = [210, widthOf('wide') - 210]
  const placed = place(
    rows.map((row) => wrap(row.label, left - 16)),
    (lines) => Math.max(44, lines * (LINE - 2) + 12),
    top,
  )
  return {
    left,
    right,
    bottom: placed.bottom,
    strips: [[top, placed.bottom]],
    middle: (index) => (placed.tops[index]! + placed.tops[index + 1]!) / 2,
    words: (index) => {
      const { value, more, own } = rows[index]!
      const lines = placed.lines[index]!
      const y = (placed.tops[index]! + placed.tops[index + 1]!) / 2
      return (
        <>
          {lines.map((line, at) => (
            <Words
              x={left - 16}
              y={y + (at - (lines.length - 1) / 2) * (LINE - 2)}
              anchor="end"
              weight={own ? 700 : 400}
            >
              {line}
            </Words>
          ))}
          <Words x={right + 22} y={more === undefined ? y : y - 8} weight={600}>
            {value}
          </Words>
          {more !== undefined && (
            <Words x={right + 22} y={y + 9} size={12} fill={COLOURS.quiet}>
              {more}
            </Words>
          )}
        </>
      )
    },
  }
}

function layNarrow(rows: readonly RowWords[], top: number): RowLayout {
  const width = widthOf('narrow')
  const placed = place(
    rows.map((row) => wrap(row.label, width - 12)),
    (lines) => lines * LINE + LINE + 34,
    top,
  )
  return {
    left: 16,
    right: width - 26,
    bottom: placed.bottom,
    strips: rows.map((_, index) => [placed.tops[index + 1]! - 35, placed.tops[index + 1]! - 9] as const),
    middle: (index) => placed.tops[index + 1]! - 22,
    words: (index) => {
      const { value, more, own } = rows[index]!
      const lines = placed.lines[index]!
      const y = placed.tops[index]! + LINE / 2
      return (
        <>
          {lines.map((line, at) => (
            <Words x={4} y={y + at * LINE} weight={own ? 700 : 500}>
              {line}
            </Words>
          ))}
          <text x="4" y={round(y + lines.length * LINE + 5)} font-size="13" fill={COLOURS.quiet}>
            <tspan font-weight="700" fill={COLOURS.ink}>
              {value}
            </tspan>
            {more === undefined ? null : <tspan dx="8">{more}</tspan>}
          </text>
        </>
      )
    },
  }
}

/** Tops of the rows, the bottom last, from the lines each needs. */
function place(lines: readonly (readonly string[])[], height: (lines: number) => number, top: number) {
  const tops = [top]
  for (const row of lines) tops.push(tops.at(-1)! + height(row.length))
  return { lines, tops, bottom: tops.at(-1)! }
}

/** A line down through the rows at a value, past the marks and not through the words. */
export function LineDown(props: { layout: RowLayout; x: number; stroke: string; width?: number; dashes?: string }) {
  const path = props.layout.strips.map(([top, bottom]) => `M${round(props.x)} ${round(top)}V${round(bottom)}`).join('')
  return <path d={path} fill="none" stroke={props.stroke} stroke-width={props.width} stroke-dasharray={props.dashes} />
}

/** Hairlines at round values, with the values below. */
export function ValueAxis(props: {
  layout: RowLayout
  ticks: readonly number[]
  x: (value: number) => number
  text: (value: number) => string
}) {
  return (
    <g>
      {props.ticks.map((tick) => (
        <>
          <LineDown layout={props.layout} x={props.x(tick)} stroke={COLOURS.hairline} />
          <Words x={props.x(tick)} y={props.layout.bottom + 14} anchor="middle" size={12} fill={COLOURS.quiet}>
            {props.text(tick)}
          </Words>
        </>
      ))}
    </g>
  )
}
