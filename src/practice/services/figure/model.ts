import type { Grade } from '../coupling/model.ts'

/** One service as the figure knows it. */
export type FigureEntry = {
  readonly slug: string
  /** What stands in the figure; may hold soft hyphens. */
  readonly name: string
  /** Null: nobody has graded it. */
  readonly grade: Grade | null
  readonly isDisputed: boolean
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where a name stands: its lines, and the mark that goes before them or above them. */
export type PlacedEntry = {
  readonly entry: FigureEntry
  /** All that belongs to it; also what one may press. */
  readonly box: Box
  readonly lines: readonly string[]
  readonly mark: { readonly x: number; readonly y: number }
  /** The middle of its first line. */
  readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' }
}

/** A heading in the figure. */
export type HeadingKey = 'work' | 'health' | 'field' | 'ring2' | 'ring3' | 'waiting' | Grade
export type PlacedHeading = {
  readonly key: HeadingKey
  readonly x: number
  /** The middle of its first line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** How wide its lines may be. */
  readonly width: number
}

/** Everything the drawing needs to know, in its own units. */
export type FigureLayout = {
  readonly width: number
  readonly height: number
  /** Nested: each lies within the one before. */
  readonly landscape: Box
  readonly field: Box
  readonly ring2: Box
  readonly core: Box
  /** What each grade's names may fill. None overlaps another. */
  readonly regions: Readonly<Record<Grade, Box>>
  /** Below the landscape, when something waits for its grade. */
  readonly waiting: Box | null
  readonly headings: readonly PlacedHeading[]
  readonly entries: readonly PlacedEntry[]
}
