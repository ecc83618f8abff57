import { CodeColumn, codesFor, NO_INT, NO_PERCENT, TextColumn } from './columns.ts'
import type { Column, ColumnSpec, TableName } from './schema.ts'

const utf8 = new TextEncoder()
const LARGEST_INT = 2147483647

/** One column while rows are added: numbers in a growing array, texts in a list or a dictionary. */
export class ColumnDraft {
  readonly name: string
  readonly spec: ColumnSpec
  readonly #texts: string[] = []
  readonly #dictionary = new Map<string, number>()
  #numbers: Int32Array | Uint8Array | Float64Array

  constructor(name: string, spec: ColumnSpec) {
    this.name = name
    this.spec = spec
    this.#numbers =
      spec.kind === 'real' ? new Float64Array(16) : spec.kind === 'percent' ? new Uint8Array(16) : new Int32Array(16)
  }

  put(row: number, value: string | number | null | undefined): void {
    const given = value ?? null
    if (given === null && !this.spec.nullable) throw new RangeError(`${this.name}: no value`)
    if (this.spec.kind === 'text') this.#texts.push(this.#text(given))
    else {
      if (row === this.#numbers.length) this.#grow()
      this.#numbers[row] = this.#number(given)
    }
  }

  #text(value: string | number | null): string {
    if (typeof value !== 'string' || !value.isWellFormed()) throw new RangeError(`${this.name}: not a text`)
    return value
  }

  #number(value: string | number | null): number {
    const { kind } = this.spec
    if (kind === 'code') return value === null ? -1 : this.#entry(this.#text(value))
    if (value === null) return kind === 'real' ? Number.NaN : kind === 'percent' ? NO_PERCENT : NO_INT
    const fits =
      typeof value === 'number' &&
      (kind === 'real'
        ? Number.isFinite(value)
        : Number.isInteger(value) && (kind === 'percent' ? value >= 0 && value <= 100 : Math.abs(value) <= LARGEST_INT))
    if (!fits) throw new RangeError(`${this.name}: ${JSON.stringify(value)} does not fit`)
    return value + 0 // −0 becomes 0, so that equal values have equal bytes
  }

  #entry(text: string): number {
    const known = this.#dictionary.get(text)
    if (known !== undefined) return known
    const entry = this.#dictionary.size
    this.#dictionary.set(text, entry)
    return entry
  }

  #grow(): void {
    const old = this.#numbers
    const length = old.length * 2
    this.#numbers =
      old instanceof Float64Array
        ? new Float64Array(length)
        : old instanceof Uint8Array
          ? new Uint8Array(length)
          : new Int32Array(length)
    this.#numbers.set(old)
  }

  /** The column in the order the rows came, references turned into the final places of their rows. */
  finish(rows: number, placeOf: ReadonlyMap<TableName, Int32Array>): Column {
    if (this.spec.kind === 'text') return textColumn(this.#texts)
    const numbers = this.#numbers.slice(0, rows)
    if (this.spec.kind === 'code') {
      const values = [...this.#dictionary.keys()].sort()
      const codes = codesFor(values.length, rows)
      const codeOf = new Int32Array(values.length)
      for (const [k, value] of values.entries()) codeOf[this.#dictionary.get(value)!] = k + 1
      for (let i = 0; i < rows; i++) codes[i] = numbers[i] === -1 ? 0 : codeOf[numbers[i]!]!
      return new CodeColumn(values, codes)
    }
    if (this.spec.to !== undefined) {
      const place = placeOf.get(this.spec.to)!
      for (let i = 0; i < rows; i++) numbers[i] = place[numbers[i]!]!
    }
    return numbers
  }

  /** Numbers that sort as the column sorts: no value first, texts by their UTF-16 code units. */
  sortKeys(column: Column): ArrayLike<number> {
    if (column instanceof CodeColumn) return column.codes
    if (column instanceof Float64Array) return column.map((v) => (Number.isNaN(v) ? -Infinity : v))
    if (!(column instanceof TextColumn)) return this.spec.kind === 'percent' ? column.map((v) => (v + 1) % 256) : column
    const texts = this.#texts
    const byText = Uint32Array.from(texts.keys()).sort((a, b) =>
      texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : 0,
    )
    const rank = new Int32Array(texts.length)
    for (let i = 1; i < byText.length; i++)
      rank[byText[i]!] = rank[byText[i - 1]!]! + (texts[byText[i]!] === texts[byText[i - 1]!] ? 0 : 1)
    return rank
  }

  /** The column with its rows in another order. */
  arrange(column: Column, order: Uint32Array): Column {
    if (column instanceof TextColumn) return textColumn(Array.from(order, (row) => this.#texts[row]!))
    if (column instanceof CodeColumn)
      return new CodeColumn(
        column.values,
        column.codes.map((_, i, codes) => codes[order[i]!]!),
      )
    return column.map((_: number, i: number) => column[order[i]!]!)
  }
}

function textColumn(texts: readonly string[]): TextColumn {
  const encoded = texts.map((text) => utf8.encode(text))
  const starts = new Uint32Array(texts.length + 1)
  for (const [i, bytes] of encoded.entries()) starts[i + 1] = starts[i]! + bytes.length
  const bytes = new Uint8Array(starts[texts.length]!)
  for (const [i, text] of encoded.entries()) bytes.set(text, starts[i])
  return new TextColumn(starts, bytes)
}
