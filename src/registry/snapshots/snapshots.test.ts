import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { calendarRows, calendarStates } from '#analysis/kernels/index.ts'
import { day } from '#core/dates.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { movableClock } from '#platform/clock.ts'
import { addAssessments, type NewAssessment } from '#registry/assessments/index.ts'
import { addEpisodes } from '#registry/episodes/index.ts'
import { addSpells, importStates } from '#registry/linkage/index.ts'
import { addParticipants, type NewParticipant } from '#registry/participants/index.ts'
import { arr, saveRegistry } from '#registry/registries/index.ts'
import { brua, killOnce } from '#tests/brua.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { findNewestSnapshot, lastImportedRegistry, listSnapshots, openSnapshot, publish } from './index.ts'

const ROOT = join(import.meta.dirname, '../../..')
const MVAD = join(ROOT, 'tests/data/labour-market/mvad-monthly-states.csv')
const ACTOR = { kind: 'command', id: 'test' } as const
const CONSENT = { version: 1, scopes: ['registry', 'linkage'], on: day('2024-01-01'), how: 'paper' } as const

const clinicId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

/** Two clinics and a few people, each with an episode, answers and spells. `order` tells in which order they are put in. */
async function fill(
  services: TestServices,
  order: readonly number[] = [0, 1, 2, 3],
  people: Record<number, Partial<NewParticipant>> = {},
): Promise<string[]> {
  const ids = [0, 1, 2, 3].map((n) => `10000000-0000-4000-8000-00000000000${n}`)
  await services.db.transaction().execute(async (tx) => {
    const names = (key: string) => [{ from: day('2020-01-01'), name: { nb: key, nn: key, en: key } }] as const
    const clinics = ['north', 'south'].map((key, n) => ({
      id: clinicId(n),
      key,
      kind: 'clinic' as const,
      number: null,
      municipality: null,
      website: null,
      names: names(key),
    }))
    await addOrganisations(tx, clinics, { actor: ACTOR, at: services.clock.now() })
    await saveRegistry(tx, arr, ACTOR, services.clock.now())
    await addParticipants(
      tx,
      services,
      order.map((n) => ({
        id: ids[n]!,
        registry: 'arr',
        externalKey: `p${n}`,
        birthYear: 1970 + 7 * n,
        sex: 'woman',
        municipality: '4601',
        consent: CONSENT,
        ...people[n],
      })),
    )
    const episodes = await addEpisodes(
      tx,
      services,
      order.map((n) => ({
        id: `20000000-0000-4000-8000-00000000000${n}`,
        participant: ids[n]!,
        registry: 'arr',
        clinic: clinicId(n % 2),
        programme: 'arr-specialist',
        setting: 'day',
        startedOn: day(`2024-0${n + 1}-10`),
        endedOn: day(`2024-0${n + 2}-10`),
        baselineWork: 'full-sick-leave' as const,
      })),
    )
    await addAssessments(
      tx,
      services,
      order.map((n, i) => assessmentOf(n, episodes[i]!)),
    )
    await addSpells(
      tx,
      services,
      { registry: 'arr', coverage: { from: null, to: day('2025-12-31') } },
      order.flatMap((n) => [
        {
          participant: ids[n]!,
          benefit: 'sickness-benefit',
          degree: 100,
          from: day('2023-06-01'),
          to: day('2024-08-31'),
        },
        {
          participant: ids[n]!,
          benefit: 'work-assessment-allowance',
          degree: null,
          from: day('2024-09-01'),
          to: day('2025-12-31'),
        },
      ]),
    )
  })
  return ids
}

function assessmentOf(n: number, episode: string): NewAssessment {
  const answer = (instrument: string, item: string, value: string | number | readonly string[]) => ({
    instrument,
    version: '1.0',
    item,
    value,
  })
  return {
    episode,
    timePoint: 'start',
    opens: day('2024-01-01'),
    due: day('2024-01-10'),
    closes: day('2024-01-24'),
    completedAt: new Date('2024-01-11T10:00:00Z'),
    answers: [
      answer('background', 'education', 'university-short'),
      answer('background', 'work', 'employed'),
      answer('background', 'employer', 'municipality'),
      answer('background', 'sick-leave', 'full'),
      answer('background', 'benefits', ['sickness-benefit', 'other']),
      answer('background', 'duration', '6-to-12-months'),
      answer('was', 'was', 3 + n),
    ],
  }
}

