import type { FigureEntry, PlacedEntry } from './model.ts'
import { widthOf, wrapName } from './wrap.ts'

/** Size of a name and the height of its line: fourteen letters (`rehabilitering`) fit in every column. */
export const NAME = { size: 15, line: 19 } as const
const MARK = 12
const BELOW_MARK = 9
const PAD = 5
/** The least air between two rows, and what they get where there is room. */
const GAP = 8
const WISHED_GAP = 26

/** A block of names: how they stand when there is room for `width`, in `columns` beside each other. */
export type Block = {
  /** What it needs at least. */
  readonly height: number
  /** The names placed in a column that begins at `top` and is `room` high, around `middle` as far as the column reaches. */
  within(column: Column): readonly PlacedEntry[]
}
type Column = { readonly x: number; readonly top: number; readonly room: number; readonly middle: number }

/** Names under their marks, centred, in as many columns as asked; row by row, each row as high as its highest. */
export function centredBlock(entries: readonly FigureEntry[], width: number, columns: number, disputed: string): Block {
  const used = Math.max(1, Math.min(columns, entries.length))
  const cell = width / used
  const rows = rowsOf(entries, used).map((row) => {
    const cells = row.map((entry) => {
      const lines = linesOf(entry, Math.min(cell, width / columns + 24) - 2 * PAD, disputed)
      return { entry, lines, height: 2 * PAD + MARK + BELOW_MARK + lines.length * NAME.line }
    })
    return { cells, height: Math.max(...cells.map(({ height }) => height)) }
  })
  return {
    height: stacked(rows),
    within: ({ x, ...column }) =>
      placedRows(rows, column, (cellOf, column, y, inRow) => {
        // A last row that is not full stands in the middle.
        const left = x + (width - inRow * cell) / 2 + column * cell
        const middle = left + cell / 2
        const wide = Math.max(44, ...cellOf.lines.map((line) => widthOf(line, NAME.size))) + 2 * PAD
        return {
          entry: cellOf.entry,
          box: { x: middle - wide / 2, y, width: wide, height: cellOf.height },
          lines: cellOf.lines,
          mark: { x: middle, y: y + PAD + MARK / 2 },
          text: { x: middle, y: y + PAD + MARK + BELOW_MARK + NAME.line / 2 - 3, anchor: 'middle' },
        }
      }),
  }
}

/** Names beside their marks, in rows of `columns`: for what waits below the landscape. */
export function listedBlock(entries: readonly FigureEntry[], width: number, columns: number, disputed: string): Block {
  const cell = width / columns
  const rows = rowsOf(entries, columns).map((row) => {
    const cells = row.map((entry) => {
      const lines = linesOf(entry, cell - 2 * PAD - MARK - 10, disputed)
      return { entry, lines, height: Math.max(30, 2 * PAD + lines.length * NAME.line) }
    })
    return { cells, height: Math.max(...cells.map(({ height }) => height)) }
  })
  return {
    height: stacked(rows),
    within: ({ x, ...column }) =>
      placedRows(rows, column, (cellOf, column, y) => {
        const left = x + column * cell
        const wide = Math.max(...cellOf.lines.map((line) => widthOf(line, NAME.size)), 20)
        return {
          entry: cellOf.entry,
          box: { x: left, y, width: Math.min(cell - 2, wide + 2 * PAD + MARK + 8), height: cellOf.height },
          lines: cellOf.lines,
          mark: { x: left + PAD + MARK / 2, y: y + PAD + NAME.line / 2 },
          text: { x: left + PAD + MARK + 8, y: y + PAD + NAME.line / 2, anchor: 'start' },
        }
      }),
  }
}

type Cell = { readonly entry: FigureEntry; readonly lines: readonly string[]; readonly height: number }
type Row = { readonly cells: readonly Cell[]; readonly height: number }

function placedRows(
  rows: readonly Row[],
  { top, room, middle }: Omit<Column, 'x'>,
  place: (cell: Cell, column: number, y: number, inRow: number) => PlacedEntry,
): PlacedEntry[] {
  const least = stacked(rows)
  const gap = rows.length < 2 ? 0 : Math.min(WISHED_GAP, GAP + Math.max(0, room - least) / (rows.length - 1))
  const height = least + Math.max(0, rows.length - 1) * (gap - GAP)
  let y = Math.max(top, Math.min(middle - height / 2, top + room - height))
  return rows.flatMap(({ cells, height }) => {
    const placed = cells.map((cell, column) => place(cell, column, y, cells.length))
    y += height + gap
    return placed
  })
}

function stacked(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0) + Math.max(0, rows.length - 1) * GAP
}

function rowsOf(entries: readonly FigureEntry[], columns: number): FigureEntry[][] {
  return Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) =>
    entries.slice(row * columns, (row + 1) * columns),
  )
}

/** The lines of a name; what is disputed says so in a line of its own. */
function linesOf({ name, isDisputed }: FigureEntry, width: number, disputed: string): readonly string[] {
  const lines = wrapName(name, width, NAME.size)
  return isDisputed ? [...lines, ...wrapName(disputed, width, NAME.size)] : lines
}
