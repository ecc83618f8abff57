import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Language } from '#core/languages.ts'
import { percent } from '../language.ts'
import { COLOURS, STATE_LOOKS } from '../theme/tokens.ts'
import { Drawing, LINE, widthOf, Words, wrap } from './draw.tsx'
import type { Sheet } from './draw.tsx'
import { EndLabels, LabelList, LIST_ROW } from './labels.tsx'
import { shownOf } from './model.ts'
import type { LineLook, Lines } from './model.ts'
import { atMonth, MonthAxis, monthAxisHeight, monthScale, runs, ShareAxis } from './month-axis.tsx'
import { chartText } from './texts.ts'

type Props = { chart: Lines; sheet: Sheet; title: string; desc: string; language: Language }

/** Shares by month as lines: the own group solid with its labels, the others dashed. A hidden month is a gap in its line. */
export function LinesDrawing({ chart, sheet, title, desc, language }: Props) {
  const wide = sheet.size === 'wide'
  const width = widthOf(sheet.size)
  const plot = { left: 46, right: wide ? width - 214 : width - 12, top: 50, bottom: wide ? 350 : 280 }
  const scale = monthScale(chart.months, plot.left, plot.right)
  const highest = Math.max(0.1, ...chart.series.flatMap((series) => series.shares.map((share) => shownOf(share) ?? 0)))
  const y = scaleLinear([0, Math.min(1, highest * 1.05)], [plot.bottom, plot.top]).nice(4)
  const drawn = chart.series.map((series) => ({
    ...series,
    runs: runs(scale, (index) => shownOf(series.shares[index]) !== undefined),
  }))
  const path = line<readonly [number, number]>().digits(1)
  const labels = drawn
    .filter((series) => series.group === 'own')
    .map((series) => {
      const lastAt = series.shares.findLastIndex((share) => 'shown' in share)
      const last = shownOf(series.shares[lastAt])
      return {
        label: series.label,
        value: last === undefined ? '' : percent(last, language),
        colour: colourOf(series.look),
        y: last === undefined ? undefined : y(last),
        last: last ?? 0,
        ...(last === undefined ? {} : { x: scale.middle(lastAt) }),
      }
    })
    .sort((a, b) => b.last - a.last)
  const ends = new Set(drawn.flatMap((series) => (series.group === 'own' ? (series.runs.at(-1)?.at(-1) ?? []) : [])))
  const [end] = ends
  const heading = end !== undefined && ends.size === 1 ? atMonth(chart.months, end, language) : ''
  const below = plot.bottom + monthAxisHeight(chart.months) + 4
  const hidden = drawn.some((series) => series.runs.flat().length < scale.count)
  const notes = hidden ? wrap(chartText('gaps', language), width - 16, 13) : []
  const noteTop = below + (wide ? 8 : (labels.length + 1) * LIST_ROW + 14)
  return (
    <Drawing sheet={sheet} height={noteTop + notes.length * LINE} title={title} desc={desc}>
      <Groups groups={chart.groups} />
      <ShareAxis
        ticks={y.ticks(4)}
        y={y}
        left={plot.left}
        right={plot.right}
        text={(tick) => percent(tick, language)}
      />
      <MonthAxis
        {...{ months: chart.months, scale, observed: chart.observed, size: sheet.size, language }}
        top={plot.top}
        bottom={plot.bottom}
      />
      {drawn
        .toSorted((a, b) => Number(a.group === 'own') - Number(b.group === 'own'))
        .flatMap((series) =>
          series.runs.map((run) => (
            <path
              d={path(run.map((index) => [scale.middle(index), y(shownOf(series.shares[index]) ?? 0)])) ?? ''}
              fill="none"
              stroke={colourOf(series.look)}
              stroke-width={series.group === 'own' ? 2.6 : 1.6}
              stroke-dasharray={series.group === 'own' ? undefined : '5 4'}
              stroke-linejoin="round"
              stroke-linecap="round"
            />
          )),
        )}
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

/** Which line is whose, above the plot. */
function Groups({ groups }: { groups: Lines['groups'] }) {
  if (groups.others === undefined) return null
  const second = 46 + 34 + groups.own.length * 8 + 24
  return (
    <g>
      <line x1="46" x2="72" y1="12" y2="12" stroke={COLOURS.ink} stroke-width="2.6" />
      <Words x={80} y={12} size={13}>
        {groups.own}
      </Words>
      <line
        x1={second}
        x2={second + 26}
        y1="12"
        y2="12"
        stroke={COLOURS.ink}
        stroke-width="1.6"
        stroke-dasharray="5 4"
      />
      <Words x={second + 34} y={12} size={13}>
        {groups.others}
      </Words>
    </g>
  )
}

function colourOf(look: LineLook): string {
  if (look === 'ink' || look === 'coupling' || look === 'work' || look === 'health') return COLOURS[look]
  return STATE_LOOKS[look].fill
}
