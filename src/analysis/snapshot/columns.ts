/** What stands for "no value" in day, int and ref columns. */
export const NO_INT = -2147483648
/** What stands for "no value" in a percent column. */
export const NO_PERCENT = 255
/** The most texts a code column can tell apart. */
export const MOST_CODES = 65_535

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Texts one after the other: row `i` is the bytes from `starts[i]` to `starts[i + 1]`. */
export class TextColumn {
  readonly starts: Uint32Array
  readonly bytes: Uint8Array

  constructor(starts: Uint32Array, bytes: Uint8Array) {
    this.starts = starts
    this.bytes = bytes
  }

  get length(): number {
    return this.starts.length - 1
  }

  /** The text of a row. Throws `RangeError` when there is no such row. */
  at(row: number): string {
    const [from, to] = [this.starts[row], this.starts[row + 1]]
    if (from === undefined || to === undefined) throw new RangeError(`no row ${row} in a text column`)
    return utf8.decode(this.bytes.subarray(from, to))
  }
}

/** One of a few texts in each row: 0 is no value, `k` is `values[k - 1]`. The values are sorted. */
export class CodeColumn {
  readonly values: readonly string[]
  readonly codes: Uint8Array | Uint16Array

  constructor(values: readonly string[], codes: Uint8Array | Uint16Array) {
    this.values = values
    this.codes = codes
  }

  get length(): number {
    return this.codes.length
  }

  /** The text of a row, or null. */
  at(row: number): string | null {
    const code = this.codes[row]
    if (code === undefined) throw new RangeError(`no row ${row} in a code column`)
    return code === 0 ? null : this.values[code - 1]!
  }

  /** The number that stands for a text, or 0 when no row has it. */
  codeOf(value: string): number {
    return this.values.indexOf(value) + 1
  }
}

/** An array for the codes of a dictionary of this size. */
export function codesFor(dictionarySize: number, rows: number): Uint8Array | Uint16Array {
  if (dictionarySize > MOST_CODES) throw new RangeError(`${dictionarySize} different texts in a code column`)
  return dictionarySize <= 255 ? new Uint8Array(rows) : new Uint16Array(rows)
}
