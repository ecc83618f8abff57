// Writes every file that is made from others: the map, the front doors and the schema as text.
// With --check it writes nothing, names what differs, and ends with 1 when something does.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openDatabase } from '#platform/database.ts'
import { startEmbedded } from '#platform/embedded.ts'
import { migrate } from '#platform/migrate.ts'
import { generated, GENERATED_FOLDERS, ROOT } from './generated.ts'

const checks = process.argv.includes('--check')
const folder = mkdtempSync(join(tmpdir(), 'brua-generate-'))
const server = await startEmbedded(folder, { durable: false })
const database = openDatabase(server.url, 1)
try {
  await migrate(database.pool)
  const files = await generated(ROOT, database.pool)
  for (const [path, text] of files) {
    const file = join(ROOT, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    tell('wrote', path)
    if (checks) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const path of globSync(
    GENERATED_FOLDERS.map((one) => `${one}/**/*.txt`),
    { cwd: ROOT },
  )) {
    if (files.has(path.replaceAll('\\', '/'))) continue
    tell('removed', path)
    if (!checks) rmSync(join(ROOT, path))
  }
} finally {
  await database.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

function tell(done: 'wrote' | 'removed', path: string): void {
  process.stderr.write(checks ? `${path} is not as it would be made now: npm run generate\n` : `${done} ${path}\n`)
  if (checks) process.exitCode = 1
}
