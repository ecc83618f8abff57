import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBResultReader } from '@duckdb/node-api'
import { curveCells, episodeCurve, groupEpisodes } from '#analysis/kernels/index.ts'
import type { CurveCell } from '#analysis/kernels/index.ts'
import { loadSnapshot, tableSpec, valueAt, writeSnapshot } from '#analysis/snapshot/index.ts'
import type { Column, Content, TableName } from '#analysis/snapshot/index.ts'
import { dateOfDayNumber } from '#core/dates.ts'
import { writeParquet } from '#platform/parquet.ts'
import type { ParquetColumn } from '#platform/parquet.ts'
import { generated, RULES, SPELLS_A_PERSON } from './curve-data.ts'
import { loadingSql, maskSql, plainSql } from './curve-sql.ts'

export const name = 'curve'
export const is =
  'the monthly benefit curve by clinic, months −12 to 24, 1 M episodes and 10 M spells, against DuckDB SQL'

const PEOPLE = Number(process.env['BENCH_EPISODES'] ?? 1_000_000)

/**
 * Counts the curve of generated people with our kernel and with DuckDB, on tables both have in memory, and checks that
 * every count is the same. Loading is measured apart: ours from a snapshot folder with every hash
 * checked, DuckDB's from Parquet files of the same rows.
 */
