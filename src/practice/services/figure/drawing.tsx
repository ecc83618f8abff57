import type { Language } from '#core/languages.ts'
import { COLOURS, FIELD_LOOKS } from '#ui/index.ts'
import type { Box, FigureLayout, PlacedEntry } from './model.ts'
import { NAME } from './columns.ts'
import { FigureHeadings } from './headings.tsx'
import { EntryMark } from './marks.tsx'
import { figureTexts } from './texts.ts'

const FONT = 'Inter Variable, Inter, system-ui, Segoe UI, Roboto, Arial, sans-serif'

/** What a drawing needs besides its layout. */
export type Drawn = {
  readonly layout: FigureLayout
  readonly language: Language
  /** Makes the ids inside unique on the page. */
  readonly id: string
  /** Class of the drawing on a page; a file of its own has none, and brings its ground with it. */
  readonly place?: 'wide' | 'narrow'
  /** Where services are: `/services`, or a whole address in a file of its own. Null: the names are no links. */
  readonly at: string | null
}

/** The figure, drawn. */
export function FieldDrawing({ layout, language, id, place, at }: Drawn) {
  const { width, height, landscape, field, ring2, core, waiting, entries } = layout
  const t = (key: keyof typeof figureTexts) => figureTexts[key][language]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={place === undefined ? undefined : `b-field-figure b-field-figure-${place}`}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      font-family={FONT}
      font-size={NAME.size}
    >
      <title id={`${id}-title`}>{t('title')}</title>
      <desc id={`${id}-desc`}>{t('desc')}</desc>
      <Grounds id={id} />
      {place === undefined && <rect width="100%" height="100%" fill={COLOURS.paper} />}
      <Area box={landscape} radius={18} paint={`url(#${id}-landscape)`} />
      <Area box={field} radius={26} paint={`url(#${id}-ring3)`} stroke={COLOURS.coupling} strokeWidth={2.5} />
      <Area box={ring2} radius={22} paint={`url(#${id}-ring2)`} stroke={COLOURS.paper} strokeWidth={1.5} />
      <Area box={core} radius={20} paint={`url(#${id}-core)`} stroke={COLOURS.paper} strokeWidth={1.5} />
      <CoreArch core={core} />
      <g data-print="pattern">
        <Area box={{ ...landscape, width: field.x }} radius={0} paint={`url(#${id}-left)`} />
        <Area
          box={{ ...landscape, x: field.x + field.width, width: landscape.width - field.x - field.width }}
          radius={0}
          paint={`url(#${id}-right)`}
        />
      </g>
      {waiting !== null && (
        <rect
          {...rounded(waiting)}
          rx="14"
          fill="none"
          stroke={COLOURS.line}
          stroke-width="1.200"
          stroke-dasharray="5 5"
        />
      )}
      <FigureHeadings layout={layout} language={language} />
      {entries.map((placed) => (
        <Entry placed={placed} at={at} />
      ))}
    </svg>
  )
}

/** The bridge of the house, hardly seen: it spans the core from the work side to the health side. */
function CoreArch({ core: { x, y, width, height } }: { core: Box }) {
  const [rx, ry] = [width / 2 - 44, Math.min(height - 96, width * 0.62)]
  const foot = round(y + height - 1)
  return (
    <path
      d={`M${round(x + 44)} ${foot}v-18a${round(rx)} ${round(ry)} 0 0 1 ${round(2 * rx)} 0v18`}
      fill="none"
      stroke={COLOURS.paper}
      stroke-opacity=".07"
      stroke-width="44"
    />
  )
}

/** The colours of the areas, and the patterns that stand for the two sides on paper without colour. */
function Grounds({ id }: { id: string }) {
  return (
    <defs>
      {Object.entries(FIELD_LOOKS).map(([area, [left, middle, right]]) => (
        <linearGradient id={`${id}-${area}`}>
          <stop offset="0" stop-color={left} />
          <stop offset=".5" stop-color={middle} />
          <stop offset="1" stop-color={right} />
        </linearGradient>
      ))}
      {(
        [
          ['left', 'M0 12 12 0M-3 3 3-3M9 15 15 9', COLOURS.work],
          ['right', 'M0 0 12 12M-3 9 3 15M9-3 15 3', COLOURS.health],
        ] as const
      ).map(([side, lines, colour]) => (
        <pattern id={`${id}-${side}`} width="12" height="12" patternUnits="userSpaceOnUse">
          <path d={lines} fill="none" stroke={colour} stroke-width=".8" stroke-opacity=".35" />
        </pattern>
      ))}
    </defs>
  )
}

type AreaProps = { box: Box; radius: number; paint: string; stroke?: string; strokeWidth?: number }

function Area({ box, radius, paint, stroke, strokeWidth }: AreaProps) {
  return <rect {...rounded(box)} rx={radius} fill={paint} stroke={stroke} stroke-width={strokeWidth} />
}

/** One service: its mark and its name, and around them what can be pressed. */
function Entry({ placed, at }: { placed: PlacedEntry; at: string | null }) {
  const { entry, box, lines, mark, text } = placed
  const isCore = entry.grade === '1'
  const drawn = (
    <>
      <rect class="b-field-press" {...rounded(box)} rx="7" fill="none" pointer-events="all" />
      <EntryMark grade={entry.grade} x={round(mark.x)} y={round(mark.y)} />
      <text
        text-anchor={text.anchor === 'start' ? undefined : text.anchor}
        font-weight={isCore ? 600 : 500}
        fill={isCore ? COLOURS.paper : COLOURS.ink}
      >
        {lines.map((words, index) => (
          <tspan x={round(text.x)} y={round(text.y + index * NAME.line + NAME.size * 0.36)}>
            {index < lines.length - 1 && !words.endsWith('-') ? `${words} ` : words}
          </tspan>
        ))}
      </text>
    </>
  )
  if (at === null) return <g>{drawn}</g>
  return (
    <a href={`${at}/${entry.slug}`} class={isCore ? 'b-field-link b-field-link-core' : 'b-field-link'}>
      {drawn}
    </a>
  )
}

function rounded({ x, y, width, height }: Box): Box {
  return { x: round(x), y: round(y), width: round(width), height: round(height) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
