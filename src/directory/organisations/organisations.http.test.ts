import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { addPeople } from '#directory/people/index.ts'
import { trailOf } from '#platform/trail.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { addOrganisations, findOrganisation, organisationMeant, parentsOf, type NewOrganisation } from './index.ts'

const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-01T12:00:00Z') } as const
const TODAY = day('2026-03-02')

const named = (key: string, name: string, more: Partial<NewOrganisation> = {}): NewOrganisation => ({
  key,
  kind: 'clinic',
  number: null,
  municipality: null,
  website: null,
  names: [{ from: day('2018-01-01'), name: { nb: name, nn: name, en: name } }],
  ...more,
})

const WRITTEN = {
  kind: 'clinic',
  nameNb: 'Fjellro',
  nameFrom: '1.1.2019',
  municipality: '4601',
  number: '974 760 673',
  website: 'fjellro.example',
}

async function house() {
  const services = await testServices()
  const app = testApp(services)
  const [admin, editor] = await services.db.transaction().execute((tx) =>
    addPeople(
      tx,
      [
        { name: 'Astrid', roles: [{ role: 'administrator', organisation: null, from: day('2020-01-01') }] },
        { name: 'Per', roles: [{ role: 'editor', organisation: null, from: day('2020-01-01') }] },
      ],
      BY,
    ),
  )
  const add = (...rows: NewOrganisation[]) => services.db.transaction().execute((tx) => addOrganisations(tx, rows, BY))
  return {
    ...services,
    services,
    app,
    admin: await app.as(admin!),
    adminId: admin!,
    editor: await app.as(editor!),
    nobody: app.nobody(),
    add,
  }
}

/** The version that the edit page's forms carry. */
async function versionOf(services: TestServices, key: string): Promise<string> {
  return String((await findOrganisation(services.db, key, TODAY))!.version)
}

async function postAt(client: Client, services: TestServices, path: string, fields: Record<string, string>) {
  const key = path.split('/')[2]!
  return client.post(path, { [FORM_FIELDS.version]: await versionOf(services, key), ...fields })
}

describe('the list of organisations', () => {
  test('says so when there is none, and offers an administrator the first step', async () => {
    const { nobody, admin } = await house()
    const page = await (await nobody.get('/organisations')).text()
    expect(page).toContain('Ingen organisasjoner ennå')
    expect(page).not.toContain('/organisations/new')
    expect(page).not.toContain('/organisations.csv')
    expect(await (await admin.get('/organisations')).text()).toContain('/organisations/new')
  })

  test('shows a single one, with place and region derived from the municipality', async () => {
    const { nobody, add } = await house()
    await add(named('a', 'Åsgard', { municipality: '4601' }))
    const page = await (await nobody.get('/organisations')).text()
    expect(page).toContain('Én organisasjon')
    expect(page).toContain('Bergen, Vestland')
    expect(page).toContain('Helse Vest')
  })

  test('takes ten thousand: in pages, found by kind, county, any name and number, sorted as Norwegians sort, and whole as CSV', async () => {
    const { nobody, add } = await house()
    const many = Array.from({ length: 9_996 }, (_, index) =>
      named(`m${index}`, `Mengde ${String(index).padStart(5, '0')}`, {
        kind: 'employer',
        municipality: index % 2 ? '0301' : '5001',
      }),
    )
    await add(
      ...many,
      named('aa', 'Ånd', { municipality: '0301' }),
      named('ae', 'Ære', { municipality: '0301', number: '974760673' }),
      named('oe', 'Øre', {
        names: [
          { from: day('2018-01-01'), name: { nb: 'Gamle 100%', nn: 'Gamle', en: 'Old' } },
          { from: day('2020-01-01'), name: { nb: 'Øre', nn: 'Øyre', en: 'Ear' } },
        ],
      }),
      named('z', 'Zoologen', {}),
    )
    const first = await (await nobody.get('/organisations')).text()
    expect(first.replaceAll('\u00a0', ' ')).toContain('10 000 organisasjoner')
    expect(first).toContain('Mengde 00000')
    expect(first).not.toContain('Mengde 00050')
    expect(await (await nobody.get('/organisations?page=2')).text()).toContain('Mengde 00050')
    const last = await (await nobody.get('/organisations?page=99999')).text()
    const order = ['Zoologen', 'Ære', 'Øre', 'Ånd'].map((name) => last.indexOf(`>${name}<`))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order[0]).toBeGreaterThan(0)

    const keys = async (query: string) =>
      (await (await nobody.get(`/organisations.csv?${query}`)).text())
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',')[0])
    expect(await keys('')).toHaveLength(10_000)
    expect(await keys('kind=clinic')).toEqual(['z', 'ae', 'oe', 'aa'])
    expect(await keys('kind=clinic&county=03')).toEqual(['ae', 'aa'])
    expect(await keys('search=øyre')).toEqual(['oe'])
    expect(await keys(`search=${encodeURIComponent('gamle 100%')}`)).toEqual(['oe'])
    expect(await keys(`search=${encodeURIComponent('%')}`)).toEqual(['oe'])
    expect(await keys('search=974+760+673')).toEqual(['ae'])
    expect(await keys('kind=nonsense&county=99&page=-1&search=')).toHaveLength(10_000)
    expect(await (await nobody.get('/organisations?search=finnes-ikke')).text()).toContain('Ingen treff')
  })

  test('the CSV names its columns, and a name that a spreadsheet would run is made harmless', async () => {
    const { nobody, add } = await house()
    await add(named('a', '=1+1, "A"', { municipality: '0301' }))
    const response = await nobody.get('/organisations.csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await response.text()).toBe(
      'key,name_nb,name_nn,name_en,kind,organisation_number,municipality,municipality_name,county,county_name,health_region,website,closed_on\r\n' +
        `a,"'=1+1, ""A""","'=1+1, ""A""","'=1+1, ""A""",clinic,,0301,Oslo,03,Oslo,Helse Sør-Øst,,\r\n`,
    )
  })
})

