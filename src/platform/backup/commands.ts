import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from '#platform/command.ts'
import { backup } from './backup.ts'
import { CannotRestore, restore } from './restore.ts'

export const commands: readonly Command[] = [
  {
    name: 'backup',
    is: 'write everything Brua holds into one checksummed file',
    usage: 'FILE [--with-keys]',
    help: `The product may go on running. The file holds all tables as of one moment, and the published snapshots.
Without --with-keys the key ring is left out, and the file cannot be read without it: keep the ring apart.`,
    options: { 'with-keys': { type: 'boolean' } },
    takes: [1, 1],
    async run({ args, options, say, progress, services }) {
      const path = resolve(args[0]!)
      if (existsSync(path))
        return refused(say, `${path} exists already. Choose another name; a backup never overwrites.`)
      const opened = await services()
      const withKeys = options['with-keys'] === true
      if (withKeys && opened.config.keys !== undefined)
        return refused(
          say,
          'The key ring is not in the data folder: it comes from BRUA_KEYS. Keep that safe by itself.',
        )
      const report = await backup(opened, path, { withKeys, progress: progress('Backup') })
      say(`Wrote ${report.tables} tables and ${report.files} files to ${path}.`)
      say(
        report.keys
          ? 'The key ring is in it: whoever holds this file can read everything.'
          : 'The key ring is not in it. Keep keys.json (or BRUA_KEYS) apart: without it names and links cannot be read.',
      )
      return 0
    },
  },
  {
    name: 'restore',
    is: 'put a backup into an empty Brua',
    usage: 'FILE',
    help: `The database and the data folder must be new. Stop the product first. When the backup has no key ring in it, put the one it
was made with in place first: keys.json in the data folder, or BRUA_KEYS. Stopped in the middle, it may be run again.`,
    takes: [1, 1],
    async run({ args, say, progress, services }) {
      try {
        const report = await restore(await services(), resolve(args[0]!), progress('Restore'))
        say(`Restored ${report.tables} tables and ${report.files} files, as of ${report.madeAt}.`)
        return 0
      } catch (error) {
        if (error instanceof CannotRestore) return refused(say, error.message)
        throw error
      }
    },
  },
]

function refused(say: (line: string) => void, why: string): 1 {
  say(why)
  return 1
}
