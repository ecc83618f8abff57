import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '#core/dates.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { trailOf } from '#platform/trail.ts'
import { testApp, type Client } from '#tests/app.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { addPeople, whoIs, type NewPerson } from './index.ts'

const BY = { actor: { kind: 'command', id: 'test' }, at: new Date('2026-03-01T12:00:00Z') } as const
const TODAY = day('2026-03-02')
const administrator = { role: 'administrator', organisation: null, from: day('2020-01-01') } as const
const editor = { role: 'editor', organisation: null, from: day('2020-01-01') } as const

let services: TestServices
let app: ReturnType<typeof testApp>
let admin: Client
let adminId: string

async function add(...rows: NewPerson[]): Promise<string[]> {
  return services.db.transaction().execute((tx) => addPeople(tx, rows, BY))
}

async function clinic(): Promise<string> {
  const name = { nb: 'Fjellro', nn: 'Fjellro', en: 'Fjellro' }
  const rows = [
    {
      key: 'fjellro',
      kind: 'clinic' as const,
      number: null,
      municipality: null,
      website: null,
      names: [{ from: day('2018-01-01'), name }] as const,
    },
  ]
  return (await services.db.transaction().execute((tx) => addOrganisations(tx, rows, BY)))[0]!
}

const known = (subject: string) => ({ issuer: 'https://id.example', subject })

const rolesOf = async (id: string) => (await whoIs(services.db, id, services.clock.today()))!.roles
const actions = async (id: string) => (await trailOf(services.db, { kind: 'person', id })).map(({ action }) => action)
const statuses = (responses: readonly Response[]) => responses.map(({ status }) => status).sort((a, b) => a - b)

/** The address of the form that ends a role, as the person's page offers it. */
async function endAddress(id: string, nth = 0): Promise<string> {
  const page = await (await admin.get(`/people/${id}`)).text()
  return [...page.matchAll(/action="([^"]+\/end)"/g)][nth]![1]!
}

beforeEach(async () => {
  services = await testServices({ env: { BRUA_OIDC_ISSUER: 'https://id.example', BRUA_OIDC_CLIENT_ID: 'brua' } })
  app = testApp(services)
  adminId = (await add({ name: 'Astrid', login: known('astrid'), roles: [administrator] }))[0]!
  admin = await app.as(adminId)
})

describe('the list of people', () => {
  test('shows the only one there is', async () => {
    const page = await (await admin.get('/people')).text()
    expect(page).toContain('Én person kan logge inn')
    expect(page).toContain('administrator')
    expect(page).toContain('med innloggingstjenesten')
    await add({ name: 'Kari' })
    expect(await (await admin.get('/people')).text()).toContain('kan ikke ennå')
  })

  test('takes ten thousand, in pages, found by name, subject and role of the day', async () => {
    await add(
      ...Array.from({ length: 9_997 }, (_, index) => ({
        name: `Person ${String(index).padStart(5, '0')}`,
        roles: [editor],
      })),
      { name: 'Ånund 100%', login: { issuer: 'https://id.example', subject: 'sub-1' } },
      { name: 'Øydis', roles: [{ ...editor, from: day('2026-03-03') }] },
    )
    const first = await (await admin.get('/people')).text()
    expect(first.replaceAll('\u00a0', ' ')).toContain('10 000 personer')
    expect(first.match(/href="\/people\/[0-9a-f-]{36}"/g)).toHaveLength(50)
    expect(await (await admin.get('/people?page=2')).text()).toContain('Person 00049')
    const last = await (await admin.get('/people?page=201')).text()
    expect(last.indexOf('Øydis')).toBeLessThan(last.indexOf('Ånund'))
    expect(last.indexOf('Øydis')).toBeGreaterThan(0)
    expect(await (await admin.get('/people?search=sub-1')).text()).toContain('Ånund')
    expect(await (await admin.get('/people?search=%25')).text()).toContain('Ett treff')
    expect(await (await admin.get('/people?role=editor&search=dis')).text()).toContain('Ingen treff')
    expect(await (await admin.get('/people?role=boss&page=x&search=%00')).text()).toContain('kan logge inn')
  })

  test('and everything else about people is for administrators', async () => {
    const [other] = await add({ name: 'Per', roles: [editor] })
    const per = await app.as(other!)
    for (const path of ['/people', '/people/new', `/people/${adminId}`]) {
      expect((await per.get(path)).status).toBe(403)
      expect((await app.nobody().get(path)).headers.get('location')).toMatch(/^\/-\/sign-in\?to=/)
    }
    for (const path of [
      '/people',
      `/people/${other}`,
      `/people/${other}/roles`,
      `/people/${other}/roles/${randomUUID()}/end`,
    ]) {
      expect((await per.post(path, { role: 'administrator', from: '2.3.2026' })).status).toBe(403)
      expect((await app.nobody().post(path)).status).toBe(401)
    }
    expect(await rolesOf(other!)).toHaveLength(1)
  })
})

