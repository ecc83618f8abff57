import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import {
  checkRules,
  contentHash,
  loadSnapshot,
  readManifest,
  SnapshotDraft,
  SnapshotError,
  tableSpec,
  valueAt,
  writeSnapshot,
} from './index.ts'
import type { About, RegistryRules, Row, Tables } from './index.ts'

let root = ''
beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'brua-snapshot-'))))
afterAll(() => rm(root, { recursive: true, force: true }))

const rules: RegistryRules = {
  registry: 'arr',
  states: [
    { state: 'pension', when: [{ benefit: 'disability-pension' }] },
    { state: 'sickness-graded', when: [{ benefit: 'sickness-benefit', degree: [0, 99] }] },
    { state: 'sickness-full', when: [{ benefit: 'sickness-benefit' }] },
  ],
  none: 'none',
  lines: [{ line: 'sickness', states: ['sickness-graded', 'sickness-full'] }],
  fullReturn: 'sickness',
  absorbing: ['dead', 'emigrated', 'old-age-pension'],
  threshold: 5,
  minimumDenominator: 10,
  coverage: { from: null, to: 20_000 },
}
const about: About = {
  id: 's1',
  createdAt: '2025-02-03T12:00:00.000Z',
  codeVersion: '0.1.0',
  indicators: { fullReturn: '1' },
}

const person = (pseudonym: string): Row<'people'> => ({
  pseudonym,
  birthYear: 1980,
  sex: 'f',
  county: null,
  deathDay: null,
  emigrationDay: null,
  oldAgePensionDay: null,
})
const episode = {
  unit: 'sjø',
  programme: 'arr',
  setting: 'day',
  startDay: 100,
  endDay: null,
  baselineWork: null,
  education: null,
  employer: null,
  baselineBenefit: null,
  sickLeaveDuration: null,
  ageGroup: null,
}

/** The same two people and what belongs to them, put in forwards or backwards. */
function twoPeople(backwards = false): Tables {
  const draft = new SnapshotDraft()
  const order = backwards ? ['p2', 'p1'] : ['p1', 'p2']
  for (const name of order) {
    const p = draft.add('people', person(name))
    const e = draft.add('episodes', { ...episode, person: p, pseudonym: `e-${name}` })
    const degrees = backwards ? [null, 50, 100] : [100, null, 50]
    for (const degree of degrees)
      draft.add('spells', { person: p, benefit: 'sickness-benefit', degree, fromDay: -3, toDay: 40 })
    for (const timePoint of backwards ? ['start', 'end'] : ['end', 'start']) {
      const assessment = draft.add('assessments', {
        episode: e,
        timePoint,
        instrument: 'was',
        version: '1',
        dueDay: 100,
        closesDay: null,
        answeredDay: 101,
        status: 'answered',
      })
      draft.add('scores', {
        assessment,
        score: 'was',
        value: name === 'p1' ? 7.5 : null,
        status: 'complete',
        answered: 1,
        of: 1,
      })
      draft.add('answers', { assessment, item: 'was-1', value: 7, code: null })
    }
  }
  return draft.finish()
}

const loadInto = async (name: string): Promise<string> => {
  const folder = join(root, name)
  await writeSnapshot(folder, { rules, tables: twoPeople() }, about)
  return folder
}

