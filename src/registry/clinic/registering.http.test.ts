import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { trailOf } from '#platform/trail.ts'
import { testApp, type Client, type TestApp } from '#tests/app.ts'
import { asking, countIn, registration, rowsIn, testClinic, withEpisode, type TestClinic } from '#tests/clinic.ts'

let house: TestClinic
let app: TestApp
let ida: Client

beforeEach(async () => {
  house = await testClinic({ registry: asking(['pain-nrs', 'phq9']) })
  app = testApp(house.services)
  ida = await app.as(house.clinician.id)
})

const filled = (more: Record<string, string | string[]> = {}) => ({ ...registration(house), ...more })
const rows = <T>(query: ReturnType<typeof sql<T>>) => rowsIn(house, query)
const count = (table: string) => countIn(house, table)
const idFrom = (response: Response) =>
  /^\/participants\/([0-9a-f-]{36})/.exec(response.headers.get('location') ?? '')![1]!

const OTHER_NUMBER = '01817010136'

describe('registering somebody', () => {
  test('writes who they are, what they said yes to, the episode and its questions in one act', async () => {
    const response = await ida.post('/participants', filled())
    expect(response.status).toBe(303)
    const id = idFrom(response)
    const html = await (await ida.get(`/participants/${id}`)).text()
    expect(html).toContain('Kari Nordmann')
    expect(html).toContain('018170 10055')
    expect(html).toContain('Sa ja 2.3.2026, på papir')
    expect(html).toContain('Helt sykmeldt')
    expect(html).toContain('Kan svare nå')
    expect(await rows(sql`select birth_year, sex, municipality from participants.participant`)).toEqual([
      { birth_year: 1970, sex: 'woman', municipality: '4613' },
    ])
    expect(await rows(sql`select time_point, opens_on, closes_on from assessments.assessment`)).toEqual([
      { time_point: 'start', opens_on: '2026-02-16', closes_on: '2026-03-16' },
    ])
    const trail = (await trailOf(house.services.db, { kind: 'participant', id })).map(({ action }) => action)
    expect(trail).toEqual(
      expect.arrayContaining(['participants.registered', 'participants.consented', 'participants.seen']),
    )
    // Nothing in the database holds the name or the number in the clear.
    const everything =
      JSON.stringify(await rows(sql`select to_jsonb(i) as i from participants.identity i`)) +
      JSON.stringify(await rows(sql`select to_jsonb(t) as t from platform.trail t`))
    expect(everything).not.toMatch(/Nordmann|01817010055|90000001/)
    const hex = Buffer.from('Nordmann').toString('hex')
    expect(everything).not.toContain(hex)
  })

  test('says everything that is wrong at once, keeps what was written, and writes nothing', async () => {
    const wrong = filled({
      number: '01817010056',
      name: '',
      phone: '123',
      how: 'paper',
      scopes: [],
      startedOn: '31.2.2026',
      programme: '',
    })
    const response = await ida.post('/participants', wrong)
    expect(response.status).toBe(422)
    const html = await response.text()
    for (const text of [
      'slik det står på legitimasjonen',
      'Skriv navnet',
      'Skriv telefonnummeret',
      'Kryss av for registeret',
      'Skriv datoen som dag.måned.år',
      'Velg et tilbud',
    ])
      expect(html).toContain(text)
    expect(html).toContain('value="31.2.2026"')
    expect(html).toContain('value="01817010056"')
    expect(await count('participants.participant')).toBe(0)
  })

  test('refuses the number of somebody real in the demonstration', async () => {
    const html = await (await ida.post('/participants', filled({ number: '13097248022' }))).text()
    expect(html).toContain('virkelig person')
  })

  test('refuses an episode that cannot be', async () => {
    for (const [fields, text] of [
      [{ startedOn: '1.1.2026' }, 'før henvisningen'],
      [{ referredOn: '3.3.2026', startedOn: '4.3.2026' }, 'Henvisningen er ikke kommet ennå'],
      [{ referredOn: '', startedOn: '1.6.2026' }, 'mer enn 60 dager fram'],
      [{ referredOn: '', startedOn: '2.3.1926' }, 'før 2000'],
    ] as const) {
      const response = await ida.post('/participants', filled(fields))
      expect(response.status).toBe(422)
      expect(await response.text()).toContain(text)
    }
    expect(await count('participants.participant')).toBe(0)
  })

  test('twice with the same form is once, also at the same moment', async () => {
    const form = filled({ key: 'k'.repeat(20) })
    const responses = await Promise.all([
      ida.post('/participants', form),
      ida.post('/participants', form),
      ida.post('/participants', form),
    ])
    expect(new Set(responses.map(idFrom)).size).toBe(1)
    expect(await count('participants.participant')).toBe(1)
    expect(await count('episodes.episode')).toBe(1)
  })

  test('whom the clinic has already leads to them', async () => {
    const id = idFrom(await ida.post('/participants', filled()))
    const response = await ida.post('/participants', filled())
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('allerede registrert her')
    expect(html).toContain(`href="/participants/${id}"`)
  })

  test('by two clinics at the same moment makes one participant, whom both see', async () => {
    const odd = await app.as(house.otherClinician.id)
    const [one, other] = await Promise.all([
      ida.post('/participants', filled()),
      odd.post('/participants', filled({ clinic: house.otherClinic })),
    ])
    expect(idFrom(one)).toBe(idFrom(other))
    expect(await count('participants.participant')).toBe(1)
    expect(await count('episodes.episode')).toBe(2)
    expect((await ida.get(`/participants/${idFrom(one)}`)).status).toBe(200)
  })

  test('whom another clinic has registered joins, keeps their name, and shows nothing of the other clinic', async () => {
    const odd = await app.as(house.otherClinician.id)
    const id = idFrom(await ida.post('/participants', filled()))
    expect((await odd.get(`/participants/${id}`)).status).toBe(404)
    const renamed = filled({ clinic: house.otherClinic, name: 'Ola Hansen', phone: '' })
    const refused = await odd.post('/participants', renamed)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Jeg har sett nummeret på legitimasjonen')
    expect((await odd.get(`/participants/${id}`)).status).toBe(404)
    const joined = await odd.post('/participants', { ...renamed, 'number-checked': 'yes' })
    expect(idFrom(joined)).toBe(id)
    const html = await (await odd.get(joined.headers.get('location')!)).text()
    expect(html).toContain('kjente personen fra før')
    expect(html).toContain('Kari Nordmann')
    expect(html).not.toContain('Fjellheim')
  })

  test('lets the link ask for consent', async () => {
    const id = idFrom(await ida.post('/participants', filled({ how: 'link', scopes: [], 'consent-on': '' })))
    expect(await (await ida.get(`/participants/${id}`)).text()).toContain('Lenken spør før det første spørsmålet')
    expect(await count('participants.consent')).toBe(0)
  })
})

