import { scaleLinear } from 'd3-scale'
import type { Language } from '#core/languages.ts'
import { number } from '../language.ts'
import { COLOURS } from '../theme/tokens.ts'
import { Drawing, LINE, round, widthOf, Words, wrap } from './draw.tsx'
import type { Sheet } from './draw.tsx'
import { shownOf } from './model.ts'
import type { Histogram } from './model.ts'
import { chartText } from './texts.ts'

type Props = { chart: Histogram; sheet: Sheet; title: string; desc: string; language: Language }

/** Counts by class. A second group stands beside the first as an outline. A hidden count is a short dash on the ground. */
export function HistogramDrawing({ chart, sheet, title, desc, language }: Props) {
  const wide = sheet.size === 'wide'
  const width = widthOf(sheet.size)
  const { groups, classes } = chart
  const plot = { left: wide ? 46 : 36, right: width - 8, top: groups.length > 1 ? 34 : 14, bottom: wide ? 290 : 250 }
  const highest = Math.max(1, ...groups.flatMap((group) => group.counts.map((count) => shownOf(count) ?? 0)))
  const y = scaleLinear([0, highest], [plot.bottom, plot.top]).nice(4)
  const band = (plot.right - plot.left) / classes.length
  const bar = (band * 0.84) / groups.length
  const hidden = groups.some((group) => group.counts.some((count) => 'hidden' in count))
  const notes = hidden ? wrap(chartText('gaps', language), width - 16, 13) : []
  const noteTop = plot.bottom + 22 + 2 * LINE
  return (
    <Drawing sheet={sheet} height={noteTop + notes.length * LINE} title={title} desc={desc}>
      {groups.length > 1 && <Legend groups={groups} left={plot.left} />}
      {y.ticks(4).map((tick) => (
        <>
          <line x1={plot.left} x2={plot.right} y1={round(y(tick))} y2={round(y(tick))} stroke={COLOURS.hairline} />
          <Words x={plot.left - 8} y={y(tick)} anchor="end" size={12} fill={COLOURS.quiet}>
            {number(tick, language)}
          </Words>
        </>
      ))}
      {classes.map((name, at) => {
        const left = plot.left + at * band + band * 0.08
        return (
          <g>
            {groups.map((group, place) => {
              const count = shownOf(group.counts[at])
              const x = round(left + place * bar)
              return count === undefined ? (
                <line
                  x1={x + 2}
                  x2={round(x + bar - 3)}
                  y1={plot.bottom - 3}
                  y2={plot.bottom - 3}
                  stroke={COLOURS.line}
                  stroke-width="2"
                  stroke-dasharray="2 2"
                />
              ) : (
                <rect
                  x={x}
                  y={round(y(count))}
                  width={round(bar - 1)}
                  height={round(plot.bottom - y(count))}
                  {...lookOf(place, groups.length)}
                />
              )
            })}
            <Words x={left + band * 0.42} y={plot.bottom + 14} anchor="middle" size={wide ? 14 : 12}>
              {name}
            </Words>
          </g>
        )
      })}
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={COLOURS.line} />
      <Words
        x={(plot.left + plot.right) / 2}
        y={plot.bottom + 16 + LINE}
        anchor="middle"
        size={13}
        fill={COLOURS.quiet}
      >
        {chart.axis}
      </Words>
      {notes.map((note, index) => (
        <Words x={8} y={noteTop + (index + 0.5) * LINE} size={13} fill={COLOURS.quiet}>
          {note}
        </Words>
      ))}
    </Drawing>
  )
}

/** The first group is an outline (where it began), the last is filled (where it came). One group is filled. */
function lookOf(place: number, groups: number) {
  return place === 0 && groups > 1
    ? { fill: COLOURS.couplingTint, stroke: COLOURS.coupling, 'stroke-width': 1.5 }
    : { fill: COLOURS.coupling }
}

function Legend({ groups, left }: { groups: Histogram['groups']; left: number }) {
  return (
    <g>
      {groups.map((group, place) => {
        const x = left + groups.slice(0, place).reduce((sum, before) => sum + before.label.length * 8 + 44, 0)
        return (
          <>
            <rect x={x + 1} y="5" width="14" height="14" rx="2" {...lookOf(place, groups.length)} />
            <Words x={x + 22} y={12} size={13}>
              {group.label}
            </Words>
          </>
        )
      })}
    </g>
  )
}
