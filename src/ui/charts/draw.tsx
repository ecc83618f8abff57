import type { Child } from 'hono/jsx'
import { COLOURS } from '../theme/tokens.ts'

/** A chart is drawn twice: wide for a desk or a projector, narrow for a phone. Style sheets show the one that fits. */
export type Size = 'wide' | 'narrow'

/** What a drawing needs to know besides its data. `id` makes the ids inside unique on the page. */
export type Sheet = {
  readonly id: string
  readonly size: Size
  /** A file of its own brings its white ground with it. */
  readonly alone?: boolean
}

export const FONT = 'Inter Variable, Inter, system-ui, Segoe UI, Roboto, Arial, sans-serif'
export const TEXT_SIZE = 14
export const LINE = 18

/** Width of the drawing in its own units; it scales to its place. */
export function widthOf(size: Size): number {
  return size === 'wide' ? 760 : 340
}

/** About how wide a text is, in the units of the drawing. Inter's letters are a good half of their size on average. */
export function textWidth(text: string, size = TEXT_SIZE): number {
  return text.length * size * 0.56
}

/** Breaks a text into lines at spaces (and after hyphens), no line wider than `width` where it can be avoided. */
export function wrap(text: string, width: number, size = TEXT_SIZE): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

type WordsProps = {
  x: number
  y: number
  anchor?: 'start' | 'middle' | 'end'
  size?: number
  weight?: 400 | 500 | 600 | 700
  fill?: string
  children?: Child
}

/** A line of text in a drawing; `y` is its middle. */
export function Words({
  x,
  y,
  anchor = 'start',
  size = TEXT_SIZE,
  weight = 400,
  fill = COLOURS.ink,
  children,
}: WordsProps) {
  return (
    <text
      x={round(x)}
      y={round(y + size * 0.36)}
      text-anchor={anchor === 'start' ? undefined : anchor}
      font-size={size}
      font-weight={weight === 400 ? undefined : weight}
      fill={fill}
    >
      {children}
    </text>
  )
}

export type DrawingProps = {
  readonly sheet: Sheet
  readonly height: number
  readonly title: string
  readonly desc: string
  readonly children?: Child
}

/** The frame of every drawing: named, described, and scaled to its place. */
export function Drawing({ sheet, height, title, desc, children }: DrawingProps) {
  const [titleId, descId] = [`${sheet.id}-${sheet.size}-title`, `${sheet.id}-${sheet.size}-desc`]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={`b-drawing b-drawing-${sheet.size}`}
      viewBox={`0 0 ${widthOf(sheet.size)} ${Math.ceil(height)}`}
      role="img"
      aria-labelledby={`${titleId} ${descId}`}
      font-family={FONT}
    >
      <title id={titleId}>{title}</title>
      <desc id={descId}>{desc}</desc>
      {sheet.alone && <rect width="100%" height="100%" fill={COLOURS.paper} />}
      {children}
    </svg>
  )
}

/** Two decimals are a hundredth of a pixel: enough for the eye, and short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
