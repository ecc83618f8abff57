import { isUtf8 } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Parser, type CsvError, type Info } from 'csv-parse'
import { quoted } from '#core/quoted.ts'
import type { FileFaults } from './faults.ts'

/** How a delivered file is written. UTF-8 unless whoever delivers says otherwise. */
export const ENCODINGS = ['utf-8', 'latin1'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The columns a file must and may have. Names are compared without case. */
export type CsvColumns<Must extends string, May extends string = never> = {
  readonly must: readonly Must[]
  readonly may?: readonly May[]
  /** What the file calls a column, when that is not its name here. */
  readonly called?: Readonly<Partial<Record<Must | May, string>>>
  /** A column that is not asked for is a fault (a misspelt name would otherwise be lost); by default it is left out. */
  readonly others?: 'refused' | 'ignored'
}

/** One row by column name, trimmed; a column that the file lacks is `undefined`. */
export type CsvRow<Must extends string, May extends string = never> = {
  readonly line: number
  readonly is: Readonly<Record<Must, string> & Partial<Record<May, string>>>
}

export type CsvOptions = {
  readonly faults: FileFaults
  /** Bytes; a larger file is refused before it is read. */
  readonly most: number
  readonly encoding?: Encoding
  /** Told of bytes read and bytes in all. */
  readonly progress?: (done: number, total: number) => void
}

/**
 * SHA-256 of a whole file.
 * @throws {BadFile} like {@link CsvFile.rows}.
 */
export async function hashOfFile(path: string, most: number): Promise<string> {
  const { handle } = await openWithin(path, most)
  try {
    const hash = createHash('sha256')
    for await (const chunk of handle.createReadStream({
      highWaterMark: CHUNK,
      autoClose: false,
    }) as AsyncIterable<Buffer>)
      hash.update(chunk)
    return hash.digest('hex')
  } finally {
    await handle.close()
  }
}

/** Why a file is not read at all. */
export class BadFile extends Error {
  override name = 'BadFile'
}

const CHUNK = 1 << 18
const LONGEST_ROW = 64_000

/**
 * A delivered file with a heading, read a piece at a time: UTF-8 with or without byte order mark, separated
 * by comma, semicolon or tab (whichever the heading has most of), fields quoted where they need it.
 *
 * What is wrong with the file's form (encoding, quotes, heading, number of fields) goes into `faults` with
 * its line; after a fault that makes the rest unreadable no more rows come.
 */
export class CsvFile<Must extends string, May extends string = never> {
  readonly name: string
  readonly #path: string
  readonly #columns: CsvColumns<Must, May>
  readonly #options: CsvOptions
  readonly #hash: Hash = createHash('sha256')
  #whole = true

  constructor(path: string, columns: CsvColumns<Must, May>, options: CsvOptions) {
    this.name = basename(path)
    this.#path = path
    this.#columns = columns
    this.#options = options
  }

  /** Whether every row came out, once they have been read: false when something was wrong with the file's form. */
  get whole(): boolean {
    return this.#whole
  }

  /** SHA-256 of the bytes, once all rows have been read. */
  hash(): string {
    return this.#hash.copy().digest('hex')
  }

  /**
   * The rows, some thousands at a time.
   * @throws {BadFile} when there is no such file, it is none, or it is larger than allowed.
   */
  async *rows(): AsyncGenerator<CsvRow<Must, May>[]> {
    const { faults, encoding = 'utf-8', progress } = this.#options
    const { handle, size } = await openWithin(this.#path, this.#options.most)
    const fault = (line: number, reason: string, column?: string) => {
      this.#whole = false
      faults.add({ file: this.name, line, reason, ...(column === undefined ? {} : { column }) })
    }
    try {
      const bytes = checkedBytes(handle.createReadStream({ highWaterMark: CHUNK, autoClose: false }), encoding, {
        seen: (chunk, done) => {
          this.#hash.update(chunk)
          progress?.(Math.min(done, size - 1), size)
        },
        fault,
      })
      let heading: Heading<Must | May> | undefined
      for await (const records of parsed(bytes, fault)) {
        const rows: CsvRow<Must, May>[] = []
        for (const { line, fields } of records) {
          if (fields.every((field) => field.trim() === '')) continue
          if (heading === undefined) {
            heading = readHeading(fields, this.#columns, line, fault)
            if (heading === undefined) return
          } else if (fields.length !== heading.width) {
            fault(line, `${fields.length} fields where the heading has ${heading.width}`)
          } else {
            rows.push({ line, is: byName(heading, fields) as CsvRow<Must, May>['is'] })
          }
        }
        if (rows.length > 0) yield rows
      }
      if (heading === undefined && faults.count === 0) fault(1, 'the file is empty')
      progress?.(size, size)
    } finally {
      await handle.close()
    }
  }
}

type Fault = (line: number, reason: string, column?: string) => void
type Heading<Name extends string> = { readonly width: number; readonly places: readonly (readonly [Name, number])[] }
type Rec = { readonly line: number; readonly fields: readonly string[] }

/** Opens a file that is no larger than allowed. Its size is looked at before a byte is read. */
async function openWithin(path: string, most: number) {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new BadFile(error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${error.code}).`)
  })
  const info = await handle.stat()
  const no = !info.isFile() ? `${path} is not a file.` : info.size > most ? tooLarge(path, info.size, most) : undefined
  if (no === undefined) return { handle, size: info.size }
  await handle.close()
  throw new BadFile(no)
}

function tooLarge(path: string, size: number, most: number): string {
  const inWords = (bytes: number) => (bytes < 1e6 ? `${bytes} bytes` : `${(bytes / 1e6).toFixed(1)} MB`)
  return `${basename(path)} is ${inWords(size)}, and the largest file taken is ${inWords(most)} (the setting BRUA_MAX_IMPORT). Nothing was read.`
}

/** The bytes as UTF-8, up to the first that are not text in the encoding promised. */
async function* checkedBytes(
  stream: AsyncIterable<Buffer>,
  encoding: Encoding,
  { seen, fault }: { seen: (chunk: Buffer, done: number) => void; fault: Fault },
): AsyncGenerator<Buffer> {
  const latin1 = encoding === 'latin1' ? new TextDecoder('windows-1252') : undefined
  let [rest, done, line]: [Buffer, number, number] = [Buffer.alloc(0), 0, 1]
  for await (const chunk of stream) {
    seen(chunk, (done += chunk.length))
    let whole = latin1 ? Buffer.from(latin1.decode(chunk, { stream: true })) : Buffer.concat([rest, chunk])
    const wide = done === chunk.length && /^(fffe|feff)/.test(whole.subarray(0, 2).toString('hex'))
    if (wide) return fault(1, 'the file is UTF-16. Save it as UTF-8')
    const cut = latin1 ? whole.length : wholeCharacters(whole)
    rest = whole.subarray(cut)
    whole = whole.subarray(0, cut)
    const wrong = firstWrong(whole)
    if (wrong !== undefined) return fault(line + wrong.line, wrong.why)
    line += newlines(whole)
    yield whole
  }
  if (rest.length > 0) fault(line, NOT_UTF8)
}

const NOT_UTF8 =
  'the text is not UTF-8. Save the file as UTF-8, or, when it is Latin-1 (Windows-1252), add --encoding latin1'

/** The first line that cannot be read, counted from 0. A newline byte is never part of another character. */
function firstWrong(bytes: Buffer): { line: number; why: string } | undefined {
  const zero = bytes.indexOf(0)
  if (isUtf8(bytes) && zero === -1) return undefined
  for (let line = 0, from = 0; from <= bytes.length; line++) {
    const newline = bytes.indexOf(10, from)
    const to = newline === -1 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(from, to))) return { line, why: NOT_UTF8 }
    if (zero >= from && zero < to) return { line, why: 'a zero byte: this is not a text file' }
    from = to + 1
  }
  return undefined
}

/** How many bytes up to the last whole character: a character may lie across two chunks. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

function newlines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count++
  return count
}

/** The records in the bytes, with the line each ends on. */
async function* parsed(bytes: AsyncIterable<Buffer>, fault: Fault): AsyncGenerator<Rec[]> {
  let parser: Parser | undefined
  let failed: CsvError | undefined
  let lastLine = 0
  const taken = (): Rec[] => {
    const records: Rec[] = []
    for (let one: unknown; (one = parser?.read() ?? null) !== null;) {
      const { info, record } = one as { info: Info; record: string[] }
      records.push({ line: (lastLine = info.lines), fields: record })
    }
    return records
  }
  const failure = () => {
    // A row without an end is found far below where it began, which is after the last whole one.
    if (failed) fault(ENDLESS.has(failed.code) ? lastLine + 1 : parser!.info.lines, whyNot(failed))
    return failed !== undefined
  }
  for await (const chunk of bytes) {
    if (parser === undefined) {
      parser = newParser(delimiterOf(chunk))
      parser.on('error', (error) => (failed = error as CsvError))
    }
    await new Promise<void>((written) => parser!.write(chunk, () => written()))
    yield taken()
    if (failure()) return
  }
  if (parser === undefined) return
  const ended = parser
  await new Promise<void>((finished) => {
    ended.once('error', () => finished())
    ended.end(() => finished())
  })
  yield taken()
  failure()
}

function newParser(delimiter: string): Parser {
  // A high mark so that a chunk's records all stay until they are taken; a chunk bounds them.
  const stream = { readableHighWaterMark: Number.MAX_SAFE_INTEGER }
  return new Parser({
    ...stream,
    bom: true,
    delimiter,
    info: true,
    max_record_size: LONGEST_ROW,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
  })
}

const ENDLESS: ReadonlySet<string> = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'])

function whyNot(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quoted field of the row that starts here is never closed'
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return `the row that starts here has more than ${LONGEST_ROW} characters: is a quote not closed?`
  if (error.code === 'INVALID_OPENING_QUOTE')
    return 'a quote in the middle of a field: quote the whole field, and double the quotes inside it'
  if (error.code === 'CSV_INVALID_CLOSING_QUOTE')
    return 'something follows a closing quote: double the quotes inside a field'
  return `not a row of fields (${error.code})`
}

/** Whichever of comma, semicolon and tab the heading has most of, outside quotes. */
function delimiterOf(chunk: Buffer): string {
  const heading = chunk
    .toString('utf8')
    .split(/[\r\n]/, 1)[0]!
    .replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => heading.split(delimiter).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!
}

function readHeading<Must extends string, May extends string>(
  fields: readonly string[],
  { must, may = [], called, others = 'ignored' }: CsvColumns<Must, May>,
  line: number,
  fault: Fault,
): Heading<Must | May> | undefined {
  const names: readonly (Must | May)[] = [...must, ...may]
  const calledHere = (name: Must | May): string => called?.[name] ?? name
  const places: (readonly [Must | May, number])[] = []
  let good = true
  const no = (reason: string, column: string) => {
    fault(line, reason, column)
    good = false
  }
  for (const [place, field] of fields.entries()) {
    const plain = field.trim().toLowerCase()
    const name = names.find((name) => calledHere(name).toLowerCase() === plain)
    if (name === undefined) {
      if (others === 'refused')
        no(`no such column here; the columns are ${names.map(calledHere).join(', ')}`, quoted(field.trim()))
    } else if (places.some(([known]) => known === name)) no('this column stands twice in the heading', calledHere(name))
    else places.push([name, place])
  }
  const found = fields.map((field) => quoted(field.trim())).join(', ')
  for (const name of must)
    if (!places.some(([known]) => known === name))
      no(`the column is missing; the heading has ${found}`, calledHere(name))
  return good ? { width: fields.length, places } : undefined
}

function byName(heading: Heading<string>, fields: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {}
  for (const [name, place] of heading.places) row[name] = fields[place]!.trim()
  return row
}
