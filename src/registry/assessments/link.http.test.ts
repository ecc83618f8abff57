import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { addDays } from '#core/dates.ts'
import { trailOf } from '#platform/trail.ts'
import { holdConsent, withdrawConsent } from '#registry/participants/index.ts'
import { testApp, type Client } from '#tests/app.ts'
import { asker, asking, linkOf, testClinic, withEpisode, type TestClinic } from '#tests/clinic.ts'
import { assessmentsOf, renewLink } from './index.ts'
import { scopeOf } from '#registry/participants/index.ts'

type Setting = { house: TestClinic; phone: Client; link: string; assessment: string; participant: string }

async function withLink(
  options: Parameters<typeof testClinic>[0] & { more?: Parameters<typeof withEpisode>[1] } = {},
): Promise<Setting> {
  const house = await testClinic({ registry: asking(['pain-nrs', 'phq9']), ...options })
  const { participant } = await withEpisode(house, options.more)
  const [first] = await assessmentsOf(house.services.db, scopeOf(house.clinician), [participant])
  const assessment = first!.id
  return {
    house,
    phone: testApp(house.services).nobody(),
    link: await linkOf(house, assessment),
    assessment,
    participant,
  }
}

const answers = async ({ house: { services }, assessment }: Pick<Setting, 'house' | 'assessment'>) => {
  const { rows } = await sql<{
    item: string
    value: unknown
  }>`select item, value from assessments.answer where assessment_id = ${assessment} order by instrument, item`.execute(
    services.db,
  )
  return Object.fromEntries(rows.map(({ item, value }) => [item, value]))
}

const PAIN = 'q/pain-nrs/pain-nrs'

async function begun(options?: Parameters<typeof withLink>[0]): Promise<Setting> {
  const setting = await withLink(options)
  await setting.phone.post(setting.link)
  return setting
}

