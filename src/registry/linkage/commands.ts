import { basename } from 'node:path'
import { isoDateFrom } from '#core/dates.ts'
import type { Command, CommandCall, ExitCode } from '#platform/command.ts'
import { BadFile, ENCODINGS, type Encoding } from '#platform/csv.ts'
import type { Services } from '#platform/services.ts'
import { registryMeant } from './deliveries.ts'
import { importSpells } from './import-spells.ts'
import { importStates } from './import-states.ts'
import { CannotImport, type Imported } from './model.ts'
import { isRegistryKey, keyFromFileName } from './rules/open-registry.ts'
import { SPELL_COLUMNS } from './rules/spell-row.ts'

const COMMON = {
  registry: { type: 'string' },
  'dry-run': { type: 'boolean' },
  replace: { type: 'boolean' },
  encoding: { type: 'string' },
} as const

/** Bringing benefit data in from files. */
export const linkageCommands: readonly Command[] = [
  {
    name: 'import spells',
    is: 'take in a file of benefit spells, all or nothing',
    usage: 'FILE.csv [--registry KEY] [--until DAY] [--replace] [--encoding utf-8|latin1] [--dry-run]',
    help: [
      `The file has a heading with the columns ${SPELL_COLUMNS.join(', ')} (docs/formats.md).`,
      'person: a national number (eleven digits) or the participant’s key in imported files. to: empty when the spell still ran.',
      '--registry KEY  by default the registry last imported into',
      '--until DAY     the last day the file covers; by default the latest day in it, but not after today',
      '--replace       the file holds the whole history of the people it names: what they had goes',
      '--dry-run       says what would happen, and changes nothing',
    ].join('\n'),
    options: { ...COMMON, until: { type: 'string' } },
    takes: [1, 1],
    run: async (call) => {
      const until = call.options['until']
      const day = typeof until === 'string' ? isoDateFrom(until) : undefined
      if (until !== undefined && day === undefined) {
        call.say(`--until ${String(until)} is not a day; write it 2024-03-31.`)
        return 2
      }
      return guarded(call, async (services, { encoding, replace, dryRun }) => {
        const registry = await registryMeant(services.db, call.options['registry'])
        if (registry === undefined) throw new CannotImport('Which registry? Say it with --registry KEY.')
        const [path] = call.args as [string]
        const progress = call.progress(`reading ${basename(path)}`)
        return importSpells(services, {
          path,
          registry,
          encoding,
          replace,
          dryRun,
          progress,
          ...(day ? { until: day } : {}),
        })
      })
    },
  },
  {
    name: 'import states',
    is: 'take in an open file with one row a person and month, as a registry of its own',
    usage:
      'FILE.csv --person COLUMN --month COLUMN --state COLUMN [--registry KEY] [--replace] [--encoding utf-8|latin1] [--dry-run]',
    help: [
      'Open data only: nothing of it will be hidden. Runs of months in the same state become spells (docs/formats.md).',
      '--person, --month, --state  what the file calls its columns; months are written 1993-07 or 1993-07-01',
      '--registry KEY  the registry it becomes; by default made of the file’s name',
      '--replace       stands in the place of what the registry has',
      '--dry-run       says what would happen, and changes nothing',
    ].join('\n'),
    options: { ...COMMON, person: { type: 'string' }, month: { type: 'string' }, state: { type: 'string' } },
    takes: [1, 1],
    run: async (call) => {
      const { person, month, state } = call.options
      if (typeof person !== 'string' || typeof month !== 'string' || typeof state !== 'string') {
        call.say('Say which columns hold the person, the month and the state: --person id --month month --state label')
        return 2
      }
      const [path] = call.args as [string]
      const { registry: given } = call.options
      const registry = typeof given === 'string' ? given : keyFromFileName(basename(path))
      if (registry === undefined || !isRegistryKey(registry)) {
        call.say(
          registry === undefined
            ? `No key can be made of the name ${basename(path)}. Give one with --registry.`
            : `${registry} cannot be a registry’s key: it is 2 to 40 lower-case letters, digits and hyphens, a letter first.`,
        )
        return 2
      }
      return guarded(call, (services, { encoding, replace, dryRun }) => {
        const progress = call.progress(`reading ${basename(path)}`)
        return importStates(services, {
          path,
          registry,
          columns: { person, month, state },
          encoding,
          replace,
          dryRun,
          progress,
        })
      })
    },
  },
]

type Options = { readonly encoding: Encoding; readonly replace: boolean; readonly dryRun: boolean }

/** Runs an import and says what became of it. What the import could not begin with is said in its own words. */
async function guarded(
  call: CommandCall,
  work: (services: Services, options: Options) => Promise<Imported>,
): Promise<ExitCode> {
  const { options, say } = call
  const encoding = ENCODINGS.find((one) => one === (options['encoding'] ?? 'utf-8'))
  if (encoding === undefined) {
    say(`--encoding is ${ENCODINGS.join(' or ')}.`)
    return 2
  }
  try {
    const result = await work(await call.services(), {
      encoding,
      replace: options['replace'] === true,
      dryRun: options['dry-run'] === true,
    })
    for (const line of inWords(result)) say(line)
    return result.outcome === 'refused' ? 1 : 0
  } catch (error) {
    if (!(error instanceof BadFile || error instanceof CannotImport)) throw error
    say(error.message)
    return 1
  }
}

function inWords(result: Imported): string[] {
  if (result.outcome === 'refused') {
    const { faults } = result
    return [
      ...faults.lines(),
      `Nothing was imported: ${faults.count} ${faults.count === 1 ? 'fault' : 'faults'} in the file.`,
    ]
  }
  const { rows, people } = result.leftOut
  const leftOut = rows > 0 ? [`Left out: ${rows} rows of ${people} people who have not said yes to linkage.`] : []
  if (result.outcome === 'already')
    return [
      ...leftOut,
      rows > 0
        ? `Nothing else in the file is new to ${result.registry}: nothing changed.`
        : `Already imported into ${result.registry}: nothing changed.`,
    ]
  const { registry, added, removed, coverage } = result
  const gone = removed > 0 ? `, ${removed} taken away` : ''
  const tried = result.outcome === 'would-import'
  return [
    ...leftOut,
    `${tried ? 'Would import' : 'Imported'} ${result.rows} rows into ${registry}: ${added} spells added${gone}, ${result.people} people, until ${coverage.to}.${tried ? ' Nothing was changed.' : ''}`,
  ]
}