describe('adding a person', () => {
  test('with a subject lets them sign in; the trail names nobody', async () => {
    const response = await admin.post('/people', { name: 'Kari Nordmann', subject: 'k-1' })
    expect(response.status).toBe(303)
    const id = response.headers.get('location')!.slice('/people/'.length)
    expect(await whoIs(services.db, id, TODAY)).toEqual({ kind: 'person', id, name: 'Kari Nordmann', roles: [] })
    const lines = await trailOf(services.db, { kind: 'person', id })
    expect(lines).toMatchObject([{ action: 'people.added', actor_id: adminId }])
    expect(JSON.stringify(lines)).not.toMatch(/Kari|k-1/)
  })

  test('is refused without a name, and with a subject that another has; what was written is kept', async () => {
    await admin.post('/people', { name: 'Kari', subject: 'k-1' })
    const nameless = await admin.post('/people', { name: '', subject: 'k-2' })
    expect([nameless.status, await nameless.text()]).toEqual([422, expect.stringContaining('value="k-2"')])
    const taken = await admin.post('/people', { name: 'Ola', subject: 'k-1' })
    expect([taken.status, await taken.text()]).toEqual([422, expect.stringContaining('har dette innloggingsnavnet')])
    expect((await admin.get('/people?search=Ola')).status).toBe(200)
    expect(await (await admin.get('/people?search=Ola')).text()).toContain('Ingen treff')
  })

  test('twice at once with the same form adds one', async () => {
    const key = randomUUID()
    const both = await Promise.all([1, 2].map(() => admin.post('/people', { name: 'Kari', [FORM_FIELDS.key]: key })))
    expect(both[0]!.headers.get('location')).toBe(both[1]!.headers.get('location'))
    expect(await (await admin.get('/people?search=Kari')).text()).toContain('Ett treff')
  })
})

