import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { day } from '#core/dates.ts'
import type { CommandCall } from '#platform/command.ts'
import { addParticipants } from '#registry/participants/index.ts'
import { arr, saveRegistry } from '#registry/registries/index.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { linkageCommands } from './index.ts'

/** Runs a command as the command line does, and gathers what it says. */
async function run(services: TestServices, name: string, args: string[], options: CommandCall['options'] = {}) {
  const said: string[] = []
  const out: string[] = []
  const call: CommandCall = {
    args,
    options,
    out: (text) => void out.push(text),
    say: (line) => void said.push(line),
    progress: () => () => {},
    services: async () => services,
  }
  const code = await linkageCommands.find((command) => command.name === name)!.run(call)
  expect(out).toEqual([])
  return { code, said }
}

function fileOf(services: TestServices, name: string, content: string): string {
  const path = join(services.config.data, name)
  writeFileSync(path, content)
  return path
}

const STATES = 'id,month,label\n1,2020-01,a\n1,2020-02,b\n'
const COLUMNS = { person: 'id', month: 'month', state: 'label' }

describe('brua import states', () => {
  it('names the registry after the file, and says what it did and that it was there already', async () => {
    const services = await testServices()
    const path = fileOf(services, 'Open Months.csv', STATES)
    expect(await run(services, 'import states', [path], { ...COLUMNS, 'dry-run': true })).toEqual({
      code: 0,
      said: ['Would import 2 rows into open-months: 2 spells added, 1 people, until 2020-02-29. Nothing was changed.'],
    })
    expect(await run(services, 'import states', [path], COLUMNS)).toEqual({
      code: 0,
      said: ['Imported 2 rows into open-months: 2 spells added, 1 people, until 2020-02-29.'],
    })
    expect(await run(services, 'import states', [path], COLUMNS)).toEqual({
      code: 0,
      said: ['Already imported into open-months: nothing changed.'],
    })
  })

  it('ends with 2 when it is written wrongly, and with 1 when the answer is no', async () => {
    const services = await testServices()
    const path = fileOf(services, 'x-1.csv', STATES)
    expect(await run(services, 'import states', [path], { person: 'id' })).toMatchObject({ code: 2 })
    expect(await run(services, 'import states', [path], { ...COLUMNS, encoding: 'utf-7' })).toEqual({
      code: 2,
      said: ['--encoding is utf-8 or latin1.'],
    })
    expect(await run(services, 'import states', [path], { ...COLUMNS, registry: 'A b' })).toMatchObject({ code: 2 })
    expect(await run(services, 'import states', [fileOf(services, '1.csv', STATES)], COLUMNS)).toEqual({
      code: 2,
      said: ['No key can be made of the name 1.csv. Give one with --registry.'],
    })
    expect(await run(services, 'import states', ['/nowhere.csv'], COLUMNS)).toEqual({
      code: 1,
      said: ['There is no file /nowhere.csv.'],
    })
    expect(await run(services, 'import states', [path], { ...COLUMNS, state: 'tilstand' })).toEqual({
      code: 1,
      said: [
        'x-1.csv, line 1, tilstand: the column is missing; the heading has “id”, “month”, “label”',
        'Nothing was imported: 1 fault in the file.',
      ],
    })
  })
})

describe('brua import spells', () => {
  it('means the only registry when nothing was imported yet, then the one last imported into', async () => {
    const services = await testServices()
    const path = fileOf(
      services,
      'spells.csv',
      'person,benefit,degree,from,to\na,sickness-benefit,100,2024-01-01,2024-01-31\n',
    )
    expect(await run(services, 'import spells', [path])).toEqual({
      code: 1,
      said: ['Which registry? Say it with --registry KEY.'],
    })
    await services.db.transaction().execute(async (tx) => {
      await saveRegistry(tx, arr, { kind: 'command', id: 'test' }, services.clock.now())
      const consent = { version: 1, scopes: ['registry', 'linkage'], on: day('2024-01-01'), how: 'paper' } as const
      await addParticipants(tx, services, [{ registry: 'arr', externalKey: 'a', consent }])
    })
    expect(await run(services, 'import spells', [path])).toMatchObject({
      code: 0,
      said: [expect.stringMatching(/^Imported 1 rows into arr/)],
    })
    await run(services, 'import states', [fileOf(services, 'open.csv', STATES)], COLUMNS)
    expect(await run(services, 'import spells', [path])).toMatchObject({
      code: 1,
      said: [expect.stringMatching(/The registry open holds a state for every month/)],
    })
  })

  it('refuses a day that is none', async () => {
    const services = await testServices()
    expect(await run(services, 'import spells', ['x.csv'], { registry: 'arr', until: '31.12.2024' })).toEqual({
      code: 2,
      said: ['--until 31.12.2024 is not a day; write it 2024-03-31.'],
    })
  })

  it('says so when nothing but people without linkage are in the file', async () => {
    const services = await testServices()
    await services.db.transaction().execute(async (tx) => {
      await saveRegistry(tx, arr, { kind: 'command', id: 'test' }, services.clock.now())
      await addParticipants(tx, services, [{ registry: 'arr', externalKey: 'a' }])
    })
    const path = fileOf(
      services,
      'spells.csv',
      'person,benefit,degree,from,to\na,sickness-benefit,100,2024-01-01,2024-01-31\n',
    )
    expect(await run(services, 'import spells', [path])).toEqual({
      code: 0,
      said: [
        'Left out: 1 rows of 1 people who have not said yes to linkage.',
        'Nothing else in the file is new to arr: nothing changed.',
      ],
    })
  })
})