export async function run(say: (line: string) => void) {
  const folder = await mkdtemp(join(tmpdir(), 'brua-bench-'))
  try {
    say(
      `Generating ${PEOPLE} episodes and ${PEOPLE * SPELLS_A_PERSON} spells, and writing them as a snapshot and as Parquet …`,
    )
    const snapshot = join(folder, 'snapshot')
    {
      const content = generated(PEOPLE)
      await writeSnapshot(snapshot, content, { id: 'bench', createdAt: '', codeVersion: '', indicators: {} })
      for (const table of ['people', 'episodes', 'spells'] as const) await parquetOf(folder, table, content)
    }
    const loaded = await timed(3, () => loadSnapshot(snapshot))
    say(`Brua loads its columns, every hash checked       ${ms(loaded.best)}`)
    // The first curve of a snapshot works out the months of its spells, which are then kept.
    const first = await timed(1, () => Promise.resolve(cellsOf(loaded.value)), 0)
    say(`Brua counts its first curve, one thread          ${ms(first.best)}`)
    const ours = await timed(7, () => Promise.resolve(cellsOf(loaded.value)))
    say(`Brua counts the curve, one thread                ${ms(ours.best)}`)

    const peer = await duckdb(folder, say)
    if (!peer) return { episodes: PEOPLE, milliseconds: { ours: round(ours.best) }, ratios: { curve: null } }
    const [plain, mask] = [peer.plain, peer.mask]
    for (const { value } of [plain, mask]) mustEqual(oursByName(ours.value), theirsByName(value))
    say('All counts are the same.')
    return {
      episodes: PEOPLE,
      spells: PEOPLE * SPELLS_A_PERSON,
      milliseconds: {
        loadOurs: round(loaded.best),
        loadDuckdb: round(peer.loading),
        firstOurs: round(first.best),
        ours: round(ours.best),
        duckdbPlain: round(plain.best),
        duckdbMasks: round(mask.best),
      },
      // Of all threads together: what is left to compare when others use the machine too.
      processorMilliseconds: {
        ours: round(ours.processor),
        duckdbPlain: round(plain.processor),
        duckdbMasks: round(mask.processor),
      },
      ratios: {
        // Against the faster of the two ways to say it in SQL.
        curve: ratio(Math.min(plain.best, mask.best), ours.best),
        'first-curve': ratio(Math.min(plain.best, mask.best), first.best),
        'curve-against-plain-sql': ratio(plain.best, ours.best),
        loading: ratio(peer.loading, loaded.best),
      },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Counts = ReadonlyMap<string, number>

function cellsOf(content: Content): readonly CurveCell[] {
  return curveCells(episodeCurve(content, groupEpisodes(content, 'unit')))
}

function oursByName(cells: readonly CurveCell[]): Counts {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const put = (key: string, count: number): void => {
      if (count > 0) counts.set(`${cell.group} ${cell.month} ${key}`, count)
    }
    for (const [state, count] of Object.entries(cell.states)) if (state !== 'none') put(state, count)
    for (const [line, count] of Object.entries(cell.lines)) put(`line ${line}`, count)
    put('present', cell.present)
  }
  return counts
}

async function duckdb(folder: string, say: (line: string) => void) {
  const api = await import('@duckdb/node-api').catch(() => undefined)
  if (!api) {
    say('DuckDB is not installed: no peer.')
    return undefined
  }
  const instance = await api.DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  try {
    const { from, to } = RULES.coverage
    const start = performance.now()
    for (const sql of loadingSql(
      (table) => join(folder, `${table}.parquet`),
      dateOfDayNumber(from!),
      dateOfDayNumber(to),
    ))
      await connection.run(sql)
    const loading = performance.now() - start
    say(`DuckDB loads its tables from Parquet, 2 threads  ${ms(loading)}`)
    const plain = await timed(2, () => connection.runAndReadAll(plainSql()), 0)
    say(`DuckDB counts the curve, plain SQL               ${ms(plain.best)}`)
    const mask = await timed(2, () => connection.runAndReadAll(maskSql()), 0)
    say(`DuckDB counts the curve, one mask a state        ${ms(mask.best)}`)
    return { loading, plain, mask }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

function theirsByName(reader: DuckDBResultReader): Counts {
  const rows = reader.getRows().map((row) => row.map(String))
  return new Map(
    rows.filter(([, , , n]) => Number(n) > 0).map(([unit, m, key, n]) => [`${unit} ${m} ${key}`, Number(n)]),
  )
}

/** Throws at the first count that differs. */
function mustEqual(ours: Counts, theirs: Counts): void {
  for (const key of new Set([...ours.keys(), ...theirs.keys()]))
    if (ours.get(key) !== theirs.get(key)) throw new Error(`${key}: ${ours.get(key)} is not ${theirs.get(key)}`)
}

async function parquetOf(folder: string, table: TableName, content: Content): Promise<void> {
  const data: Readonly<Record<string, unknown>> = content.tables[table]
  const columns = Object.entries(tableSpec(table).columns).map(([column, spec]): ParquetColumn => {
    const at = (row: number) => valueAt(data[column] as Column, spec, row)
    const as =
      <V>(make: (value: string | number) => V) =>
      (row: number): V | null => {
        const value = at(row)
        return value === null ? null : make(value)
      }
    if (spec.kind === 'text' || spec.kind === 'code') return { name: column, type: 'text', at: as(String) }
    return { name: column, type: spec.kind === 'day' ? 'day' : 'int', at: as(Number) }
  })
  await writeParquet(join(folder, `${table}.parquet`), columns, content.tables[table].rows)
}

/** The best of several times after some to warm up, by the clock and by the processor, and the last answer. */
async function timed<T>(times: number, work: () => Promise<T>, warmUp = 1): Promise<Timed<T>> {
  for (let i = 0; i < warmUp; i++) await work()
  let [best, processor] = [Infinity, Infinity]
  for (let i = 1; ; i++) {
    const [start, used] = [performance.now(), process.cpuUsage()]
    const value = await work()
    best = Math.min(best, performance.now() - start)
    const { user, system } = process.cpuUsage(used)
    processor = Math.min(processor, (user + system) / 1000)
    if (i === times) return { best, processor, value }
  }
}

type Timed<T> = { readonly best: number; readonly processor: number; readonly value: T }

const ms = (time: number): string => `${time.toFixed(0).padStart(7)} ms`
const round = (time: number): number => Math.round(time)
const ratio = (theirs: number, ours: number): number => Math.round((theirs / ours) * 10) / 10
