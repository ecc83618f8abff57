import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const ADDRESS = /Brua is at (http:\/\/\S+)/
const START_MS = 60_000

let data: string
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'brua-process-'))
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** Runs a script of package.json as npm does, and gathers what it says. */
function run(args: string[], env: Record<string, string> = {}) {
  return listen('node', ['tools/run.mjs', ...args], env)
}

function listen(program: string, args: string[], env: Record<string, string>) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...cleanEnv(), BRUA_DATA: data, BRUA_DEMO: 'small', PORT: '0', ...env },
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, said, ended }
}

/** The test runner's own settings must not reach the product. */
function cleanEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|BRUA_|DATABASE_URL|PORT)/.test(name)),
  )
}

async function started(process = run(['start'])) {
  onTestFinished(() => void process.child.kill('SIGKILL'))
  await expect
    .poll(() => ADDRESS.test(process.said.out) || process.child.exitCode !== null, { timeout: START_MS })
    .toBe(true)
  const address = ADDRESS.exec(process.said.out)?.[1]
  expect(address, process.said.err).toBeDefined()
  return { ...process, address: address! }
}

const databasePid = () =>
  Number(readFileSync(join(data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
const isGone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false)

async function endWith(child: ChildProcess, signal: NodeJS.Signals) {
  const pid = databasePid()
  child.kill(signal)
  await isGone(pid)
}

test('the first start fills the demo world and serves; the command ends it all; a command can work beside it', async () => {
  const { child, address, ended } = await started()
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  const page = await (await fetch(address, { headers: { 'accept-language': 'nn' } })).text()
  expect(page).toContain('<html lang="nn"')

  const beside = run(['brua', 'settings'])
  expect(await beside.ended).toBe(0)
  const copy = run(['brua', 'backup', join(data, 'x.backup')])
  expect(await copy.ended, copy.said.err).toBe(0)
  expect(copy.said.out).toBe('')
  expect(existsSync(join(data, 'x.backup'))).toBe(true)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)

  await endWith(child, 'SIGTERM')
  await ended
  await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed')
}, 120_000)

test('killed outright, its server and its database end too, and the next start goes on where it was', async () => {
  const first = await started()
  await endWith(first.child, 'SIGKILL')
  await expect
    .poll(
      () =>
        fetch(`${first.address}/healthz`).then(
          () => true,
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(false)
  const second = await started()
  expect(second.said.err).not.toContain('Filling')
  // Ended while its jobs are still starting, it ends in order.
  await endWith(second.child, 'SIGINT')
  await second.ended
  expect(second.said.err).not.toContain('"level":"warning"')
}, 120_000)

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'npm itself ended by %s, the server and its database end too',
  async (signal) => {
    const { child, address } = await started(listen('npm', ['start'], {}))
    await endWith(child, signal)
    await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed')
  },
  120_000,
)

test('a wrong setting is told in one message, and nothing starts', async () => {
  const { said, ended } = run(['start'], { PORT: 'many', DATABASE_URL: 'mysql://x' })
  expect(await ended).toBe(1)
  expect(said.err).toMatch(/PORT is "many"[\s\S]*DATABASE_URL is "mysql:\/\/x"/)
})

test('the demo is not run on a database that people sign in to for real', async () => {
  const real = { BRUA_DATA: mkdtempSync(join(tmpdir(), 'brua-process-')) }
  onTestFinished(() => rmSync(real.BRUA_DATA, { recursive: true, force: true }))
  const oidc = { BRUA_OIDC_ISSUER: 'https://id.example.org', BRUA_OIDC_CLIENT_ID: 'brua' }
  const grant = run(['brua', 'admin', 'grant', 'sub-1'], { ...real, ...oidc })
  expect(await grant.ended, grant.said.err).toBe(0)
  const { said, ended } = run(['start'], real)
  expect(await ended).toBe(1)
  expect(said.err).toContain('sign in to this database for real')
  expect(said.err).not.toContain('Filling')
}, 60_000)

test('a taken port is told, and everything ends', async () => {
  const { address, child } = await started()
  const other = mkdtempSync(join(tmpdir(), 'brua-process-'))
  onTestFinished(() => rmSync(other, { recursive: true, force: true }))
  const { said, ended } = run(['start'], { PORT: new URL(address).port, BRUA_DATA: other })
  expect(await ended).toBe(1)
  expect(said.err).toContain('is taken')
  await endWith(child, 'SIGTERM')
}, 120_000)

test('unknown commands and wrong words say how, and exit with 2; refusals exit with 1', async () => {
  for (const args of [['fly'], [], ['backup'], ['backup', 'a', '--fast']]) {
    const { said, ended } = run(['brua', ...args])
    expect(await ended, args.join(' ')).toBe(2)
    expect(said.err).toContain('brua')
    expect(said.out).toBe('')
  }
  const { ended } = run(['brua', 'backup', join(ROOT, 'package.json')])
  expect(await ended).toBe(1)
}, 60_000)
