import { dateFromPeople } from '#core/dates.ts'

/** A row that does not have the columns it should: its line (from 1), and how many it has. */
export type WrongRow = { readonly line: number; readonly has: number }

type Row = Readonly<Record<string, string>>

/**
 * Rows as they are written, one a line with `|` between the columns (`\|` is the sign itself). A cell that is left empty is not in the
 * row; a day may be written as people do, and is kept as `yyyy-mm-dd`.
 */
export function rowsFrom(text: string, columns: readonly string[]): { rows: Row[]; wrong: WrongRow[] } {
  const rows: Row[] = []
  const wrong: WrongRow[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const cells = cellsOf(line)
    if (cells.length !== columns.length) {
      wrong.push({ line: index + 1, has: cells.length })
      continue
    }
    const filled = columns
      .map((column, at) => [column, cellFrom(cells[at]!)] as const)
      .filter(([, cell]) => cell !== '')
    rows.push(Object.fromEntries(filled))
  }
  return { rows, wrong }
}

/** Rows as {@link rowsFrom} reads them. */
export function rowsText(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): string {
  return rows.map((row) => columns.map((column) => cellText(row[column])).join(' | ')).join('\n')
}

function cellsOf(line: string): string[] {
  const cells = ['']
  for (const [part] of line.matchAll(/\\[\\|]|[^]/g)) {
    if (part === '|') cells.push('')
    else cells[cells.length - 1] += part.length === 2 ? part[1]! : part
  }
  return cells.map((cell) => cell.trim())
}

function cellFrom(cell: string): string {
  return /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(cell) ? (dateFromPeople(cell) ?? cell) : cell
}

function cellText(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return text.replaceAll(/[\\|]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ')
}
