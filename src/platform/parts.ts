/** PostgreSQL takes at most this many values in one statement. */
const MOST_VALUES = 65_535

/** Rows in parts small enough to be written in one statement each, counted by the columns of the first row. */
export function* inParts<Row extends object>(rows: readonly Row[]): Generator<Row[]> {
  const columns = Object.keys(rows[0] ?? {}).length
  const size = Math.floor(MOST_VALUES / Math.max(1, columns))
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}