describe('a person', () => {
  test('is shown with roles now, to come and earlier; looking leaves a trail', async () => {
    const at = await clinic()
    const [id] = await add({
      name: 'Kari',
      roles: [
        { role: 'clinician', organisation: at, from: day('2020-01-01') },
        { ...editor, from: day('2026-06-01') },
      ],
    })
    const page = await (await admin.get(`/people/${id}`)).text()
    expect(page).toContain('Roller som kommer')
    expect(page).toContain('href="/organisations/fjellro"')
    expect(page).not.toContain('Tidligere roller')
    expect(await actions(id!)).toContain('people.seen')
  })

  test('who is not there is not found', async () => {
    expect((await admin.get(`/people/${randomUUID()}`)).status).toBe(404)
    expect((await admin.get('/people/kari')).status).toBe(404)
    expect((await admin.post('/people/kari/roles', { role: 'editor', from: '2.3.2026' })).status).toBe(404)
  })

  test('is changed, with a trail that says what but not to what', async () => {
    const [id] = await add({ name: 'Kari' })
    expect(
      (await admin.post(`/people/${id}`, { name: 'Kari Lie', subject: 'k-9', [FORM_FIELDS.version]: '1' })).status,
    ).toBe(303)
    expect((await whoIs(services.db, id!, TODAY))!.name).toBe('Kari Lie')
    const [line] = await trailOf(services.db, { kind: 'person', id: id! })
    expect(line).toMatchObject({ action: 'people.edited', detail: { changed: ['name', 'login'] } })
    expect(
      (await admin.post(`/people/${id}`, { name: 'Kari Lie', subject: 'k-9', [FORM_FIELDS.version]: '2' })).status,
    ).toBe(303)
    expect(await actions(id!)).toEqual(['people.edited', 'people.added'])
    const refused = await admin.post(`/people/${id}`, { name: '', [FORM_FIELDS.version]: '2' })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Skriv navnet')])
    expect((await admin.post(`/people/${id}`, { name: 'Uten versjon' })).status).toBe(400)
  })

  test('two who change the same person at once: one does, the other is shown the new state', async () => {
    const [id] = await add({ name: 'Kari' })
    const both = await Promise.all(
      ['A', 'B'].map((name) => admin.post(`/people/${id}`, { name, [FORM_FIELDS.version]: '1' })),
    )
    expect(statuses(both)).toEqual([303, 409])
  })

  test('a subject cannot be moved to somebody else who has it', async () => {
    const [id] = await add({ name: 'Kari' }, { name: 'Ola', login: { issuer: 'https://id.example', subject: 'o-1' } })
    const response = await admin.post(`/people/${id}`, { name: 'Kari', subject: 'o-1', [FORM_FIELDS.version]: '1' })
    expect([response.status, await response.text()]).toEqual([
      422,
      expect.stringContaining('har dette innloggingsnavnet'),
    ])
  })
})

describe('granting a role', () => {
  test('holds from its day, at the organisation meant by key, number or name', async () => {
    const at = await clinic()
    const [id] = await add({ name: 'Kari' })
    expect(
      (
        await admin.post(`/people/${id}/roles`, { role: 'clinician', organisation: 'Fjellro', from: '2.3.2026' })
      ).headers.get('location'),
    ).toBe(`/people/${id}`)
    expect(
      (await admin.post(`/people/${id}/roles`, { role: 'clinic-leader', organisation: 'fjellro', from: '3.3.2026' }))
        .status,
    ).toBe(303)
    expect(await rolesOf(id!)).toEqual([{ role: 'clinician', organisation: at }])
    services.clock.moveTo('2026-03-03T00:00:00+01:00')
    expect(await rolesOf(id!)).toHaveLength(2)
    expect(await actions(id!)).toEqual(['people.role-granted', 'people.role-granted', 'people.added'])
  })

  test.each([
    [{ role: '' }, 'Velg en rolle'],
    [{ role: 'clinician' }, 'hvilken organisasjon'],
    [{ role: 'clinician', organisation: 'finnes-ikke' }, 'Vi finner ingen'],
    [{ role: 'nav-adviser', organisation: 'fjellro' }, 'av den typen'],
    [{ role: 'editor', organisation: 'fjellro' }, 'hele landet. La'],
    [{ role: 'editor', from: '1.3.2026' }, 'tidligst gjelde fra i dag'],
    [{ role: 'editor', from: '32.1.2026' }, 'Skriv datoen'],
    [{ role: 'editor', from: '3.3.2027' }, 'høyst ett år'],
  ])('refuses %j', async (written, said) => {
    await clinic()
    const [id] = await add({ name: 'Kari' })
    const response = await admin.post(`/people/${id}/roles`, { from: '2.3.2026', ...written })
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(said)])
    expect(await rolesOf(id!)).toEqual([])
    expect(await actions(id!)).toEqual(['people.added'])
  })

  test('the same role twice, also at once by two administrators, is held once', async () => {
    const [id] = await add({ name: 'Kari' })
    const both = await Promise.all(
      [1, 2].map(() => admin.post(`/people/${id}/roles`, { role: 'editor', from: '2.3.2026' })),
    )
    expect(statuses(both)).toEqual([303, 422])
    expect(await rolesOf(id!)).toHaveLength(1)
  })
})