describe('the page of an organisation', () => {
  test('shows its name today, its names and parents through time, and those that belong to it', async () => {
    const { nobody, add } = await house()
    await add(
      named('trust', 'Helse Nordfjord HF', { kind: 'health-trust' }),
      named('old-trust', 'Gamle HF', { kind: 'health-trust' }),
      named('clinic', 'Fjellro', {
        website: 'https://fjellro.example/',
        number: '974760673',
        names: [
          { from: day('2018-01-01'), name: { nb: 'Fjellheim', nn: 'Fjellheimen', en: 'Mountain Home' } },
          { from: day('2022-05-01'), name: { nb: 'Fjellro', nn: 'Fjellro', en: 'Mountain Rest' } },
          { from: day('2027-01-01'), name: { nb: 'Senere navn', nn: 'Seinare namn', en: 'Later name' } },
        ],
        parents: [
          { from: day('2018-01-01'), parent: 'old-trust' },
          { from: day('2020-01-01'), parent: 'trust' },
        ],
      }),
    )
    const page = await (await nobody.get('/organisations/clinic')).text()
    expect(page).toContain('<h1>Fjellro</h1>')
    expect(page).toContain('1.1.2018 til 30.4.2022')
    expect(page).toContain('Fra 1.1.2027')
    expect(page).toContain('974 760 673')
    expect(page).toContain('href="/organisations/old-trust"')
    expect(await (await nobody.get('/organisations/trust')).text()).toContain('href="/organisations/clinic"')
    expect(await (await nobody.get('/organisations/old-trust')).text()).not.toContain('href="/organisations/clinic"')
    nobody.cookies.set('language', 'en')
    expect(await (await nobody.get('/organisations/clinic')).text()).toContain('<h1>Mountain Rest</h1>')
  })

  test('an unknown key is not found', async () => {
    const { nobody } = await house()
    expect((await nobody.get('/organisations/none')).status).toBe(404)
    expect((await nobody.get('/organisations/%00')).status).toBe(404)
  })
})