describe('a draft', () => {
  test('gives the same content whatever the order of the rows', () => {
    expect(twoPeople(true)).toEqual(twoPeople())
    expect(contentHash({ rules, tables: twoPeople(true) })).toBe(contentHash({ rules, tables: twoPeople() }))
  })

  test('sorts spells by person, day, end and benefit, no degree first', () => {
    const { spells, people } = twoPeople(true)
    expect(people.pseudonym.at(0)).toBe('p1')
    expect([...spells.person]).toEqual([0, 0, 0, 1, 1, 1])
    expect([...spells.degree]).toEqual([255, 50, 100, 255, 50, 100])
  })

  test('keeps references pointing at the same row after sorting', () => {
    const { scores, assessments, episodes, people } = twoPeople(true)
    const owner = (row: number) => people.pseudonym.at(episodes.person[assessments.episode[scores.assessment[row]!]!]!)
    expect([...scores.value.keys()].map((row) => [owner(row), scores.value[row]])).toEqual([
      ['p1', 7.5],
      ['p1', 7.5],
      ['p2', Number.NaN],
      ['p2', Number.NaN],
    ])
  })

  test('holds any spells in an order that does not depend on how they came', () => {
    const spell = fc.record({
      of: fc.nat(4),
      benefit: fc.constantFrom('a', 'ø', 'b'),
      degree: fc.option(fc.integer({ min: 0, max: 100 })),
      fromDay: fc.integer({ min: -5, max: 5 }),
      days: fc.nat(3),
    })
    const made = (spells: readonly (typeof spell extends fc.Arbitrary<infer T> ? T : never)[]): string => {
      const draft = new SnapshotDraft()
      const people = ['a', 'b', 'c', 'd', 'e'].map((name) => draft.add('people', person(name)))
      for (const { of, benefit, degree, fromDay, days } of spells)
        draft.add('spells', { person: people[of]!, benefit, degree, fromDay, toDay: fromDay + days })
      return contentHash({ rules, tables: draft.finish() })
    }
    fc.assert(
      fc.property(fc.array(spell), (spells) => {
        expect(made(spells.toReversed())).toBe(made(spells))
      }),
      runs(500),
    )
  })

  test.each<[string, () => unknown]>([
    ['a day that is no whole number', () => new SnapshotDraft().add('people', { ...person('p'), deathDay: 1.5 })],
    ['NaN', () => new SnapshotDraft().add('people', { ...person('p'), birthYear: Number.NaN })],
    ['half a surrogate pair', () => new SnapshotDraft().add('people', person('\uD800'))],
    [
      'two people with one pseudonym',
      () => {
        const draft = new SnapshotDraft()
        draft.add('people', person('p'))
        draft.add('people', person('p'))
        draft.finish()
      },
    ],
    [
      'a period that ends before it starts',
      () => {
        const draft = new SnapshotDraft()
        const p = draft.add('people', person('p'))
        draft.add('spells', { person: p, benefit: 'b', degree: null, fromDay: 2, toDay: 1 })
        draft.finish()
      },
    ],
    [
      'a degree above 100',
      () => {
        const draft = new SnapshotDraft()
        const p = draft.add('people', person('p'))
        draft.add('spells', { person: p, benefit: 'b', degree: 101, fromDay: 1, toDay: 1 })
      },
    ],
    ['a threshold of 2, which says that it is 1', () => checkRules({ ...rules, threshold: 2 })],
    [
      'a reference to nobody',
      () => {
        const draft = new SnapshotDraft()
        const p = draft.add('people', person('p'))
        new SnapshotDraft().add('spells', { person: p, benefit: 'b', degree: 1, fromDay: 1, toDay: 1 })
      },
    ],
  ])('refuses %s', (_what, make) => {
    expect(make).toThrow(RangeError)
  })

  test('keeps more than 255 different texts apart', () => {
    const draft = new SnapshotDraft()
    for (let i = 0; i < 300; i++) draft.add('people', { ...person(`p${i + 1000}`), county: `c${i + 1000}` })
    const { people } = draft.finish()
    expect(people.county.codes).toBeInstanceOf(Uint16Array)
    expect(people.county.at(299)).toBe('c1299')
  })
})

