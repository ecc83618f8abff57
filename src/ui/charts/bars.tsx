import { scaleLinear } from 'd3-scale'
import type { Language } from '#core/languages.ts'
import { number } from '../language.ts'
import { COLOURS } from '../theme/tokens.ts'
import { Drawing, round } from './draw.tsx'
import type { Sheet } from './draw.tsx'
import { shownOf } from './model.ts'
import type { Bars } from './model.ts'
import { layRows, LineDown, ValueAxis } from './rows.tsx'
import { hiddenText } from './texts.ts'
import { valueText } from './units.ts'

type Props = { chart: Bars; sheet: Sheet; title: string; desc: string; language: Language }

/** One bar a row, from zero. */
export function BarsDrawing({ chart, sheet, title, desc, language }: Props) {
  const { unit, rows } = chart
  const layout = layRows(
    rows.map(({ label, own, value, n }) => {
      const count = shownOf(n)
      const nText = count === undefined ? {} : { more: `n = ${number(count, language)}` }
      return 'hidden' in value
        ? { label, own: own ?? false, value: '–', more: hiddenText(value.hidden, language) }
        : { label, own: own ?? false, value: valueText(value.shown, unit, language), ...nText }
    }),
    sheet.size,
    8,
  )
  const values = rows.map(({ value }) => shownOf(value) ?? 0)
  const highest = unit.kind === 'share' ? 1 : Math.max(0, ...values)
  const lowest = Math.min(0, ...values)
  const x = scaleLinear([lowest, highest === lowest ? 1 : highest], [layout.left, layout.right]).nice(5)
  return (
    <Drawing sheet={sheet} height={layout.bottom + 28} title={title} desc={desc}>
      <ValueAxis
        layout={layout}
        ticks={x.ticks(sheet.size === 'wide' ? 5 : 4)}
        x={x}
        text={(tick) => valueText(tick, unit, language)}
      />
      {rows.map((row, index) => {
        const value = shownOf(row.value)
        const y = layout.middle(index)
        return (
          <g>
            {layout.words(index)}
            {value !== undefined && (
              <rect
                x={round(Math.min(x(0), x(value)))}
                y={y - 9}
                width={round(Math.abs(x(value) - x(0)))}
                height="18"
                rx="2"
                fill={
                  row.side === undefined ? (row.own === false ? COLOURS.line : COLOURS.coupling) : COLOURS[row.side]
                }
              />
            )}
          </g>
        )
      })}
      <LineDown layout={layout} x={x(0)} stroke={COLOURS.line} />
    </Drawing>
  )
}
