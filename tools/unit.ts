// The tests of a part: `npm run unit -- src/registry/episodes`.
import { runProgram } from './checks/process.ts'

const patterns = process.argv.slice(2)
if (patterns.length === 0) {
  process.stderr.write(
    'Which tests? `npm run unit -- PATTERN` runs the test files whose path holds PATTERN. All of them: `npm test`.\n',
  )
  process.exit(2)
}
const { code } = await runProgram('vitest', ['run', ...patterns], { show: (text) => process.stdout.write(text) })
process.exitCode = code
