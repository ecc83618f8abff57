import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { trailOf } from '#platform/trail.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { peopleCommands } from './commands.ts'
import { addPeople, whoIs } from './index.ts'

const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-01T12:00:00Z') } as const
const OIDC = { BRUA_OIDC_ISSUER: 'https://id.example', BRUA_OIDC_CLIENT_ID: 'brua' }

async function grant(services: TestServices, who: string, name?: string) {
  const said: string[] = []
  const out: string[] = []
  const command = peopleCommands.find((one) => one.name === 'admin grant')!
  const code = await command.run({
    args: [who],
    options: name === undefined ? {} : { name },
    out: (text) => void out.push(text),
    say: (line) => void said.push(line),
    progress: () => () => {},
    services: async () => services,
  })
  return { code, said: said.join('\n'), out: out.join('') }
}

describe('brua admin grant', () => {
  test('adds the first administrator by subject, once, with a trail', async () => {
    const services = await testServices({ env: OIDC })
    const first = await grant(services, 'sub-1', 'Astrid Lunde')
    expect(first).toMatchObject({ code: 0, said: 'Astrid Lunde is now an administrator.' })
    const id = first.out.trim()
    expect((await whoIs(services.db, id, services.clock.today()))!.roles).toEqual([
      { role: 'administrator', organisation: null },
    ])
    expect(await grant(services, 'sub-1')).toEqual({
      code: 0,
      said: 'Astrid Lunde is an administrator already.',
      out: `${id}\n`,
    })
    const lines = await trailOf(services.db, { kind: 'person', id })
    expect(lines.map(({ action, actor_kind }) => [action, actor_kind])).toEqual(
      expect.arrayContaining([
        ['people.role-granted', 'command'],
        ['people.added', 'command'],
      ]),
    )
    expect(lines).toHaveLength(2)
  })

  test('twice at once adds one person', async () => {
    const services = await testServices({ env: OIDC })
    const both = await Promise.all([grant(services, 'sub-1'), grant(services, 'sub-1')])
    expect(both.map(({ said }) => said).toSorted()).toEqual([
      'sub-1 is an administrator already.',
      'sub-1 is now an administrator.',
    ])
    expect(both[0].out).toBe(both[1].out)
  })

  test('finds somebody who is here by id and by name, also without a sign-in service', async () => {
    const services = await testServices()
    const [kari, ola] = await services.db.transaction().execute((tx) =>
      addPeople(
        tx,
        [
          { name: 'Kari', demo: true },
          { name: 'Ola', demo: true },
        ],
        BY,
      ),
    )
    expect(await grant(services, kari!)).toMatchObject({ code: 0, out: `${kari}\n` })
    expect(await grant(services, 'Ola')).toMatchObject({ code: 0, out: `${ola}\n` })
  })

  test('says no to a stranger where nobody can sign in, to a name that several have, and to one who is to be it later', async () => {
    const services = await testServices()
    const later = { role: 'administrator', organisation: null, from: day('2026-04-01') } as const
    await services.db
      .transaction()
      .execute((tx) => addPeople(tx, [{ name: 'Kari' }, { name: 'Kari' }, { name: 'Ola', roles: [later] }], BY))
    expect(await grant(services, 'sub-1')).toMatchObject({
      code: 1,
      out: '',
      said: expect.stringContaining('nobody here'),
    })
    expect(await grant(services, 'Kari')).toMatchObject({ code: 1, out: '', said: expect.stringContaining('Several') })
    expect(await grant(services, 'Ola')).toMatchObject({ code: 1, out: '', said: expect.stringContaining('later day') })
    const oidc = await testServices({ env: OIDC })
    expect(await grant(oidc, 'x'.repeat(256))).toMatchObject({ code: 1, said: expect.stringContaining('255') })
  })
})
