import { truncateSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { day, type IsoDate } from '#core/dates.ts'
import { arr } from '#registry/registries/index.ts'
import { brua, killOnce } from '#tests/brua.ts'
import { testServices } from '#tests/services.ts'
import { addSpells, coverageOf, importSpells, lastImported, type NewSpell } from './index.ts'
import {
  CONSENT,
  HEADING,
  csv,
  fileOf,
  importCsv,
  reasons,
  stored,
  syntheticNumber,
  traces,
  withPeople,
} from '#tests/linkage.ts'

describe('importing spells', () => {
  it('finds people by national number and by their key in imported files, and keeps what the file says', async () => {
    const services = await testServices()
    const number = syntheticNumber(1)
    const [a, b] = await withPeople(services, [
      { identity: { name: 'Kari', number }, consent: CONSENT },
      { externalKey: 'p-2', consent: CONSENT },
    ])
    const result = await importCsv(
      services,
      csv(
        `${number},sickness-benefit,50,2024-01-01,2024-03-31`,
        'p-2,disability-pension,,01.02.2024,',
        `${number},sickness-benefit,100,2024-04-01,2024-06-30`,
      ),
    )
    expect(result).toEqual({
      outcome: 'imported',
      registry: 'arr',
      rows: 3,
      added: 3,
      removed: 0,
      people: 2,
      leftOut: { rows: 0, people: 0 },
      coverage: { from: null, to: '2024-06-30' },
    })
    const expected = [
      { participant: a!, benefit: 'sickness-benefit', degree: 50, from: '2024-01-01', to: '2024-03-31' },
      { participant: a!, benefit: 'sickness-benefit', degree: 100, from: '2024-04-01', to: '2024-06-30' },
      { participant: b!, benefit: 'disability-pension', degree: null, from: '2024-02-01', to: '2024-06-30' },
    ]
    expect(await stored(services)).toEqual(
      expected.toSorted((x, y) => (x.participant < y.participant ? -1 : x.participant > y.participant ? 1 : 0)),
    )
    expect(await lastImported(services.db)).toBe('arr')
    expect(await coverageOf(services.db, 'arr')).toEqual({ from: null, to: '2024-06-30' })
  })

  it('changes nothing the second time, whatever the order of the rows', async () => {
    const services = await testServices()
    await withPeople(services, [
      { externalKey: 'a', consent: CONSENT },
      { externalKey: 'b', consent: CONSENT },
    ])
    const rows = ['a,sickness-benefit,100,2024-01-01,2024-01-31', 'b,sickness-benefit,100,2024-01-01,2024-01-31']
    const path = fileOf(services, csv(...rows))
    expect(await importSpells(services, { path, registry: 'arr' })).toMatchObject({ outcome: 'imported', added: 2 })
    const before = await traces(services)
    expect(await importSpells(services, { path, registry: 'arr' })).toMatchObject({ outcome: 'already' })
    expect(await importCsv(services, `\uFEFF${csv(...rows.toReversed()).replaceAll(',', ';')}`)).toMatchObject({
      outcome: 'already',
    })
    expect(await traces(services)).toEqual(before)
  })

  it('takes only what is new from a longer file', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    await importCsv(services, csv('a,sickness-benefit,100,2024-01-01,2024-01-31'))
    const result = await importCsv(
      services,
      csv('a,sickness-benefit,100,2024-01-01,2024-01-31', 'a,sickness-benefit,50,2024-02-01,2024-02-29'),
    )
    expect(result).toMatchObject({ outcome: 'imported', rows: 2, added: 1, removed: 0 })
    expect(await coverageOf(services.db, 'arr')).toEqual({ from: null, to: '2024-02-29' })
  })

  it('tries without changing anything', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    const before = await traces(services)
    const result = await importCsv(services, csv('a,sickness-benefit,100,2024-01-01,2024-01-31'), { dryRun: true })
    expect(result).toMatchObject({ outcome: 'would-import', added: 1 })
    expect(await traces(services)).toEqual(before)
  })

  it('names every bad row with line, column and reason, and takes nothing', async () => {
    const services = await testServices()
    const number = syntheticNumber(2)
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    const before = await traces(services)
    const wrongCheck = `${number.slice(0, 10)}${(Number(number[10]) + 1) % 10}`
    const result = await importCsv(
      services,
      csv(
        'a,sickness-benefit,100,2024-01-01,2024-01-31',
        'a,sykepenger,100,2024-02-01,2024-02-29',
        'a,sickness-benefit,120,2024-03-01,2024-02-01',
        'a,sickness-benefit,100,2024-02-30,2024-03-31',
        'somebody,sickness-benefit,100,2024-01-01,2024-01-31',
        `${number},sickness-benefit,100,2024-01-01,2024-01-31`,
        `${wrongCheck},sickness-benefit,100,2024-01-01,2024-01-31`,
        ',sickness-benefit,100,2024-01-01,2024-01-31',
        'a,sickness-benefit,100',
      ),
    )
    const lines = reasons(result).map((line) => line.replace(/^spells-\d+\.csv, /, ''))
    expect(lines).toEqual([
      `line 3, benefit: “sykepenger” is not a benefit of this registry; they are ${arr.benefits.map((b) => b.key).join(', ')}`,
      `line 4, degree: “120” is not a whole number from 0 to 100`,
      `line 4, to: the spell ends (2024-02-01) before it starts (2024-03-01)`,
      `line 5, from: “2024-02-30” is not a day; days are written 2024-03-31 or 31.03.2024`,
      `line 6, person: nobody in the registry has this key`,
      `line 7, person: nobody in the registry has this key`,
      `line 8, person: eleven digits, but not a national number: its date or check digits are wrong`,
      `line 9, person: empty`,
      `line 10: 3 fields where the heading has 5`,
    ])
    expect(lines.join()).not.toContain(number.slice(6))
    expect(await traces(services)).toEqual(before)
  })

  it('names overlaps within the file with both lines, also of a short spell inside a long one', async () => {
    const services = await testServices()
    await withPeople(services, [
      { externalKey: 'a', consent: CONSENT },
      { externalKey: 'b', consent: CONSENT },
    ])
    const result = await importCsv(
      services,
      csv(
        'a,sickness-benefit,100,2024-01-01,2024-12-31',
        'a,sickness-benefit,50,2024-02-01,2024-02-05',
        'a,disability-pension,50,2024-02-01,2024-02-05',
        'b,sickness-benefit,50,2024-02-01,2024-02-05',
        'a,sickness-benefit,50,2024-06-01,2024-06-30',
        'b,sickness-benefit,50,2024-02-05,2024-02-05',
        'b,sickness-benefit,50,2024-02-06,2024-02-06',
      ),
    )
    expect(reasons(result).map((line) => line.replace(/^.*?, /, ''))).toEqual([
      'line 3, from: overlaps line 2: the same person and benefit, 2024-02-01 to 2024-02-05 and 2024-01-01 to 2024-12-31',
      'line 6, from: overlaps line 2: the same person and benefit, 2024-06-01 to 2024-06-30 and 2024-01-01 to 2024-12-31',
      'line 7, from: overlaps line 5: the same person and benefit, 2024-02-05 to 2024-02-05 and 2024-02-01 to 2024-02-05',
    ])
  })

  it('refuses what clashes with an earlier file, unless it replaces the history of its people', async () => {
    const services = await testServices()
    await withPeople(services, [
      { externalKey: 'a', consent: CONSENT },
      { externalKey: 'b', consent: CONSENT },
    ])
    await importCsv(
      services,
      csv(
        'a,sickness-benefit,100,2024-01-01,2024-01-31',
        'a,disability-pension,50,2020-01-01,2020-12-31',
        'b,sickness-benefit,100,2024-01-01,2024-01-31',
      ),
    )
    const longer = csv('a,sickness-benefit,100,2024-01-01,2024-03-31')
    expect(reasons(await importCsv(services, longer))).toEqual([
      expect.stringMatching(
        /line 2, from: clashes with what was imported earlier: 2024-01-01 to 2024-01-31, 100 %.*--replace/,
      ),
    ])
    expect(reasons(await importCsv(services, csv('a,sickness-benefit,50,2024-01-01,2024-01-31')))).toHaveLength(1)
    expect(await importCsv(services, longer, { replace: true })).toMatchObject({
      outcome: 'imported',
      added: 1,
      removed: 2,
      people: 1,
    })
    expect((await stored(services)).map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([
      '2024-01-01 2024-01-31',
      '2024-01-01 2024-03-31',
    ])
    expect(await importCsv(services, longer, { replace: true })).toMatchObject({ outcome: 'already' })
  })

  it('leaves out and counts people who have not said yes to linkage, and takes them in once they have', async () => {
    const services = await testServices()
    const [, b] = await withPeople(services, [
      { externalKey: 'a', consent: CONSENT },
      { externalKey: 'b', consent: { ...CONSENT, scopes: ['registry'] } },
      { externalKey: 'c' },
      { externalKey: 'd', consent: { ...CONSENT, withdrawnOn: day('2025-01-01') } },
    ])
    const path = fileOf(
      services,
      csv(
        ...['a', 'b', 'c', 'd', 'b'].map(
          (person, i) => `${person},sickness-benefit,100,2024-0${i + 1}-01,2024-0${i + 1}-20`,
        ),
      ),
    )
    expect(await importSpells(services, { path, registry: 'arr' })).toMatchObject({
      outcome: 'imported',
      added: 1,
      leftOut: { rows: 4, people: 3 },
    })
    expect(await importSpells(services, { path, registry: 'arr' })).toMatchObject({
      outcome: 'already',
      leftOut: { rows: 4, people: 3 },
    })
    await sql`insert into participants.consent (participant_id, act, version, scopes, on_day, how, recorded_at, recorded_by)
      values (${b}, 'given', 1, array['registry', 'linkage'], '2025-01-01', 'paper', '2025-01-01', 'test')`.execute(
      services.db,
    )
    expect(await importSpells(services, { path, registry: 'arr' })).toMatchObject({
      outcome: 'imported',
      added: 2,
      leftOut: { rows: 2, people: 2 },
    })
  })

  it('lets spells of somebody who has withdrawn stay behind when publishing reads', async () => {
    const services = await testServices()
    const [a] = await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    await importCsv(services, csv('a,sickness-benefit,100,2024-01-01,2024-01-31'))
    await sql`insert into participants.consent (participant_id, act, version, scopes, on_day, how, recorded_at, recorded_by)
      values (${a}, 'withdrawn', 1, '{}', '2025-01-01', 'paper', '2025-01-01', 'test')`.execute(services.db)
    expect(await stored(services)).toEqual([])
  })

  it('knows how far the file reaches: told, found, and never after today', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    const until = async (row: string, until?: IsoDate) => {
      const result = await importCsv(services, csv(row), { dryRun: true, ...(until ? { until } : {}) })
      return result.outcome === 'would-import' ? result.coverage.to : result
    }
    expect(await until('a,sickness-benefit,100,2024-01-01,2024-01-31')).toBe('2024-01-31')
    expect(await until('a,sickness-benefit,100,2024-01-01,2024-01-31', day('2024-06-30'))).toBe('2024-06-30')
    expect(await until('a,disability-pension,100,2024-01-01,9999-12-31')).toBe('2026-03-02')
    expect(await until('a,disability-pension,100,2024-01-01,')).toBe('2026-03-02')
    await expect(until('a,disability-pension,100,2024-01-01,', day('2027-01-01'))).rejects.toThrow(/after today/)
  })

  it('reaches further when a delivery brings nothing new but is told to cover more days', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }, { externalKey: 'b' }])
    const path = fileOf(services, csv('a,sickness-benefit,100,2024-01-01,2024-01-31'))
    await importSpells(services, { path, registry: 'arr' })
    const before = await traces(services)
    expect(await importSpells(services, { path, registry: 'arr', until: day('2024-01-31') })).toMatchObject({
      outcome: 'already',
    })
    const nobody = csv('b,sickness-benefit,100,2024-01-01,2024-01-31')
    expect(await importCsv(services, nobody, { until: day('2025-12-31') })).toMatchObject({ outcome: 'already' })
    expect(await traces(services)).toEqual(before)
    const further = { path, registry: 'arr', until: day('2024-12-31') }
    expect(await importSpells(services, { ...further, dryRun: true })).toMatchObject({ outcome: 'would-import' })
    expect(await traces(services)).toEqual(before)
    expect(await importSpells(services, further)).toMatchObject({ outcome: 'imported', added: 0, removed: 0 })
    expect(await coverageOf(services.db, 'arr')).toEqual({ from: null, to: '2024-12-31' })
    expect(await importSpells(services, further)).toMatchObject({ outcome: 'already' })
    expect(await importSpells(services, { path, registry: 'arr' })).toMatchObject({ outcome: 'already' })
  })

  it('changes nothing when an earlier file comes again on a later day, spells that still ran included', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    const path = fileOf(services, csv('a,disability-pension,100,2024-01-01,'))
    await importSpells(services, { path, registry: 'arr' })
    await importCsv(services, csv('a,sickness-benefit,100,2023-01-01,2023-01-31'))
    services.clock.moveTo('2026-04-05T12:00:00Z')
    expect(await importSpells(services, { path, registry: 'arr' })).toMatchObject({ outcome: 'already' })
  })

  it('replaces with the newest file too, when it was first taken beside what was there', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    await importCsv(services, csv('a,disability-pension,50,2020-01-01,2020-12-31'))
    const path = fileOf(services, csv('a,sickness-benefit,100,2024-01-01,2024-01-31'))
    await importSpells(services, { path, registry: 'arr' })
    expect(await importSpells(services, { path, registry: 'arr', replace: true })).toMatchObject({
      outcome: 'imported',
      removed: 1,
    })
    expect(await stored(services)).toHaveLength(1)
  })

  it('says no to a heading without rows, says when a row stands twice, and guesses at what a spreadsheet did', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    const before = await traces(services)
    await expect(importCsv(services, csv(), { until: day('2025-12-31') })).rejects.toThrow(/a heading and no rows/)
    const row = 'a,sickness-benefit,100,2024-01-01,2024-01-31'
    expect(reasons(await importCsv(services, csv(row, row)))).toEqual([
      expect.stringMatching(/line 3, from: says the same as line 2; leave one of them out$/),
    ])
    const shortened = ['1898510015', '1,58985E+10'].map((key) => `"${key}",sickness-benefit,100,2024-01-01,2024-01-31`)
    const lines = reasons(await importCsv(services, csv(...shortened)))
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatch(/has a spreadsheet shortened it\? Make the column text$/)
    expect(lines.join()).not.toContain('1898510015')
    expect(await traces(services)).toEqual(before)
  })

  it('refuses a file that is too large, not there, or in another encoding, and a registry that is not there', async () => {
    const services = await testServices({ env: { BRUA_MAX_IMPORT: '1 MB' } })
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    const sparse = fileOf(services, '')
    truncateSync(sparse, 20_000_000_000)
    await expect(importSpells(services, { path: sparse, registry: 'arr' })).rejects.toThrow(/BRUA_MAX_IMPORT/)
    await expect(importSpells(services, { path: '/nowhere.csv', registry: 'arr' })).rejects.toThrow(/There is no file/)
    await expect(importSpells(services, { path: sparse, registry: 'other' })).rejects.toThrow(
      /There is no registry other/,
    )
    const latin = Buffer.from(csv('bj\xf8rn,sickness-benefit,100,2024-01-01,2024-01-31'), 'latin1')
    expect(reasons(await importCsv(services, latin))[0]).toMatch(/line 2: the text is not UTF-8/)
    expect(reasons(await importCsv(services, latin, { encoding: 'latin1' }))[0]).toMatch(/nobody in the registry/)
  })

  it('lets two imports of the same file at once end as one', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    const path = fileOf(services, csv('a,sickness-benefit,100,2024-01-01,2024-01-31'))
    const both = await Promise.all([1, 2].map(() => importSpells(services, { path, registry: 'arr' })))
    expect(both.map((result) => result.outcome).toSorted()).toEqual(['already', 'imported'])
    expect(await stored(services)).toHaveLength(1)
  })

  it('leaves a trail of the delivery', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    await importCsv(services, csv('a,sickness-benefit,100,2024-01-01,2024-01-31'))
    const { rows } = await sql<{
      subject_id: string
      detail: object
    }>`select subject_id, detail from platform.trail where action = 'linkage.imported'`.execute(services.db)
    expect(rows).toEqual([
      { subject_id: 'arr', detail: expect.objectContaining({ rows: 1, added: 1, removed: 0, people: 1 }) },
    ])
  })

  it('leaves nothing when the process is killed in the middle', async () => {
    const services = await testServices()
    await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    const before = await traces(services)
    const rows = Array.from(
      { length: 400_000 },
      (_, i) => `a,sickness-benefit,100,${1901 + (i % 120)}-01-01,${1901 + (i % 120)}-01-31`,
    )
    const path = fileOf(services, `${HEADING}${rows.join('\n')}\n`)
    const reading = sql`select from pg_stat_activity where datname = current_database() and query like '%insert into staged_spell%'
      and pid <> pg_backend_pid()`
    const running = brua(services, ['import', 'spells', path, '--registry', 'arr'])
    await killOnce(running, async () => (await reading.execute(services.db)).rows.length > 0)
    expect(await traces(services)).toEqual(before)
    expect(await importCsv(services, csv('a,sickness-benefit,100,2024-01-01,2024-01-31'))).toMatchObject({
      outcome: 'imported',
    })
  }, 90_000)
})

