import { ColumnDraft } from './column-draft.ts'
import { NO_INT } from './columns.ts'
import { SCHEMA, TABLE_NAMES, tableSpec } from './schema.ts'
import type { Column, Handle, Row, TableName, Tables } from './schema.ts'
import { isSorted, sortedOrder } from './sorting.ts'

/**
 * A snapshot being put together. Rows come in any order; `finish` sorts them, so that the same rows
 * always give the same bytes.
 *
 * @example
 * const draft = new SnapshotDraft()
 * const person = draft.add('people', { pseudonym: 'p1', birthYear: 1980, … })
 * draft.add('spells', { person, benefit: 'sickness-benefit', degree: 50, fromDay: 19000, toDay: 19030 })
 * const tables = draft.finish()
 */
export class SnapshotDraft {
  readonly #rows = new Map<TableName, number>(TABLE_NAMES.map((name) => [name, 0]))
  readonly #columns = new Map<TableName, ReadonlyMap<string, ColumnDraft>>(
    TABLE_NAMES.map((name) => [
      name,
      new Map(Object.entries(tableSpec(name).columns).map(([c, spec]) => [c, new ColumnDraft(`${name}.${c}`, spec)])),
    ]),
  )

  /** Adds a row and gives back what other rows point to it by. Throws `RangeError` for a value its column cannot hold. */
  add<T extends TableName>(table: T, row: Row<T>): Handle<T> {
    const at = this.#rows.get(table)!
    const values: Readonly<Record<string, string | number | null | undefined>> = row
    for (const [name, column] of this.#columns.get(table)!) {
      const value = values[name]
      const to = column.spec.to
      if (to !== undefined && !(Number(value) < this.#rows.get(to)!))
        throw new RangeError(`${table}.${name}: no such row`)
      column.put(at, value)
    }
    this.#rows.set(table, at + 1)
    return at as Handle<T>
  }

  /** How many rows a table has so far. */
  rows(table: TableName): number {
    return this.#rows.get(table)!
  }

  /**
   * The tables, sorted and cut to size. Throws `RangeError` when two rows of a table that others point to
   * are alike, or when a period ends before it starts.
   */
  finish(): Tables {
    const placeOf = new Map<TableName, Int32Array>()
    const done = TABLE_NAMES.map((name) => {
      const rows = this.#rows.get(name)!
      const spec = tableSpec(name)
      const drafts = this.#columns.get(name)!
      const columns = new Map<string, Column>()
      for (const [column, draft] of drafts) columns.set(column, draft.finish(rows, placeOf))
      checkPeriods(name, columns)

      const rest = [...drafts.keys()].filter((c) => !spec.order.includes(c))
      const keys = [...spec.order, ...rest].map((c) => drafts.get(c)!.sortKeys(columns.get(c)!))
      const order = sortedOrder(keys, rows)
      if (spec.unique) checkUnique(name, keys.slice(0, spec.order.length), order ?? rows)
      if (order) for (const [column, draft] of drafts) columns.set(column, draft.arrange(columns.get(column)!, order))
      placeOf.set(name, places(order, rows))
      return [name, { rows, ...Object.fromEntries(columns) }] as const
    })
    return Object.fromEntries(done) as Tables
  }
}

/** Where each row of the draft went. */
function places(order: Uint32Array | null, rows: number): Int32Array {
  const place = new Int32Array(rows)
  for (let i = 0; i < rows; i++) place[order ? order[i]! : i] = i
  return place
}

function checkUnique(name: TableName, keys: readonly ArrayLike<number>[], order: Uint32Array | number): void {
  if (isSorted(keys, order, 'strictly')) return
  throw new RangeError(`two rows of ${name} with the same ${SCHEMA[name].order.join(', ')}`)
}

function checkPeriods(name: TableName, columns: ReadonlyMap<string, Column>): void {
  for (const [from, to] of tableSpec(name).periods ?? []) {
    const [starts, ends] = [columns.get(from) as Int32Array, columns.get(to) as Int32Array]
    for (let i = 0; i < starts.length; i++)
      if (ends[i]! < starts[i]! && ends[i] !== NO_INT)
        throw new RangeError(`${name}: a period with ${to} before ${from}`)
  }
}
