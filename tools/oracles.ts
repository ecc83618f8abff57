/**
 * `npm run -s oracles -- FOLDER`: runs every reference case in a folder through our statistics and says how many
 * expected values match within the case's tolerance. Reads that folder and nothing else. The last line of standard
 * output is JSON. Exit 0 all match, 1 an implemented method misses, 2 wrong usage.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { ORACLE_METHODS as SPELLS } from '#analysis/spells/index.ts'
import { ORACLE_METHODS as STATS } from '#stats/index.ts'
import type { OracleMethod } from '#stats/index.ts'

const METHODS = new Map<string, OracleMethod>([...Object.entries(STATS), ...Object.entries(SPELLS)])
const USAGE =
  'Usage: npm run -s oracles -- FOLDER\nFOLDER holds reference cases: JSON files with the schema stats-oracle/1.\n'

const Case = z.object({
  schema: z.literal('stats-oracle/1'),
  method: z.string(),
  input: z.record(z.string(), z.unknown()).default({}),
  params: z.record(z.string(), z.unknown()).default({}),
  expected: z.unknown().refine((value) => value !== undefined),
  tolerance: z.object({ rel: z.number().default(0), abs: z.number().default(0) }),
})
type Case = z.infer<typeof Case>

/** Expected values of a method, over its cases. Errors are of the numbers that were computed. */
type Tally = {
  cases: number
  expected: number
  matched: number
  largestError: number
  largestRelativeError: number
  missed: string[]
}

function main(args: readonly string[]): number {
  const folder = folderFrom(args)
  if (folder === undefined) return 2
  const tallies = new Map<string, Tally>()
  const notImplemented = new Map<string, number>()
  const skipped: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const given = readCase(join(folder, name))
    if (typeof given === 'string') {
      skipped.push(name)
      say(`${name}: skipped, ${given}`)
      continue
    }
    const method = METHODS.get(given.method)
    if (!method) {
      notImplemented.set(given.method, (notImplemented.get(given.method) ?? 0) + 1)
      continue
    }
    const tally = tallies.get(given.method) ?? newTally()
    tallies.set(given.method, tally)
    tally.cases++
    compare(given.expected, answer(method, given, name), given.tolerance, name, tally)
  }
  for (const [method, tally] of tallies) describe(method, tally)
  for (const [method, cases] of notImplemented)
    out(`${method}: not implemented (${cases} ${cases === 1 ? 'case' : 'cases'})`)
  const total = (of: 'cases' | 'expected' | 'matched'): number =>
    tallies.values().reduce((sum, tally) => sum + tally[of], 0)
  if (total('cases') + notImplemented.size === 0) say(`There is no case in ${folder}.`)
  const methods = Object.fromEntries(
    tallies.entries().map(([method, tally]) => [method, { ...tally, missed: tally.missed.length }]),
  )
  const counts = { cases: total('cases'), expected: total('expected'), matched: total('matched') }
  out(
    JSON.stringify({
      oracles: folder,
      ...counts,
      methods,
      notImplemented: Object.fromEntries(notImplemented),
      skipped,
    }),
  )
  return counts.matched === counts.expected && tallies.values().every(({ missed }) => missed.length === 0) ? 0 : 1
}

function folderFrom(args: readonly string[]): string | undefined {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} })
    const [folder] = positionals
    if (folder !== undefined && positionals.length === 1) {
      if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder
      say(`${folder} is no folder.`)
      return undefined
    }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
  }
  process.stderr.write(USAGE)
  return undefined
}

/** A case, or why the file is none. */
function readCase(file: string): Case | string {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return `unreadable: ${error instanceof Error ? error.message : String(error)}`
  }
  const schema = z.object({ schema: z.string() }).safeParse(json)
  if (schema.data?.schema !== 'stats-oracle/1')
    return `no case: its schema is ${JSON.stringify(schema.data?.schema ?? null)}`
  const parsed = Case.safeParse(json)
  return parsed.success
    ? parsed.data
    : `a broken case: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`
}

function answer(method: OracleMethod, { input, params }: Case, name: string): unknown {
  try {
    return method(input, params)
  } catch (error) {
    say(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

/**
 * Counts every expected value: a number within `abs + rel · |expected|`, anything else equal; null is a value that
 * does not exist, and only null says so: a key that we do not compute is a miss. Keys we give beyond the
 * expected are ours; a list of another length is a miss, and so is anything else where a table is expected.
 */
function compare(expected: unknown, got: unknown, tolerance: Case['tolerance'], path: string, tally: Tally): void {
  if (typeof expected === 'object' && expected !== null) {
    const ours: Readonly<Record<string, unknown>> = typeof got === 'object' && got !== null ? { ...got } : {}
    for (const [key, value] of Object.entries(expected)) compare(value, ours[key], tolerance, `${path} ${key}`, tally)
    if (Array.isArray(expected) && (!Array.isArray(got) || got.length !== expected.length))
      tally.missed.push(
        `${path}: ${expected.length} values expected, ${Array.isArray(got) ? got.length : 'no list'} computed`,
      )
    if (!Array.isArray(expected) && (typeof got !== 'object' || got === null || Array.isArray(got)))
      tally.missed.push(`${path}: a table expected, computed ${JSON.stringify(got) ?? 'nothing'}`)
    return
  }
  tally.expected++
  if (isMatch(expected, got, tolerance, tally)) tally.matched++
  else tally.missed.push(`${path}: expected ${JSON.stringify(expected)}, computed ${JSON.stringify(got) ?? 'nothing'}`)
}

function isMatch(expected: unknown, got: unknown, { rel, abs }: Case['tolerance'], tally: Tally): boolean {
  if (expected === null) return got === null
  if (typeof expected !== 'number') return got === expected
  if (typeof got !== 'number') return false
  const error = Math.abs(got - expected)
  if (error > tally.largestError) tally.largestError = error
  if (expected !== 0 && error / Math.abs(expected) > tally.largestRelativeError)
    tally.largestRelativeError = error / Math.abs(expected)
  return error <= abs + rel * Math.abs(expected)
}

function newTally(): Tally {
  return { cases: 0, expected: 0, matched: 0, largestError: 0, largestRelativeError: 0, missed: [] }
}

function describe(
  method: string,
  { cases, expected, matched, largestError, largestRelativeError, missed }: Tally,
): void {
  const errors = `largest error ${largestError.toExponential(1)}, relative ${largestRelativeError.toExponential(1)}`
  out(`${method}: ${matched} of ${expected} values match (${cases} ${cases === 1 ? 'case' : 'cases'}; ${errors})`)
  for (const miss of missed.slice(0, 20)) out(`  ${miss}`)
  if (missed.length > 20) out(`  and ${missed.length - 20} more`)
}

function out(line: string): void {
  process.stdout.write(`${line}\n`)
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

process.exitCode = main(process.argv.slice(2))
