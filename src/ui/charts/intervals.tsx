import { scaleLinear } from 'd3-scale'
import type { Language } from '#core/languages.ts'
import { number } from '../language.ts'
import { COLOURS } from '../theme/tokens.ts'
import { Drawing, LINE, round, widthOf, Words } from './draw.tsx'
import type { Sheet } from './draw.tsx'
import { shownOf } from './model.ts'
import type { Intervals } from './model.ts'
import { layRows, LineDown, ValueAxis } from './rows.tsx'
import { chartText, hiddenText } from './texts.ts'
import { rangeText, valueText } from './units.ts'

type Props = { chart: Intervals; sheet: Sheet; title: string; desc: string; language: Language }

/** A dot for the estimate and a bar for its 95 % interval, one row each; the own row filled, the others open. */
export function IntervalsDrawing({ chart, sheet, title, desc, language }: Props) {
  const { unit, rows, reference } = chart
  const top = reference === undefined ? 8 : 8 + LINE + 6
  const layout = layRows(
    rows.map(({ label, own, estimate, n }) => {
      const count = shownOf(n)
      const nText = count === undefined ? undefined : `n = ${number(count, language)}`
      return 'hidden' in estimate
        ? {
            label,
            own: own ?? false,
            value: '–',
            more: [hiddenText(estimate.hidden, language), nText].filter(Boolean).join(', '),
          }
        : {
            label,
            own: own ?? false,
            value: valueText(estimate.value, unit, language),
            more: [rangeText(estimate.low, estimate.high, unit, language), nText].filter(Boolean).join(', '),
          }
    }),
    sheet.size,
    top,
  )
  const [low, high] = chart.domain ?? domainOf(chart)
  const x = scaleLinear([low, high], [layout.left, layout.right]).nice(5)
  return (
    <Drawing sheet={sheet} height={layout.bottom + 28} title={title} desc={desc}>
      <ValueAxis
        layout={layout}
        ticks={x.ticks(sheet.size === 'wide' ? 5 : 4)}
        x={x}
        text={(tick) => valueText(tick, unit, language)}
      />
      {reference !== undefined && (
        <>
          <LineDown layout={layout} x={x(reference.value)} stroke={COLOURS.ink} width={1.5} dashes="2 3" />
          <Words {...referencePlace(x(reference.value), widthOf(sheet.size))} y={10} size={13} weight={600}>
            {chartText('reference', language, {
              label: reference.label,
              value: valueText(reference.value, unit, language),
            })}
          </Words>
        </>
      )}
      {rows.map((row, index) => {
        const y = layout.middle(index)
        return (
          <g>
            {layout.words(index)}
            {'value' in row.estimate && <Dot {...{ x, y }} estimate={row.estimate} own={row.own ?? false} />}
          </g>
        )
      })}
    </Drawing>
  )
}

function Dot(props: {
  x: (value: number) => number
  y: number
  estimate: { value: number; low: number; high: number }
  own: boolean
}) {
  const { x, y, estimate, own } = props
  const colour = own ? COLOURS.coupling : COLOURS.quiet
  const [from, to] = [round(x(estimate.low)), round(x(estimate.high))]
  return (
    <>
      <path
        d={`M${from} ${y - 5}v10M${from} ${y}H${to}M${to} ${y - 5}v10`}
        fill="none"
        stroke={colour}
        stroke-width={own ? 3 : 2}
      />
      <circle
        cx={round(x(estimate.value))}
        cy={y}
        r={own ? 7 : 6}
        fill={own ? COLOURS.coupling : COLOURS.paper}
        stroke={colour}
        stroke-width="2.5"
      />
    </>
  )
}

/** The words of the reference stand over its line, and inside the drawing. */
function referencePlace(x: number, width: number): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (x < width * 0.25) return { x: Math.max(x - 20, 4), anchor: 'start' }
  return x > width * 0.75 ? { x: Math.min(x + 20, width - 4), anchor: 'end' } : { x, anchor: 'middle' }
}

/** Shares go from 0 to 1. Numbers take what the rows need, zero included. */
function domainOf({ unit, rows, reference }: Intervals): readonly [number, number] {
  if (unit.kind === 'share') return [0, 1]
  const values = rows.flatMap(({ estimate }) => ('value' in estimate ? [estimate.low, estimate.high] : []))
  const all = [0, reference?.value ?? 0, ...values]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  return low === high ? [low - 1, high + 1] : [low, high]
}
