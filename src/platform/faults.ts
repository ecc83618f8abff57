/** One thing wrong in a delivered file: where, and why. Lines count from 1, the heading included. */
export type FileFault = {
  readonly file: string
  readonly line: number
  /** The column's name; left out when the whole row is meant. */
  readonly column?: string
  readonly reason: string
}

const SHOWN = 100

/** Gathers what is wrong in a delivery: counts all of it and keeps the first hundred to show. */
export class FileFaults {
  #count = 0
  readonly #kept: FileFault[] = []

  add(fault: FileFault): void {
    this.#count++
    if (this.#kept.length < SHOWN) this.#kept.push(fault)
  }

  /** Counts faults that there is no need to look at one by one. */
  addUnseen(count: number): void {
    this.#count += count
  }

  get count(): number {
    return this.#count
  }

  /** The first ones, by file and line. */
  get first(): readonly FileFault[] {
    return this.#kept.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
  }

  /** The faults as lines to read, and how many more there are. */
  lines(): string[] {
    const lines = this.first.map(
      ({ file, line, column, reason }) =>
        `${file}, line ${line}${column === undefined ? '' : `, ${column}`}: ${reason}`,
    )
    const more = this.#count - this.#kept.length
    return more > 0 ? [...lines, `… and ${more} more`] : lines
  }
}
