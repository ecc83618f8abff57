import { scaleLinear } from 'd3-scale'
import type { Language } from '#core/languages.ts'
import { number } from '../language.ts'
import { COLOURS } from '../theme/tokens.ts'
import { Drawing, LINE, round, widthOf, Words } from './draw.tsx'
import type { Sheet } from './draw.tsx'
import { shownOf } from './model.ts'
import type { Cell, Flow } from './model.ts'
import { hiddenText } from './texts.ts'

type Props = { chart: Flow; sheet: Sheet; title: string; desc: string; language: Language }

const BAR = 30

/** How many are left after each step, as bars that narrow, and under each bar where the others are. */
export function FlowDrawing({ chart, sheet, title, desc, language }: Props) {
  const width = widthOf(sheet.size)
  const first = Math.max(1, ...chart.steps.map((step) => shownOf(step.count) ?? 0))
  const x = scaleLinear([0, first], [0, width - 12])
  const heights = chart.steps.map((step) => LINE + 4 + BAR + 8 + (step.leaving?.length ?? 0) * LINE + 14)
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 4))
  return (
    <Drawing sheet={sheet} height={heights.reduce((sum, height) => sum + height, 4)} title={title} desc={desc}>
      {chart.steps.map((step, index) => {
        const top = tops[index]!
        const bar = top + LINE + 4
        const count = shownOf(step.count)
        const next = shownOf(chart.steps[index + 1]?.count)
        return (
          <g>
            <Words x={6} y={top + LINE / 2} weight={600}>
              {step.label}
            </Words>
            <Words x={width - 6} y={top + LINE / 2} anchor="end" weight={700}>
              {countText(step.count, language)}
            </Words>
            <rect x="6" y={bar} width={width - 12} height={BAR} rx="2" fill={COLOURS.couplingTint} />
            {count !== undefined && (
              <rect x="6" y={bar} width={round(x(count))} height={BAR} rx="2" fill={COLOURS.coupling} />
            )}
            {count !== undefined && next !== undefined && next < count && (
              <line
                x1={round(6 + x(next))}
                x2={round(6 + x(next))}
                y1={bar + 3}
                y2={bar + BAR - 3}
                stroke={COLOURS.paper}
                stroke-width="2"
                stroke-dasharray="3 3"
              />
            )}
            {(step.leaving ?? []).map((leaving, place) => (
              <Words x={width - 6} y={bar + BAR + 8 + (place + 0.5) * LINE} anchor="end" size={13} fill={COLOURS.quiet}>
                {leaving.label}: {countText(leaving.count, language)}
              </Words>
            ))}
          </g>
        )
      })}
    </Drawing>
  )
}

function countText(cell: Cell, language: Language): string {
  return 'hidden' in cell ? hiddenText(cell.hidden, language) : number(cell.shown, language)
}
