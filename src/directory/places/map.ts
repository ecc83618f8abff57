import drawing from './map/norway.json' with { type: 'json' }
import type { HealthRegionKey } from './model.ts'

/** The map of Norway, drawn: each health region as the path of an SVG, in a frame of `width` and `height`. */
export const mapOfNorway: {
  readonly width: number
  readonly height: number
  readonly regions: Readonly<Record<HealthRegionKey, string>>
} = drawing

const POINTS: Readonly<Record<string, readonly number[]>> = drawing.points

/** A point well inside a municipality, on the map of Norway; `undefined` when there is no such municipality. */
export function pointOf(municipality: string): { readonly x: number; readonly y: number } | undefined {
  const [x, y] = POINTS[municipality] ?? []
  return x === undefined || y === undefined ? undefined : { x, y }
}
