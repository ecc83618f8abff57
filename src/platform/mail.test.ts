import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { testServices } from '#tests/services.ts'
import { keyFileIn, newKeyFile, openKeys, withNewVersion } from './keys.ts'
import { countMail, queueBulkMail, queueMail, renewWaitingMail, sendWaitingMail, withdrawMail } from './mail.ts'
import { readSettings } from './settings.ts'

/** A real mail server on loopback; `answer` may refuse a recipient. */
async function mailServer(answer: (recipient: string) => Error | undefined = () => undefined, password?: string) {
  const received: { to: string | undefined; subject: string | undefined; text: string | undefined }[] = []
  const raw: Buffer[] = []
  const server = new SMTPServer({
    authOptional: password === undefined,
    onAuth: ({ username, password: given }, _session, done) =>
      given === password ? done(null, { user: username }) : done(new Error('wrong password')),
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(answer(address)),
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        raw.push(Buffer.concat(chunks))
        const mail = await PostalMime.parse(Buffer.concat(chunks))
        received.push({ to: mail.to?.[0]?.address, subject: mail.subject, text: mail.text?.trim() })
        done()
      })
    },
  })
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  return { received, raw, url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}` }
}

const MAIL = { to: 'kari@example.org', subject: 'Prøve', text: 'Blåbærsyltetøy' }

test('a mail arrives as it was written, once, also when two processes send', async () => {
  const { received, url } = await mailServer()
  const services = await testServices({ env: { BRUA_SMTP_URL: url } })
  await services.db.transaction().execute((tx) => queueMail(tx, services, 'test', MAIL))
  await Promise.all([sendWaitingMail(services), sendWaitingMail(services)])
  expect(received).toEqual([MAIL])
  const { rows } = await sql<{ status: string; sealed: Buffer }>`select status, sealed from platform.mail`.execute(
    services.db,
  )
  expect(rows[0]!.status).toBe('sent')
  expect(rows[0]!.sealed.includes('kari')).toBe(false)
})

test('a mail carries its headers and its HTML, and keeps nothing of itself once it has gone', async () => {
  const { raw, url } = await mailServer()
  const services = await testServices({ env: { BRUA_SMTP_URL: url } })
  const way = `<https://brua.example/newsletter/one-click/${'x'.repeat(90)}>`
  const headers = { 'List-Unsubscribe': way, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  const html = '<p><a href="https://brua.example/">Blåbærsyltetøy</a></p>'
  await services.db.transaction().execute((tx) => queueMail(tx, services, 'test', { ...MAIL, html, headers }))
  await sendWaitingMail(services)
  const mail = await PostalMime.parse(raw[0]!)
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
  expect([header('list-unsubscribe'), header('list-unsubscribe-post')]).toEqual([way, 'List-Unsubscribe=One-Click'])
  expect([mail.text?.trim(), mail.html?.trim()]).toEqual([MAIL.text, html])
  const { rows } = await sql<{ left: number }>`select length(sealed) as left from platform.mail`.execute(services.db)
  expect(rows).toEqual([{ left: 0 }])
})

test('one of many waits behind every mail that somebody waits for, is counted, and can be taken back while it waits', async () => {
  const { received, url } = await mailServer()
  const services = await testServices({ env: { BRUA_SMTP_URL: url } })
  const queue = (work: typeof queueMail, to: string) =>
    services.db.transaction().execute((tx) => work(tx, services, 'test', { ...MAIL, to }))
  await queue(queueBulkMail, 'many@example.org')
  const back = await queue(queueBulkMail, 'back@example.org')
  services.clock.moveTo('2026-03-02T10:00:00+01:00')
  await queue(queueMail, 'one@example.org')
  await services.db.transaction().execute((tx) => withdrawMail(tx, [back]))
  expect((await countMail(services.db, ['test', 'other'])).get('test')).toEqual({ waiting: 2, sent: 0, refused: 0 })
  await sendWaitingMail(services)
  expect(received.map(({ to }) => to)).toEqual(['one@example.org', 'many@example.org'])
  expect([...(await countMail(services.db, ['test', 'other']))]).toEqual([
    ['test', { waiting: 0, sent: 2, refused: 0 }],
  ])
})

test('a mail of a change that was rolled back is never sent', async () => {
  const { received, url } = await mailServer()
  const services = await testServices({ env: { BRUA_SMTP_URL: url } })
  const change = services.db.transaction().execute(async (tx) => {
    await queueMail(tx, services, 'test', MAIL)
    throw new Error('rolled back')
  })
  await expect(change).rejects.toThrow('rolled back')
  expect(await sendWaitingMail(services)).toBe(0)
  expect(received).toEqual([])
})

