import { endianness } from 'node:os'
import { CodeColumn, MOST_CODES, NO_INT, NO_PERCENT, TextColumn } from './columns.ts'
import type { Column, ColumnSpec } from './schema.ts'

// The raw files are the arrays' own bytes, so that loading copies nothing. All machines we run on agree.
if (endianness() !== 'LE') throw new Error('Snapshots need a little-endian machine')

/**
 * The bytes of a column, little-endian: ints, days and references 4 bytes each, percents 1, reals 8, codes
 * 1 (a dictionary up to 255) or 2, texts as 4-byte starts (one more than rows) followed by UTF-8.
 */
export function encodeColumn(column: Column): Uint8Array<ArrayBuffer>[] {
  if (column instanceof TextColumn) return [bytesOf(column.starts), bytesOf(column.bytes)]
  return [bytesOf(column instanceof CodeColumn ? column.codes : column)]
}

function bytesOf(array: Uint32Array | Uint16Array | Uint8Array | Int32Array | Float64Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = array
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, byteLength) : new Uint8Array(array)
}

/** Reads what {@link encodeColumn} made; the buffer is kept, not copied. Throws `RangeError` when it cannot be such a column. */
export function decodeColumn(
  buffer: ArrayBuffer,
  spec: ColumnSpec,
  rows: number,
  values: readonly string[] = [],
): Column {
  const expect = (bytes: number): void => {
    if (buffer.byteLength !== bytes) throw new RangeError(`${buffer.byteLength} bytes where ${bytes} were expected`)
  }
  switch (spec.kind) {
    case 'text': {
      if (buffer.byteLength < 4 * (rows + 1)) throw new RangeError('too short for its texts')
      const starts = new Uint32Array(buffer, 0, rows + 1)
      expect(4 * (rows + 1) + starts[rows]!)
      return new TextColumn(starts, new Uint8Array(buffer, 4 * (rows + 1)))
    }
    case 'code': {
      if (values.length > MOST_CODES) throw new RangeError('too large a dictionary')
      expect(values.length <= 255 ? rows : 2 * rows)
      return new CodeColumn(values, values.length <= 255 ? new Uint8Array(buffer) : new Uint16Array(buffer))
    }
    case 'percent':
      expect(rows)
      return new Uint8Array(buffer)
    case 'real':
      expect(8 * rows)
      return new Float64Array(buffer)
    default:
      expect(4 * rows)
      return new Int32Array(buffer)
  }
}

/** A column without a single value: what an older snapshot has of a column that came later. */
export function emptyColumn(spec: ColumnSpec, rows: number): Column {
  if (spec.kind === 'text') return new TextColumn(new Uint32Array(rows + 1), new Uint8Array(0))
  if (spec.kind === 'code') return new CodeColumn([], new Uint8Array(rows))
  if (spec.kind === 'percent') return new Uint8Array(rows).fill(NO_PERCENT)
  if (spec.kind === 'real') return new Float64Array(rows).fill(Number.NaN)
  return new Int32Array(rows).fill(NO_INT)
}

/** The value of a row of any column: a text, a number (days as day numbers), or null. */
export function valueAt(column: Column, spec: ColumnSpec, row: number): string | number | null {
  if (column instanceof TextColumn || column instanceof CodeColumn) return column.at(row)
  const value = column[row]
  if (value === undefined) throw new RangeError(`no row ${row}`)
  const none =
    spec.kind === 'percent' ? value === NO_PERCENT : spec.kind === 'real' ? Number.isNaN(value) : value === NO_INT
  return none ? null : value
}