describe('opening an organisation', () => {
  test('saves what was written, leads to its page, and leaves a trail', async () => {
    const { admin, adminId, db } = await house()
    const response = await admin.post('/organisations', WRITTEN)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/organisations/fjellro'])
    const saved = (await findOrganisation(db, 'fjellro', TODAY))!
    expect(saved).toMatchObject({
      kind: 'clinic',
      number: '974760673',
      municipality: '4601',
      website: 'https://fjellro.example/',
      name: { nb: 'Fjellro', nn: 'Fjellro', en: 'Fjellro' },
      version: 1,
    })
    expect(await trailOf(db, { kind: 'organisation', id: saved.id })).toMatchObject([
      { action: 'organisations.opened', actor_id: adminId },
    ])
  })

  test.each([
    ['kind', { kind: 'castle' }, 'hva slags organisasjon'],
    ['name', { nameNb: ' ' }, 'Skriv navnet'],
    ['long name', { nameEn: 'x'.repeat(201) }, 'for langt'],
    ['number', { number: '974760674' }, 'stemmer ikke'],
    ['municipality', { municipality: '9999' }, 'kommune fra lista'],
    ['website', { website: 'javascript:alert(1)' }, 'nettadresse'],
    ['day', { nameFrom: '31.2.2020' }, 'Skriv datoen'],
    ['far day', { nameFrom: '1.1.2999' }, 'høyst fem år'],
    ['key', { shortKey: 'new' }, 'Nøkkelen må'],
  ])('refuses a wrong %s, and keeps what was written', async (_what, wrong, said) => {
    const { admin, db } = await house()
    const response = await admin.post('/organisations', { ...WRITTEN, ...wrong })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(said)
    const written: Record<string, string> = { ...WRITTEN, ...wrong }
    for (const field of ['nameFrom', 'number', 'website']) expect(page).toContain(`value="${written[field]}"`)
    expect(await findOrganisation(db, 'fjellro', TODAY)).toBeUndefined()
  })

  test('refuses a key and a number that another has', async () => {
    const { admin, add } = await house()
    await add(named('fjellro', 'Annen', { number: '974760673' }))
    expect(await (await admin.post('/organisations', WRITTEN)).text()).toContain('har denne nøkkelen')
    expect(await (await admin.post('/organisations', { ...WRITTEN, shortKey: 'fjellro-2' })).text()).toContain(
      'har dette nummeret',
    )
  })

  test('posted twice at once it is opened once, and both go to it', async () => {
    const { admin, db } = await house()
    const key = randomUUID()
    const both = await Promise.all(
      [1, 2].map(() => admin.post('/organisations', { ...WRITTEN, [FORM_FIELDS.key]: key })),
    )
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(both.map(({ headers }) => headers.get('location'))).toEqual([
      '/organisations/fjellro',
      '/organisations/fjellro',
    ])
    expect(
      await trailOf(db, { kind: 'organisation', id: (await findOrganisation(db, 'fjellro', TODAY))!.id }),
    ).toHaveLength(1)
  })

  test('two administrators who open the same at once: one does, the other is told', async () => {
    const { admin } = await house()
    const both = await Promise.all([1, 2].map(() => admin.post('/organisations', WRITTEN)))
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 422])
  })

  test('is for administrators', async () => {
    const { editor, nobody, add } = await house()
    await add(named('a', 'A'))
    for (const path of ['/organisations', '/organisations/a', '/organisations/a/names', '/organisations/a/parents']) {
      expect((await editor.post(path, WRITTEN)).status).toBe(403)
      expect((await nobody.post(path, WRITTEN)).status).toBe(401)
    }
    expect((await editor.get('/organisations/new')).status).toBe(403)
    expect((await nobody.get('/organisations/a/edit')).headers.get('location')).toMatch(/^\/-\/sign-in/)
  })
})

