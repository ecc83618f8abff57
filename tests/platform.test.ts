import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { deliver, announce, type Listener } from '#platform/outbox.ts'
import { withinLimit } from '#platform/rate-limit.ts'
import { closeSession, findSession, openSession } from '#platform/sessions.ts'
import { trail, trailOf } from '#platform/trail.ts'
import { testServices } from './services.ts'

const NOW = new Date('2026-03-02T08:00:00Z')

test('a connection that breaks in the middle of a transaction ends that transaction, and not the process', async () => {
  const { db } = await testServices()
  const broken = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]!.pid}, 5000)`.execute(db)
    // Time for the news to arrive while no query is waiting for it.
    await setTimeout(200)
    await sql`select 1`.execute(tx)
  })
  await expect(broken).rejects.toThrow(/terminat|not queryable/)
  expect((await sql`select 1`.execute(db)).rows).toHaveLength(1)
})

test('the trail cannot be changed, emptied or taken back', async () => {
  const { db } = await testServices()
  await db.transaction().execute((tx) =>
    trail(tx, {
      at: NOW,
      actor: { kind: 'command', id: 'test' },
      action: 'participants.seen',
      subject: { kind: 'participant', id: '1' },
    }),
  )
  await expect(sql`update platform.trail set action = 'a.b'`.execute(db)).rejects.toThrow('written once')
  await expect(sql`delete from platform.trail`.execute(db)).rejects.toThrow('written once')
  await expect(sql`truncate platform.trail`.execute(db)).rejects.toThrow('written once')
  expect(await trailOf(db, { kind: 'participant', id: '1' })).toMatchObject([
    { action: 'participants.seen', actor_id: 'test' },
  ])
})

test('when the trail refuses, the change does not happen', async () => {
  const { db } = await testServices()
  const change = db.transaction().execute(async (tx) => {
    await sql`insert into platform.attempt (key, window_start, count) values ('x', ${NOW}, 1)`.execute(tx)
    await trail(tx, { at: NOW, actor: { kind: 'nobody' }, action: 'Not An.Action', subject: { kind: 'x', id: '1' } })
  })
  await expect(change).rejects.toThrow('trail_action_check')
  expect((await sql`select from platform.attempt`.execute(db)).rows).toHaveLength(0)
})

test('an announcement is heard once by each listener, also when two processes deliver at once and one listener stumbles', async () => {
  const services = await testServices()
  const heard: string[] = []
  let stumbles = 1
  const listeners: Listener[] = [
    { name: 'steady', kind: 'episodes.ended', hear: async () => void heard.push('steady') },
    {
      name: 'stumbling',
      kind: 'episodes.ended',
      hear: async () => {
        if (stumbles-- > 0) throw new Error('not now')
        heard.push('stumbling')
      },
    },
  ]
  await services.db.transaction().execute((tx) => announce(tx, NOW, { kind: 'episodes.ended', payload: { id: '1' } }))
  await Promise.all([deliver(services, listeners), deliver(services, listeners)])
  services.clock.moveTo('2026-03-02T09:00:02+01:00')
  await deliver(services, listeners)
  await deliver(services, listeners)
  expect(heard.sort()).toEqual(['steady', 'stumbling'])
})

test('what a listener stumbles over again and again is never given up, and holds up nothing', async () => {
  const services = await testServices()
  const { db, clock } = services
  let mended = false
  const heard: unknown[] = []
  const listener: Listener = {
    name: 'listener',
    kind: 'episodes.ended',
    async hear(_tx, { payload }) {
      if (payload['poison'] && !mended) throw new Error('not this one')
      heard.push(payload['id'])
    },
  }
  const ended = (payload: Record<string, unknown>) => ({ kind: 'episodes.ended', payload }) as const
  await db.transaction().execute(async (tx) => {
    for (let id = 0; id < 600; id += 1) await announce(tx, NOW, ended({ id, poison: true }))
    await announce(tx, NOW, ended({ id: 'newest' }))
  })
  await deliver(services, [listener])
  await deliver(services, [listener])
  expect(heard).toEqual(['newest'])

  const { rows } = await sql<{ tries: number; last_error: string }>`
    select tries, last_error from platform.delivery where done_at is null limit 1`.execute(db)
  expect(rows).toEqual([{ tries: 1, last_error: 'Error: not this one' }])
  for (let hour = 10; hour < 20; hour += 1) {
    clock.moveTo(`2026-03-02T${hour}:00:00+01:00`)
    for (let round = 0; round < 3; round += 1) await deliver(services, [listener])
  }
  mended = true
  clock.moveTo('2026-03-02T21:00:00+01:00')
  for (let round = 0; round < 2; round += 1) await deliver(services, [listener])
  expect(new Set(heard).size).toBe(601)
  expect((await sql`select from platform.announcement where delivered_at is null`.execute(db)).rows).toEqual([])
})

test('an announcement of a change that was rolled back is never heard', async () => {
  const services = await testServices()
  await services.db
    .transaction()
    .execute(async (tx) => {
      await announce(tx, NOW, { kind: 'episodes.ended', payload: {} })
      throw new Error('rolled back')
    })
    .catch(() => {})
  expect(await deliver(services, [])).toBe(0)
})

test('a session ends after two idle hours, after ten hours, and when it is closed', async () => {
  const { db } = await testServices()
  const person = randomUUID()
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
  const token = await openSession(db, person, 'demo', NOW)
  expect(await findSession(db, token, 'demo', at(119))).toBe(person)
  expect(await findSession(db, token, 'demo', at(119 + 121))).toBeUndefined()
  expect(await findSession(db, 'guessed', 'demo', NOW)).toBeUndefined()
  const worked = await openSession(db, person, 'demo', NOW)
  for (let minutes = 0; minutes < 600; minutes += 60)
    expect(await findSession(db, worked, 'demo', at(minutes))).toBe(person)
  expect(await findSession(db, worked, 'demo', at(600))).toBeUndefined()
  const closed = await openSession(db, person, 'demo', NOW)
  await closeSession(db, closed)
  expect(await findSession(db, closed, 'demo', NOW)).toBeUndefined()
})

test('a session that the demo opened is none where people sign in for real', async () => {
  const { db } = await testServices()
  const token = await openSession(db, randomUUID(), 'demo', NOW)
  expect(await findSession(db, token, 'oidc', NOW)).toBeUndefined()
})

test('tries are counted together by all who ask at once, and anew in the next window', async () => {
  const { db } = await testServices()
  const limit = { most: 5, seconds: 60 }
  const answers = await Promise.all(Array.from({ length: 8 }, () => withinLimit(db, 'link x', limit, NOW)))
  expect(answers.filter(Boolean)).toHaveLength(5)
  expect(await withinLimit(db, 'link x', limit, new Date(NOW.getTime() + 60_000))).toBe(true)
  expect(await withinLimit(db, 'link y', limit, NOW)).toBe(true)
})
