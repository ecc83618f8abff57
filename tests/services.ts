import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { movableClock, type MovableClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database.ts'
import { keyFileIn, newKeyFile, openKeys, saveKeyFile } from '#platform/keys.ts'
import type { Services } from '#platform/services.ts'
import { readSettings } from '#platform/settings.ts'

const TEMPLATE = 'brua_template'

export type TestServices = Services & {
  readonly clock: MovableClock
  /** Address of this clone, for opening it from another process. */
  readonly databaseUrl: string
  close(): Promise<void>
}

/**
 * Services on a database of their own, cloned from the migrated template. In a test they close by
 * themselves; opened in `beforeAll`, close them in `afterAll`.
 */
export async function testServices(
  options: { template?: string; data?: string; env?: Record<string, string>; start?: string } = {},
): Promise<TestServices> {
  const name = `t_${randomBytes(8).toString('hex')}`
  await onServer((admin) => admin.query(`create database ${name} template ${options.template ?? TEMPLATE} owner brua`))
  const databaseUrl = inject('serverUrl').replace(/[^/]*$/, name)
  const data = mkdtempSync(join(tmpdir(), 'brua-data-'))
  const database = openDatabase(databaseUrl, 5)
  if (options.data === undefined) saveKeyFile(data, newKeyFile())
  else cpSync(options.data, data, { recursive: true })
  let closed = false
  const services: TestServices = {
    config: readSettings({ BRUA_DATA: data, BRUA_BASE_URL: 'http://localhost:3000', ...options.env }),
    db: database.db,
    pool: database.pool,
    keys: openKeys(keyFileIn(data)),
    clock: movableClock(options.start ?? '2026-03-02T09:00:00+01:00'),
    databaseUrl,
    async close() {
      if (closed) return
      closed = true
      await database.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
  try {
    onTestFinished(() => services.close())
  } catch {
    // Outside a test (in beforeAll), whoever asked closes.
  }
  return services
}

/** Runs something as the test server's superuser. */
export async function onServer<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: inject('adminUrl') })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