describe('changing an organisation', () => {
  let at: Awaited<ReturnType<typeof house>>
  beforeAll(async () => void (at = await house()))

  test('its facts are saved with a trail of what they were; nothing changed leaves none', async () => {
    await at.add(named('facts', 'Fakta', { municipality: '0301' }))
    const path = '/organisations/facts'
    const fields = { municipality: '5001', website: '', number: '', closedOn: '1.4.2026' }
    expect((await postAt(at.admin, at.services, path, fields)).headers.get('location')).toBe(path)
    const saved = (await findOrganisation(at.db, 'facts', TODAY))!
    expect(saved).toMatchObject({ municipality: '5001', closedOn: '2026-04-01', version: 2 })
    expect((await postAt(at.admin, at.services, path, fields)).status).toBe(303)
    const lines = await trailOf(at.db, { kind: 'organisation', id: saved.id })
    expect(lines.map(({ action }) => action)).toEqual(['organisations.edited', 'organisations.opened'])
    expect(lines[0]!.detail).toEqual({
      municipality: { from: '0301', to: '5001' },
      closedOn: { from: null, to: '2026-04-01' },
    })
    expect(await (await at.nobody.get(path)).text()).toContain('Legges ned fra')
    expect((await postAt(at.admin, at.services, path, { ...fields, closedOn: '1.1.2017' })).status).toBe(422)
  })

  test('a name from a day is added, or corrects the one of that day', async () => {
    await at.add(named('names', 'Først'))
    const path = '/organisations/names/names'
    expect(
      (await postAt(at.admin, at.services, path, { nameNb: 'Så', nameNn: 'So', nameFrom: '1.3.2026' })).status,
    ).toBe(303)
    expect((await findOrganisation(at.db, 'names', TODAY))!.name).toEqual({ nb: 'Så', nn: 'So', en: 'Så' })
    expect((await findOrganisation(at.db, 'names', day('2026-02-28')))!.name.nb).toBe('Først')
    expect((await findOrganisation(at.db, 'names', day('1999-01-01')))!.name.nb).toBe('Først')
    expect((await postAt(at.admin, at.services, path, { nameNb: 'Saa', nameFrom: '1.3.2026' })).status).toBe(303)
    expect((await findOrganisation(at.db, 'names', TODAY))!.name.nb).toBe('Saa')
    const same = await postAt(at.admin, at.services, path, { nameNb: 'Saa', nameFrom: '2.3.2026' })
    expect([same.status, (await same.text()).includes('dette navnet den dagen')]).toEqual([422, true])
  })

  test('a parent is found by key, number or name, holds from its day, and can be none', async () => {
    const [over] = await at.add(named('over', 'Over AS', { number: '889640782' }), named('under', 'Under'))
    const path = '/organisations/under/parents'
    for (const [parent, from] of [
      ['over', '1.1.2020'],
      ['889 640 782', '1.1.2021'],
      ['over as', '1.1.2022'],
    ])
      expect((await postAt(at.admin, at.services, path, { parent: parent!, parentFrom: from! })).status).toBe(303)
    expect((await postAt(at.admin, at.services, path, { noParent: 'yes', parentFrom: '1.1.2023' })).status).toBe(303)
    const { id } = (await findOrganisation(at.db, 'under', TODAY))!
    expect((await parentsOf(at.db, id)).map(({ from, to, parent }) => [from, to, parent])).toEqual([
      ['2020-01-01', '2021-01-01', over],
      ['2021-01-01', '2022-01-01', over],
      ['2022-01-01', '2023-01-01', over],
      ['2023-01-01', null, null],
    ])
  })

  test('a parent that is missing, unknown, unclear, itself or under it is refused', async () => {
    await at.add(
      named('top', 'Topp'),
      named('mid', 'Midt', { parents: [{ from: day('2020-01-01'), parent: 'top' }] }),
      named('twin-1', 'Tvilling'),
      named('twin-2', 'Tvilling'),
    )
    const said = async (fields: Record<string, string>) => {
      const response = await postAt(at.admin, at.services, '/organisations/top/parents', {
        parentFrom: '1.1.2021',
        ...fields,
      })
      return [response.status, await response.text()]
    }
    expect(await said({})).toEqual([422, expect.stringContaining('Skriv hvem den hører til')])
    expect(await said({ parent: 'mid', noParent: 'yes' })).toEqual([
      422,
      expect.stringContaining('Skriv hvem den hører til'),
    ])
    expect(await said({ parent: 'ukjent' })).toEqual([422, expect.stringContaining('Vi finner ingen')])
    expect(await said({ parent: 'tvilling' })).toEqual([422, expect.stringContaining('Flere organisasjoner')])
    expect(await said({ parent: 'top' })).toEqual([422, expect.stringContaining('til seg selv')])
    expect(await said({ parent: 'mid' })).toEqual([422, expect.stringContaining('hører selv til')])
    expect(await organisationMeant(at.db, '', TODAY)).toBe('none')
  })

  test('two moves at once that would make a circle together: one is made', async () => {
    for (let round = 0; round < 8; round += 1) {
      const [one, two] = [`one-${round}`, `two-${round}`]
      await at.add(named(one, 'En'), named(two, 'To'))
      const both = await Promise.all([
        postAt(at.admin, at.services, `/organisations/${one}/parents`, { parent: two, parentFrom: '1.1.2021' }),
        postAt(at.admin, at.services, `/organisations/${two}/parents`, { parent: one, parentFrom: '1.1.2021' }),
      ])
      expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 422])
    }
  })

  test('two administrators who save the same page at once: one saves, the other is shown the new state', async () => {
    await at.add(named('race', 'Kappløp'))
    const fields = (place: string) => ({ municipality: place, [FORM_FIELDS.version]: '1' })
    const both = await Promise.all(['0301', '5001'].map((place) => at.admin.post('/organisations/race', fields(place))))
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409])
    const lost = both.find(({ status }) => status === 409)!
    expect(await lost.text()).toContain('href="/organisations/race/edit"')
    expect((await findOrganisation(at.db, 'race', TODAY))!.version).toBe(2)
  })

  test('a form without a version is not taken, and one for nobody is not found', async () => {
    await at.add(named('unversioned', 'Uten'))
    expect((await at.admin.post('/organisations/unversioned', {})).status).toBe(400)
    expect((await at.admin.post('/organisations/nowhere', { [FORM_FIELDS.version]: '1' })).status).toBe(404)
    expect((await at.admin.get('/organisations/nowhere/edit')).status).toBe(404)
  })
})

test('adding many refuses a wrong number and a parent that is not there, and adds nothing', async () => {
  const { add, db } = await house()
  await expect(add(named('a', 'A'), named('b', 'B', { number: '123456789' }))).rejects.toThrow(RangeError)
  await expect(add(named('a', 'A', { parents: [{ from: TODAY, parent: 'gone' }] }))).rejects.toThrow('gone')
  expect(await findOrganisation(db, 'a', TODAY)).toBeUndefined()
})
