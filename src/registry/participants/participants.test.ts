import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { usedByOthers } from '#platform/alone.ts'
import { openDatabase } from '#platform/database.ts'
import { keyFileIn, newKeyFile, openKeys, withNewVersion, type KeyFile } from '#platform/keys.ts'
import { trailOf } from '#platform/trail.ts'
import { asker, testClinic, withEpisode, type TestClinic } from '#tests/clinic.ts'
import {
  addParticipants,
  consentOf,
  countParticipants,
  findParticipant,
  openIdentity,
  openNames,
  keyCommands,
  participantsByNumber,
  participantsForSnapshot,
  participantsWithScope,
  registerParticipant,
  rotateParticipantKeys,
  scopeAt,
  scopeOf,
  scopeOfLink,
  searchParticipants,
  type NationalNumber,
  type Person,
} from './index.ts'

const NUMBER = '01817010055' as NationalNumber
const kari: Person = {
  name: 'Kari Nordmann',
  number: NUMBER,
  phone: '+4790000001',
  email: null,
  sex: 'woman',
  municipality: '4613',
}

const register = (house: TestClinic, person: Person = kari) =>
  house.services.db
    .transaction()
    .execute((tx) =>
      registerParticipant(tx, asker(house, house.clinician), { registry: 'arr', clinic: house.clinic }, person, false),
    )

async function registered(house: TestClinic): Promise<string> {
  const result = await register(house)
  if (!('id' in result)) throw new Error('refused')
  return result.id
}

describe('who may see whom', () => {
  test('a clinic sees its own with names, the secretariat all without, a link its own without, others nobody', async () => {
    const house = await testClinic()
    const id = await registered(house)
    const { db } = house.services
    const sees = async (scope: ReturnType<typeof scopeOf>) => (await findParticipant(db, scope, id)) !== undefined
    expect(await sees(scopeOf(house.clinician))).toBe(true)
    expect(await sees(scopeOf(house.otherClinician))).toBe(false)
    expect(await sees(scopeOf(house.secretariat))).toBe(true)
    expect(await sees(scopeOf(house.researcher))).toBe(false)
    expect(await sees(scopeOf({ kind: 'nobody' }))).toBe(false)
    expect(await sees(scopeOfLink(id))).toBe(true)
    expect(await sees(scopeOfLink(house.clinic))).toBe(false)
    expect(await sees(scopeAt(house.clinician, house.otherClinic))).toBe(false)

    await db.transaction().execute(async (tx) => {
      const opened = (scope: ReturnType<typeof scopeOf>) =>
        openIdentity(tx, { ...asker(house, house.clinician), scope }, id)
      expect(await opened(scopeOf(house.clinician))).toEqual({
        name: 'Kari Nordmann',
        number: NUMBER,
        phone: '+4790000001',
        email: null,
      })
      for (const scope of [scopeOf(house.secretariat), scopeOf(house.otherClinician), scopeOfLink(id)])
        expect(await opened(scope)).toBeUndefined()
      expect(await openNames(tx, asker(house, house.secretariat), [id])).toEqual(new Map())
      expect(await searchParticipants(tx, asker(house, house.otherClinician), 'arr', house.clinic, '')).toEqual([])
    })
    expect(await countParticipants(db, scopeOf(house.otherClinician), 'arr', house.clinic)).toBe(0)
    expect(await consentOf(db, scopeOf(house.otherClinician), id)).toBeUndefined()
  })

  test('a name that was opened is in the trail, and one that was not opened is not', async () => {
    const house = await testClinic()
    const id = await registered(house)
    const seen = async () =>
      (await trailOf(house.services.db, { kind: 'participant', id })).filter(
        ({ action }) => action === 'participants.seen',
      ).length
    await house.services.db.transaction().execute((tx) => openNames(tx, asker(house, house.otherClinician), [id]))
    expect(await seen()).toBe(0)
    await house.services.db.transaction().execute((tx) => openNames(tx, asker(house, house.clinician), [id, id]))
    expect(await seen()).toBe(1)
  })

  test('when the trail cannot be written, no name comes out', async () => {
    const house = await testClinic()
    const id = await registered(house)
    const { db } = house.services
    await sql`alter table platform.trail add constraint closed check (action <> 'participants.seen') not valid`.execute(
      db,
    )
    await expect(db.transaction().execute((tx) => openIdentity(tx, asker(house, house.clinician), id))).rejects.toThrow(
      'closed',
    )
  })
})

