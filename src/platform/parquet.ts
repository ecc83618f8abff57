import type { DuckDBType, DuckDBValue } from '@duckdb/node-api'

/** One column of a Parquet file; `at` gives a row's value or null. Days are days since 1970-01-01. */
export type ParquetColumn = { readonly name: string } & (
  | { readonly type: 'text'; at(row: number): string | null }
  | { readonly type: 'day' | 'int' | 'real'; at(row: number): number | null }
)

const ROWS_A_CHUNK = 2048

/**
 * Writes one table as a Parquet file (zstd), rows in the order given: for researchers' own tools. DuckDB does it,
 * and is loaded only when asked for: it is large. Throws when the file cannot be written.
 */
export async function writeParquet(path: string, columns: readonly ParquetColumn[], rows: number): Promise<void> {
  const { DATE, DOUBLE, DuckDBDataChunk, DuckDBDateValue, DuckDBInstance, INTEGER, VARCHAR } =
    await import('@duckdb/node-api')
  const types: Readonly<Record<ParquetColumn['type'], DuckDBType>> = {
    text: VARCHAR,
    day: DATE,
    int: INTEGER,
    real: DOUBLE,
  }
  const valueOf = (column: ParquetColumn, row: number): DuckDBValue => {
    const value = column.at(row)
    return column.type === 'day' && typeof value === 'number' ? new DuckDBDateValue(value) : value
  }

  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  try {
    const named = columns.map(({ name, type }) => `${quoted(name, '"')} ${types[type].toString()}`)
    await connection.run(`create table t (${named.join(', ')})`)
    const appender = await connection.createAppender('t')
    for (let from = 0; from < rows; from += ROWS_A_CHUNK) {
      const count = Math.min(ROWS_A_CHUNK, rows - from)
      const chunk = DuckDBDataChunk.create(
        columns.map(({ type }) => types[type]),
        count,
      )
      for (const [place, column] of columns.entries())
        chunk.setColumnValues(
          place,
          Array.from({ length: count }, (_, row) => valueOf(column, from + row)),
        )
      appender.appendDataChunk(chunk)
    }
    appender.closeSync()
    await connection.run(`copy t to ${quoted(path, "'")} (format parquet, compression zstd)`)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

function quoted(text: string, mark: string): string {
  return `${mark}${text.replaceAll(mark, mark + mark)}${mark}`
}