describe('adding spells in code', () => {
  it('adds thousands at once as one delivery, and reads them back in order', async () => {
    const services = await testServices()
    const ids = await withPeople(
      services,
      Array.from({ length: 1200 }, (_, i) => ({ externalKey: `p${i}`, consent: CONSENT })),
    )
    const rows = ids.flatMap((participant) =>
      Array.from({ length: 50 }, (_, i) => ({
        participant,
        benefit: i % 2 ? 'sickness-benefit' : 'disability-pension',
        degree: i % 3 ? 100 : null,
        from: day(`${1960 + i}-01-01`),
        to: day(`${1960 + i}-12-31`),
      })),
    )
    await services.db
      .transaction()
      .execute((tx) =>
        addSpells(tx, services, { registry: 'arr', coverage: { from: null, to: day('2025-12-31') } }, rows),
      )
    const back = await stored(services)
    const key = (spell: NewSpell) => `${spell.participant} ${spell.benefit} ${spell.from}`
    expect(back).toHaveLength(60_000)
    expect(back.map(key)).toEqual(rows.map(key).toSorted())
    expect(back.find((spell) => key(spell) === key(rows[0]!))).toEqual(rows[0])
  })

  it('refuses a spell that ends before it starts, and a second one from the same day', async () => {
    const services = await testServices()
    const [participant] = await withPeople(services, [{ externalKey: 'a', consent: CONSENT }])
    const spell = {
      participant: participant!,
      benefit: 'sickness-benefit',
      degree: null,
      from: day('2024-01-02'),
      to: day('2024-01-03'),
    }
    const add = (...rows: NewSpell[]) =>
      services.db
        .transaction()
        .execute((tx) =>
          addSpells(tx, services, { registry: 'arr', coverage: { from: null, to: day('2025-12-31') } }, rows),
        )
    await expect(add({ ...spell, to: day('2024-01-01') })).rejects.toThrow(/in_order/)
    await expect(add(spell, spell)).rejects.toThrow(/spell_pkey/)
  })
})
