import { TABLE_NAMES } from '#analysis/snapshot/index.ts'
import type { Command } from '#platform/command.ts'
import { listRegistries } from '#registry/registries/index.ts'
import { registryMeant } from '#registry/linkage/index.ts'
import { publish } from './publish.ts'

/** Publishing from the command line. */
export const snapshotsCommands: readonly Command[] = [
  {
    name: 'publish',
    is: 'make a snapshot of a registry: pseudonymised, hashed, never changed',
    usage: '[--registry KEY]',
    help: [
      'Prints {"id", "registry", "hash", "new", "tables": {name: rows}} as JSON.',
      'When nothing has changed since the newest snapshot no new one is made, and that one is printed with "new": false.',
      '--registry KEY  by default the registry last imported into',
    ].join('\n'),
    options: { registry: { type: 'string' } },
    takes: [0, 0],
    async run({ options, out, say, progress, services: open }) {
      const services = await open()
      const registry = await registryMeant(services.db, options['registry'])
      const known = (await listRegistries(services.db)).map(({ key }) => key)
      if (registry === undefined || !known.includes(registry)) {
        say(
          registry === undefined ? 'Which registry? Say it with --registry KEY.' : `There is no registry ${registry}.`,
        )
        if (known.length > 0) say(`There are: ${known.join(', ')}.`)
        return 1
      }
      const { snapshot, isNew } = await publish(services, registry, { progress: progress(`publishing ${registry}`) })
      const { id, contentHash: hash } = snapshot
      const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, snapshot.tables[name] ?? 0]))
      if (!isNew) say(`Nothing has changed since ${id} was published; that is still the newest.`)
      out(`${JSON.stringify({ id, registry, hash, new: isNew, tables })}\n`)
      return 0
    },
  },
]
