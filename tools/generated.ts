import { join } from 'node:path'
import type pg from 'pg'
import { openApi } from '#app/openapi.ts'
import { apiTexts } from './api-text.ts'
import { mapText } from './map.ts'
import { schemaTexts } from './schema.ts'
import { readModules } from './walls/index.ts'

/** Folders that hold generated files only: what is no longer generated is removed. */
export const GENERATED_FOLDERS = ['docs/api', 'docs/schema']

/** Every generated file, by its path from the root. The database is one that has run all migrations. */
export async function generated(root: string, pool: pg.Pool): Promise<Map<string, string>> {
  const files = new Map([
    ['docs/map.md', mapText(readModules(root))],
    ['docs/openapi.json', `${JSON.stringify(openApi(), null, 2)}\n`],
  ])
  for (const [door, text] of apiTexts(root)) files.set(`docs/api/${door}.txt`, text)
  for (const [schema, text] of await schemaTexts(pool)) files.set(`docs/schema/${schema}.txt`, text)
  return files
}

/** The repository this file is of. */
export const ROOT = join(import.meta.dirname, '..')