describe('publishing a clinical registry', () => {
  it('keeps pseudonyms, birth year and county, scores with their status, and what people said of themselves', async () => {
    const services = await testServices()
    const ids = await fill(services)
    const { snapshot, isNew } = await publish(services, 'arr')
    expect(isNew).toBe(true)
    expect(snapshot.id).toBe(`arr-2026-03-02-${snapshot.contentHash.slice(0, 8)}`)
    expect(snapshot.tables).toEqual({ people: 4, episodes: 4, spells: 8, assessments: 8, scores: 4, answers: 4 * 8 })
    const opened = (await openSnapshot(services, snapshot.id))!
    const { people, episodes, scores } = opened.tables
    expect(new Set(people.birthYear)).toEqual(new Set([1970, 1977, 1984, 1991]))
    expect(new Set([0, 1, 2, 3].map((row) => people.county.at(row)))).toEqual(new Set(['46']))
    expect(people.pseudonym.at(0)).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set(episodes.unit.values)).toEqual(new Set(['north', 'south']))
    for (const [column, value] of Object.entries({
      education: 'university-short',
      employer: 'municipality',
      sickLeaveDuration: '6-to-12-months',
      baselineBenefit: 'sickness-full',
      baselineWork: 'full-sick-leave',
    }))
      expect(episodes[column as 'education'].at(0)).toBe(value)
    expect(new Set(scores.value)).toEqual(new Set([3, 4, 5, 6]))
    expect(scores.status.values).toEqual(['complete'])
    const folder = join(services.config.data, 'snapshots/arr', snapshot.id)
    const everything = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join()
    for (const id of ids) expect(everything).not.toContain(id)
    // The municipality's number, not four digits that a hash happens to hold.
    expect(everything).not.toMatch(/(?<![0-9a-f])4601(?![0-9a-f])/)
  })

  it('gives Parquet files that say the same, with references as row numbers', async () => {
    const services = await testServices()
    await fill(services)
    const { snapshot } = await publish(services, 'arr')
    const parquet = join(services.config.data, 'snapshots/arr', snapshot.id, 'parquet')
    expect(readdirSync(parquet).toSorted()).toEqual(
      ['answers', 'assessments', 'episodes', 'people', 'scores', 'spells'].map((name) => `${name}.parquet`),
    )
    const connection = await (await DuckDBInstance.create()).connect()
    const result = await connection.runAndReadAll(`
      select e.unit, s.benefit, s.degree, s.fromDay::varchar from '${parquet}/spells.parquet' s
      join '${parquet}/people.parquet' p on p.row = s.person join '${parquet}/episodes.parquet' e on e.person = p.row
      where p.birthYear = 1970 order by 4`)
    expect(result.getRows()).toEqual([
      ['north', 'sickness-benefit', 100, '2023-06-01'],
      ['north', 'work-assessment-allowance', null, '2024-09-01'],
    ])
  })

  it('makes the same content hash of the same data, put in in another order in another database', async () => {
    const first = await testServices()
    await fill(first)
    const one = await publish(first, 'arr')
    const second = await testServices()
    await fill(second, [2, 0, 3, 1])
    const sameKeys = { ...second, keys: first.keys }
    expect((await publish(sameKeys, 'arr')).snapshot.contentHash).toBe(one.snapshot.contentHash)
  })

  it('makes another hash with other keys, since the pseudonyms are others', async () => {
    const [first, second] = [await testServices(), await testServices()]
    await fill(first)
    await fill(second)
    expect((await publish(second, 'arr')).snapshot.contentHash).not.toBe(
      (await publish(first, 'arr')).snapshot.contentHash,
    )
  })

  it('says that nothing has changed instead of publishing again', async () => {
    const services = await testServices()
    await fill(services)
    const { snapshot } = await publish(services, 'arr')
    services.clock.moveTo('2026-03-05T12:00:00Z')
    expect(await publish(services, 'arr')).toEqual({ snapshot, isNew: false })
    expect(await listSnapshots(services.db, 'arr')).toHaveLength(1)
    expect(readdirSync(join(services.config.data, 'snapshots/arr'))).toEqual([snapshot.id])
  })

  it('leaves out people who have withdrawn, and spells of those who said no to linkage', async () => {
    const services = await testServices()
    const ids = await fill(services, [0, 1, 2, 3], { 3: { consent: { ...CONSENT, scopes: ['registry'] } } })
    const first = await publish(services, 'arr')
    expect(first.snapshot.tables).toMatchObject({ people: 4, episodes: 4, spells: 6 })
    await sql`insert into participants.consent (participant_id, act, version, scopes, on_day, how, recorded_at, recorded_by)
      values (${ids[0]}, 'withdrawn', 1, '{}', '2026-03-01', 'paper', '2026-03-01', 'test')`.execute(services.db)
    const second = await publish(services, 'arr')
    expect(second.isNew).toBe(true)
    expect(second.snapshot.tables).toMatchObject({ people: 3, episodes: 3, spells: 4, assessments: 6 })
    const [before, after] = await Promise.all(
      [first, second].map(async ({ snapshot }) => (await openSnapshot(services, snapshot.id))!),
    )
    const names = (snapshot: typeof before) =>
      Array.from({ length: snapshot!.tables.people.rows }, (_, row) => snapshot!.tables.people.pseudonym.at(row))
    expect(names(before)).toEqual(expect.arrayContaining(names(after)))
    expect(await findNewestSnapshot(services.db, 'arr')).toEqual(second.snapshot)
  })

  it('names a snapshot like an earlier one of the same day anew', async () => {
    const services = await testServices()
    const ids = await fill(services)
    const first = await publish(services, 'arr')
    const act = (act: string, scopes: string) =>
      sql`insert into participants.consent (participant_id, act, version, scopes, on_day, how, recorded_at, recorded_by)
        values (${ids[0]}, ${act}, 1, ${scopes}::text[], '2026-03-01', 'paper', '2026-03-01', 'test')`.execute(
        services.db,
      )
    await act('withdrawn', '{}')
    await publish(services, 'arr')
    await act('given', '{registry,linkage}')
    const third = await publish(services, 'arr')
    expect(third.snapshot.contentHash).toBe(first.snapshot.contentHash)
    expect(third.snapshot.id).toBe(`${first.snapshot.id}-2`)
    expect(await openSnapshot(services, third.snapshot.id)).toBeDefined()
  })

  it('publishes a registry without any data', async () => {
    const services = await testServices()
    await services.db.transaction().execute((tx) => saveRegistry(tx, arr, ACTOR, services.clock.now()))
    const { snapshot } = await publish(services, 'arr')
    expect(snapshot.tables).toEqual({ people: 0, episodes: 0, spells: 0, assessments: 0, scores: 0, answers: 0 })
    expect((await openSnapshot(services, snapshot.id))!.rules.registry).toBe('arr')
    await expect(publish(services, 'nothing')).rejects.toThrow(RangeError)
  })

  it('lets several publishings at once end as one snapshot', async () => {
    const services = await testServices()
    await fill(services)
    const all = await Promise.all(Array.from({ length: 6 }, () => publish(services, 'arr')))
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(new Set(all.map(({ snapshot }) => snapshot.id)).size).toBe(1)
  })

  it('leaves a trail', async () => {
    const services = await testServices()
    await fill(services)
    const { snapshot } = await publish(services, 'arr')
    const { rows } =
      await sql<object>`select subject_id, detail->>'snapshot' as snapshot from platform.trail where action = 'snapshots.published'`.execute(
        services.db,
      )
    expect(rows).toEqual([{ subject_id: 'arr', snapshot: snapshot.id }])
  })
})

