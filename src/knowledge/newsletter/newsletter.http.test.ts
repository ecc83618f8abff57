import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { kinds } from '#app/content.ts'
import { isRefusal } from '#core/refusal.ts'
import { approve, beginPiece, findEdition, sendDraft } from '#editorial/pieces/index.ts'
import { keyFileIn, openKeys, withNewVersion } from '#platform/keys.ts'
import type { Mail } from '#platform/mail.ts'
import { testApp, type Client, type TestApp } from '#tests/app.ts'
import { addPerson } from '#tests/people.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { issueKind } from './kind.ts'
import { rotateNewsletterKeys, sendIssues } from './index.ts'
import { sweepAsks } from './store.ts'

let services: TestServices
let app: TestApp
let nobody: Client
let ane: string
let bo: string
beforeEach(async () => {
  services = await testServices()
  app = testApp(services)
  nobody = app.nobody()
  ane = await addPerson(services, 'Ane', [{ role: 'editor', organisation: null }])
  bo = await addPerson(services, 'Bo', [{ role: 'administrator', organisation: null }])
})

const WISH = { language: 'nb', topics: ['arbeid-og-helse'], page: '/themes/arr' }
const signUp = (email: string, more: Record<string, string | string[]> = {}) =>
  nobody.post('/newsletter/sign-ups', { ...WISH, email, ...more })

/** The mails in line, opened. */
async function mails(): Promise<Mail[]> {
  const { rows } = await sql<{ id: string; sealed: Buffer }>`
    select id, sealed from platform.mail where status = 'waiting' order by bulk, created_at, id`.execute(services.db)
  return rows.map(({ id, sealed }) => JSON.parse(services.keys.decrypt(sealed, `platform.mail ${id}`)) as Mail)
}
const pathIn = (mail: Mail | undefined, part: string) =>
  new RegExp(`http://localhost:3000(/newsletter/${part}/[\\w-]+)`).exec(mail!.text)![1]!
const actions = async () =>
  (
    await sql<{
      action: string
    }>`select action from platform.trail where action like 'newsletter.%' order by id`.execute(services.db)
  ).rows.map(({ action }) => action)
const subscriptions = async () =>
  (
    await sql<{
      confirmed_at: Date | null
      ended_at: Date | null
      sealed: Buffer | null
      topics: string[]
      language: string
    }>`
      select confirmed_at, ended_at, sealed, topics, language from newsletter.subscription order by created_at`.execute(
      services.db,
    )
  ).rows

/** Signs somebody up and lets them say yes; gives the path of their own page. */
async function reader(email: string, more: Record<string, string | string[]> = {}): Promise<string> {
  await signUp(email, more)
  const mail = (await mails()).find(({ to, text }) => to === email && text.includes('/confirm/'))
  const confirm = pathIn(mail, 'confirm')
  await nobody.post(confirm)
  return (await nobody.get(confirm)).headers.get('location')!.replace('http://localhost:3000', '')
}

/** An issue that Ane wrote and Bo approved. */
async function issue(
  slug: string,
  topics = ['arbeid-og-helse'],
  body = 'Les [mer](/services) her.\n\n![Bru](/images/bru)',
) {
  const words = (title: string) => ({ title, lead: 'Kort sagt.', body })
  const by = (id: string) => ({ actor: { kind: 'person' as const, id }, at: services.clock.now() })
  await services.db.transaction().execute(async (tx) => {
    const texts = { nb: words('Nytt i mars'), nn: words('Nytt i mars'), en: words('News in March') }
    const written = { facts: { topics }, texts, without: [], note: '', source: null }
    const begun = await beginPiece(tx, issueKind, slug, written, by(ane))
    if (isRefusal(begun)) throw new Error('refused')
    const edition = async () => (await findEdition(tx, begun.editionId))!.edition
    await sendDraft(tx, issueKind, await edition(), by(ane))
    await approve(tx, kinds, issueKind, await edition(), null, by(bo))
  })
}
const send = async (who: string, slug: string) =>
  (await app.as(who)).post(`/newsletter/archive/${slug}/sending`, { [`sure-${slug}`]: 'yes' })

