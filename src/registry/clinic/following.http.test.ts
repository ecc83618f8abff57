import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, day } from '#core/dates.ts'
import { addPeople } from '#directory/people/index.ts'
import { trailOf } from '#platform/trail.ts'
import { addEpisodes } from '#registry/episodes/index.ts'
import { addParticipants } from '#registry/participants/index.ts'
import { testApp, type Client, type TestApp } from '#tests/app.ts'
import {
  asking,
  countIn,
  linkOf,
  registration,
  rowsIn,
  testClinic,
  withEpisode,
  type TestClinic,
} from '#tests/clinic.ts'
import { syntheticNumber } from '#tests/linkage.ts'

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

/** Searches as the desk's form does, and gives the address it leads to. */
const searchFor = async (client: Client, q: string) =>
  (await client.post('/clinic/search', { clinic: '', registry: '', q })).headers.get('location')

describe('an episode', () => {
  test('ended asks what comes after the end, at once', async () => {
    const { participant, episode } = await withEpisode(house, { episode: { startedOn: day('2026-01-12') } })
    const response = await ida.post(`/episodes/${episode}/end`, { endedOn: '2.3.2026', version: '1' })
    expect(response.headers.get('location')).toBe(`/participants/${participant}`)
    expect(await rows(sql`select time_point, due_on from assessments.assessment order by due_on`)).toEqual([
      { time_point: 'start', due_on: '2026-01-12' },
      { time_point: 'end', due_on: '2026-03-02' },
      { time_point: 'months6', due_on: '2026-09-02' },
      { time_point: 'months12', due_on: '2027-03-02' },
    ])
    expect((await trailOf(house.services.db, { kind: 'episode', id: episode })).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['episodes.ended', 'assessments.planned']),
    )
    expect(await rows(sql`select kind from platform.announcement where kind like 'episodes.%'`)).toEqual([
      { kind: 'episodes.ended' },
    ])
  })

  test('with an end before its start is refused on the participant’s page, with what was written', async () => {
    const { episode } = await withEpisode(house)
    const response = await ida.post(`/episodes/${episode}/end`, { endedOn: '1.3.2026', version: '1' })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('Slutten er før starten')
    expect(html).toContain('value="1.3.2026"')
  })

  test('corrected moves what nobody has begun to answer, and leaves what somebody has', async () => {
    const { episode } = await withEpisode(house, {
      episode: { startedOn: day('2026-02-23'), endedOn: day('2026-03-03') },
    })
    const [start] = await rows(sql<{ id: string }>`select id from assessments.assessment where time_point = 'start'`)
    const link = await linkOf(house, start!.id)
    const phone = app.nobody()
    await phone.post(link)
    await phone.post(`${link}/q/pain-nrs/pain-nrs`, { answer: '3' })
    const correction = { ...filled({ startedOn: '24.2.2026', endedOn: '10.3.2026' }), version: '1' }
    expect((await ida.post(`/episodes/${episode}`, correction)).status).toBe(303)
    const due = sql`select time_point, due_on, withdrawn_at is not null as withdrawn from assessments.assessment order by due_on`
    expect(await rows(due)).toEqual([
      { time_point: 'start', due_on: '2026-02-23', withdrawn: false },
      { time_point: 'end', due_on: '2026-03-10', withdrawn: false },
      { time_point: 'months6', due_on: '2026-09-10', withdrawn: false },
      { time_point: 'months12', due_on: '2027-03-10', withdrawn: false },
    ])
    // It had not ended after all, and then it had.
    await ida.post(`/episodes/${episode}`, { ...correction, endedOn: '', version: '2' })
    expect((await rows(due)).map((row) => (row as { withdrawn: boolean }).withdrawn)).toEqual([false, true, true, true])
    await ida.post(`/episodes/${episode}`, { ...correction, endedOn: '9.3.2026', version: '3' })
    expect(
      await rows(sql`select due_on from assessments.assessment where time_point = 'end' and withdrawn_at is null`),
    ).toEqual([{ due_on: '2026-03-09' }])
  })

  test('corrected while an answer is being saved leaves the days that were answered on', async () => {
    const { episode } = await withEpisode(house, { episode: { startedOn: day('2026-02-23') } })
    const [start] = await rows(sql<{ id: string }>`select id from assessments.assessment where time_point = 'start'`)
    const { db } = house.services
    let correcting: Promise<Response> | undefined
    await db.transaction().execute(async (tx) => {
      // What saving an answer does: the assessment is held, and the answer is not yet to be seen.
      await sql`select from assessments.assessment where id = ${start!.id} for share`.execute(tx)
      await sql`insert into assessments.answer (assessment_id, instrument, item, value, answered_at)
        values (${start!.id}, 'pain-nrs', 'pain-nrs', '3', now())`.execute(tx)
      correcting = Promise.resolve(
        ida.post(`/episodes/${episode}`, { ...filled({ startedOn: '24.2.2026' }), version: '1' }),
      )
      const waits = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
      await expect.poll(async () => (await waits.execute(db)).rows.length, { timeout: 10_000 }).toBe(1)
    })
    expect((await correcting!).status).toBe(303)
    expect(await rows(sql`select due_on from assessments.assessment where id = ${start!.id}`)).toEqual([
      { due_on: '2026-02-23' },
    ])
  })

  test('saved by two at once: one is saved, the other is told and shown the way', async () => {
    const { episode, participant } = await withEpisode(house)
    const jon = await app.as(house.colleague.id)
    const post = (client: Client, endedOn: string) => client.post(`/episodes/${episode}/end`, { endedOn, version: '1' })
    const responses = await Promise.all([post(ida, '3.3.2026'), post(jon, '4.3.2026')])
    expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const lost = responses.find(({ status }) => status === 409)!
    expect(await lost.text()).toContain(`/participants/${participant}`)
    expect(await count('platform.announcement')).toBe(1)
  })

  test('that overlaps another at the same clinic is refused; after it, it is welcome', async () => {
    const { participant, episode } = await withEpisode(house, { episode: { startedOn: day('2026-01-12') } })
    const again = filled({ referredOn: '' })
    const refused = await ida.post(`/participants/${participant}/episodes`, again)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('overlapper')
    await ida.post(`/episodes/${episode}/end`, { endedOn: '1.3.2026', version: '1' })
    expect((await ida.post(`/participants/${participant}/episodes`, again)).status).toBe(303)
    expect(await count('episodes.episode')).toBe(2)
  })
})