test('refused for good it ends there; refused for now it is tried again, later; the address is in no outcome', async () => {
  let code = 550
  const { received, url } = await mailServer((recipient) =>
    code ? Object.assign(new Error(`no ${recipient}`), { responseCode: code }) : undefined,
  )
  const services = await testServices({ env: { BRUA_SMTP_URL: url } })
  const state = async () =>
    (
      await sql<{
        status: string
        outcome: string | null
      }>`select status, outcome from platform.mail order by created_at`.execute(services.db)
    ).rows
  await services.db.transaction().execute((tx) => queueMail(tx, services, 'test', MAIL))
  await sendWaitingMail(services)
  expect(await state()).toMatchObject([{ status: 'refused', outcome: expect.not.stringContaining('kari') }])

  code = 451
  services.clock.moveTo('2026-03-02T10:00:00+01:00')
  await services.db.transaction().execute((tx) => queueMail(tx, services, 'test', MAIL))
  await sendWaitingMail(services)
  expect((await state())[1]).toMatchObject({ status: 'waiting' })
  code = 0
  expect(await sendWaitingMail(services)).toBe(0)
  services.clock.moveTo('2026-03-02T10:02:00+01:00')
  expect(await sendWaitingMail(services)).toBe(1)
  expect(received).toHaveLength(1)
})

test('what is wrong with the server or with us refuses nobody: the mails wait, and go when it is mended', async () => {
  const { received, url } = await mailServer(undefined, 'brua')
  const wrong = await testServices({ env: { BRUA_SMTP_URL: url.replace('//', '//brua:wrong@') } })
  for (let mail = 0; mail < 3; mail += 1)
    await wrong.db.transaction().execute((tx) => queueMail(tx, wrong, 'test', MAIL))
  expect(await sendWaitingMail(wrong)).toBe(0)
  const { rows } = await sql<{
    status: string
    tries: number
  }>`select status, tries from platform.mail order by tries`.execute(wrong.db)
  expect(rows.map(({ status, tries }) => [status, tries])).toEqual([
    ['waiting', 0],
    ['waiting', 0],
    ['waiting', 1],
  ])
  wrong.clock.moveTo('2026-03-02T12:00:00+01:00')
  const right = { ...wrong, config: readSettings({ BRUA_SMTP_URL: url.replace('//', '//brua:brua@') }) }
  expect(await sendWaitingMail(right)).toBe(3)
  expect(received).toHaveLength(3)
})

test('a mail that cannot be opened holds up no other', async () => {
  const { received, url } = await mailServer()
  const services = await testServices({ env: { BRUA_SMTP_URL: url } })
  const others = { ...services, keys: openKeys(newKeyFile()) }
  await services.db.transaction().execute((tx) => queueMail(tx, others, 'test', MAIL))
  services.clock.moveTo('2026-03-02T10:00:00+01:00')
  await services.db.transaction().execute((tx) => queueMail(tx, services, 'test', MAIL))
  expect(await sendWaitingMail(services)).toBe(1)
  expect(received).toHaveLength(1)
})

test('mails that wait are sealed anew when the key is, and then need the old one no more', async () => {
  const { received, url } = await mailServer()
  const services = await testServices({ env: { BRUA_SMTP_URL: url } })
  const ring = keyFileIn(services.config.data)
  await services.db.transaction().execute((tx) => queueMail(tx, services, 'test', MAIL))
  const grown = withNewVersion(ring, 'encryption')
  expect(await renewWaitingMail({ ...services, keys: openKeys(grown) })).toBe(1)
  expect(await renewWaitingMail({ ...services, keys: openKeys(grown) })).toBe(0)
  const { '1': _old, ...encryption } = grown.encryption
  expect(await sendWaitingMail({ ...services, keys: openKeys({ ...grown, encryption }) })).toBe(1)
  expect(received).toEqual([MAIL])
})

test('without a mail server nothing is sent and nothing is lost', async () => {
  const services = await testServices()
  await services.db.transaction().execute((tx) => queueMail(tx, services, 'test', MAIL))
  expect(await sendWaitingMail(services)).toBe(0)
  expect((await sql`select from platform.mail where status = 'waiting'`.execute(services.db)).rows).toHaveLength(1)
})
