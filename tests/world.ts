import { mkdirSync } from 'node:fs'
import { inject } from 'vitest'
import { openDatabase } from '#platform/database.ts'
import { indexContent, layContent } from '#app/content.ts'
import { movableClock } from '#platform/clock.ts'
import { keyFileIn, openKeys } from '#platform/keys.ts'
import { readSettings } from '#platform/settings.ts'
import { fillWorld } from '#world/index.ts'
import { onServer, testServices, type TestServices } from './services.ts'

const TEMPLATE = 'brua_world'
/** The tests' clock starts on the day that their world was made. */
const WORLD_DAY = '2026-03-02T09:00:00+01:00'

/**
 * Services on a clone of the small demo world: its people, clinics and participants, published once. The
 * world is made by the first test that asks, and cloned by all.
 */
export async function testWorld(options: { env?: Record<string, string>; start?: string } = {}): Promise<TestServices> {
  await makeOnce()
  return testServices({ ...options, template: TEMPLATE, data: inject('worldFolder') })
}

function makeOnce(): Promise<void> {
  return onServer(async (admin) => {
    await admin.query("select pg_advisory_lock(hashtext('brua.world'))")
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [TEMPLATE])
    if (rowCount) return
    const name = `${TEMPLATE}_making`
    await admin.query(`drop database if exists ${name}`)
    await admin.query(`create database ${name} template brua_template owner brua`)
    const data = inject('worldFolder')
    mkdirSync(data, { recursive: true })
    const database = openDatabase(inject('serverUrl').replace(/[^/]*$/, name))
    try {
      const config = readSettings({ BRUA_DATA: data, BRUA_BASE_URL: 'http://localhost:3000' })
      const services = {
        ...{ config, db: database.db, pool: database.pool },
        ...{ keys: openKeys(keyFileIn(data)), clock: movableClock(WORLD_DAY) },
      }
      await layContent(services)
      await fillWorld(services, { size: 'small' })
      await indexContent(services)
    } finally {
      await database.close()
    }
    await admin.query(`alter database ${name} rename to ${TEMPLATE}`)
  })
}
