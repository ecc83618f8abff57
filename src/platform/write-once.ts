import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'

/**
 * Writes a file for its owner only, unless it is there already, and gives what stands in it. The file appears whole or not at
 * all, and of several processes that write at once one wins and all get the same.
 */
export function writeOnce(path: string, text: () => string): string {
  const known = readIfThere(path)
  if (known !== undefined) return known
  const mine = `${path}.${randomBytes(6).toString('hex')}.new`
  const file = openSync(mine, 'wx', 0o600)
  try {
    writeSync(file, text())
    fsyncSync(file)
    linkSync(mine, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    closeSync(file)
    rmSync(mine, { force: true })
  }
  return readFileSync(path, 'utf8')
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}