describe('a folder', () => {
  test('loads as it was written', async () => {
    const folder = await loadInto('whole')
    const snapshot = await loadSnapshot(folder)
    expect(snapshot.tables).toEqual(twoPeople())
    expect(snapshot.rules).toEqual(rules)
    expect(snapshot.manifest.contentHash).toBe(contentHash({ rules, tables: twoPeople() }))
    expect(await readManifest(folder)).toEqual(snapshot.manifest)
    expect(snapshot.tables.episodes.unit.at(0)).toBe('sjø')
    expect(valueAt(snapshot.tables.scores.value, tableSpec('scores').columns['value']!, 3)).toBeNull()
    expect(valueAt(snapshot.tables.spells.degree, tableSpec('spells').columns['degree']!, 0)).toBeNull()
    expect(valueAt(snapshot.tables.spells.degree, tableSpec('spells').columns['degree']!, 1)).toBe(50)
  })

  test('has a content hash that knows the data and the rules, and nothing else', async () => {
    const tables = twoPeople()
    const one = await writeSnapshot(join(root, 'one'), { rules, tables }, about)
    const other = await writeSnapshot(
      join(root, 'other'),
      { rules, tables },
      { ...about, id: 's2', createdAt: 'later', codeVersion: '2', indicators: {} },
    )
    expect(other.contentHash).toBe(one.contentHash)
    expect(contentHash({ rules: { ...rules, threshold: 0 }, tables })).not.toBe(one.contentHash)
    const changed = {
      ...tables,
      spells: { ...tables.spells, degree: tables.spells.degree.map((d) => (d === 50 ? 51 : d)) },
    }
    expect(contentHash({ rules, tables: changed })).not.toBe(one.contentHash)
  })

  test('of nobody loads too', async () => {
    const folder = join(root, 'nobody')
    await writeSnapshot(folder, { rules, tables: new SnapshotDraft().finish() }, about)
    expect((await loadSnapshot(folder)).tables.spells.rows).toBe(0)
  })

  test('is never written over, and a failure leaves nothing behind', async () => {
    const folder = await loadInto('kept')
    await expect(writeSnapshot(folder, { rules, tables: twoPeople() }, about)).rejects.toThrow('never written over')
    const failing = writeSnapshot(join(root, 'failing'), { rules, tables: twoPeople() }, about, () =>
      Promise.reject(new Error('disk full')),
    )
    await expect(failing).rejects.toThrow('disk full')
    expect((await readdir(root)).filter((name) => name.includes('failing'))).toEqual([])
  })

  test('hashes the files others add', async () => {
    const folder = join(root, 'parquet')
    const manifest = await writeSnapshot(folder, { rules, tables: twoPeople() }, about, async (into) => {
      await writeFile(join(into, 'spells.parquet'), 'PAR1')
      return ['spells.parquet']
    })
    expect(manifest.others).toEqual([expect.objectContaining({ file: 'spells.parquet', bytes: 4 })])
    await loadSnapshot(folder)
    await writeFile(join(folder, 'spells.parquet'), 'PAR2')
    await expect(loadSnapshot(folder)).rejects.toThrow('spells.parquet')
  })
})

describe('a folder that is not whole is refused', () => {
  const refusal = (folder: string): Promise<SnapshotError | null> =>
    loadSnapshot(folder).then(
      () => null,
      (thrown: unknown) => (thrown instanceof SnapshotError ? thrown : null),
    )
  const words = (reason: SnapshotError['reason'], pattern: RegExp): object => ({
    reason,
    message: expect.stringMatching(pattern) as unknown,
  })
  const changeManifest = async (folder: string, change: (text: string) => string): Promise<void> => {
    const file = join(folder, 'manifest.json')
    await writeFile(file, change(await readFile(file, 'utf8')))
  }

  test('without a manifest', async () => {
    const folder = await loadInto('unfinished')
    await rm(join(folder, 'manifest.json'))
    expect(await refusal(folder)).toMatchObject(words('unfinished', /no manifest.json/))
    expect(await refusal(join(root, 'not there'))).toMatchObject(words('unfinished', /no manifest.json/))
  })

  test('with one byte changed', async () => {
    const folder = await loadInto('flipped')
    const file = join(folder, 'columns/spells.fromDay.raw')
    const bytes = await readFile(file)
    bytes[0]! ^= 1
    await writeFile(file, bytes)
    expect(await refusal(folder)).toMatchObject(words('damaged', /spells\.fromDay\.raw does not have the hash/))
  })

  test('with a file cut short or gone', async () => {
    const folder = await loadInto('short')
    await truncate(join(folder, 'columns/spells.toDay.raw'), 4)
    expect(await refusal(folder)).toMatchObject(words('damaged', /has 4 bytes/))
    await rm(join(folder, 'columns/spells.toDay.raw'))
    expect(await refusal(folder)).toMatchObject(words('damaged', /is missing/))
  })

  test('with a manifest that was edited', async () => {
    const folder = await loadInto('edited')
    await changeManifest(folder, (text) => text.replace('"threshold": 5', '"threshold": 0'))
    expect(await refusal(folder)).toMatchObject(words('damaged', /content hash/))
    await changeManifest(folder, (text) => text.replace('"threshold": 0', '"threshold": "none"'))
    expect(await refusal(folder)).toMatchObject(words('unknown-format', /rules\.threshold/))
    await changeManifest(folder, (text) => text.slice(0, -10))
    expect(await refusal(folder)).toMatchObject(words('damaged', /not JSON/))
  })

  test('with a file outside the folder', async () => {
    const folder = await loadInto('outside')
    await changeManifest(folder, (text) => text.replace('columns/spells.toDay.raw', '../spells.toDay.raw'))
    expect(await refusal(folder)).toMatchObject(words('unknown-format', /file/))
  })
})
