import { LINE, round, Words, wrap } from './draw.tsx'
import { spread } from './spread.ts'

/** A label at the end of what it names: its own colour leads to it, the words are in ink. */
export type EndLabel = {
  readonly label: string
  readonly value: string
  readonly colour: string
  /** Where what it names ends, or nothing when that is hidden. */
  readonly y: number | undefined
  /** How far to the right it reaches; the edge of the plot when left out. */
  readonly x?: number
}

/** Labels to the right of a plot, each beside what it names and none over another. */
export function EndLabels(props: {
  labels: readonly EndLabel[]
  /** Which month the values are of. */
  heading: string
  x: number
  width: number
  top: number
  bottom: number
}) {
  const { labels, heading, x, width, top, bottom } = props
  const lines = labels.map(({ label, value }) => wrap(`${label} ${value}`, width - 30))
  const tallest = Math.max(1, ...lines.map((line) => line.length))
  const wishes = labels.map(({ y }) => y ?? bottom)
  const places = spread(wishes, tallest === 1 ? LINE + 2 : LINE * 1.75, top + 6, bottom - 6)
  return (
    <g>
      <Words x={x + 26} y={top - 12} size={12} weight={600}>
        {heading}
      </Words>
      {labels.map(({ colour, y, value, x: reaches = x }, index) => {
        const place = places[index]!
        return (
          <>
            {y !== undefined && reaches < x - 1 && (
              <line
                x1={round(reaches + 2)}
                x2={round(x + 2)}
                y1={round(y)}
                y2={round(y)}
                stroke={colour}
                stroke-dasharray="1 3"
              />
            )}
            {y !== undefined && (
              <path
                d={`M${round(x + 2)} ${round(y)}L${round(x + 12)} ${round(place)}H${round(x + 20)}`}
                fill="none"
                stroke={colour}
                stroke-width="2"
              />
            )}
            <LabelLines x={x + 26} y={place} lines={lines[index]!} value={value} />
          </>
        )
      })}
    </g>
  )
}

/** The value is the strong part; it ends the last line. */
function LabelLines({ x, y, lines, value }: { x: number; y: number; lines: readonly string[]; value: string }) {
  const first = y - ((lines.length - 1) * (LINE - 3)) / 2
  return (
    <>
      {lines.map((line, index) => {
        const words =
          index === lines.length - 1 && line.endsWith(value) ? line.slice(0, line.length - value.length) : line
        return (
          <Words x={x} y={first + index * (LINE - 3)} size={13}>
            {words}
            {words !== line && <tspan font-weight="700">{value}</tspan>}
          </Words>
        )
      })}
    </>
  )
}

/** Height of one row of a {@link LabelList}. */
export const LIST_ROW = LINE + 8

/** The same labels as a list under a narrow plot: which month, then a patch of colour, the words, the value. */
export function LabelList(props: {
  labels: readonly EndLabel[]
  heading: string
  x: number
  right: number
  top: number
}) {
  const { labels, heading, x, right, top } = props
  return (
    <g>
      <Words x={right} y={top + 0.5 * LIST_ROW} anchor="end" size={12} weight={600}>
        {heading}
      </Words>
      {labels.map(({ label, value, colour }, index) => {
        const y = top + (index + 1.5) * LIST_ROW
        return (
          <>
            <rect x={x} y={round(y - 7)} width="14" height="14" rx="2" fill={colour} />
            <Words x={x + 22} y={y}>
              {label}
            </Words>
            <Words x={right} y={y} anchor="end" weight={700}>
              {value}
            </Words>
          </>
        )
      })}
    </g>
  )
}
