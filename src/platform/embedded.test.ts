import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { isAlive } from './cluster.ts'
import { startEmbedded } from './embedded.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brua-embedded-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const STARTER = `
  import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
  const server = await startEmbedded(process.argv[1])
  console.log(JSON.stringify({ url: server.url, started: server.started }))
  setInterval(() => {}, 1000)`

type Other = { readonly child: ChildProcess; readonly url: string; readonly started: boolean }

function starting(folder: string, path = ''): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', STARTER, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PATH: `${path}${delimiter}${process.env['PATH']}` },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Another process that starts the server, or finds it, and then stays. */
async function otherProcess(folder: string, path?: string): Promise<Other> {
  const child = starting(folder, path)
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  return { child, ...(JSON.parse(line.toString()) as Omit<Other, 'child'>) }
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

const clusterIn = (folder: string) => join(folder, 'postgres', 'cluster')
const serverPid = (folder: string) =>
  Number(readFileSync(join(clusterIn(folder), 'postmaster.pid'), 'utf8').split('\n')[0])
const isGone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false)

/** Nothing but the cluster is left; the shell tidies up a moment after the server. */
const isTidy = (folder: string) =>
  expect.poll(() => readdirSync(join(folder, 'postgres')).toSorted()).toEqual(['cluster', 'log', 'password'])

test('many who start at once, also the very first time, share one server; it ends when the last one does, and keeps what it acknowledged', async () => {
  const folder = newFolder()
  const others = await Promise.all([1, 2, 3].map(() => otherProcess(folder)))
  expect(others.filter(({ started }) => started)).toHaveLength(1)
  expect(new Set(others.map(({ url }) => url)).size).toBe(1)
  const { url } = others[0]!
  await query(url, 'create table kept (x int); insert into kept values (1)')
  const pid = serverPid(folder)

  // Whoever started it goes first: the others must not lose it.
  const [owner, ...rest] = others.toSorted((a, b) => Number(b.started) - Number(a.started))
  owner!.child.kill('SIGKILL')
  await once(owner!.child, 'exit')
  rest[0]!.child.kill('SIGKILL')
  await once(rest[0]!.child, 'exit')
  expect(await query(url, 'select x from kept')).toEqual([{ x: 1 }])
  expect(isAlive(pid)).toBe(true)
  rest[1]!.child.kill('SIGKILL')
  await isGone(pid)

  const again = await startEmbedded(folder)
  expect(again.started).toBe(true)
  expect(await query(again.url, 'select x from kept')).toEqual([{ x: 1 }])
  expect(await query(again.url, "select x from (values ('å'), ('a'), ('ø'), ('z'), ('æ')) v(x) order by x")).toEqual(
    ['a', 'z', 'æ', 'ø', 'å'].map((x) => ({ x })),
  )
  await again.stop()
  await expect(query(again.url, 'select 1')).rejects.toThrow(/ECONNREFUSED|terminat/)
  await isTidy(folder)
})

test('the address needs the password', async () => {
  const server = await startEmbedded(newFolder())
  await expect(query(server.url.replace(/:[0-9a-f]{48}@/, ':guessed@'), 'select 1')).rejects.toThrow('password')
  await server.stop()
})

test('killed while its files are being made, the next start makes them anew', async () => {
  const folder = newFolder()
  const child = starting(folder)
  const making = () => readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('PG_VERSION'))
  await expect.poll(making, { timeout: 15_000, interval: 5 }).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(existsSync(clusterIn(folder))).toBe(false)
  const server = await startEmbedded(folder)
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
})

test('a lock that an outage left does not hold it up, though another program now has that number', async () => {
  const folder = newFolder()
  await (await startEmbedded(folder)).stop()
  writeFileSync(
    join(clusterIn(folder), 'postmaster.pid'),
    `${process.pid}\n${clusterIn(folder)}\n1700000000\n5\n\n127.0.0.1\n\nready\n`,
  )
  const server = await startEmbedded(folder)
  expect(server.started).toBe(true)
  await server.stop()
})

test('a folder has one server, by whatever name it is found', async () => {
  const folder = newFolder()
  const server = await startEmbedded(folder)
  const other = `${folder}-other`
  symlinkSync(folder, other)
  onTestFinished(() => rmSync(other))
  const found = await startEmbedded(other)
  expect([found.started, found.url]).toEqual([false, server.url])
  await found.stop()
  await server.stop()
})

test('a pipe that somebody killed left long ago is taken away', async () => {
  const folder = newFolder()
  await (await startEmbedded(folder)).stop()
  const left = join(folder, 'postgres', 'users-1')
  spawnSync('mkfifo', [left])
  utimesSync(left, 0, 0)
  await (await startEmbedded(folder)).stop()
  await isTidy(folder)
  expect(existsSync(left)).toBe(false)
})

test('what keeps it from starting is said at once', async () => {
  const folder = newFolder()
  await (await startEmbedded(folder)).stop()
  writeFileSync(join(clusterIn(folder), 'PG_VERSION'), '9\n')
  await expect(startEmbedded(folder)).rejects.toThrow(/does not start: database files are incompatible[\s\S]*log/)
})

test('where root may not make a user namespace, it runs as nobody; and where it then may, as before', async () => {
  const [folder, path] = [newFolder(), join(newFolder(), 'bin')]
  mkdirSync(path)
  writeFileSync(join(path, 'unshare'), '#!/bin/sh\nexit 1\n')
  chmodSync(join(path, 'unshare'), 0o755)
  chmodSync(join(path, '..'), 0o755)
  const other = await otherProcess(folder, path)
  await query(other.url, 'create table kept (x int)')
  const pid = serverPid(folder)
  const isRoot = process.getuid?.() === 0
  const ownerOf = (path: string) => statSync(path).uid
  expect(ownerOf(clusterIn(folder)) === ownerOf(folder)).toBe(!isRoot)
  other.child.kill('SIGKILL')
  await isGone(pid)
  const server = await startEmbedded(folder)
  expect(await query(server.url, 'select x from kept')).toEqual([])
  expect(ownerOf(clusterIn(folder))).toBe(ownerOf(folder))
  await server.stop()
})