describe('consent at the desk', () => {
  test('is withdrawn in part, and then whole, and each is a row', async () => {
    const { participant } = await withEpisode(house)
    const version = async () =>
      String((await rows(sql<{ id: number }>`select max(id) as id from participants.consent`))[0]!.id)
    const withdraw = async (left: string[]) =>
      ida.post(`/participants/${participant}/withdrawal`, {
        left,
        how: 'spoken',
        'withdrawn-on': '2.3.2026',
        version: await version(),
      })
    const nothing = await withdraw(['registry', 'linkage'])
    expect(nothing.status).toBe(422)
    expect(await nothing.text()).toContain('ingenting trekkes')
    expect((await withdraw(['registry'])).status).toBe(303)
    expect((await withdraw([])).status).toBe(303)
    expect(await rows(sql`select act, scopes from participants.consent order by id`)).toEqual([
      { act: 'given', scopes: ['registry', 'linkage'] },
      { act: 'withdrawn', scopes: ['registry'] },
      { act: 'withdrawn', scopes: [] },
    ])
    expect((await withdraw([])).status).toBe(422)
    const html = await (await ida.get(`/participants/${participant}/consent`)).text()
    expect(html).toContain('Trakk noe tilbake 2.3.2026, muntlig')
    const actions = (await trailOf(house.services.db, { kind: 'participant', id: participant })).map(
      ({ action }) => action,
    )
    expect(actions).toContain('participants.consent-withdrawn')
    // And given again.
    expect(
      (await ida.post(`/participants/${participant}/consent`, { ...filled(), version: await version() })).status,
    ).toBe(303)
    expect(await (await ida.get(`/participants/${participant}`)).text()).toContain('Sa ja 2.3.2026')
  })

  test('given in the link is the participant’s own to write, not the desk’s', async () => {
    const { participant } = await withEpisode(house, { consent: 'never' })
    const response = await ida.post(`/participants/${participant}/consent`, {
      ...filled({ how: 'link' }),
      version: '0',
    })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Velg hvordan det ble sagt')
    expect(await count('participants.consent')).toBe(0)
  })

  test('withdrawn takes the participant off what waits, and nobody is asked to remind them', async () => {
    const { participant } = await withEpisode(house)
    expect(await (await ida.get('/clinic')).text()).toContain('Minn på å svare')
    const [{ id }] = (await rows(sql<{ id: number }>`select max(id) as id from participants.consent`)) as [
      { id: number },
    ]
    await ida.post(`/participants/${participant}/withdrawal`, { how: 'spoken', version: String(id) })
    const desk = await (await ida.get('/clinic')).text()
    expect(desk).not.toContain('Minn på å svare')
    expect(desk).not.toContain('Kan svare nå')
    const page = await (await ida.get(`/participants/${participant}`)).text()
    expect(page).toContain('Spørres ikke mer')
    expect(page).not.toContain('/letter')
  })

  test('changed by two at once: the second is told', async () => {
    const { participant } = await withEpisode(house)
    const [{ id }] = (await rows(sql<{ id: number }>`select max(id) as id from participants.consent`)) as [
      { id: number },
    ]
    const jon = await app.as(house.colleague.id)
    const withdraw = (client: Client) =>
      client.post(`/participants/${participant}/withdrawal`, { how: 'spoken', version: String(id) })
    const statuses = (await Promise.all([withdraw(ida), withdraw(jon)])).map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(await count('participants.consent')).toBe(2)
  })

  test('a registry that asks nobody takes a no, and takes it back', async () => {
    house = await testClinic({ registry: asking(['pain-nrs'], { consents: [] }) })
    app = testApp(house.services)
    ida = await app.as(house.clinician.id)
    const { participant } = await withEpisode(house)
    const say = (act: string) =>
      ida.post(`/participants/${participant}/reservation`, { act, how: 'spoken', 'reserved-on': '' })
    expect((await say('made')).status).toBe(303)
    expect(await (await ida.get(`/participants/${participant}`)).text()).toContain('Reserverte seg 2.3.2026')
    expect((await say('made')).status).toBe(422)
    expect((await say('lifted')).status).toBe(303)
    expect(await (await ida.get(`/participants/${participant}/consent`)).text()).toContain('bygger ikke på samtykke')
  })
})

