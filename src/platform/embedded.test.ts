import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brua-embedded-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const STARTER = `
  import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
  const server = await startEmbedded(process.argv[1])
  console.log(server.url)
  setInterval(() => {}, 1000)`

/** Another process that starts the server and then stays. */
async function otherProcess() {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', STARTER, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, url: line.toString().trim() }
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const serverPid = () =>
  Number(readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('two that start at once share one server; when its owner is killed outright the server ends, and nothing acknowledged is lost', async () => {
  const [one, two] = [await otherProcess(), await startEmbedded(folder)]
  expect(two.started).toBe(false)
  expect(two.url).toBe(one.url)
  await query(one.url, 'create table kept (x int); insert into kept values (1)')
  const pid = serverPid()

  one.child.kill('SIGKILL')
  await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false)

  const again = await startEmbedded(folder)
  expect(again.started).toBe(true)
  expect(await query(again.url, 'select x from kept')).toEqual([{ x: 1 }])
  expect(await query(again.url, "select x from (values ('å'), ('a'), ('ø'), ('z'), ('æ')) v(x) order by x")).toEqual(
    ['a', 'z', 'æ', 'ø', 'å'].map((x) => ({ x })),
  )
  await again.stop()
  await expect(query(again.url, 'select 1')).rejects.toThrow(/ECONNREFUSED|terminat/)
})

test('the address needs the password', async () => {
  const server = await startEmbedded(folder)
  await expect(query(server.url.replace(/:[0-9a-f]{48}@/, ':guessed@'), 'select 1')).rejects.toThrow('password')
  await server.stop()
})
