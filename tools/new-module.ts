// Makes a module: `npm run new-module -- practice/joint-meetings "who met whom, and what was agreed"`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRefusal } from '#core/refusal.ts'
import { runProgram } from './checks/process.ts'
import { ROOT } from './generated.ts'
import { filesOf, migrationOf } from './new-module/files.ts'
import { migrationName, withModule, withRoutes } from './new-module/lists.ts'
import { namesFor, REFUSED } from './new-module/names.ts'
import { readModules } from './walls/index.ts'

const [module, is, ...more] = process.argv.slice(2)
if (module === undefined || is === undefined || more.length > 0) {
  process.stderr.write('Usage: npm run new-module -- WING/NAME "what it is"\n')
  process.exit(2)
}
const names = namesFor(module, is, readModules(ROOT))
if (isRefusal(names)) {
  for (const { reason } of names.refused) process.stderr.write(`${REFUSED[reason]}\n`)
  process.exit(1)
}

const folder = `src/${names.module}`
const migration = `migrations/${migrationName(names, new Date(), readdirSync(join(ROOT, 'migrations')))}`
const edited = { modules: 'src/app/modules.json', wiring: 'src/app/wiring.ts' }
const files = new Map([
  ...[...filesOf(names)].map(([path, text]) => [`${folder}/${path}`, text] as const),
  [migration, migrationOf(names)],
  [edited.modules, withModule(readFileSync(join(ROOT, edited.modules), 'utf8'), names)],
  [edited.wiring, withRoutes(readFileSync(join(ROOT, edited.wiring), 'utf8'), names)],
])
for (const [path, text] of files) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), text)
}
await runProgram('oxfmt', [folder, edited.wiring])
for (const path of files.keys()) process.stdout.write(`${path}\n`)
process.stderr.write(`
Now:
  1. Write ${folder}/README.md: it is the design. Then change the rest until it is what the README says.
  2. Say in src/app/modules.json which modules it needs.
  3. Give its words a row in docs/words.md, in bokmål, nynorsk and English.
  4. npm run generate, npm run unit -- ${folder}, npm test.
`)
