import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '#platform/database.ts'
import { startEmbedded } from '#platform/embedded.ts'
import { migrate } from '#platform/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server's superuser. */
    adminUrl: string
    /** Address of a database for the ordinary role; the database's name replaces the last part. */
    serverUrl: string
    /** Where the small world keeps its keys and snapshots, once it is made. */
    worldFolder: string
  }
}

export const TEMPLATE = 'brua_template'

/** One server for the whole run, its schema migrated once; each test file clones the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'brua-tests-'))
  const binaries = process.env['BRUA_TEST_POSTGRES']
  const server = await startEmbedded(folder, { durable: false, ...(binaries ? { binaries } : {}) })
  const admin = new pg.Client({ connectionString: server.adminUrl })
  await admin.connect()
  await admin.query(`create database ${TEMPLATE} owner brua`)
  await admin.end()
  const database = openDatabase(server.url.replace(/[^/]*$/, TEMPLATE), 1)
  await migrate(database.pool)
  await database.close()
  project.provide('adminUrl', server.adminUrl)
  project.provide('serverUrl', server.url)
  project.provide('worldFolder', join(folder, 'world'))
  return async () => {
    await server.stop()
    // Hundreds of cloned databases take a while to remove; nobody needs to wait for it.
    spawn('rm', ['-rf', folder], { detached: true, stdio: 'ignore' }).unref()
  }
}
