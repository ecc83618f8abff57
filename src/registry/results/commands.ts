import { calendarRows, calendarStates } from '#analysis/kernels/index.ts'
import type { Command } from '#platform/command.ts'
import { findNewestSnapshot, lastImportedRegistry, openSnapshot } from '#registry/snapshots/index.ts'

export const resultsCommands: readonly Command[] = [
  {
    name: 'results states',
    is: 'print how many people were in each state in each calendar month, from the newest snapshot',
    usage: '--json [--registry KEY]',
    help: 'Prints an array of {"month":"1993-07","state":"employment","count":…}. A state that nobody was in that month is left out.\nOnly open data (threshold 0) are printed whole; for other registries see the results pages.',
    options: { json: { type: 'boolean' }, registry: { type: 'string' } },
    takes: [0, 0],
    async run({ options, out, say, services }) {
      if (options['json'] !== true) {
        say('Say how: brua results states --json')
        return 2
      }
      const opened = await services()
      const registry =
        typeof options['registry'] === 'string' ? options['registry'] : await lastImportedRegistry(opened.db)
      const newest = registry === undefined ? undefined : await findNewestSnapshot(opened.db, registry)
      const snapshot = newest && (await openSnapshot(opened, newest.id))
      if (!snapshot) {
        say(
          registry === undefined
            ? 'Nothing has been imported yet.'
            : `The registry ${registry} has not published. Run brua publish first.`,
        )
        return 1
      }
      if (snapshot.rules.threshold > 0) {
        say(
          `The registry ${registry} protects small numbers (below ${snapshot.rules.threshold}); its months are shown, gated, on its results page.`,
        )
        return 1
      }
      say(`Snapshot ${snapshot.manifest.id} of ${registry}, content ${snapshot.manifest.contentHash.slice(0, 12)}`)
      out(`${JSON.stringify(calendarRows(calendarStates(snapshot)))}\n`)
      return 0
    },
  },
]