describe('publishing and opening when something goes wrong', () => {
  it('shows nothing of a publishing that ended in the middle, and takes away what it left', async () => {
    const services = await testServices()
    await fill(services)
    const folder = join(services.config.data, 'snapshots/arr')
    mkdirSync(join(folder, '.arr-2026-03-01-00000000.abc.unfinished/columns'), { recursive: true })
    mkdirSync(join(folder, 'arr-2026-03-01-00000000'), { recursive: true })
    writeFileSync(join(folder, 'arr-2026-03-01-00000000/manifest.json'), '{}')
    expect(await findNewestSnapshot(services.db, 'arr')).toBeUndefined()
    expect(await openSnapshot(services, 'arr-2026-03-01-00000000')).toBeUndefined()
    const { snapshot } = await publish(services, 'arr')
    expect(readdirSync(folder)).toEqual([snapshot.id])
  })

  it('does not publish into the folder of another database, and takes nothing away there', async () => {
    const services = await testServices()
    await fill(services)
    const { snapshot } = await publish(services, 'arr')
    const other = await testServices()
    await fill(other)
    await expect(publish({ ...other, config: services.config }, 'arr')).rejects.toThrow('another database')
    expect((await openSnapshot(services, snapshot.id))!.manifest.id).toBe(snapshot.id)
  })

  it('leaves no row when the process is killed while it publishes, and publishes the next time', async () => {
    const services = await testServices()
    await services.db.transaction().execute((tx) => saveRegistry(tx, arr, ACTOR, services.clock.now()))
    const columns = { person: 'id', month: 'month', state: 'label' }
    await importStates(services, { path: MVAD, registry: 'mvad', columns })
    // The row is what makes a snapshot visible: nobody can write it while this transaction holds the table.
    await services.db.transaction().execute(async (tx) => {
      await sql`lock table snapshots.snapshot in share row exclusive mode`.execute(tx)
      const running = brua(services, ['publish', '--registry', 'mvad'])
      const folder = join(services.config.data, 'snapshots/mvad')
      await killOnce(running, () => existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith('.')))
    })
    expect(await findNewestSnapshot(services.db, 'mvad')).toBeUndefined()
    const { snapshot, isNew } = await publish(services, 'mvad')
    expect(isNew).toBe(true)
    expect(readdirSync(join(services.config.data, 'snapshots/mvad'))).toEqual([snapshot.id])
  }, 90_000)

  it('refuses a damaged snapshot and names the file', async () => {
    const services = await testServices()
    await fill(services)
    const { snapshot } = await publish(services, 'arr')
    const file = join(services.config.data, 'snapshots/arr', snapshot.id, 'columns/spells.fromDay.raw')
    const bytes = readFileSync(file)
    bytes[0]! ^= 1
    writeFileSync(file, bytes)
    await expect(openSnapshot(services, snapshot.id)).rejects.toMatchObject({
      name: 'SnapshotError',
      reason: 'damaged',
      message: expect.stringContaining('spells.fromDay.raw'),
    })
    bytes[0]! ^= 1
    writeFileSync(file, bytes)
    expect((await openSnapshot(services, snapshot.id))!.manifest.id).toBe(snapshot.id)
  })

  it('is opened once and kept, and every process may keep its own', async () => {
    const services = await testServices()
    await fill(services)
    const { snapshot } = await publish(services, 'arr')
    const [one, other] = await Promise.all([openSnapshot(services, snapshot.id), openSnapshot(services, snapshot.id)])
    expect(one).toBe(other)
    expect(await openSnapshot(services, 'arr-2020-01-01-00000000')).toBeUndefined()
  })
})

