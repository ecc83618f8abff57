import { execFile } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const HERE = import.meta.dirname
const ROOT = join(HERE, '../..')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brua-oracles-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ran = { readonly code: number; readonly out: string; readonly said: string; readonly summary: unknown }

/** Runs the command from outside, as somebody would. */
function oracles(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'tools/oracles.ts', ...args], { cwd: ROOT }, (error, out, said) => {
      const last = out.trimEnd().split('\n').at(-1) ?? ''
      const code = typeof error?.code === 'number' ? error.code : 0
      resolve({ code, out, said, summary: last.startsWith('{') ? JSON.parse(last) : undefined })
    })
  })
}

describe('the oracles command', () => {
  test('finds every expected value of the reference cases here', async () => {
    const { code, out, summary } = await oracles(HERE)
    expect(summary).toMatchObject({
      cases: 5,
      expected: 996,
      matched: 996,
      notImplemented: {},
      skipped: ['distribution_grid.json'],
    })
    expect(out).toMatch(/^spells_monthly: 796 of 796 values match/m)
    expect(code).toBe(0)
  })

  test('says what misses, and exits with 1', async () => {
    const wrong = mkdtempSync(join(folder, 'wrong-'))
    const file = join(wrong, 'case.json')
    copyFileSync(join(HERE, 'proportion_ci.newcombe1998.json'), file)
    writeFileSync(file, readFileSync(file, 'utf8').replace('0.255288519878274', '0.255288529878274'))
    const { code, out, summary } = await oracles(wrong)
    expect(code).toBe(1)
    expect(out).toContain('case.json wilson_lower 0: expected 0.255288529878274, computed 0.2552885198782')
    expect(summary).toMatchObject({ expected: 44, matched: 43 })
  })

  test('a list that is too long, a method that cannot answer, and a missing key are misses', async () => {
    const odd = mkdtempSync(join(folder, 'odd-'))
    const write = (name: string, change: object): void =>
      writeFileSync(
        join(odd, name),
        JSON.stringify({
          schema: 'stats-oracle/1',
          method: 'proportion_ci',
          input: { x: [1, 2], n: [4, 4] },
          params: {},
          tolerance: { rel: 0, abs: 0 },
          ...change,
        }),
      )
    write('long.json', { expected: { p: [0.25] } })
    write('impossible.json', { input: { x: [5], n: [4] }, expected: { p: [1] } })
    write('unknown-key.json', { expected: { p: [0.25, 0.5], median: 3 } })
    const { code, out, said, summary } = await oracles(odd)
    expect(code).toBe(1)
    expect(summary).toMatchObject({ cases: 3, expected: 5, matched: 3 })
    expect(out).toContain('long.json p: 1 values expected, 2 computed')
    expect(said).toContain('impossible.json: 5 of 4')
  })

  test('a key that we do not compute is a miss, also where nothing is expected of it', async () => {
    const unknown = mkdtempSync(join(folder, 'unknown-'))
    const write = (name: string, expected: unknown): void =>
      writeFileSync(
        join(unknown, name),
        JSON.stringify({
          schema: 'stats-oracle/1',
          method: 'proportion_ci',
          input: { x: [1, null], n: [4, 4] },
          tolerance: { rel: 0, abs: 0 },
          expected,
        }),
      )
    write('missing-is-null.json', { p: [0.25, null] })
    write('unknown-null.json', { median: null })
    write('unknown-nulls.json', { median: [null, null] })
    write('unknown-table.json', { occupancy: {} })
    write('unknown-list.json', { occupancy: [] })
    const { code, out, summary } = await oracles(unknown)
    expect(code).toBe(1)
    expect(summary).toMatchObject({ expected: 5, matched: 2, methods: { proportion_ci: { missed: 6 } } })
    expect(out).toContain('unknown-null.json median: expected null, computed nothing')
    expect(out).toContain('unknown-table.json occupancy: a table expected, computed nothing')
    expect(out).toContain('unknown-list.json occupancy: 0 values expected, no list computed')
    expect(out).not.toContain('missing-is-null')
  })

  test('skips and names what is no case, and lists what is not implemented', async () => {
    const mixed = mkdtempSync(join(folder, 'mixed-'))
    cpSync(join(HERE, 'two_proportions.newcombe1998.json'), join(mixed, 'good.json'))
    writeFileSync(join(mixed, 'broken.json'), '{"schema":')
    writeFileSync(join(mixed, 'list.json'), '[1, 2]')
    writeFileSync(join(mixed, 'half.json'), '{"schema": "stats-oracle/1", "method": "proportion_ci"}')
    writeFileSync(join(mixed, 'notes.txt'), 'nothing')
    writeFileSync(
      join(mixed, 'new.json'),
      JSON.stringify({ schema: 'stats-oracle/1', method: 'rain', expected: {}, tolerance: {} }),
    )
    const { code, said, summary } = await oracles(mixed)
    expect(code).toBe(0)
    expect(summary).toMatchObject({
      cases: 1,
      notImplemented: { rain: 1 },
      skipped: ['broken.json', 'half.json', 'list.json'],
    })
    expect(said).toContain('broken.json: skipped, unreadable')
  })

  test.each([
    ['without a folder', []],
    ['with a folder that is not there', ['/nowhere']],
    ['with a file', [join(HERE, 'SOURCES.md')]],
    ['with two folders', [HERE, HERE]],
    ['with an option it does not know', ['--fast', HERE]],
  ])('%s it refuses', async (_how, args) => {
    const { code, out, said } = await oracles(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(said).not.toBe('')
  })
})
