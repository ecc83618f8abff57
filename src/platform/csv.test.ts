import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import { BadFile, CsvFile, type CsvColumns, type Encoding } from './csv.ts'
import { FileFaults } from './faults.ts'

const folder = mkdtempSync(join(tmpdir(), 'brua-csv-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0

const COLUMNS = { must: ['person', 'from'], may: ['note'] } as const satisfies CsvColumns<string, string>

async function read(
  content: string | Uint8Array,
  options: { encoding?: Encoding; columns?: CsvColumns<string, string> } = {},
) {
  const path = join(folder, `${++files}.csv`)
  writeFileSync(path, content)
  const faults = new FileFaults()
  const { columns = COLUMNS, ...rest } = options
  const file = new CsvFile<string, string>(path, columns, { faults, most: 1e9, ...rest })
  const rows = []
  for await (const batch of file.rows()) rows.push(...batch)
  return {
    rows,
    faults: faults.first.map(({ line, column, reason }) => ({ line, column, reason })),
    lines: faults.lines(),
    file,
  }
}

const plain = (rows: readonly { is: object }[]) => rows.map((row) => ({ ...row.is }))

describe('reading a delivered file', () => {
  it('takes comma, semicolon and tab, whichever the heading uses, with or without byte order mark and carriage returns', async () => {
    const expected = [
      { person: 'a', from: '1' },
      { person: 'b', from: '2' },
    ]
    for (const text of [
      'person,from\na,1\nb,2\n',
      'person;from\r\na;1\r\nb;2\r\n',
      '\uFEFFperson\tfrom\na\t1\nb\t2',
      'person,from\ra,1\rb,2\r',
    ]) {
      const { rows, faults } = await read(text)
      expect(faults).toEqual([])
      expect(plain(rows)).toEqual(expected)
    }
  })

  it('takes columns in any order and case, leaves out the ones not asked for, and trims', async () => {
    const { rows } = await read('FROM;ignored; Person \n 1 ; x ; a \n')
    expect(plain(rows)).toEqual([{ person: 'a', from: '1' }])
  })

  it('takes quoted fields with separators, quotes and line breaks inside, and knows the line', async () => {
    const { rows } = await read('person,from,note\n"a, b",1,"say ""hi""\nthere"\nc,2,\n')
    expect(plain(rows)).toEqual([
      { person: 'a, b', from: '1', note: 'say "hi"\nthere' },
      { person: 'c', from: '2', note: '' },
    ])
    expect(rows.map((row) => row.line)).toEqual([3, 4])
  })

  it('passes over empty lines and keeps counting', async () => {
    const { rows } = await read('person,from\n\na,1\n\n;\n,\nb,2\n', {})
    expect(rows.map((row) => row.line)).toEqual([3, 7])
  })

  it('names the line with too few or too many fields and reads on', async () => {
    const { rows, faults } = await read('person,from\na\nb,2,3\nc,3\n')
    expect(faults).toEqual([
      { line: 2, column: undefined, reason: '1 fields where the heading has 2' },
      { line: 3, column: undefined, reason: '3 fields where the heading has 2' },
    ])
    expect(plain(rows)).toEqual([{ person: 'c', from: '3' }])
  })

  it('names a missing column and a column that stands twice', async () => {
    expect((await read('person;note\na;b\n')).faults).toEqual([
      { line: 1, column: 'from', reason: 'the column is missing; the heading has “person”, “note”' },
    ])
    expect((await read('person,from,From\na,b,c\n')).faults[0]).toMatchObject({
      column: 'from',
      reason: expect.stringMatching(/twice/),
    })
  })

  it('refuses unknown columns where a misspelt name would lose data', async () => {
    const { rows, faults } = await read('person,from,nota\na,1,x\n', { columns: { ...COLUMNS, others: 'refused' } })
    expect(rows).toEqual([])
    expect(faults[0]).toMatchObject({
      line: 1,
      column: '“nota”',
      reason: 'no such column here; the columns are person, from, note',
    })
  })

  it('finds columns under the names a file gives them, and only under those', async () => {
    const columns = { must: ['person', 'state'], called: { person: 'id', state: 'label' } } as const
    expect(plain((await read('id,state,label\n1,x,y\n', { columns })).rows)).toEqual([{ person: '1', state: 'y' }])
    expect((await read('person,label\n1,y\n', { columns })).faults[0]).toMatchObject({ column: 'id' })
  })

  it('says that an empty file is empty', async () => {
    expect((await read('')).faults).toEqual([{ line: 1, column: undefined, reason: 'the file is empty' }])
    expect((await read('\n\n')).faults).toHaveLength(1)
    expect((await read('person,from\n')).rows).toEqual([])
  })

  it('names the line where the text is not UTF-8, also across pieces of the file', async () => {
    for (const before of [0, 1, 20_000, 40_000]) {
      const text = `person,from\n${'æøå,1\n'.repeat(before)}`
      const { faults } = await read(Buffer.concat([Buffer.from(text), Buffer.from('b\xe5t,1\nc,2\n', 'latin1')]))
      expect(faults).toHaveLength(1)
      expect(faults[0]).toMatchObject({
        line: before + 2,
        reason: expect.stringMatching(/not UTF-8.*--encoding latin1/),
      })
    }
    expect((await read(Buffer.from('person,from\na,\xc3', 'latin1'))).faults[0]).toMatchObject({
      line: 2,
      reason: expect.stringMatching(/not UTF-8/),
    })
  })

  it('takes Latin-1 when told so', async () => {
    const { rows } = await read(Buffer.from('person;from\nb\xe5t;\xc6\n', 'latin1'), { encoding: 'latin1' })
    expect(plain(rows)).toEqual([{ person: 'båt', from: 'Æ' }])
  })

  it('refuses UTF-16 and zero bytes in plain words', async () => {
    expect((await read(Buffer.from('\uFEFFperson,from\n', 'utf16le'))).faults[0]?.reason).toMatch(/UTF-16/)
    expect((await read('person,from\na,b\nc\0,d\n')).faults).toEqual([
      { line: 3, column: undefined, reason: 'a zero byte: this is not a text file' },
    ])
  })

  it('names the line where a row begins that never ends', async () => {
    const line = async (text: string) => (await read(text)).faults[0]
    expect(await line('person,from\na,1\n"b,2\nc,3\nd,4\n')).toMatchObject({
      line: 3,
      reason: expect.stringMatching(/never closed/),
    })
    expect(await line(`person,from\na,1\nb,2\n"c,3\n${'d,4\n'.repeat(50_000)}`)).toMatchObject({
      line: 4,
      reason: expect.stringMatching(/the row that starts here has more than/),
    })
  })

  it('stops at a quote that is never closed, however long the file', async () => {
    expect((await read('person,from\n"a,1\nb,2\n')).faults[0]).toMatchObject({
      reason: expect.stringMatching(/never closed/),
    })
    expect((await read(`person,from\n"a,1\n${'b,2\n'.repeat(100_000)}`)).faults[0]).toMatchObject({
      reason: expect.stringMatching(/is a quote not closed/),
    })
    expect((await read('person,from\na"b,1\n')).faults[0]).toMatchObject({
      line: 2,
      reason: expect.stringMatching(/quote in the middle/),
    })
  })

  it('counts every fault and keeps the first hundred', async () => {
    const { lines } = await read(`person,from\n${'a\n'.repeat(250)}`)
    expect(lines).toHaveLength(101)
    expect(lines[0]).toMatch(/^\d+\.csv, line 2: 1 fields where the heading has 2$/)
    expect(lines[100]).toBe('… and 150 more')
  })

  it('refuses a file that is too large before reading it, and what is no file', async () => {
    const path = join(folder, 'sparse.csv')
    writeFileSync(path, '')
    truncateSync(path, 600_000_000_000)
    const start = performance.now()
    const open = (path: string) => new CsvFile(path, COLUMNS, { faults: new FileFaults(), most: 512e6 }).rows().next()
    await expect(open(path)).rejects.toThrow(/600000\.0 MB.*512\.0 MB.*BRUA_MAX_IMPORT/)
    expect(performance.now() - start).toBeLessThan(1000)
    await expect(open(folder)).rejects.toThrow(BadFile)
    await expect(open(join(folder, 'nothing.csv'))).rejects.toThrow(/There is no file/)
  })

  it('tells how far it has come', async () => {
    const path = join(folder, 'long.csv')
    writeFileSync(path, `person,from\n${'abcdefgh,1\n'.repeat(100_000)}`)
    const seen: number[] = []
    const file = new CsvFile(path, COLUMNS, {
      faults: new FileFaults(),
      most: 1e9,
      progress: (done, total) => seen.push(done / total),
    })
    for await (const batch of file.rows()) expect(batch.length).toBeGreaterThan(0)
    expect(seen.length).toBeGreaterThan(3)
    expect(seen.at(-1)).toBe(1)
    expect(seen.slice(0, -1).every((share) => share < 1)).toBe(true)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(file.hash()).toMatch(/^[0-9a-f]{64}$/)
  })

  it('gives back any texts that were written into a file', async () => {
    const field = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\u0000', '').trim())
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t'),
        async (rows, delimiter) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
          const text =
            ['person', 'from'].join(delimiter) +
            '\n' +
            rows.map((row) => row.map(quote).join(delimiter) + '\n').join('')
          const { rows: got, faults } = await read(text)
          expect(faults).toEqual([])
          expect(got.map((row) => [row.is['person'], row.is['from']])).toEqual(
            rows.filter((row) => row.some((text) => text !== '')),
          )
        },
      ),
      runs(600),
    )
  })
})
