// Every check of the house, in order, and then every test. The last line is the result.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '#platform/settings.ts'
import { findChromium } from './checks/chromium.ts'
import { runProgram } from './checks/process.ts'
import { countTests } from './checks/report.ts'
import { ROOT } from './generated.ts'
import { checkWalls, describe } from './walls/index.ts'

/** One check: true when all is well, and what to show. */
type Check = { readonly name: string; run(): Promise<{ ok: boolean; says: string }> }

const program = (name: string, command: string, ...args: string[]): Check => ({
  name,
  run: async () => {
    const { code, output } = await runProgram(command, args)
    return { ok: code === 0, says: code === 0 ? '' : output.trim() }
  },
})

const CHECKS: readonly Check[] = [
  {
    name: 'browser',
    run: async () => {
      const { found, says } = await findChromium(readSettings(process.env).chromium, write)
      return { ok: found, says }
    },
  },
  program('types', 'tsc', '-p', '.'),
  program('lint', 'oxlint'),
  program('format', 'oxfmt', '--list-different'),
  program('dead code', 'knip', '--no-config-hints'),
  {
    name: 'walls',
    run: async () => {
      const violations = checkWalls(ROOT)
      return { ok: violations.length === 0, says: violations.map(describe).join('\n') }
    },
  },
  program('generated files', process.execPath, '--import', 'tsx', 'tools/generate.ts', '--check'),
]

let passed = 0
let failed = 0
for (const { name, run } of CHECKS) {
  const start = performance.now()
  const { ok, says } = await run().catch((error: unknown) => ({ ok: false, says: String(error) }))
  if (ok) passed++
  else failed++
  write(`${ok ? 'passed' : 'FAILED'}  ${name.padEnd(16)} ${seconds(start)}${ok && says ? `  ${says}` : ''}`)
  if (!ok) write(says.replaceAll(/^/gm, '    '))
}

const start = performance.now()
const folder = mkdtempSync(join(tmpdir(), 'brua-report-'))
const report = join(folder, 'tests.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const { code } = await runProgram('vitest', ['run', ...reporters], {
  show: (text) => process.stdout.write(text),
  mostMinutes: 22,
})
const tests = countTests(report, code)
rmSync(folder, { recursive: true, force: true })
passed += tests.passed
failed += tests.failed
write(
  `${tests.failed === 0 ? 'passed' : 'FAILED'}  ${'tests'.padEnd(16)} ${seconds(start)}  ${tests.passed} passed, ${tests.failed} failed`,
)
for (const line of tests.says) write(`    ${line}`)

write(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(7)
}
