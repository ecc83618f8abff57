import { open, rm } from 'node:fs/promises'

/** One column of a Parquet file; `at` gives a row's value or null. Days are days since 1970-01-01. */
export type ParquetColumn = { readonly name: string } & (
  | { readonly type: 'text'; at(row: number): string | null }
  | { readonly type: 'day' | 'int' | 'real'; at(row: number): number | null }
)

/** How a column is read from the file on the way, and what it becomes. */
const READ: Readonly<Record<ParquetColumn['type'], { readonly as: string; become(column: string): string }>> = {
  text: { as: 'VARCHAR', become: (column) => column },
  day: { as: 'INTEGER', become: (column) => `date '1970-01-01' + ${column} as ${column}` },
  int: { as: 'INTEGER', become: (column) => column },
  real: { as: 'DOUBLE', become: (column) => column },
}

const ROWS_AT_ONCE = 20_000

/**
 * Writes one table as a Parquet file (zstd), rows in the order given: for researchers' own tools. DuckDB does it,
 * and is loaded only when asked for: it is large. Throws when the file cannot be written.
 *
 * The rows go through a CSV file beside it, which DuckDB reads several times faster than it takes values one by one.
 */
export async function writeParquet(path: string, columns: readonly ParquetColumn[], rows: number): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const onTheWay = `${path}.csv`
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  try {
    await writeCsv(onTheWay, columns, rows)
    const types = columns.map(({ name, type }) => `${quoted(name, "'")}: ${quoted(READ[type].as, "'")}`)
    const chosen = columns.map(({ name, type }) => READ[type].become(quoted(name, '"')))
    await connection.run(`copy (
      select ${chosen.join(', ')} from read_csv(${quoted(onTheWay, "'")}, header = false, auto_detect = false, delim = ',', quote = '"', escape = '"',
        nullstr = '', allow_quoted_nulls = false, max_line_size = 10000000, columns = {${types.join(', ')}})
    ) to ${quoted(path, "'")} (format parquet, compression zstd)`)
  } finally {
    connection.closeSync()
    instance.closeSync()
    await rm(onTheWay, { force: true })
  }
}

async function writeCsv(path: string, columns: readonly ParquetColumn[], rows: number): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
      let text = ''
      for (let row = from; row < Math.min(rows, from + ROWS_AT_ONCE); row++) {
        for (const [place, column] of columns.entries()) {
          const value = column.at(row)
          if (place > 0) text += ','
          if (value !== null) text += typeof value === 'string' ? quoted(value, '"') : value
        }
        text += '\n'
      }
      await file.write(text)
    }
  } finally {
    await file.close()
  }
}

function quoted(text: string, mark: string): string {
  return mark + (text.includes(mark) ? text.replaceAll(mark, mark + mark) : text) + mark
}
