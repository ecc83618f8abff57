import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startJobs, type Job } from '#platform/jobs.ts'
import { sendWaitingMail } from '#platform/mail.ts'
import { announce, deliver } from '#platform/outbox.ts'
import { testApp } from '#tests/app.ts'
import { addPerson } from '#tests/people.ts'
import { testServices } from '#tests/services.ts'

test('the operator sees the facts, in Norwegian time, and what is stuck and why', async () => {
  const services = await testServices({ env: { BRUA_SMTP_URL: 'smtp://127.0.0.1:9' } })
  const admin = await testApp(services).as(
    await addPerson(services, 'Astrid', [{ role: 'administrator', organisation: null }]),
  )
  const page = async () => (await admin.get('/-/operations')).text()
  const before = await page()
  expect(before).toContain('Ingenting står fast')
  expect(before).toContain('2.3.2026 09:00')
  expect(before).toContain('http://localhost:3000')
  expect(before).toContain('keys.json: encryption 1, linkage 1')

  const stumbles = {
    name: 'listener',
    kind: 'episodes.ended' as const,
    hear: async () => Promise.reject(new Error('no such clinic')),
  }
  await services.db
    .transaction()
    .execute((tx) => announce(tx, services.clock.now(), { kind: 'episodes.ended', payload: {} }))
  await deliver(services, [stumbles])
  await admin.post('/-/operations/test-mail', { to: 'kari@example.org' })
  await sendWaitingMail(services)
  const after = await page()
  expect(after).toContain('Melding: episodes.ended → listener')
  expect(after).toContain('no such clinic')
  expect(after).toContain('E-post: test')
  expect(after).toContain('ECONNREFUSED')
  expect(after).not.toContain('kari@example.org')
})

test('a job that stops is told in the log and on the page', async () => {
  const services = await testServices()
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => said.mockRestore())
  const job: Job = { name: 'test.stops', run: async () => Promise.reject(new Error('the disk is full')) }
  const jobs = await startJobs(services, [job], [])
  await sql`insert into pgboss.job (name, retry_limit) values ('test.stops', 0)`.execute(services.db)
  await expect
    .poll(async () => said.mock.calls.some(([line]) => String(line).includes('the disk is full')), { timeout: 20_000 })
    .toBe(true)
  await jobs.stop()
  const admin = await testApp(services).as(
    await addPerson(services, 'Astrid', [{ role: 'administrator', organisation: null }]),
  )
  expect(await (await admin.get('/-/operations')).text()).toMatch(/Jobb: test.stops[\s\S]*the disk is full/)
})
