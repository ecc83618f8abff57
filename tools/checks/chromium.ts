import { accessSync, constants, existsSync } from 'node:fs'
import { runProgram } from './process.ts'

/** Whether there is a browser for the tests, and a sentence about it. */
export type BrowserFound = { readonly found: boolean; readonly says: string }

const APT = '/usr/bin/apt-get'

/**
 * Finds Chromium, or installs Debian's when this machine lets us (root, apt).
 * @param path where it should be: the setting BRUA_CHROMIUM.
 * @param say tells a person what is going on.
 */
export async function findChromium(path: string, say: (line: string) => void): Promise<BrowserFound> {
  const isDebians = path === '/usr/bin/chromium'
  if (!isExecutable(path) && isDebians && existsSync(APT) && process.getuid?.() === 0) {
    say('Chromium is missing: installing Debian’s (once) …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await runProgram(APT, ['update', '-q'], { env })
    const { code, output } = await runProgram(APT, ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      env,
    })
    if (code !== 0)
      return {
        found: false,
        says: `apt-get install chromium did not work:\n${output.trim().split('\n').slice(-5).join('\n')}`,
      }
  }
  if (!isExecutable(path)) return { found: false, says: missing(path) }
  const { code, output } = await runProgram(path, ['--version'])
  if (code !== 0) return { found: false, says: `${path} is there, but does not start: ${output.trim()}` }
  return { found: true, says: output.trim().split('\n').at(-1) ?? '' }
}

function missing(path: string): string {
  const how =
    process.platform === 'linux' ? '`sudo apt-get install chromium` on Debian and Ubuntu' : 'any Chromium or Chrome'
  return `There is no browser at ${path}: install Chromium (${how}), or set BRUA_CHROMIUM to the path of one.`
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
