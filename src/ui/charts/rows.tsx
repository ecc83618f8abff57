import type { Child } from 'hono/jsx'
import { COLOURS } from '../theme/tokens.ts'
import { LINE, round, widthOf, Words, wrap } from './draw.tsx'
import type { Size } from './draw.tsx'

/** A row of a chart that has one row for each thing: what it is to the left, what was found to the right. */
export type RowWords = {
  readonly label: string
  readonly value: string
  readonly more?: string
  readonly own?: boolean
}

/** Where the rows stand. On a phone the words stand above the mark, otherwise beside it. */
export type RowLayout = {
  readonly left: number
  readonly right: number
  readonly height: number
  /** The middle of a row's mark. */
  middle(index: number): number
  words(index: number): Child
}

/** Lays out rows below `top`. */
export function layRows(rows: readonly RowWords[], size: Size, top: number): RowLayout {
  const width = widthOf(size)
  if (size === 'narrow') {
    const step = 62
    return {
      left: 10,
      right: width - 10,
      height: top + rows.length * step,
      middle: (index) => top + index * step + 42,
      words: (index) => {
        const row = rows[index]!
        const y = top + index * step + 8
        return (
          <>
            <Words x={6} y={y} weight={row.own ? 700 : 500}>
              {row.label}
            </Words>
            <Words x={width - 6} y={y} anchor="end" size={13} weight={600}>
              {row.value}
            </Words>
            {row.more !== undefined && (
              <Words x={width - 6} y={y + 16} anchor="end" size={12} fill={COLOURS.quiet}>
                {row.more}
              </Words>
            )}
          </>
        )
      },
    }
  }
  const step = 42
  const [left, right] = [200, width - 210]
  return {
    left,
    right,
    height: top + rows.length * step,
    middle: (index) => top + (index + 0.5) * step,
    words: (index) => {
      const row = rows[index]!
      const y = top + (index + 0.5) * step
      const lines = wrap(row.label, left - 24)
      return (
        <>
          {lines.map((line, place) => (
            <Words
              x={left - 16}
              y={y + (place - (lines.length - 1) / 2) * (LINE - 2)}
              anchor="end"
              weight={row.own ? 700 : 400}
            >
              {line}
            </Words>
          ))}
          <Words x={right + 20} y={row.more === undefined ? y : y - 8} weight={600}>
            {row.value}
          </Words>
          {row.more !== undefined && (
            <Words x={right + 20} y={y + 9} size={12} fill={COLOURS.quiet}>
              {row.more}
            </Words>
          )}
        </>
      )
    },
  }
}

/** Hairlines down through the rows at round values, with the values below. */
export function ValueAxis(props: {
  ticks: readonly number[]
  x: (value: number) => number
  top: number
  bottom: number
  text: (value: number) => string
}) {
  return (
    <g>
      {props.ticks.map((tick) => (
        <>
          <line
            x1={round(props.x(tick))}
            x2={round(props.x(tick))}
            y1={props.top}
            y2={props.bottom}
            stroke={COLOURS.hairline}
          />
          <Words x={props.x(tick)} y={props.bottom + 14} anchor="middle" size={12} fill={COLOURS.quiet}>
            {props.text(tick)}
          </Words>
        </>
      ))}
    </g>
  )
}
