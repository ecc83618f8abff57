import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { scopeOf } from '#registry/participants/index.ts'
import { asking, linkOf, testClinic, withEpisode } from '#tests/clinic.ts'
import { testApp } from '#tests/app.ts'
import { killOnce, type Running } from '#tests/brua.ts'
import { assessmentsOf } from './index.ts'

const ROOT = join(import.meta.dirname, '../../..')

test(
  'when the process is killed in the middle of answering, no answer that was acknowledged is lost',
  { timeout: 90_000 },
  async () => {
    const house = await testClinic({ registry: asking(['background', 'pain-nrs']) })
    const { services } = house
    const { participant } = await withEpisode(house)
    const [assessment] = await assessmentsOf(services.db, scopeOf(house.clinician), [participant])
    const link = await linkOf(house, assessment!.id)
    await testApp(services).nobody().post(link)
    await testApp(services).nobody().post(`${link}/q/background/work`, { answer: 'employed' })
    const question = `${link}/q/background/position`

    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'tests/answering.ts'), question, services.clock.now().toISOString()],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          DATABASE_URL: services.databaseUrl,
          BRUA_BASE_URL: 'http://localhost:3000',
          BRUA_KEYS: readFileSync(join(services.config.data, 'keys.json'), 'utf8'),
        },
      },
    )
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    const running: Running = {
      child,
      said,
      ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
    }
    await killOnce(running, () => said.out.split('\n').length > 20)

    const acknowledged = Number(said.out.trimEnd().split('\n').at(-1))
    const { rows } = await sql<{
      value: number
      revision: number
    }>`select value, revision from assessments.answer where item = 'position'`.execute(services.db)
    const { revision, value } = rows[0]!
    // The answer after the last acknowledged one may have been saved just before the end.
    expect([acknowledged, acknowledged + 1]).toContain(revision)
    expect(value).toBe(1 + (revision % 100))
    const saved = await sql<{
      n: number
    }>`select count(*) as n from platform.trail where action = 'assessments.answer-saved' and detail->>'item' = 'position'`.execute(
      services.db,
    )
    expect(saved.rows[0]!.n).toBe(revision)
    // And the participant goes on.
    const phone = testApp(services).nobody()
    expect(await (await phone.get(question)).text()).toContain(`value="${value}"`)
    expect((await phone.post(question, { answer: '50' })).status).toBe(303)
  },
)
