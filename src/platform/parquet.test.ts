import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, it, onTestFinished } from 'vitest'
import { writeParquet, type ParquetColumn } from './parquet.ts'

const COLUMNS: readonly ParquetColumn[] = [
  { name: 'row', type: 'int', at: (row) => row },
  { name: 'a "name"', type: 'text', at: (row) => (row % 3 === 0 ? null : `påske ${row}`) },
  { name: 'day', type: 'day', at: (row) => (row % 2 === 0 ? null : 19_000 + row) },
  { name: 'real', type: 'real', at: (row) => row / 7 },
  { name: 'odd', type: 'text', at: (row) => ['', '"', 'a,b', 'line\nbreak', "it's", ' x '][row % 6]! },
]

async function writeAndRead(rows: number): Promise<unknown[][]> {
  const folder = mkdtempSync(join(tmpdir(), "brua-par'quet-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 't.parquet')
  await writeParquet(path, COLUMNS, rows)
  const connection = await (await DuckDBInstance.create()).connect()
  const result = await connection.runAndReadAll(
    `select "row", "a ""name""", day::varchar, "real", odd from read_parquet('${path.replaceAll("'", "''")}')`,
  )
  return result.getRows()
}

it.each([0, 1, 2048, 5000])('writes %i rows that others read as they were', async (rows) => {
  const back = await writeAndRead(rows)
  expect(back).toHaveLength(rows)
  if (rows > 1) expect(back[1]).toEqual([1, 'påske 1', '2022-01-09', 1 / 7, '"'])
  if (rows > 0) expect(back[0]).toEqual([0, null, null, 0, ''])
  expect(back.slice(0, 6).map((row) => row[4])).toEqual(['', '"', 'a,b', 'line\nbreak', "it's", ' x '].slice(0, rows))
  expect(back.map((row) => row[0])).toEqual(Array.from({ length: rows }, (_, row) => row))
})

it('says so when the file cannot be written', async () => {
  await expect(writeParquet('/nowhere/at/all.parquet', COLUMNS, 1)).rejects.toThrow(/nowhere/)
})
