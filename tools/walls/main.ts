import { checkWalls, describe } from './index.ts'

const violations = checkWalls(process.cwd())
for (const violation of violations) process.stdout.write(`${describe(violation)}\n`)
process.stdout.write(violations.length === 0 ? 'The walls stand.\n' : `${violations.length} through the walls.\n`)
process.exitCode = violations.length === 0 ? 0 : 1