describe('the letter', () => {
  test('carries the same link each time, until a new one is made', async () => {
    await withEpisode(house)
    const [assessment] = await rows(sql<{ id: string }>`select id from assessments.assessment`)
    const url = async () =>
      /http:\/\/localhost:3000(\/a\/[\w-]{22})/.exec(
        await (await ida.get(`/assessments/${assessment!.id}/letter`)).text(),
      )![1]!
    const first = await url()
    expect(await url()).toBe(first)
    expect((await app.nobody().get(first)).status).toBe(200)
    expect((await ida.post(`/assessments/${assessment!.id}/link`)).status).toBe(303)
    const second = await url()
    expect(second).not.toBe(first)
    expect((await app.nobody().get(first)).status).toBe(404)
    expect((await app.nobody().get(second)).status).toBe(200)
    const actions = (await trailOf(house.services.db, { kind: 'assessment', id: assessment!.id })).map(
      ({ action }) => action,
    )
    expect(actions.filter((action) => action === 'assessments.link-shown')).toHaveLength(3)
    expect(actions).toContain('assessments.link-renewed')
    const [stored] = await rows(sql<{ row: string }>`select to_jsonb(a)::text as row from assessments.assessment a`)
    expect(stored!.row).not.toContain(second.slice(3))
  })
})