describe('the real file of 712 young people', () => {
  const columns = { person: 'id', month: 'month', state: 'label' }

  it('gives, through import and publish, exactly the counts of the file for all 72 months', async () => {
    const services = await testServices()
    await importStates(services, { path: MVAD, registry: 'mvad', columns })
    expect(await lastImportedRegistry(services.db)).toBe('mvad')
    const { snapshot } = await publish(services, 'mvad')
    const counts = new Map<string, number>()
    for (const line of readFileSync(MVAD, 'utf8').trim().split(/\r?\n/).slice(1)) {
      const [, month, state] = line.split(',') as [string, string, string]
      const key = `${month.slice(0, 7)} ${state}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const rows = calendarRows(calendarStates((await openSnapshot(services, snapshot.id))!))
    expect(new Set(rows.map(({ month }) => month)).size).toBe(72)
    expect(Object.fromEntries(rows.map(({ month, state, count }) => [`${month} ${state}`, count]))).toEqual(
      Object.fromEntries(counts),
    )
  })

  it('has the same hash wherever it is published, whatever the order of its rows, the keys and the day', async () => {
    const [first, second] = [await testServices(), await testServices({ start: '2027-01-01T12:00:00Z' })]
    await importStates(first, { path: MVAD, registry: 'mvad', columns })
    const [heading, ...rows] = readFileSync(MVAD, 'utf8').trim().split(/\r?\n/)
    const turned = join(second.config.data, 'turned.csv')
    writeFileSync(turned, [heading, ...rows.toReversed()].join('\n'))
    await importStates(second, { path: turned, registry: 'mvad', columns })
    const [one, other] = [await publish(first, 'mvad'), await publish(second, 'mvad')]
    expect(other.snapshot.contentHash).toBe(one.snapshot.contentHash)
  })

  it('has the same hash from another process', async () => {
    const services = await testServices()
    await importStates(services, { path: MVAD, registry: 'mvad', columns })
    const { said, ended } = brua(services, ['publish'], join(services.config.data, 'elsewhere'))
    expect(await ended, said.err).toBe(0)
    const { id, registry, hash, new: isNew, tables } = JSON.parse(said.out) as Record<string, unknown>
    expect({ registry, isNew, tables }).toMatchObject({ registry: 'mvad', isNew: true, tables: { people: 712 } })
    const clock = movableClock(services.clock.now())
    expect(await publish({ ...services, clock }, 'mvad')).toMatchObject({
      isNew: false,
      snapshot: { id, contentHash: hash },
    })
  }, 90_000)
})

it('is written once and never changed', async () => {
  const services = await testServices()
  await fill(services)
  await publish(services, 'arr')
  await expect(sql`update snapshots.snapshot set content_hash = content_hash`.execute(services.db)).rejects.toThrow(
    /never changed/,
  )
})
