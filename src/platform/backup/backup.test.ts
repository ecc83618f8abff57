import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '#platform/database.ts'
import { openKeys, parseKeyFile } from '#platform/keys.ts'
import { announce } from '#platform/outbox.ts'
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

test('nor beside snapshots that are there; but over what a restoring left that was killed', async () => {
  const { services, path } = await filled()
  const other = await testServices()
  const snapshots = join(other.config.data, 'snapshots')
  mkdirSync(join(snapshots, 'arr'), { recursive: true })
  writeFileSync(join(snapshots, 'arr', 'of-another-life'), '')
  await expect(restore(other, path)).rejects.toThrow('data folder is not empty')
  // What one leaves that is killed after its files are in place and before its rows are.
  mkdirSync(join(other.config.data, 'restoring'))
  await restore(other, path)
  expect(await trailOf(other)).toEqual(await trailOf(services))
  expect(readdirSync(join(snapshots, 'arr'))).toEqual(['manifest.json'])
  expect(existsSync(join(other.config.data, 'restoring'))).toBe(false)
})

test('nor with other keys than it was made with: no name could be read', async () => {
  const { services } = await filled()
  const path = join(services.config.data, 'without-keys.backup')
  await backup(services, path, { withKeys: false })
  const other = await testServices()
  await expect(restore(other, path)).rejects.toThrow(/key ring here is not the one[\s\S]*encryption\.1/)
  const ring = readFileSync(join(services.config.data, 'keys.json'), 'utf8')
  const right = { ...other, keys: openKeys(parseKeyFile(ring)), config: { ...other.config, keys: ring } }
  expect(await restore(right, path)).toMatchObject({ files: 1, keys: false })
})

test('keys in it stay in it where the keys come from the environment', async () => {
  const { services, path } = await filled()
  const other = await testServices()
  const ring = readFileSync(join(services.config.data, 'keys.json'), 'utf8')
  const before = readFileSync(join(other.config.data, 'keys.json'), 'utf8')
  const right = { ...other, keys: openKeys(parseKeyFile(ring)), config: { ...other.config, keys: ring } }
  expect(await restore(right, path)).toMatchObject({ files: 1, keys: false })
  expect(readFileSync(join(other.config.data, 'keys.json'), 'utf8')).toBe(before)
})

test('nor under a product that runs', async () => {
  const { path } = await filled()
  const other = await testServices()
  const running = openDatabase(other.databaseUrl, 1)
  await sql`select 1`.execute(running.db)
  await expect(restore(other, path)).rejects.toThrow('is running')
  await running.close()
})

test('what is not ours in the database is neither copied nor dropped', async () => {
  const { path } = await filled()
  const other = await testServices()
  await sql`create schema theirs`.execute(other.db)
  await sql`create table theirs.kept (x int)`.execute(other.db)
  await sql`insert into theirs.kept values (1)`.execute(other.db)
  await restore(other, path)
  expect((await sql`select x from theirs.kept`.execute(other.db)).rows).toEqual([{ x: 1 }])
  const again = join(other.config.data, 'again.backup')
  await backup(other, again, { withKeys: true })
  expect(await restore(await testServices(), again)).toMatchObject({ keys: true })
})

test('a backup is of one moment, while others write and publish', async () => {
  const { services } = await filled()
  const unfinished = join(services.config.data, 'snapshots', 'arr', '.new.unfinished')
  mkdirSync(unfinished)
  writeFileSync(join(unfinished, 'column.raw'), 'half')
  const stop = new AbortController()
  const write = async () => {
    for (let id = 0; !stop.signal.aborted; id += 1)
      await services.db.transaction().execute(async (tx) => {
        await announce(tx, services.clock.now(), { kind: 'test.happened', payload: { id } })
        await trail(tx, {
          at: services.clock.now(),
          actor: { kind: 'nobody' },
          action: 'platform.tested',
          subject: { kind: 'announced', id: String(id) },
        })
      })
  }
  const written = write()
  const path = join(services.config.data, 'busy.backup')
  await backup(services, path, { withKeys: true })
  stop.abort()
  await written
  const other = await testServices()
  await restore(other, path)
  const { rows } = await sql<{ announced: number; trailed: number }>`
    select (select count(*) from platform.announcement) as announced,
      (select count(*) from platform.trail where subject_kind = 'announced') as trailed`.execute(other.db)
  expect(rows[0]!.announced).toBe(rows[0]!.trailed)
  expect(readdirSync(join(other.config.data, 'snapshots', 'arr'))).toEqual(['manifest.json'])
})

test('a file that is not there, or none, is said to be just that', async () => {
  const services = await testServices()
  await expect(restore(services, join(services.config.data, 'none'))).rejects.toThrow('There is no file')
  await expect(restore(services, services.config.data)).rejects.toThrow('not a whole Brua backup')
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