describe('identity', () => {
  test('moved to another row does not open', async () => {
    const house = await testClinic()
    const one = await registered(house)
    const other = await register(house, { ...kari, number: '01817010136' as NationalNumber, name: 'Ola Hansen' })
    await sql`update participants.identity set contact = (select contact from participants.identity where participant_id = ${one}) where participant_id <> ${one}`.execute(
      house.services.db,
    )
    const opening = house.services.db
      .transaction()
      .execute((tx) => openIdentity(tx, asker(house, house.clinician), (other as { id: string }).id))
    await expect(opening).rejects.toThrow('authenticate')
  })

  test('is found by its number in its own registry only', async () => {
    const house = await testClinic()
    const id = await registered(house)
    const find = (registry: string, numbers: NationalNumber[]) =>
      house.services.db.transaction().execute((tx) => participantsByNumber(tx, house.services.keys, registry, numbers))
    expect(await find('arr', [NUMBER, '13097248022' as NationalNumber])).toEqual(new Map([[NUMBER, id]]))
    expect(await find('other', [NUMBER])).toEqual(new Map())
    expect(await find('arr', [])).toEqual(new Map())
  })
})

describe('keys', () => {
  test('are renewed for everybody, and the old ones are not needed after', async () => {
    const house = await testClinic()
    const { db, clock } = house.services
    const first = newKeyFile()
    const id = await db.transaction().execute(async (tx) => {
      const others = Array.from({ length: 1200 }, (_, i) => ({ registry: 'arr', identity: { name: `Person ${i}` } }))
      const known = { registry: 'arr', clinics: [house.clinic], identity: { name: 'Kari Nordmann', number: NUMBER } }
      return (await addParticipants(tx, { keys: openKeys(first), clock }, [known, ...others]))[0]!
    })

    const grown = withNewVersion(withNewVersion(first, 'encryption'), 'linkage')
    const services = { db, keys: openKeys(grown), clock }
    const find = (keys: typeof services.keys) =>
      db.transaction().execute((tx) => participantsByNumber(tx, keys, 'arr', [NUMBER]))
    expect((await find(services.keys)).get(NUMBER)).toBe(id)

    const steps: [number, number][] = []
    expect(await rotateParticipantKeys(services, 'encryption', (done, total) => void steps.push([done, total]))).toBe(
      1201,
    )
    expect(steps).toEqual([
      [500, 1201],
      [1000, 1201],
      [1201, 1201],
    ])
    expect(await rotateParticipantKeys(services, 'encryption')).toBe(0)
    expect(await rotateParticipantKeys(services, 'linkage')).toBe(1)

    const newest = openKeys({
      ...grown,
      encryption: { '2': grown.encryption['2']! },
      linkage: { '2': grown.linkage['2']! },
    })
    expect((await find(newest)).get(NUMBER)).toBe(id)
    const who = { ...asker(house, house.clinician), keys: newest }
    expect(await db.transaction().execute((tx) => openIdentity(tx, who, id))).toMatchObject({
      name: 'Kari Nordmann',
      number: NUMBER,
    })
    const renewals = await trailOf(db, { kind: 'keys', id: 'encryption' })
    expect(renewals).toHaveLength(3)
  })

  test('while they are being renewed, a person registered with the old key is not registered again with the new', async () => {
    const house = await testClinic()
    const first = newKeyFile()
    const old = openKeys(first)
    const grown = openKeys(withNewVersion(first, 'linkage'))
    const registerWith = (keys: typeof old) =>
      house.services.db
        .transaction()
        .execute((tx) =>
          registerParticipant(
            tx,
            { ...asker(house, house.clinician), keys },
            { registry: 'arr', clinic: house.clinic },
            kari,
            false,
          ),
        )
    expect(await registerWith(old)).toMatchObject({ joined: false })
    expect(await registerWith(grown)).toMatchObject({ refused: [{ reason: 'already-here' }] })
  })

  test('the command prints a fresh ring, and one with a new key', async () => {
    const ring = await brua('keys new')
    expect(Object.keys(ring.encryption)).toEqual(['1'])
    const { services } = await testClinic()
    const config = { ...services.config, keys: JSON.stringify(ring) }
    const grown = await brua('keys new', 'linkage', { services: { ...services, config } })
    expect(Object.keys(grown.linkage)).toEqual(['1', '2'])
    expect(grown.linkage['1']).toBe(ring.linkage['1'])
    expect(grown.encryption).toEqual(ring.encryption)
  })

  test('the command renews with a key it makes itself when the keys are in the data folder, and goes on where it was stopped', async () => {
    const house = await testClinic()
    await registered(house)
    await brua('keys rotate', 'encryption', house)
    const ring = keyFileIn(house.services.config.data)
    expect(Object.keys(ring.encryption)).toEqual(['1', '2'])
    const versions = () =>
      sql<{ v: number }>`select key_version as v from participants.identity`.execute(house.services.db)
    expect((await versions()).rows).toEqual([{ v: 2 }])
    // As if the run had been stopped after making the key: the next run finishes it and makes no other.
    await sql`update participants.identity set key_version = 1`.execute(house.services.db)
    await brua('keys rotate', 'encryption', { ...house, services: { ...house.services, keys: openKeys(ring) } })
    expect(Object.keys(keyFileIn(house.services.config.data).encryption)).toEqual(['1', '2'])
    expect((await versions()).rows).toEqual([{ v: 2 }])
  })

  test('the command makes no key under a product that runs and would not know it', async () => {
    const house = await testClinic()
    const running = openDatabase(house.services.databaseUrl, 1)
    await sql`select 1`.execute(running.db)
    await expect(brua('keys rotate', 'encryption', house)).rejects.toThrow('1')
    expect(Object.keys(keyFileIn(house.services.config.data).encryption)).toEqual(['1'])
    await running.close()
    await expect.poll(() => usedByOthers(house.services.pool)).toBe(false)
    await brua('keys rotate', 'encryption', house)
    expect(Object.keys(keyFileIn(house.services.config.data).encryption)).toEqual(['1', '2'])
  })

  test('the command refuses what cannot be renewed', async () => {
    await expect(brua('keys rotate', 'pseudonym')).rejects.toThrow('2')
    await expect(brua('keys new', 'nonsense')).rejects.toThrow('2')
  })
})

