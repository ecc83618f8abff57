import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  TABLE_NAMES,
  tableSpec,
  valueAt,
  type Column,
  type ColumnKind,
  type TableName,
  type Tables,
} from '#analysis/snapshot/index.ts'
import { writeParquet, type ParquetColumn } from '#platform/parquet.ts'

const TYPES: Readonly<Record<ColumnKind, ParquetColumn['type']>> = {
  text: 'text',
  code: 'text',
  day: 'day',
  int: 'int',
  percent: 'int',
  real: 'real',
  ref: 'int',
}

/** Writes every table as Parquet into `parquet/` of a snapshot's folder, and returns the files' names. */
export async function writeParquetTables(folder: string, tables: Tables): Promise<string[]> {
  await mkdir(join(folder, 'parquet'))
  const files: string[] = []
  for (const name of TABLE_NAMES) {
    const file = `parquet/${name}.parquet`
    await writeParquet(join(folder, file), columnsOf(tables, name), tables[name].rows)
    files.push(file)
  }
  return files
}

/** A table's columns, after a column `row` that other tables refer to. */
function columnsOf(tables: Tables, name: TableName): ParquetColumn[] {
  const table: Readonly<Record<string, Column | number>> = tables[name]
  const columns = Object.entries(tableSpec(name).columns).map(([column, spec]): ParquetColumn => {
    const values = table[column] as Column
    const type = TYPES[spec.kind]
    if (type === 'text') return { name: column, type, at: (row) => valueAt(values, spec, row) as string | null }
    return { name: column, type, at: (row) => valueAt(values, spec, row) as number | null }
  })
  return [{ name: 'row', type: 'int', at: (row) => row }, ...columns]
}
