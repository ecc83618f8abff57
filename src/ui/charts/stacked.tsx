import { area, line } from 'd3-shape'
import type { Language } from '#core/languages.ts'
import { percent } from '../language.ts'
import { COLOURS, STATE_LOOKS } from '../theme/tokens.ts'
import { Drawing, LINE, widthOf, Words, wrap } from './draw.tsx'
import type { Sheet } from './draw.tsx'
import { Hatches, patternId } from './hatches.tsx'
import { EndLabels, LabelList, LIST_ROW } from './labels.tsx'
import { sharesOfMonth } from './model.ts'
import type { StackedMonths } from './model.ts'
import { atMonth, MonthAxis, monthAxisHeight, monthScale, runs, ShareAxis } from './month-axis.tsx'
import type { MonthScale } from './month-axis.tsx'
import { chartText } from './texts.ts'

type Props = { chart: StackedMonths; sheet: Sheet; title: string; desc: string; language: Language }

/** Areas stacked from the ground, one a state, month by month; a month with a hidden number is a gap through all of them. */
export function StackedMonthsDrawing({ chart, sheet, title, desc, language }: Props) {
  const wide = sheet.size === 'wide'
  const width = widthOf(sheet.size)
  const plot = { left: 46, right: wide ? width - 214 : width - 12, top: 26, bottom: wide ? 336 : 270 }
  const scale = monthScale(chart.months, plot.left, plot.right)
  const y = (share: number) => plot.bottom - share * (plot.bottom - plot.top)
  const shares = Array.from({ length: scale.count }, (_, index) => sharesOfMonth(chart, index))
  const stretches = runs(scale, (index) => shares[index] !== undefined)
  const tops = shares.map((month) => month && cumulative(month))
  const lastAt = shares.findLastIndex((month) => month !== undefined)
  const heading = lastAt < 0 ? '' : atMonth(chart.months, lastAt, language)
  const labels = labelsOf(chart, tops, y, scale, language)
  const below = plot.bottom + monthAxisHeight(chart.months) + 4
  const notes = notesOf(chart, shares, language).flatMap((note) => wrap(note, width - 16, 13))
  const noteTop = below + (wide ? 8 : (labels.length + 1) * LIST_ROW + 14)
  return (
    <Drawing sheet={sheet} height={noteTop + notes.length * LINE} title={title} desc={desc}>
      <Hatches
        drawing={`${sheet.id}-${sheet.size}`}
        patterns={chart.states.map((state) => STATE_LOOKS[state.look].pattern)}
      />
      <ShareAxis
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        y={y}
        left={plot.left}
        right={plot.right}
        text={(tick) => percent(tick, language)}
      />
      {stretches.map((run) => (
        <Stretch run={run} tops={tops} chart={chart} scale={scale} y={y} sheet={sheet} />
      ))}
      {stretches.length === 0 && (
        <Words x={(plot.left + plot.right) / 2} y={(plot.top + plot.bottom) / 2} anchor="middle" fill={COLOURS.quiet}>
          {chartText('nothing', language)}
        </Words>
      )}
      <MonthAxis
        {...{ months: chart.months, scale, observed: chart.observed, size: sheet.size, language }}
        top={plot.top}
        bottom={plot.bottom}
      />
      {wide ? (
        <EndLabels labels={labels} heading={heading} x={plot.right} width={214} top={plot.top} bottom={plot.bottom} />
      ) : (
        <LabelList labels={labels} heading={heading} x={6} right={width - 12} top={below + 6} />
      )}
      {notes.map((note, index) => (
        <Words x={8} y={noteTop + (index + 0.5) * LINE} size={13} fill={COLOURS.quiet}>
          {note}
        </Words>
      ))}
    </Drawing>
  )
}

type StretchProps = {
  run: readonly number[]
  tops: readonly (readonly number[] | undefined)[]
  chart: StackedMonths
  scale: MonthScale
  y: (share: number) => number
  sheet: Sheet
}

/** The areas of one run of months, with white between them, and their patterns for paper. */
function Stretch({ run, tops, chart, scale, y, sheet }: StretchProps) {
  // Half a month more at both ends, so that a month alone between two gaps is as wide as any other.
  const points = run.flatMap((index, place) => {
    const x = scale.middle(index)
    const half = scale.width / 2
    return [
      ...(place === 0 ? [{ x: x - half, index }] : []),
      { x, index },
      ...(place === run.length - 1 ? [{ x: x + half, index }] : []),
    ]
  })
  const top = (state: number) => (point: { index: number }) => y(tops[point.index]![state]!)
  const ground = (state: number) => (state === 0 ? () => y(0) : top(state - 1))
  const path = (state: number) =>
    area<{ x: number; index: number }>()
      .x((point) => point.x)
      .y1(top(state))
      .y0(ground(state))
      .digits(1)(points) ?? ''
  const edge = (state: number) =>
    line<{ x: number; index: number }>()
      .x((point) => point.x)
      .y(top(state))
      .digits(1)(points) ?? ''
  return (
    <g>
      {chart.states.map((state, index) => {
        const look = STATE_LOOKS[state.look]
        const always = look.pattern === 'hatched'
        return (
          <>
            <path d={path(index)} fill={look.fill} />
            {look.pattern !== 'plain' && (
              <path
                d={path(index)}
                fill={`url(#${patternId(`${sheet.id}-${sheet.size}`, look.pattern)})`}
                display={always ? undefined : 'none'}
                data-print={always ? undefined : 'pattern'}
              />
            )}
          </>
        )
      })}
      {chart.states.slice(0, -1).map((_, index) => (
        <path d={edge(index)} fill="none" stroke={COLOURS.paper} stroke-width="1.2" />
      ))}
    </g>
  )
}

function cumulative(shares: readonly number[]): readonly number[] {
  let sum = 0
  return shares.map((share) => (sum += share))
}

function labelsOf(
  chart: StackedMonths,
  tops: readonly (readonly number[] | undefined)[],
  y: (share: number) => number,
  scale: MonthScale,
  language: Language,
) {
  const lastAt = tops.findLastIndex((month) => month !== undefined)
  const last = tops[lastAt]
  const labels = chart.states.map((state, index) => {
    const ground = index === 0 ? 0 : (last?.[index - 1] ?? 0)
    const top = last?.[index] ?? 0
    return {
      label: state.label,
      value: last === undefined ? '' : percent(top - ground, language),
      colour: STATE_LOOKS[state.look].fill,
      y: last === undefined ? undefined : y((ground + top) / 2),
      ...(last === undefined ? {} : { x: scale.middle(lastAt) + scale.width / 2 }),
    }
  })
  return labels.toReversed()
}

function notesOf(chart: StackedMonths, shares: readonly (readonly number[] | undefined)[], language: Language) {
  return [
    ...(chart.states.some((state) => state.look === 'noBenefit') ? [chartText('notInWork', language)] : []),
    ...(shares.includes(undefined) ? [chartText('gaps', language)] : []),
  ]
}