/** Runs a command as `brua` does, and gives the JSON it prints. @throws with the exit code when it is not 0. */
async function brua(name: string, purpose?: string, house?: Pick<TestClinic, 'services'>): Promise<KeyFile> {
  const printed: string[] = []
  const code = await keyCommands([])
    .find((command) => command.name === name)!
    .run({
      args: purpose === undefined ? [] : [purpose],
      options: {},
      out: (text) => void printed.push(text),
      say: () => {},
      progress: () => () => {},
      services: async () => house!.services,
    })
  if (code !== 0) throw new Error(`exit ${code}`)
  return JSON.parse(printed.join('') || '{}') as KeyFile
}

describe('for publishing', () => {
  test('a withdrawal takes a person out of what is read next, a reservation too, and linkage is by itself', async () => {
    const house = await testClinic()
    const { services } = house
    const { db } = services
    const consent = { version: 1, scopes: ['registry'], on: day('2026-01-01'), how: 'paper' } as const
    await db.transaction().execute((tx) =>
      addParticipants(tx, services, [
        { registry: 'arr', externalKey: 'registry', consent },
        { registry: 'arr', externalKey: 'linked', consent: { ...consent, scopes: ['registry', 'linkage'] } },
        { registry: 'arr', externalKey: 'withdrawn', consent: { ...consent, withdrawnOn: day('2026-02-01') } },
        { registry: 'arr', externalKey: 'never' },
      ]),
    )
    expect(
      (await participantsForSnapshot(db, 'arr'))
        .map(({ linkage }) => linkage)
        .toSorted((a, b) => Number(a) - Number(b)),
    ).toEqual([false, true])
    expect((await participantsWithScope(db, 'arr', 'linkage')).size).toBe(1)
    await expect(participantsForSnapshot(db, 'nothing')).rejects.toThrow(RangeError)
  })

  test('a participant of an episode is seen by the clinic of the episode', async () => {
    const house = await testClinic()
    const { participant } = await withEpisode(house)
    expect(await findParticipant(house.services.db, scopeOf(house.clinician), participant)).toBeDefined()
    expect(await findParticipant(house.services.db, scopeOf(house.otherClinician), participant)).toBeUndefined()
  })
})
