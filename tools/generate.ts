// Writes every file that is made from others: the map, the front doors and the schema as text.
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openDatabase } from '#platform/database.ts'
import { startEmbedded } from '#platform/embedded.ts'
import { migrate } from '#platform/migrate.ts'
import { generated, GENERATED_FOLDERS, ROOT } from './generated.ts'

const folder = mkdtempSync(join(tmpdir(), 'brua-generate-'))
const server = await startEmbedded(folder, { durable: false })
const database = openDatabase(server.url, 1)
try {
  await migrate(database.pool)
  const files = await generated(ROOT, database.pool)
  for (const [path, text] of files) {
    const file = join(ROOT, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    process.stderr.write(`wrote ${path}\n`)
  }
  for (const path of globSync(
    GENERATED_FOLDERS.map((one) => `${one}/**/*.txt`),
    { cwd: ROOT },
  )) {
    if (files.has(path.replaceAll('\\', '/'))) continue
    rmSync(join(ROOT, path))
    process.stderr.write(`removed ${path}\n`)
  }
} finally {
  await database.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
