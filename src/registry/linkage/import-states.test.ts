import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { MOST_STATES } from '#analysis/snapshot/index.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { importSpells, importStates } from './index.ts'
import { csv, fileOf, reasons, syntheticNumber, traces, withPeople } from '#tests/linkage.ts'

describe('importing monthly states', () => {
  const columns = { person: 'id', month: 'month', state: 'label' }
  const states = (services: TestServices, content: string, options: Partial<Parameters<typeof importStates>[1]> = {}) =>
    importStates(services, { path: fileOf(services, content), registry: 'open', columns, ...options })
  const spells = async ({ db }: TestServices) => {
    const { rows } = await sql<{
      spell: string
    }>`select p.external_key || ' ' || benefit || ' ' || from_day || ' ' || to_day as spell
      from linkage.spell join participants.participant p on p.id = participant_id order by 1`.execute(db)
    return rows.map((row) => row.spell)
  }

  it('makes spells of runs of months, in a registry of its own', async () => {
    const services = await testServices()
    const result = await states(
      services,
      'id,month,label\n1,2020-01-01,school\n1,2020-02-01,school\n2,2020-01-01,work\n1,2020-03-01,work\n1,2020-05-01,work\n2,2020-02,school\n',
    )
    expect(result).toMatchObject({
      outcome: 'imported',
      rows: 6,
      added: 5,
      people: 2,
      coverage: { from: '2020-01-01', to: '2020-05-31' },
    })
    expect(await spells(services)).toEqual([
      '1 school 2020-01-01 2020-02-29',
      '1 work 2020-03-01 2020-03-31',
      '1 work 2020-05-01 2020-05-31',
      '2 school 2020-02-01 2020-02-29',
      '2 work 2020-01-01 2020-01-31',
    ])
  })

  it('changes nothing the second time, whatever the order, and puts another file in its place only when told', async () => {
    const services = await testServices()
    const rows = ['1,2020-01,a', '1,2020-02,b', '2,2020-01,a']
    const file = (list: string[]) => `id,month,label\n${list.join('\n')}\n`
    await states(services, file(rows))
    const before = await traces(services)
    expect(await states(services, file(rows))).toMatchObject({ outcome: 'already' })
    expect(await states(services, file(rows.toReversed()))).toMatchObject({ outcome: 'already' })
    await expect(states(services, file(['1,2020-01,c']))).rejects.toThrow(/holds another file already.*--replace/)
    expect(await traces(services)).toEqual(before)
    expect(await states(services, file(['1,2020-01,c']), { replace: true })).toMatchObject({
      outcome: 'imported',
      added: 1,
      removed: 3,
    })
    expect(await spells(services)).toEqual(['1 c 2020-01-01 2020-01-31'])
  })

  it('reads the same file anew when other columns are meant, and puts them in the place of the first', async () => {
    const services = await testServices()
    const path = fileOf(services, 'id,month,label,other\n1,2020-01,a,x\n1,2020-02,a,y\n')
    const file = { path, registry: 'open', columns }
    await importStates(services, file)
    const other = { ...file, columns: { ...columns, state: 'other' } }
    await expect(importStates(services, other)).rejects.toThrow(/holds another file already/)
    expect(await importStates(services, { ...other, replace: true })).toMatchObject({ outcome: 'imported', removed: 1 })
    expect(await spells(services)).toEqual(['1 x 2020-01-01 2020-01-31', '1 y 2020-02-01 2020-02-29'])
  })

  it('takes a longer version of the file when told to, and gaps and people who are gone with it', async () => {
    const services = await testServices()
    const file = (...rows: string[]) => `id,month,label\n${rows.join('\n')}\n`
    await states(services, file('1,2020-01,a', '1,2020-03,a', '2,2020-01,b'))
    const longer = file('1,2020-04,a', '1,2020-03,a', '1,2020-01,a', '3,2020-04,c')
    await expect(states(services, longer)).rejects.toThrow(/--replace/)
    expect(await states(services, longer, { replace: true })).toMatchObject({
      outcome: 'imported',
      people: 2,
      coverage: { from: '2020-01-01', to: '2020-04-30' },
    })
    expect(await spells(services)).toEqual([
      '1 a 2020-01-01 2020-01-31',
      '1 a 2020-03-01 2020-04-30',
      '3 c 2020-04-01 2020-04-30',
    ])
    expect(await states(services, longer)).toMatchObject({ outcome: 'already' })
  })

  it('takes the real file of 712 young people in either order to the same spells', async () => {
    const services = await testServices()
    const text = readFileSync(
      join(import.meta.dirname, '../../../tests/data/labour-market/mvad-monthly-states.csv'),
      'utf8',
    )
    const [heading, ...rows] = text.trim().split(/\r?\n/)
    expect(await states(services, text)).toMatchObject({
      outcome: 'imported',
      rows: 51_264,
      people: 712,
      coverage: { from: '1993-07-01', to: '1999-06-30' },
    })
    expect(await states(services, [heading, ...rows.toReversed()].join('\n'))).toMatchObject({ outcome: 'already' })
  })

  it('names every bad row under the file’s own column names', async () => {
    const services = await testServices()
    const number = syntheticNumber(3)
    const before = await traces(services)
    const result = await states(
      services,
      `id,month,label\n1,2020-01,a\n,2020-01,a\n2,2020-13,a\n3,2020-01,\n4,2020-01,dead\n${number},2020-01,a\n1,2020-01-15,b\n`,
    )
    expect(reasons(result).map((line) => line.replace(/^.*?csv, /, ''))).toEqual([
      'line 3, id: empty',
      'line 4, month: “2020-13” is not a month; months are written 1993-07 or 1993-07-01',
      'line 5, label: empty; leave the row out when the state is not known',
      'line 6, label: “dead” is a word the analysis keeps for itself; call the state something else',
      'line 7, id: this is a national number; open data must not hold them',
      'line 8, month: the same person and month as line 2',
    ])
    expect(reasons(result).join()).not.toContain(number)
    expect(await traces(services)).toEqual(before)
  })

  it('refuses more states than can be told apart, an empty file, and a registry of participants', async () => {
    const services = await testServices()
    const many = Array.from({ length: 30 }, (_, i) => `${i},2020-01,s${i}`).join('\n')
    expect(reasons(await states(services, `id,month,label\n${many}\n`))).toEqual([
      expect.stringMatching(
        new RegExp(`line ${MOST_STATES + 2}, label: “s${MOST_STATES}” is one state too many: at most ${MOST_STATES}`),
      ),
    ])
    await expect(states(services, 'id,month,label\n')).rejects.toThrow(/has no rows/)
    await withPeople(services, [])
    await expect(states(services, 'id,month,label\n1,2020-01,a\n', { registry: 'arr' })).rejects.toThrow(
      /not a registry of open monthly states/,
    )
    await states(services, 'id,month,label\n1,2020-01,a\n')
    await expect(importSpells(services, { path: fileOf(services, csv()), registry: 'open' })).rejects.toThrow(
      /a state for every month/,
    )
  })

  it('tries without changing anything', async () => {
    const services = await testServices()
    const before = await traces(services)
    expect(await states(services, 'id,month,label\n1,2020-01,a\n', { dryRun: true })).toMatchObject({
      outcome: 'would-import',
      people: 1,
    })
    expect(await traces(services)).toEqual(before)
  })
})