describe('who may', () => {
  test('others are sent away: nobody to sign in, other roles with a no', async () => {
    const { participant } = await withEpisode(house)
    expect((await app.nobody().get(`/participants/${participant}`)).headers.get('location')).toContain('/-/sign-in')
    for (const person of [house.secretariat, house.researcher]) {
      const client = await app.as(person.id)
      expect((await client.get('/clinic')).status).toBe(403)
      expect((await client.get(`/participants/${participant}`)).status).toBe(403)
      expect((await client.post('/participants', filled())).status).toBe(403)
    }
  })

  test('another clinic finds nothing, by reading or by writing', async () => {
    const { participant, episode } = await withEpisode(house)
    const [assessment] = await rows(sql<{ id: string }>`select id from assessments.assessment`)
    const odd = await app.as(house.otherClinician.id)
    for (const path of [
      `/participants/${participant}`,
      `/participants/${participant}/edit`,
      `/participants/${participant}/consent`,
      `/participants/${participant}/episodes/new`,
      `/episodes/${episode}/edit`,
      `/assessments/${assessment!.id}/letter`,
      `/clinic?clinic=${house.clinic}`,
      `/participants/new?clinic=${house.clinic}`,
    ])
      expect((await odd.get(path)).status, path).toBe(404)
    const before = await rows(sql`select * from episodes.episode`)
    for (const [path, fields] of [
      [`/participants/${participant}`, { ...filled(), version: '1' }],
      [`/participants/${participant}/consent`, { ...filled(), version: '0' }],
      [`/participants/${participant}/withdrawal`, { version: '1', how: 'paper' }],
      [`/participants/${participant}/reservation`, { act: 'made', how: 'paper' }],
      [`/participants/${participant}/episodes`, { ...filled(), clinic: house.otherClinic }],
      [`/episodes/${episode}`, { ...filled(), version: '1' }],
      [`/episodes/${episode}/end`, { endedOn: '2.3.2026', version: '1' }],
      [`/assessments/${assessment!.id}/link`, {}],
      ['/participants', filled()],
    ] as const)
      expect((await odd.post(path, fields)).status, path).toBe(404)
    expect(await rows(sql`select * from episodes.episode`)).toEqual(before)
  })

  test('an address that can be none is not there', async () => {
    for (const path of ['/participants/x', '/episodes/1/edit', '/assessments/x/letter'])
      expect((await ida.get(path)).status, path).toBe(404)
  })
})

describe('who somebody is', () => {
  test('is corrected by the version it was read in, and only then', async () => {
    const id = idFrom(await ida.post('/participants', filled()))
    const change = (client: Client, more: Record<string, string>, version = '1') =>
      client.post(`/participants/${id}`, { ...filled(more), version })
    const refused = await change(ida, { name: '' })
    expect(refused.status).toBe(422)
    const jon = await app.as(house.colleague.id)
    const responses = await Promise.all([change(ida, { name: 'Kari Berg' }), change(jon, { phone: '90000002' })])
    expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await change(ida, { name: 'Kari Vold', number: OTHER_NUMBER }, '2')).status).toBe(303)
    expect(await (await ida.get(`/participants/${id}`)).text()).toContain('Kari Vold')
    const trail = await trailOf(house.services.db, { kind: 'participant', id })
    expect(trail.find(({ action }) => action === 'participants.changed')?.detail).toEqual({
      changed: expect.arrayContaining(['name', 'number']),
    })
  })

  test('cannot take the number of another participant', async () => {
    const id = idFrom(await ida.post('/participants', filled()))
    await ida.post('/participants', filled({ number: OTHER_NUMBER, name: 'Ola Hansen' }))
    const response = await ida.post(`/participants/${id}`, { ...filled({ number: OTHER_NUMBER }), version: '1' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('hører til en annen deltaker')
  })
})
