// A long property test, whole: `npm run soak -- NAME`. Without a name it lists them.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './checks/process.ts'
import { ROOT } from './generated.ts'

const HOUR_MS = 3_600_000
const long = globSync(['src/**/*.test.{ts,tsx}', '{tests,tools,world}/**/*.test.{ts,tsx}'], { cwd: ROOT })
  .filter((path) => readFileSync(join(ROOT, path), 'utf8').includes("from '#tests/runs.ts'"))
  .sort()

const names = process.argv.slice(2)
const chosen = long.filter((path) => names.some((name) => path.includes(name)))
if (chosen.length === 0) {
  process.stderr.write(
    `Usage: npm run soak -- NAME. A name is a part of one of these:\n${long.map((path) => `  ${path}`).join('\n')}\n`,
  )
  process.exit(2)
}
const { code } = await runProgram('vitest', ['run', ...chosen, `--testTimeout=${6 * HOUR_MS}`], {
  show: (text) => process.stdout.write(text),
  env: { BRUA_SOAK: '1' },
})
process.exitCode = code
