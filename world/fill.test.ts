import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { fullReturn, groupEpisodes } from '#analysis/kernels/index.ts'
import { participantsForSnapshot } from '#registry/participants/index.ts'
import { listSnapshots, openSnapshot } from '#registry/snapshots/index.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { testWorld } from '#tests/world.ts'
import { figuresOf, fillWorld, makeWorld, PARTICIPANTS, worldIsFilled } from './index.ts'

const SMALL = { size: 'small' } as const

/** Everything that was written, table by table, but for when and under which key. */
async function counts({ db }: TestServices): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; rows: number }>`
    select 'organisations' as name, count(*) as rows from organisations.organisation where shipped is null
    union all select 'people', count(*) from people.person
    union all select 'participants', count(*) from participants.participant
    union all select 'consents', count(*) from participants.consent
    union all select 'episodes', count(*) from episodes.episode
    union all select 'assessments', count(*) from assessments.assessment
    union all select 'answers', count(*) from assessments.answer
    union all select 'spells', count(*) from linkage.spell
    union all select 'permissions', count(*) from instruments.permission
    union all select 'snapshots', count(*) from snapshots.snapshot`.execute(db)
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows]))
}

describe('filling a database', () => {
  test('puts all of the world in, publishes it once, and says so', async () => {
    const services = await testWorld()
    const { participants } = makeWorld({ today: services.clock.today(), size: 'small' })
    const episodes = participants.flatMap((person) => person.episodes)
    const assessments = episodes.flatMap((episode) => episode.assessments)
    expect(await worldIsFilled(services.db)).toBe(true)
    expect(await counts(services)).toMatchObject({
      participants: participants.length,
      episodes: episodes.length,
      assessments: assessments.length,
      answers: assessments.flatMap(({ answers }) => answers).length,
      spells: participants.flatMap(({ spells }) => spells).length,
      snapshots: 1,
    })
  })

  test('once it is filled, changes nothing', async () => {
    const services = await testWorld()
    const before = await counts(services)
    await fillWorld(services, SMALL)
    services.clock.moveTo('2026-06-01T09:00:00+02:00')
    await fillWorld(services, { size: 'full' })
    expect(await counts(services)).toEqual(before)
  })

  test('gives the special cases under their ids, and leaves out of the snapshot those who said no', async () => {
    const services = await testWorld()
    const ids = new Map((await participantsForSnapshot(services.db, 'arr')).map((one) => [one.id, one]))
    expect(ids.get(PARTICIPANTS.wholeCourse.id)).toMatchObject({ birthYear: 1976, sex: 'woman', linkage: true })
    expect(ids.get(PARTICIPANTS.withoutLinkage.id)).toMatchObject({ linkage: false })
    expect(ids.has(PARTICIPANTS.withdrawn.id)).toBe(false)
    expect(ids.has(PARTICIPANTS.notYetAsked.id)).toBe(false)
    const [newest] = await listSnapshots(services.db, 'arr')
    expect(newest!.tables['people']).toBe(ids.size)
  })

  test('gives a snapshot in which the engine counts what was made', async () => {
    const services = await testWorld()
    const today = services.clock.today()
    const world = makeWorld({ today, size: 'small' })
    const snapshot = (await openSnapshot(services, (await listSnapshots(services.db, 'arr'))[0]!.id))!
    // Their benefit at the start is known: only theirs who said yes to linkage.
    const linked = groupEpisodes(snapshot, 'all', {
      where: { baselineBenefit: snapshot.tables.episodes.baselineBenefit.values },
    })
    const { fullReturn: expected } = figuresOf(world, today)
    const [counted] = fullReturn(snapshot, linked, 12)
    expect({ returned: counted!.returned, of: counted!.of }).toEqual(expected)
    expect(expected.of).toBeGreaterThan(60)
  })

  test('tells how far it has come, only forwards, to the end', async () => {
    const services = await testServices()
    const told: number[] = []
    await fillWorld(services, { ...SMALL, progress: (done, total) => told.push(done / total) })
    expect(told.length).toBeGreaterThan(2)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  test('by two at once fills it once', async () => {
    const services = await testServices()
    await Promise.all([fillWorld(services, SMALL), fillWorld(services, SMALL)])
    expect(await counts(services)).toMatchObject({ participants: 120, snapshots: 1 })
  })

  test.each([
    ['while the data go in', 0.1],
    ['while it is being published', 0.8],
  ])(
    'killed %s: the next start fills it whole',
    async (_, at) => {
      const services = await testServices()
      await killedAt(services, at)
      expect(await worldIsFilled(services.db)).toBe(false)
      await fillWorld(services, SMALL)
      expect(await worldIsFilled(services.db)).toBe(true)
      expect(await counts(services)).toMatchObject(await counts(await testWorld()))
    },
    90_000,
  )
})

/** Lets another process fill the database, and ends it the hard way when it has come so far. */
async function killedAt({ databaseUrl, config }: TestServices, at: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'fill-in-a-process.ts'), String(at)],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl, BRUA_DATA: config.data },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
}
