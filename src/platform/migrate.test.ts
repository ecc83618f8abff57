import { expect, test } from 'vitest'
import { testServices } from '#tests/services.ts'
import { migrate, readMigrations } from './migrate.ts'

const step = (name: string, sql: string) => ({ name, sql, hash: `${name} ${sql}` })

test('a migrated database has nothing left to run, also when two processes ask at once', async () => {
  const { pool } = await testServices()
  expect(await Promise.all([migrate(pool), migrate(pool)])).toEqual([[], []])
})

test('two processes at once run a new migration once', async () => {
  const { pool } = await testServices()
  const migrations = [...readMigrations(), step('29990101T0000_platform_x.sql', 'create table platform.x ()')]
  const ran = await Promise.all([migrate(pool, migrations), migrate(pool, migrations)])
  expect(ran.flat()).toEqual(['29990101T0000_platform_x.sql'])
})

test('a migration that fails leaves nothing behind and says which it was', async () => {
  const { pool } = await testServices()
  const broken = [...readMigrations(), step('29990101T0000_platform_y.sql', 'create table platform.y (); select 1/0')]
  await expect(migrate(pool, broken)).rejects.toThrow('29990101T0000_platform_y.sql failed: division by zero')
  const { rows } = await pool.query("select to_regclass('platform.y') as y")
  expect(rows).toEqual([{ y: null }])
})

test('a migration changed after it ran, or missing, is refused', async () => {
  const { pool } = await testServices()
  const [first, ...rest] = readMigrations()
  await expect(migrate(pool, [{ ...first!, hash: 'other' }, ...rest])).rejects.toThrow('was changed after it ran')
  await expect(migrate(pool, rest)).rejects.toThrow('does not have')
})
