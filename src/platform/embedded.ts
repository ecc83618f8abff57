import { spawn, spawnSync } from 'node:child_process'
import { closeSync, constants, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { isAlive, openCluster, type Cluster } from '#platform/cluster.ts'
import { log } from '#platform/log.ts'

/** A PostgreSQL server of our own, its files in one folder. */
export type EmbeddedServer = {
  /** Address of the database `brua`, for the ordinary role that owns it. */
  readonly url: string
  /** Address for the superuser, for making databases and for backups. */
  readonly adminUrl: string
  /** Whether this process started it, or found it running. */
  readonly started: boolean
  /** Lets go of the server, and waits for its end unless others use it. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Off only in tests: what is written may be lost when the machine stops. */
  readonly durable?: boolean
  /** Another PostgreSQL's `bin` folder, such as Debian's `/usr/lib/postgresql/15/bin`. */
  readonly binaries?: string
}

/** As long as a server may need that puts in order what an outage left. */
const PATIENCE_MS = 300_000
const WORD_AFTER_MS = 10_000
const PATIENCE_AT_END_MS = 5000

/**
 * Starts the embedded PostgreSQL on a folder, or finds it running there already.
 *
 * The server listens on loopback with a password kept in the folder. Every process that uses it holds a pipe open, and a
 * small shell ends the server when nobody does any more: pipes close however a process ends.
 * @throws with what the server said, when it does not start.
 */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const { durable = true, binaries } = options
  const cluster = openCluster(folder, { durable, ...(binaries === undefined ? {} : { binaries }) })
  const word = globalThis.setTimeout(
    () => log('warning', 'the embedded database is not ready yet; waiting', { home: cluster.home }),
    WORD_AFTER_MS,
  )
  try {
    for (const patience = Date.now() + PATIENCE_MS; ; await setTimeout(100)) {
      const running = isHeld(cluster) ? await findRunning(cluster) : await launch(cluster, durable)
      if (running) {
        const { port, started, pipe } = running
        const stop = () => letGo(cluster, port, pipe)
        return { ...(await addresses(port, cluster.password)), started, stop }
      }
      if (Date.now() > patience)
        throw new Error(`Another process holds the embedded database in ${cluster.home}, and it does not answer.`)
    }
  } finally {
    clearTimeout(word)
  }
}

/** The server that has a cluster's lock: its process and port, as PostgreSQL writes them down. */
function lockOf({ folder }: Cluster): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}

/**
 * Whether a server lives on the cluster. After an outage another program may have got the number of the process that had the
 * lock; PostgreSQL would wait for it for ever, so that lock is taken away.
 */
function isHeld(cluster: Cluster): boolean {
  const lock = lockOf(cluster)
  if (lock === undefined || !isAlive(lock.pid)) return false
  const program = programOf(lock.pid)
  if (program === undefined || program === 'postgres') return true
  rmSync(join(cluster.folder, 'postmaster.pid'), { force: true })
  return false
}

/** The name of the program that a process runs, where the system tells (Linux). */
function programOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return undefined
  }
}

type Running = { readonly port: number; readonly started: boolean; readonly pipe: number | undefined }

async function findRunning(cluster: Cluster): Promise<Running | undefined> {
  const port = lockOf(cluster)?.port
  if (!port) return undefined
  // Held before it is asked, so that it cannot end between its answer and our use of it.
  const pipe = holdPipe(pipeOf(cluster, port))
  if (await answers(port, cluster)) return { port, started: false, pipe }
  if (pipe !== undefined) closeSync(pipe)
  return undefined
}

/** Whether the server on a port is the one of this folder, and not somebody else's. */
async function answers(port: number, { password, folder }: Cluster): Promise<boolean> {
  try {
    return await asking(port, password, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory')
      return rows[0]?.data_directory === folder
    })
  } catch {
    return false
  }
}

async function asking<T>(port: number, password: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** The pipe that everyone who uses a server holds open. */
const pipeOf = ({ home }: Cluster, port: number) => join(home, `users-${port}`)

/** Undefined when nobody reads it: the shell that should is gone. */
function holdPipe(path: string): number | undefined {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
  } catch {
    return undefined
  }
}

