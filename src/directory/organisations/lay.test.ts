import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { municipality } from '#directory/places/index.ts'
import { trailOf } from '#platform/trail.ts'
import { testServices } from '#tests/services.ts'
import { layOrganisations } from './lay.ts'
import { mandatesOf } from './mandates.ts'
import type { NewOrganisation } from './model.ts'
import { shippedOrganisations } from './shipped/index.ts'
import { findOrganisation, namesOf } from './store.ts'
import { addOrganisations, saveFacts, saveName, saveParent } from './write.ts'

const TODAY = day('2026-03-02')
const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-02T08:00:00Z') } as const
const text = (words: string) => ({ nb: words, nn: words, en: words })
const small = (key: string, more: Partial<NewOrganisation> = {}): NewOrganisation => ({
  ...{ key, kind: 'other', number: null, municipality: null, website: null, source: 'En kilde' },
  names: [{ from: day('1800-01-01'), name: text(key) }],
  ...more,
})
const mandate = (title: string) => ({
  ...{ begins: null, ends: null, given: null, source: 'En kilde' },
  ...{ title: text(title), text: text(title) },
})

describe('the organisations that come with the product', () => {
  test('are laid once, with names, parents and mandates, and say what each of them is and from which document', async () => {
    const services = await testServices()
    const { db } = services
    expect(await layOrganisations(services)).toEqual({ added: shippedOrganisations.length, renewed: 0, kept: 0 })
    expect(await layOrganisations(services)).toEqual({ added: 0, renewed: 0, kept: shippedOrganisations.length })
    const centre = (await findOrganisation(db, 'kompetansesenteret', TODAY))!
    expect((await mandatesOf(db, centre.id)).map(({ begins, ends, given }) => [begins, ends, given?.nb])).toEqual([
      ['2024-01-01', null, undefined],
      ['2012', '2023', undefined],
      ['2005', null, 'Stortinget'],
    ])
    const directorate = (await findOrganisation(db, 'helsedirektoratet', TODAY))!
    const ministry = (await findOrganisation(db, 'helse-og-omsorgsdepartementet', TODAY))!
    expect(directorate.parent).toBe(ministry.id)
    expect((await namesOf(db, directorate.id)).map(({ from, name }) => [from, name.nb])).toEqual([
      ['1800-01-01', 'Sosial- og helsedirektoratet'],
      ['2008-04-01', 'Helsedirektoratet'],
    ])
  })

  test('are real ones: no number is made up, and a place is a municipality that there is', () => {
    for (const { key, number, municipality: place, about, source } of shippedOrganisations) {
      expect([key, number, typeof source, about === null || about === undefined]).toEqual([key, null, 'string', false])
      if (place !== null) expect(municipality(place), key).toBeDefined()
    }
  })

  test('everyone that the source documents name as taking part is among them', () => {
    const keys = new Set(shippedOrganisations.map(({ key }) => key))
    const named = `stortinget helsedirektoratet arbeids-og-velferdsdirektoratet nav kompetansesenteret fagradet-arbeid-og-helse
      fagradet-arbeidsrettet-rehabilitering helse-nord helse-midt-norge helse-vest helse-sor-ost rehabiliteringssenteret-air skogli
      steffensrud unn unn-helseiarbeid diakonhjemmet-sykehus norce ntnu oslomet kai uit universitetet-i-sorost-norge
      helsebiblioteket ks lo nho ffo unge-funksjonshemmede linkoping-work-rehabilitation defactum fioh virk fjord-kommune
      bamble-kommune vinje-kommune helse-og-omsorgsdepartementet kunnskapsdepartementet arbeids-og-inkluderingsdepartementet`
    expect(named.split(/\s+/).filter((key) => !keys.has(key))).toEqual([])
  })
})

describe('laying anew', () => {
  test('gives what nobody has changed the new words, under the same id, with a trail', async () => {
    const services = await testServices()
    const { db } = services
    await layOrganisations(services, [small('a'), small('b', { mandates: [mandate('før')] })])
    const before = (await findOrganisation(db, 'b', TODAY))!
    const now = small('b', { about: text('Ny.'), mandates: [mandate('nå')], parents: [{ from: TODAY, parent: 'a' }] })
    expect(await layOrganisations(services, [small('a'), now])).toEqual({ added: 0, renewed: 1, kept: 1 })
    const after = (await findOrganisation(db, 'b', TODAY))!
    expect(after).toMatchObject({ id: before.id, about: text('Ny.'), version: 2 })
    expect(after.parent).toBe((await findOrganisation(db, 'a', TODAY))!.id)
    expect((await mandatesOf(db, after.id)).map(({ title }) => title.nb)).toEqual(['nå'])
    expect((await trailOf(db, { kind: 'organisation', id: after.id })).map(({ action }) => action)).toEqual([
      'organisations.renewed',
      'organisations.opened',
    ])
  })

  test('never touches what an administrator has changed, or opened under the same key', async () => {
    const services = await testServices()
    const { db } = services
    await db.transaction().execute((tx) => addOrganisations(tx, [small('own')], BY))
    await layOrganisations(services, [small('own', { about: text('Vår.') }), small('named'), small('edited')])
    expect((await findOrganisation(db, 'own', TODAY))!.about).toBeNull()
    const named = (await findOrganisation(db, 'named', TODAY))!
    const edited = (await findOrganisation(db, 'edited', TODAY))!
    await db.transaction().execute(async (tx) => {
      await saveName(tx, named.id, { from: day('2020-01-01'), name: text('Eget navn') }, BY)
      await saveFacts(tx, edited, { ...edited, website: 'https://egen.example/' }, BY)
    })
    const words = { about: text('Nytt.') }
    expect(await layOrganisations(services, [small('named', words), small('edited', words)])).toMatchObject({ kept: 2 })
    expect((await findOrganisation(db, 'named', TODAY))!).toMatchObject({ name: text('Eget navn'), about: null })
    expect((await findOrganisation(db, 'edited', TODAY))!).toMatchObject({
      website: 'https://egen.example/',
      about: null,
    })
  })

  test('leaves out a parent that an administrator has placed under it', async () => {
    const services = await testServices()
    const { db } = services
    await layOrganisations(services, [small('a'), small('b')])
    const [a, b] = [(await findOrganisation(db, 'a', TODAY))!, (await findOrganisation(db, 'b', TODAY))!]
    await db.transaction().execute((tx) => saveParent(tx, a.id, day('2020-01-01'), b.id, BY))
    await layOrganisations(services, [small('b', { parents: [{ from: day('2021-01-01'), parent: 'a' }] })])
    expect((await findOrganisation(db, 'b', TODAY))!.parent).toBeNull()
  })

  test('two processes that start at once lay everything once', async () => {
    const services = await testServices()
    await Promise.all([layOrganisations(services), layOrganisations(services)])
    const { rows } = await sql<{ count: number }>`select count(*) as count from organisations.organisation`.execute(
      services.db,
    )
    expect(rows[0]!.count).toBe(shippedOrganisations.length)
  })
})