describe('the desk', () => {
  test('with nobody explains what will be here and offers the first step', async () => {
    const html = await (await ida.get('/clinic')).text()
    expect(html).toContain('Her kommer deltakerne deres')
    expect(html).toContain('/participants/new?')
  })

  test('shows first what needs somebody now: an answer about self-harm, until it is followed up', async () => {
    const { participant } = await withEpisode(house)
    const [assessment] = await rows(sql<{ id: string }>`select id from assessments.assessment`)
    const link = await linkOf(house, assessment!.id)
    const phone = app.nobody()
    await phone.post(link)
    await phone.post(`${link}/q/phq9/phq9-9`, { answer: 'nearly-every-day' })
    expect(await (await ida.get('/clinic')).text()).toContain('Ta kontakt')
    const page = await (await ida.get(`/participants/${participant}`)).text()
    const concern = /\/concerns\/([0-9a-f-]{36})\/handling/.exec(page)![1]!
    const handle = (client: Client, note: string) =>
      client.post(`/concerns/${concern}/handling`, { note, version: '1' })
    expect((await handle(ida, '')).status).toBe(422)
    const odd = await app.as(house.otherClinician.id)
    expect((await handle(odd, 'Ringt')).status).toBe(404)
    const jon = await app.as(house.colleague.id)
    const statuses = (await Promise.all([handle(ida, 'Ringt'), handle(jon, 'Ringt')])).map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([303, 409])
    expect(await (await ida.get('/clinic')).text()).not.toContain('Ta kontakt')
    expect(await (await ida.get(`/participants/${participant}`)).text()).toContain('Fulgt opp 2.3.2026 av')
  })

  test('asks for ends that nobody has written, and shows what closes soon', async () => {
    const { services } = house
    await withEpisode(house, {
      participant: { identity: { name: 'Gunn Lang' } },
      episode: { startedOn: addDays(services.clock.today(), -200) },
    })
    await withEpisode(house, {
      participant: { identity: { name: 'Per Snar' } },
      episode: { startedOn: addDays(services.clock.today(), -10) },
    })
    const html = await (await ida.get('/clinic')).text()
    expect(html).toMatch(/Har forløpet sluttet\?[\s\S]*Gunn Lang/)
    expect(html).toMatch(/Minn på å svare: Start[\s\S]*Per Snar[\s\S]*stenger 6\.3\.2026/)
  })

  test('shows counts to the leader, and to nobody else', async () => {
    await withEpisode(house)
    const liv = await app.as(house.leader.id)
    expect(await (await liv.get('/clinic')).text()).toContain('Hvor mange svarer')
    expect(await (await ida.get('/clinic')).text()).not.toContain('Hvor mange svarer')
  })

  test('shows a score with what it stands on', async () => {
    const { participant } = await withEpisode(house)
    const [assessment] = await rows(sql<{ id: string }>`select id from assessments.assessment`)
    const link = await linkOf(house, assessment!.id)
    const phone = app.nobody()
    await phone.post(link)
    for (let item = 1; item <= 8; item += 1) await phone.post(`${link}/q/phq9/phq9-${item}`, { answer: 'several-days' })
    const page = async () => (await ida.get(`/participants/${participant}`)).text()
    const none = await page()
    expect(none).toMatch(/<b>9<\/b> Milde symptomer <[^>]+>\(8 av 9 svart, regnet om, ikke sendt inn\)/)
    expect(none).toMatch(/Smerte siste uke<\/th><td><[^>]+>ikke svart</)
    await phone.post(`${link}/q/pain-nrs/pain-nrs`, { answer: '4' })
    expect(await page()).toMatch(/<b>4<\/b>\s*<[^>]+>\(ikke sendt inn\)/)
  })

  test('with ten thousand is paged and searched by name, and each name shown leaves a trail', async () => {
    const { services, clinic } = house
    await services.db.transaction().execute(async (tx) => {
      const ids = await addParticipants(
        tx,
        services,
        Array.from({ length: 10_000 }, (_, i) => ({
          registry: 'arr',
          identity: { name: i === 7777 ? 'Åse Ødegård' : `Person Nummer${i}` },
        })),
      )
      await addEpisodes(
        tx,
        services,
        ids.map((participant, i) => ({
          participant,
          registry: 'arr',
          clinic,
          programme: 'arr-nav',
          setting: 'day',
          startedOn: addDays(day('2020-01-01'), i % 2000),
          endedOn: addDays(day('2020-01-01'), (i % 2000) + 40),
        })),
      )
    })
    const first = await (await ida.get('/clinic')).text()
    expect(first).toContain('10\u00a0000 i registeret')
    expect(first.match(/<tr/g)).toHaveLength(26)
    expect(await count('platform.trail')).toBeGreaterThanOrEqual(25)
    expect(
      (await rows(sql<{ n: number }>`select count(*) as n from platform.trail where action = 'participants.seen'`))[0]!
        .n,
    ).toBe(25)
    const last = await (await ida.get('/clinic?page=400')).text()
    expect(last).toContain('aria-current="page">400')
    expect(await (await ida.get('/clinic?page=99999')).text()).toContain('aria-current="page">400')
    const search = async (q: string) => (await ida.get((await searchFor(ida, q))!)).text()
    const found = await search('ødeg å')
    expect(found).toContain('1 treff på «ødeg å»')
    expect(found).toContain('Åse Ødegård')
    const [searched] = await rows(
      sql<{ detail: unknown }>`select detail from platform.trail where action = 'participants.searched'`,
    )
    expect(searched!.detail).toEqual({ found: 1 })
    expect(await search('finnes-ikke')).toContain('Ingen med det navnet eller nummeret her')
    const many = await search('person')
    expect(many).toContain('9\u00a0999 treff')
    const next = /href="([^"]*page=2)"/.exec(many)![1]!.replaceAll('&amp;', '&')
    expect(next).not.toContain('person')
    expect(await (await ida.get(next)).text()).toContain('9\u00a0999 treff på «person»')
  })

  test('searched keeps what was searched for out of the address, and gives it to nobody else', async () => {
    await withEpisode(house)
    const address = (await searchFor(ida, 'kari nord'))!
    expect(address).toMatch(/^\/clinic\?clinic=[^&]+&registry=arr&q=[\w-]{50,}$/)
    expect(
      Buffer.from(new URL(address, 'http://x').searchParams.get('q')!, 'base64url').toString('latin1'),
    ).not.toMatch(/kari/i)
    expect(await (await ida.get(address)).text()).toContain('1 treff på «kari nord»')
    const jon = await app.as(house.colleague.id)
    expect(await (await jon.get(address)).text()).not.toMatch(/treff|kari nord/)
    expect(await (await ida.get('/clinic?q=kari')).text()).not.toContain('treff')
    expect(await searchFor(ida, ' ')).toMatch(/registry=arr$/)
    expect((await (await app.as(house.otherClinician.id)).get(address)).status).toBe(404)
    const taken = ida.post('/clinic/search', { clinic: house.otherClinic, q: 'kari' })
    expect((await taken).status).toBe(404)
  })

  test('searched by national number finds whoever has it at the clinic, and nobody elsewhere', async () => {
    const number = syntheticNumber(7)
    await withEpisode(house, { participant: { identity: { name: 'Kari Nordmann', number } } })
    await withEpisode(house, {
      participant: { identity: { name: 'Odd Vestmann', number: syntheticNumber(8) } },
      episode: { clinic: house.otherClinic },
    })
    const html = async (q: string) => (await ida.get((await searchFor(ida, q))!)).text()
    expect(await html(`${number.slice(0, 6)} ${number.slice(6)}`)).toContain('Kari Nordmann</a>')
    expect(await html(syntheticNumber(8))).toContain('Ingen med det navnet eller nummeret her')
    const kept = await rows(
      sql<{
        n: number
      }>`select count(*)::int as n from platform.trail where detail::text like ${`%${number.slice(6)}%`}`,
    )
    expect(kept).toEqual([{ n: 0 }])
  })

  test('of somebody at several clinics lets them choose', async () => {
    const both = await house.services.db.transaction().execute(async (tx) => {
      const from = day('2020-01-01')
      const roles = [house.clinic, house.otherClinic].map((organisation) => ({
        role: 'clinician' as const,
        organisation,
        from,
      }))
      return addPeople(tx, [{ name: 'Begge Steder', roles }], {
        actor: { kind: 'command', id: 'test' },
        at: house.services.clock.now(),
      })
    })
    const client = await app.as(both[0]!)
    const html = await (await client.get(`/clinic?clinic=${house.otherClinic}`)).text()
    expect(html).toContain('<h1>Sjøbris</h1>')
    expect(html).toContain('Fjellheim')
  })
})