describe('ending a role', () => {
  test('takes effect at once, also for somebody who is signed in, and can be granted again', async () => {
    const [id] = await add({ name: 'Bo', roles: [administrator] })
    const bo = await app.as(id!)
    expect((await bo.get('/people')).status).toBe(200)
    expect((await admin.post(await endAddress(id!))).headers.get('location')).toBe(`/people/${id}`)
    expect((await bo.get('/people')).status).toBe(403)
    expect(await (await admin.get(`/people/${id}`)).text()).toContain('Tidligere roller')
    expect((await admin.post(`/people/${id}/roles`, { role: 'administrator', from: '2.3.2026' })).status).toBe(303)
    expect((await bo.get('/people')).status).toBe(200)
    expect((await actions(id!)).filter((action) => action !== 'people.seen')).toEqual([
      'people.role-granted',
      'people.role-ended',
      'people.role-granted',
      'people.added',
    ])
  })

  test('of one that has not begun means that it never holds', async () => {
    const [id] = await add({ name: 'Kari', roles: [{ ...editor, from: day('2026-04-01') }] })
    expect((await admin.post(await endAddress(id!))).status).toBe(303)
    services.clock.moveTo('2026-04-02T09:00:00+02:00')
    expect(await rolesOf(id!)).toEqual([])
  })

  test('is refused for the last administrator', async () => {
    const response = await admin.post(await endAddress(adminId))
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('siste administratoren')])
    expect(await rolesOf(adminId)).toHaveLength(1)
  })

  test('is refused for the last one who can sign in, as is taking their subject away; with another it goes, and ends what is open', async () => {
    const [other] = await add({ name: 'Uten innlogging', roles: [administrator] })
    expect((await admin.post(await endAddress(adminId))).status).toBe(422)
    const edit = (fields: Record<string, string>) =>
      admin.post(`/people/${adminId}`, { [FORM_FIELDS.version]: '1', name: 'Astrid', ...fields })
    const refused = await edit({ subject: '' })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('siste administratoren')])

    await add({ name: 'Siv', login: known('siv'), roles: [administrator] })
    const elsewhere = await app.as(adminId)
    expect((await edit({ subject: '' })).status).toBe(303)
    expect((await elsewhere.get('/people')).headers.get('location')).toContain('/-/sign-in')
    expect(await rolesOf(other!)).toHaveLength(1)
  })

  test('two administrators who end each other at once: one of them stays, and nobody waits for ever', async () => {
    for (let round = 0; round < 8; round += 1) {
      const [one, two] = await add(
        { name: 'Bo', login: known(`bo-${round}`), roles: [administrator] },
        { name: 'Siv', login: known(`siv-${round}`), roles: [administrator] },
      )
      const [bo, siv] = [await app.as(one!), await app.as(two!)]
      const [endBo, endSiv] = [await endAddress(one!), await endAddress(two!)]
      // Astrid steps back, so that Bo and Siv are the only two.
      expect((await bo.post(await endAddress(adminId))).status).toBe(303)
      // The slower is refused as the last one, or comes so late that they are none any more.
      const [done, refused] = statuses(await Promise.all([bo.post(endSiv), siv.post(endBo)]))
      expect([done, refused === 422 || refused === 403]).toEqual([303, true])
      expect((await rolesOf(one!)).length + (await rolesOf(two!)).length).toBe(1)
      const left = (await rolesOf(one!)).length === 1 ? bo : siv
      expect((await left.post(`/people/${adminId}/roles`, { role: 'administrator', from: '2.3.2026' })).status).toBe(
        303,
      )
      expect((await admin.post(left === bo ? endBo : endSiv)).status).toBe(303)
    }
  })

  test('that has ended already is a lost race, and one of another person is not found', async () => {
    const [id, other] = await add({ name: 'Kari', roles: [editor] }, { name: 'Ola' })
    const address = await endAddress(id!)
    expect(statuses(await Promise.all([admin.post(address), admin.post(address)]))).toEqual([303, 409])
    expect((await admin.post(address.replace(id!, other!))).status).toBe(404)
    expect((await actions(id!)).filter((action) => action === 'people.role-ended')).toHaveLength(1)
  })
})