/** Makes the pipe and opens both its ends: one for us, the other for the shell that waits for it to close. */
function makePipe({ home }: Cluster, path: string): { ours: number; theirs: number } {
  for (const name of readdirSync(home).filter((name) => name.startsWith('users-'))) clearAway(join(home, name))
  rmSync(path, { force: true })
  const made = spawnSync('mkfifo', ['-m', '600', path], { encoding: 'utf8' })
  if (made.status !== 0)
    throw new Error(`The embedded database needs a pipe, and cannot make one: ${made.stderr || made.error?.message}`)
  // Open for both, so that neither of the other two waits for its counterpart.
  const both = openSync(path, constants.O_RDWR)
  const ends = { ours: openSync(path, constants.O_WRONLY), theirs: openSync(path, constants.O_RDONLY) }
  closeSync(both)
  return ends
}

/** Takes away what one left who was killed between making a pipe and using it, long enough ago. */
function clearAway(path: string): void {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (age < PATIENCE_MS) return
  const pipe = holdPipe(path)
  if (pipe === undefined) rmSync(path, { force: true })
  else closeSync(pipe)
}

const KEEPER = `exec 3<&0 </dev/null >>"$LOG" 2>&1
"$@" 3<&- & server=$!
trap "" INT TERM HUP
{ read -r _; kill -INT $server; } <&3 & reader=$!
wait $server
rm -f "$USERS"
kill -KILL $reader`

/** Starts the server; undefined when another process was quicker. */
async function launch(cluster: Cluster, durable: boolean): Promise<Running | undefined> {
  const port = await freePort()
  const pipe = makePipe(cluster, pipeOf(cluster, port))
  const fast = durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
  const [program, args] = cluster.command('postgres', [
    ...['-D', cluster.folder, '-p', String(port), '-h', '127.0.0.1', '-k', ''],
    ...['-c', 'timezone=Europe/Oslo', '-c', 'max_connections=100', '-c', 'shared_buffers=128MB'],
    ...fast,
  ])
  const file = logFile(cluster)
  const before = sizeOf(file)
  const keeper = spawn('sh', ['-c', KEEPER, 'sh', program, ...args], {
    stdio: [pipe.theirs, 'ignore', 'ignore'],
    detached: true,
    cwd: cluster.home,
    env: { ...process.env, LOG: file, USERS: pipeOf(cluster, port) },
    ...cluster.as,
  })
  closeSync(pipe.theirs)
  const end: { because?: string } = {}
  keeper.once('exit', () => (end.because ??= ''))
  keeper.once('error', (error) => (end.because = error.message))
  for (
    const patience = Date.now() + PATIENCE_MS;
    end.because === undefined && Date.now() < patience;
    await setTimeout(25)
  ) {
    if (!(await answers(port, cluster))) continue
    keeper.unref()
    return { port, started: true, pipe: pipe.ours }
  }
  closeSync(pipe.ours)
  const said = end.because || readFileSync(file).subarray(before).toString()
  if (/FATAL: +lock file/.test(said)) return undefined
  const why = /FATAL: +(.*)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1)
  throw new Error(
    `The embedded database in ${cluster.home} does not start: ${why || 'it says nothing'}. Its log: ${file}`,
  )
}

const LARGEST_LOG = 10_000_000

/** Where the server writes; what became long is put aside. */
function logFile({ home }: Cluster): string {
  const file = join(home, 'log')
  if (sizeOf(file) > LARGEST_LOG) renameSync(file, `${file}.old`)
  return file
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** Closes our end of the pipe. Whoever was the last waits until the server has ended, so that nothing runs on after them. */
async function letGo(cluster: Cluster, port: number, pipe: number | undefined): Promise<void> {
  const lock = lockOf(cluster)
  const others = await asking(port, cluster.password, countOthers).catch(() => 0)
  if (pipe === undefined) return
  closeSync(pipe)
  if (others > 0 || lock?.port !== port) return
  for (const patience = Date.now() + PATIENCE_AT_END_MS; isAlive(lock.pid) && Date.now() < patience;)
    await setTimeout(20)
}

async function countOthers(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  return rows[0]!.others
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** Makes the ordinary role and its database when they are missing, and gives the addresses. */
async function addresses(port: number, password: string): Promise<Pick<EmbeddedServer, 'url' | 'adminUrl'>> {
  await asking(port, password, async (client) => {
    const missing = async (sql: string) => (await client.query(sql)).rowCount === 0
    const unlessRaced = (error: { code?: string }) => {
      if (!['42710', '42P04', '23505'].includes(error.code ?? '')) throw error
    }
    if (await missing("select from pg_roles where rolname = 'brua'"))
      await client.query(`create role brua login createdb password '${password}'`).catch(unlessRaced)
    if (await missing("select from pg_database where datname = 'brua'"))
      await client.query('create database brua owner brua').catch(unlessRaced)
  })
  return {
    adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    url: `postgres://brua:${password}@127.0.0.1:${port}/brua`,
  }
}