describe('a participant', () => {
  test('walks from the first page to thank you, and nothing can be changed after', async () => {
    const setting = await withLink()
    const { phone, link, house, assessment } = setting
    const intro = await (await phone.get(link)).text()
    expect(intro).toContain('Fjellheim spør deg.')
    expect(intro).toContain('Du kan svare til og med 16.')
    expect(intro).toContain('11 spørsmål, omtrent 2 minutter')
    expect(intro).not.toContain('Kari')

    let response = await phone.post(link)
    expect(response.headers.get('location')).toBe(`${link}/${PAIN}`)
    response = await phone.post(`${link}/${PAIN}`, { answer: '7' })
    for (let item = 1; item <= 9; item += 1) {
      expect(response.headers.get('location')).toBe(`${link}/q/phq9/phq9-${item}`)
      response = await phone.post(`${link}/q/phq9/phq9-${item}`, { answer: 'not-at-all' })
    }
    response = await phone.post(`${link}/q/phq9/phq9-function`, { go: 'skip' })
    expect(response.headers.get('location')).toBe(`${link}/check`)
    const check = await (await phone.get(`${link}/check`)).text()
    expect(check).toContain('7 av 10')
    expect(check).toContain('Ikke svart')

    response = await phone.post(`${link}/send`)
    expect(response.headers.get('location')).toBe(link)
    expect(await (await phone.get(link)).text()).toContain('Takk for svarene')
    await phone.post(`${link}/${PAIN}`, { answer: '1' })
    expect(await answers(setting)).toMatchObject({ 'pain-nrs': 7, 'phq9-1': 'not-at-all', 'phq9-function': null })
    // What was sent is not shown again to whoever has the link.
    expect((await phone.get(`${link}/check`)).status).toBe(303)

    const actions = (await trailOf(house.services.db, { kind: 'assessment', id: assessment })).map(
      ({ action }) => action,
    )
    expect(actions.filter((action) => action === 'assessments.answer-saved')).toHaveLength(11)
    const expected = ['assessments.begun', 'assessments.sent', 'assessments.link-shown', 'assessments.seen']
    expect(actions).toEqual(expect.arrayContaining(expected))
  })

  test('goes on with the same link on another phone, and may go back and change', async () => {
    const setting = await begun()
    const { phone, link, house } = setting
    await phone.post(`${link}/${PAIN}`, { answer: '7', go: 'later' })
    const other = testApp(house.services).nobody()
    const intro = await (await other.get(link, { 'accept-language': 'nn' })).text()
    expect(intro).toContain('Du har vore innom 1 av 11 spørsmål')
    expect(intro).toContain(`href="${link}/q/phq9/phq9-1"`)
    expect(await (await other.get(`${link}/${PAIN}`)).text()).toMatch(/value="7"[^>]* checked/)
    await other.post(`${link}/${PAIN}`, { answer: '3' })
    expect(await answers(setting)).toEqual({ 'pain-nrs': 3 })
  })

  test('changing from the overview goes back there, by way of what the change opened', async () => {
    const { phone, link } = await begun({ registry: asking(['background']) })
    const post = (item: string, answer: string | string[]) =>
      phone.post(`${link}/q/background/${item}`, { answer, from: 'check' })
    await post('education', 'compulsory')
    await post('work', 'job-seeker')
    await post('sick-leave', 'none')
    expect((await post('benefits', 'none')).headers.get('location')).toBe(`${link}/check`)
    expect((await post('work', 'employed')).headers.get('location')).toBe(`${link}/q/background/employer?from=check`)
  })

  test('a question that must be answered stops at sending, and says so', async () => {
    const { phone, link } = await begun({ registry: asking(['background']) })
    const response = await phone.post(`${link}/send`)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Noen spørsmål mangler svar')
  })

  test('an answer that is none is refused in words, with what was written kept', async () => {
    const setting = await begun()
    const { phone, link } = setting
    const response = await phone.post(`${link}/${PAIN}`, { answer: '11' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Svaret må være fra 0 til 10')
    expect(await answers(setting)).toEqual({})
  })

  test('pages carry no script, no name, and are kept nowhere', async () => {
    const { phone, link } = await begun()
    for (const path of [link, `${link}/${PAIN}`, `${link}/check`, `${link}/help`]) {
      const response = await phone.get(path)
      const html = await response.text()
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(html).not.toMatch(/<script|Kari|Nordmann/)
      expect(html).toContain('name="robots" content="noindex"')
    }
  })
})

test('a page in nynorsk shows bokmål where there is no nynorsk wording, says so, and marks the words', async () => {
  const { phone, link } = await begun()
  const html = await (await phone.get(`${link}/q/phq9/phq9-1`, { 'accept-language': 'nn' })).text()
  expect(html).toContain('<html lang="nn">')
  expect(html).toMatch(/<div lang="nb">[\s\S]*Liten interesse/)
  expect(html).toContain('Derfor blir det vist på bokmål')
  const own = await (await phone.get(`${link}/${PAIN}`, { 'accept-language': 'nn' })).text()
  expect(own).not.toContain('lang="nb"><')
})

describe('what is posted', () => {
  test('twice, also at once, is one answer', async () => {
    const setting = await begun()
    const { phone, link, house, assessment } = setting
    const form = { answer: '4', key: 'k'.repeat(20) }
    const responses = await Promise.all([1, 2, 3].map(() => phone.post(`${link}/${PAIN}`, form)))
    expect(responses.map((response) => response.headers.get('location'))).toEqual(
      Array(3).fill(`${link}/q/phq9/phq9-1`),
    )
    const saves = (await trailOf(house.services.db, { kind: 'assessment', id: assessment })).filter(
      ({ action }) => action === 'assessments.answer-saved',
    )
    expect(saves.length).toBeLessThanOrEqual(3)
    expect(await answers(setting)).toEqual({ 'pain-nrs': 4 })
  })

  test('from a page that the browser kept counts, however often it is changed', async () => {
    const setting = await begun()
    const { phone, link } = setting
    for (const answer of ['4', '5', '4', '5', '4']) {
      await phone.post(`${link}/${PAIN}`, { answer, key: 'k'.repeat(20) })
      expect(await answers(setting)).toEqual({ 'pain-nrs': Number(answer) })
    }
  })

  test('in a loop is stopped, and other links are not', async () => {
    const setting = await begun()
    const { phone, link, house, assessment } = setting
    const { services } = house
    const window = new Date(Math.floor(services.clock.now().getTime() / 600_000) * 600_000)
    await sql`insert into platform.attempt (key, window_start, count) values (${`link ${assessment}`}, ${window}, 300)`.execute(
      services.db,
    )
    expect((await phone.post(`${link}/${PAIN}`, { answer: '4' })).status).toBe(429)
    expect(await answers(setting)).toEqual({})
    const { participant } = await withEpisode(house)
    const [other] = await assessmentsOf(services.db, scopeOf(house.clinician), [participant])
    const otherLink = await linkOf(house, other!.id)
    await phone.post(otherLink)
    expect((await phone.post(`${otherLink}/${PAIN}`, { answer: '4' })).status).toBe(303)
  })

  test('from another site is refused', async () => {
    const { phone, link } = await begun()
    expect((await phone.post(`${link}/${PAIN}`, { answer: '4' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})

describe('a link', () => {
  test('that is unknown, guessed or renewed opens nothing, and each looks the same', async () => {
    const { house, phone, link, assessment } = await begun()
    await house.services.db.transaction().execute((tx) => renewLink(tx, asker(house, house.clinician), assessment))
    const guessed = `/a/${'A'.repeat(22)}`
    const pages = await Promise.all(
      [link, guessed, '/a/short', `${guessed}/check`, `${link}/${PAIN}`].map((path) => phone.get(path)),
    )
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    const html = await Promise.all(pages.map((page) => page.text()))
    const plain = html.map((text) => text.replaceAll(/\/a\/[\w-]+[^"]*/g, ''))
    expect(new Set(plain).size).toBe(1)
    expect((await phone.post(`${link}/${PAIN}`, { answer: '4' })).status).toBe(404)
    expect((await phone.get(await linkOf(house, assessment))).status).toBe(200)
  })

  test('is kept nowhere: not in a form that was taken, a trail or a count', async () => {
    const { house, phone, link } = await begun()
    for (const _time of ['once', 'again'])
      expect((await phone.post(link, { key: 'b'.repeat(20) })).headers.get('location')).toBe(`${link}/${PAIN}`)
    const form = { answer: '4', key: 'k'.repeat(20) }
    const first = await phone.post(`${link}/${PAIN}`, form)
    const second = await phone.post(`${link}/${PAIN}`, form)
    expect(first.headers.get('location')).toBe(`${link}/q/phq9/phq9-1`)
    expect(second.headers.get('location')).toBe(`${link}/q/phq9/phq9-1`)
    const { rows: tables } = await sql<{
      name: string
    }>`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`.execute(
      house.services.db,
    )
    const token = link.slice('/a/'.length)
    for (const { name } of tables) {
      const found = await sql`select 1 from ${sql.raw(name)} t where to_jsonb(t)::text like ${`%${token}%`}`.execute(
        house.services.db,
      )
      expect(found.rows, name).toEqual([])
    }
  })

  test('that nobody has is tried in vain, and after many tries the address waits while others do not', async () => {
    const { house, phone, link } = await begun()
    const { services } = house
    const window = new Date(Math.floor(services.clock.now().getTime() / 600_000) * 600_000)
    await sql`insert into platform.attempt (key, window_start, count) values ('unknown-link unknown', ${window}, 300)`.execute(
      services.db,
    )
    expect((await phone.get(`/a/${'A'.repeat(22)}`)).status).toBe(429)
    expect((await phone.get(link)).status).toBe(200)
  })

  test('opens nobody else: another link of the same person does not reach it', async () => {
    const { house, phone, link, participant, assessment } = await begun({
      more: { episode: { endedOn: addDays((await testClinic()).services.clock.today(), 3) } },
    })
    const all = await assessmentsOf(house.services.db, scopeOf(house.clinician), [participant])
    const end = all.find(({ timePoint }) => timePoint === 'end')!
    const endLink = await linkOf(house, end.id)
    await phone.post(endLink)
    await phone.post(`${endLink}/${PAIN}`, { answer: '2' })
    await phone.post(`${link}/${PAIN}`, { answer: '9' })
    expect(await answers({ house, assessment })).toEqual({ 'pain-nrs': 9 })
    expect(await answers({ house, assessment: end.id })).toEqual({ 'pain-nrs': 2 })
  })

  test('says calmly when it is too early, too late, or no longer asked, and takes nothing then', async () => {
    const setting = await begun()
    const { house, phone, link } = setting
    const { clock, db } = house.services
    await phone.post(`${link}/${PAIN}`, { answer: '4' })
    clock.moveTo('2026-03-17T00:30:00+01:00')
    const closed = await (await phone.get(link)).text()
    expect(closed).toContain('Tiden for å svare er ute')
    expect(closed).toContain('Svarene du rakk å gi, er tatt vare på.')
    expect((await phone.post(`${link}/${PAIN}`, { answer: '9' })).headers.get('location')).toBe(link)
    expect(await answers(setting)).toEqual({ 'pain-nrs': 4 })
    clock.moveTo('2026-02-01T12:00:00+01:00')
    expect(await (await phone.get(link)).text()).toContain('Du kan svare fra 16.')
    clock.moveTo('2026-03-16T23:59:00+01:00')
    expect((await phone.post(`${link}/${PAIN}`, { answer: '5' })).headers.get('location')).toBe(`${link}/q/phq9/phq9-1`)
    await sql`update assessments.assessment set withdrawn_at = now()`.execute(db)
    expect(await (await phone.get(link)).text()).toContain('Dette er ikke lenger aktuelt')
  })
})

describe('consent', () => {
  test('is asked for by the link where nobody has asked, and nothing comes before it', async () => {
    const { house, phone, link, participant } = await withLink({
      more: { consent: 'never' },
    })
    expect(await (await phone.get(link)).text()).toContain('Vil du være med?')
    expect((await phone.post(link)).headers.get('location')).toBe(link)
    const refused = await phone.post(`${link}/consent`, { scopes: ['linkage'] })
    expect(refused.status).toBe(422)
    expect((await phone.post(`${link}/consent`, { scopes: ['registry'] })).status).toBe(303)
    expect(await (await phone.get(link)).text()).toContain('Du sa ja til å være med 2.')
    const { rows } = await sql<{
      how: string
      scopes: string[]
    }>`select how, scopes from participants.consent where participant_id = ${participant}`.execute(house.services.db)
    expect(rows).toEqual([{ how: 'link', scopes: ['registry'] }])
    const trail = await trailOf(house.services.db, { kind: 'participant', id: participant })
    expect(trail[0]).toMatchObject({ action: 'participants.consented', actor_kind: 'link' })
  })

  test('withdrawn closes the link, kindly', async () => {
    const setting = await begun()
    const { house, phone, link, participant } = setting
    await house.services.db.transaction().execute(async (tx) => {
      const who = asker(house, house.clinician)
      await holdConsent(tx, who, participant)
      await withdrawConsent(tx, who, participant, {
        version: 1,
        left: [],
        on: house.services.clock.today(),
        how: 'spoken',
      })
    })
    expect(await (await phone.get(link)).text()).toContain('Du er ikke lenger med i registeret')
    await phone.post(`${link}/${PAIN}`, { answer: '4' })
    expect(await answers(setting)).toEqual({})
  })

  test('is not asked for in a registry that asks nobody', async () => {
    const { phone, link } = await withLink({
      registry: asking(['pain-nrs'], { consents: [], legalBasis: { nb: 'Hjemmel', nn: 'Heimel', en: 'Basis' } }),
    })
    expect(await (await phone.get(link)).text()).toContain('Hvorfor vi kan spørre')
  })
})

describe('the question of self-harm', () => {
  test('shows where help is at once, and tells the clinic until somebody has acted', async () => {
    const { house, phone, link, assessment } = await begun()
    const response = await phone.post(`${link}/q/phq9/phq9-9`, { answer: 'several-days' })
    expect(response.headers.get('location')).toBe(`${link}/help?after=phq9/phq9-9`)
    const help = await (await phone.get(response.headers.get('location')!)).text()
    for (const number of ['tel:113', 'tel:116117', 'tel:116123']) expect(help).toContain(number)
    expect(help).toContain(`href="${link}/q/phq9/phq9-function"`)
    // Changing the answer back does not take it away.
    await phone.post(`${link}/q/phq9/phq9-9`, { answer: 'not-at-all' })
    const { rows } =
      await sql`select about, handled_at from assessments.concern where assessment_id = ${assessment}`.execute(
        house.services.db,
      )
    expect(rows).toEqual([{ about: 'self-harm', handled_at: null }])
  })

  test('answered with not at all goes straight on', async () => {
    const { phone, link } = await begun()
    const response = await phone.post(`${link}/q/phq9/phq9-9`, { answer: 'not-at-all' })
    expect(response.headers.get('location')).toBe(`${link}/q/phq9/phq9-function`)
  })
})

test('an instrument whose permission is missing is not asked', async () => {
  const { phone, link } = await withLink({ registry: asking(['was', 'pain-nrs']) })
  expect(await (await phone.get(link)).text()).toContain('1 spørsmål')
})