describe('signing up', () => {
  test('asks the address itself, and is a subscription only after a yes from there', async () => {
    const answer = await signUp('Kari@Example.org')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/newsletter/asked'])
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ to: 'kari@example.org', subject: 'Er det du som vil ha nyhetsbrevet?' })
    const confirm = pathIn(mail, 'confirm')
    expect(await (await nobody.get(confirm)).text()).toContain('Ja, send meg det')
    expect(await subscriptions()).toMatchObject([{ confirmed_at: null }])
    expect((await nobody.post(confirm)).status).toBe(303)
    expect(await subscriptions()).toMatchObject([{ confirmed_at: services.clock.now(), topics: ['arbeid-og-helse'] }])
    expect(await (await nobody.get((await nobody.get(confirm)).headers.get('location')!)).text()).toContain(
      'Du får nyhetsbrevet',
    )
    expect(await actions()).toEqual(['newsletter.asked', 'newsletter.confirmed'])
  })

  test('can be proved afterwards: the words, the page, when asked and when confirmed; and the export is in the trail', async () => {
    await reader('kari@example.org')
    const admin = await app.as(bo)
    const file = await (await admin.get('/newsletter/subscribers.csv')).text()
    const [, row, end] = file.split('\r\n')
    expect(row).toMatch(
      /^kari@example\.org,nb,arbeid-og-helse,2026-03-02T08:00:00\.000Z,\/themes\/arr,arbeid-og-helse,1,"Send meg nyhetsbrevet .*",,2026-03-02T08:00:00\.000Z$/,
    )
    expect(end).toBe('')
    expect((await actions()).at(-1)).toBe('newsletter.exported')
    expect((await (await app.as(ane)).get('/newsletter/subscribers.csv')).status).toBe(403)
  })

  test('keeps the network address only where a setting says so, and says that it does', async () => {
    const kept = async () =>
      (await sql<{ kept: boolean }>`select sealed_ip is not null as kept from newsletter.ask`.execute(services.db)).rows
    await signUp('kari@example.org')
    expect(await kept()).toEqual([{ kept: false }])
    services = await testServices({ env: { BRUA_NEWSLETTER_IP: 'yes' } })
    app = testApp(services)
    nobody = app.nobody()
    await signUp('kari@example.org')
    expect(await kept()).toEqual([{ kept: true }])
    expect(await (await nobody.get('/newsletter')).text()).toContain('Nettadressen du meldte deg på fra')
  })

  test('keeps the address nowhere in the clear', async () => {
    await reader('kari.hemmelig@example.org')
    const { rows } = await sql<{ found: string }>`
      select query_to_xml('select * from newsletter.subscription', true, false, '')::text
        || query_to_xml('select * from newsletter.ask', true, false, '')::text
        || query_to_xml('select * from platform.trail', true, false, '')::text
        || query_to_xml('select * from platform.mail', true, false, '')::text
        || query_to_xml('select * from platform.attempt', true, false, '')::text
        || query_to_xml('select * from platform.taken_form', true, false, '')::text as found`.execute(services.db)
    expect(rows[0]!.found).toContain('newsletter asker')
    expect(rows[0]!.found).not.toContain('hemmelig')
    expect(rows[0]!.found).not.toContain(Buffer.from('hemmelig').toString('base64').slice(0, 8))
  })

  test('says what is wrong, keeps what was written, and sends nothing', async () => {
    const answer = await signUp('kari@', { topics: [] })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const expected of [
      'value="kari@"',
      'Skriv en hel e-postadresse',
      'Velg minst ett tema',
      'value="/themes/arr"',
    ])
      expect(page).toContain(expected)
    expect([await mails(), await subscriptions(), await actions()]).toEqual([[], [], []])
  })

  test('for somebody else’s address shows nothing, leads to one mail, and no more however often it is tried', async () => {
    await reader('kari@example.org')
    services.clock.moveTo('2026-03-03T09:00:00+01:00')
    const before = (await mails()).length
    const known = await signUp('kari@example.org')
    const unknown = await signUp('ukjent@example.org')
    expect([known.status, known.headers.get('location')]).toEqual([unknown.status, unknown.headers.get('location')])
    for (let again = 0; again < 5; again += 1) expect((await signUp('kari@example.org')).status).toBe(303)
    const came = (await mails()).slice(before).filter(({ to }) => to === 'kari@example.org')
    expect(came.map(({ subject }) => subject)).toEqual(['Du får nyhetsbrevet allerede'])
    expect(await subscriptions()).toHaveLength(2)
  })

  test('is not for those who try hundreds of addresses', async () => {
    const statuses: number[] = []
    for (let each = 0; each < 103; each += 1) statuses.push((await signUp(`n${each}@example.org`)).status)
    expect([statuses.indexOf(429), statuses.at(-1)]).toEqual([100, 429])
  })

  test('twice at once is one subscription; the same form twice is one mail', async () => {
    const fields = { ...WISH, email: 'kari@example.org', [FORM_FIELDS.key]: 'the-key-of-this-very-form' }
    await Promise.all([nobody.post('/newsletter/sign-ups', fields), nobody.post('/newsletter/sign-ups', fields)])
    expect([(await mails()).length, (await subscriptions()).length]).toEqual([1, 1])
    const confirm = pathIn((await mails())[0], 'confirm')
    await Promise.all([nobody.post(confirm), nobody.post(confirm)])
    expect((await actions()).filter((action) => action === 'newsletter.confirmed')).toHaveLength(1)
  })

  test('that nobody confirms is gone after a week, with the address, and the link says what to do', async () => {
    await signUp('kari@example.org')
    const confirm = pathIn((await mails())[0], 'confirm')
    services.clock.moveTo('2026-03-09T09:00:01+01:00')
    const old = await nobody.get(confirm)
    expect([old.status, (await old.text()).includes('Lenken virker ikke')]).toEqual([404, true])
    expect((await nobody.post(confirm)).status).toBe(404)
    expect([await sweepAsks(services.db, services.clock.now()), await subscriptions()]).toEqual([1, []])
    expect((await nobody.get('/newsletter/confirm/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404)
  })
})

describe('a reader', () => {
  test('changes topics and language; a refusal keeps what was chosen; the later of two is told', async () => {
    const page = await reader('kari@example.org')
    const change = (fields: Record<string, string | string[]>, version = '2') =>
      nobody.post(page, { [FORM_FIELDS.version]: version, ...fields })
    expect((await change({ language: 'nn', topics: [] })).status).toBe(422)
    expect((await change({ language: 'nn', topics: ['ungt-utenforskap'] })).status).toBe(303)
    expect(await subscriptions()).toMatchObject([{ language: 'nn', topics: ['ungt-utenforskap'] }])
    expect((await change({ language: 'en', topics: ['ungt-utenforskap'] })).status).toBe(409)
    expect((await actions()).at(-1)).toBe('newsletter.changed')
  })

  test('leaves by pressing, never by opening, and the address is erased with what waits in line', async () => {
    const page = await reader('kari@example.org')
    await issue('mars')
    await send(ane, 'mars')
    await sendIssues(services)
    const oneClick = page.replace('/subscription/', '/one-click/')
    for (const path of [page, oneClick]) expect((await nobody.get(path)).status).toBe(200)
    expect(await subscriptions()).toMatchObject([{ ended_at: null }])
    expect(await mails()).toContainEqual(expect.objectContaining({ subject: 'Nytt i mars' }))
    expect((await nobody.post(`${page}/end`)).status).toBe(303)
    expect(await subscriptions()).toMatchObject([{ ended_at: services.clock.now(), sealed: null }])
    expect((await mails()).map(({ subject }) => subject)).not.toContain('Nytt i mars')
    expect(await (await nobody.get(page)).text()).toContain('Du er meldt av')
    await nobody.post(`${page}/end`)
    expect((await actions()).filter((action) => action === 'newsletter.left')).toHaveLength(1)
    services.clock.moveTo('2026-03-04T09:00:00+01:00')
    await reader('kari@example.org')
    expect(await subscriptions()).toHaveLength(2)
  })

  test('leaves by one click in the mail program: without a cookie, from elsewhere, once or twice, and only with the right words', async () => {
    const oneClick = (await reader('kari@example.org')).replace('/subscription/', '/one-click/')
    const post = (body: string, headers: Record<string, string> = {}) =>
      app.app.request(`http://localhost:3000${oneClick}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      })
    expect((await post('x=y')).status).toBe(400)
    expect(await subscriptions()).toMatchObject([{ ended_at: null }])
    for (let twice = 0; twice < 2; twice += 1) {
      const answer = await post('List-Unsubscribe=One-Click', { origin: 'https://mail.example' })
      expect([answer.status, await answer.text(), answer.headers.get('set-cookie')]).toEqual([200, 'OK', null])
    }
    expect(await subscriptions()).toMatchObject([{ ended_at: services.clock.now() }])
    expect((await actions()).filter((action) => action === 'newsletter.left')).toHaveLength(1)
    const other = await app.app.request('http://localhost:3000/newsletter/sign-ups', {
      method: 'POST',
      body: 'email=kari@example.org',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(other.status, 'no other form is taken from elsewhere').toBe(403)
  })

  test('is still found, and still gets letters, when the keys have been renewed', async () => {
    await reader('kari@example.org')
    const ring = withNewVersion(withNewVersion(keyFileIn(services.config.data), 'encryption'), 'linkage')
    const renewed = { ...services, keys: openKeys(ring) }
    expect(await rotateNewsletterKeys(renewed, 'encryption')).toBe(1)
    expect(await rotateNewsletterKeys(renewed, 'linkage')).toBe(1)
    expect(await rotateNewsletterKeys(renewed, 'linkage')).toBe(0)
    services.clock.moveTo('2026-03-03T09:00:00+01:00')
    const { '1': _a, ...encryption } = ring.encryption
    const { '1': _b, ...linkage } = ring.linkage
    const later = { ...services, keys: openKeys({ ...ring, encryption, linkage }) }
    await testApp(later)
      .nobody()
      .post('/newsletter/sign-ups', { ...WISH, email: 'kari@example.org' })
    expect(await subscriptions()).toHaveLength(1)
  })
})

describe('an issue', () => {
  test('goes once to each who shares a topic, in their language, with the way out in its headers', async () => {
    await reader('kari@example.org')
    await reader('nora@example.org', { language: 'en', topics: ['ungt-utenforskap', 'arbeid-og-helse'] })
    await reader('ola@example.org', { topics: ['ungt-utenforskap'] })
    await signUp('aldri@example.org')
    await issue('mars')
    expect((await send(ane, 'mars')).status).toBe(303)
    await reader('sein@example.org')
    services.clock.moveTo('2026-03-02T09:05:00+01:00')
    expect(await sendIssues(services)).toBe(3)
    expect(await sendIssues(services)).toBe(0)
    const letters = (await mails()).filter(({ headers }) => headers?.['List-Unsubscribe'])
    expect(new Map(letters.map(({ to, subject }) => [to, subject]))).toEqual(
      new Map([
        ['kari@example.org', 'Nytt i mars'],
        ['nora@example.org', 'News in March'],
        ['sein@example.org', 'Nytt i mars'],
      ]),
    )
    expect(letters).toHaveLength(3)
    const letter = letters.find(({ to }) => to === 'kari@example.org')!
    expect(letter.headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(letter.text).toContain('[mer](http://localhost:3000/services)')
    expect(letter.html).toContain('<a href="http://localhost:3000/services">mer</a>')
    expect(letter.html).toContain('<em>[Bru]</em>')
    expect(letter.html).not.toContain('<img')
    const way = /^<http:\/\/localhost:3000(\/newsletter\/one-click\/[\w-]{22})>$/.exec(
      letter.headers!['List-Unsubscribe']!,
    )![1]!
    expect((await nobody.get(way)).status).toBe(200)
    expect(await actions()).toContain('newsletter.sending-finished')
  })

  test('goes out once, pressed twice at once or again; and by editors only', async () => {
    await reader('kari@example.org')
    await issue('mars')
    expect((await (await app.as(ane)).post('/newsletter/archive/mars/sending')).status).toBe(422)
    const answers = await Promise.all([send(ane, 'mars'), send(bo, 'mars')])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 422]))
    expect(await (await send(ane, 'mars')).text()).toContain('går ikke ut en gang til')
    expect(await Promise.all([sendIssues(services), sendIssues(services)])).toHaveLength(2)
    expect((await mails()).filter(({ subject }) => subject === 'Nytt i mars')).toHaveLength(1)
    const other = await addPerson(services, 'Cato', [{ role: 'secretariat', organisation: null }])
    expect((await send(other, 'mars')).status).toBe(403)
    expect((await nobody.post('/newsletter/archive/mars/sending')).status).toBe(401)
    expect((await send(ane, 'finnes-ikke')).status).toBe(404)
  })

  test('stopped in the middle goes on with those who are left', async () => {
    await many(450)
    await issue('mars')
    await send(ane, 'mars')
    // The mail of somebody in the third part cannot be put in line: as if the process had been killed there.
    await sql`create function newsletter.stop() returns trigger language plpgsql as
      $$ begin if (select count(*) from newsletter.delivery) >= 420 then raise exception 'killed'; end if; return new; end $$`.execute(
      services.db,
    )
    await sql`create trigger stop before insert on newsletter.delivery for each row execute function newsletter.stop()`.execute(
      services.db,
    )
    await expect(sendIssues(services)).rejects.toThrow('killed')
    const inLine = async () =>
      (await sql<{ count: number }>`select count(*) from platform.mail`.execute(services.db)).rows[0]!.count
    expect(await inLine()).toBe(400)
    const office = async () => (await (await app.as(ane)).get('/newsletter/office')).text()
    expect(await office()).toContain('400 er lagt der')
    await sql`drop trigger stop on newsletter.delivery`.execute(services.db)
    expect(await sendIssues(services)).toBe(50)
    expect(await inLine()).toBe(450)
    const page = await office()
    expect(page).toContain('0 av 450 er sendt')
    expect(page).toContain('Ingen postserver er satt opp')
  })

  /** Readers put straight into the table, since signing up so many takes long. */
  async function many(count: number): Promise<void> {
    const { keys, clock, db } = services
    for (let each = 0; each < count; each += 1) {
      const id = randomUUID()
      const sealed = keys.encrypt(`n${each}@example.org`, `newsletter.subscription ${id}`)
      await sql`insert into newsletter.subscription (id, sealed, key_version, address_hash, hash_version, language, topics,
        created_at, confirmed_at, link_version, link_hash) values (${id}, ${sealed}, 1, ${Buffer.from(id)}, 1, 'nb',
        '{arbeid-og-helse}', ${clock.now()}, ${clock.now()}, 1, ${Buffer.from(id)})`.execute(db)
    }
  }
})

describe('the archive', () => {
  test('with none, one and many letters', async () => {
    const archive = async (query = '') => (await nobody.get(`/newsletter/archive${query}`)).text()
    expect(await archive()).toContain('Det første brevet er ikke skrevet')
    expect(await (await (await app.as(ane)).get('/newsletter/office')).text()).toContain('Ingen brev er godkjent')
    await issue('n0')
    expect(await archive()).toContain('Ett nyhetsbrev til nå')
    expect(await (await nobody.get('/newsletter/archive/n0')).text()).toContain('<h1 lang="nb">Nytt i mars</h1>')
    for (let each = 1; each < 22; each += 1) await issue(`n${each}`)
    expect(await archive()).toContain('22 nyhetsbrev til nå')
    expect((await archive('?page=2')).match(/class="b-letter-facts"/g)).toHaveLength(2)
  })
})
