import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { trail } from '#platform/trail.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'

async function filled(): Promise<{ services: TestServices; path: string }> {
  const services = await testServices()
  await services.db.transaction().execute((tx) =>
    trail(tx, {
      at: services.clock.now(),
      actor: { kind: 'command', id: 'test' },
      action: 'platform.tested',
      subject: { kind: 'x', id: 'æøå\t\n\\' },
    }),
  )
  mkdirSync(join(services.config.data, 'snapshots', 'arr'), { recursive: true })
  writeFileSync(join(services.config.data, 'snapshots', 'arr', 'manifest.json'), '{}')
  const path = join(services.config.data, 'a.backup')
  await backup(services, path, { withKeys: true })
  return { services, path }
}

const trailOf = async ({ db }: TestServices) => (await sql`select * from platform.trail order by id`.execute(db)).rows

test('what was backed up comes back whole, and life goes on after it', async () => {
  const { services, path } = await filled()
  const other = await testServices()
  expect(await restore(other, path)).toMatchObject({ files: 2, keys: true })
  expect(await trailOf(other)).toEqual(await trailOf(services))
  expect(readFileSync(join(other.config.data, 'keys.json'))).toEqual(
    readFileSync(join(services.config.data, 'keys.json')),
  )
  expect(readFileSync(join(other.config.data, 'snapshots', 'arr', 'manifest.json'), 'utf8')).toBe('{}')
  await other.db.transaction().execute((tx) =>
    trail(tx, {
      at: other.clock.now(),
      actor: { kind: 'command', id: 'test' },
      action: 'platform.tested',
      subject: { kind: 'x', id: '2' },
    }),
  )
  expect(await trailOf(other)).toHaveLength(2)
})

test('a backup is never restored over what is there', async () => {
  const { services, path } = await filled()
  await expect(restore(services, path)).rejects.toThrow('not empty')
  expect(await trailOf(services)).toHaveLength(1)
})

test('a file that was cut short, changed, or is no backup touches nothing', async () => {
  const { services, path } = await filled()
  const whole = readFileSync(path)
  const changed = Buffer.from(whole)
  changed[whole.length >> 1]! ^= 1
  const other = await testServices()
  for (const bytes of [whole.subarray(0, whole.length - 20), changed, Buffer.from('hello'), Buffer.alloc(0)]) {
    const bad = join(services.config.data, 'bad.backup')
    writeFileSync(bad, bytes)
    await expect(restore(other, bad)).rejects.toThrow(/backup|cut short|damaged/)
  }
  expect(await trailOf(other)).toEqual([])
})
