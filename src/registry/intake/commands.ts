import { basename, resolve } from 'node:path'
import type { Command, CommandCall, ExitCode } from '#platform/command.ts'
import { BadFile, ENCODINGS } from '#platform/csv.ts'
import { registryMeant } from '#registry/linkage/index.ts'
import { FILES, importRegistry } from './import-registry.ts'
import { CannotTakeIn, type TakenIn } from './model.ts'

/** Taking in whole registries from the command line. */
export const intakeCommands: readonly Command[] = [
  {
    name: 'import registry',
    is: 'take in a folder of participants, episodes and answers, all or nothing',
    usage: 'FOLDER [--registry KEY] [--encoding utf-8|latin1] [--dry-run]',
    help: [
      `The folder holds ${FILES.join(', ')} (docs/formats.md; an example lies in docs/examples/registry).`,
      '--registry KEY  by default the registry last imported into',
      '--dry-run       says what would happen, and changes nothing',
    ].join('\n'),
    options: { registry: { type: 'string' }, encoding: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    takes: [1, 1],
    run: runImport,
  },
]

async function runImport(call: CommandCall): Promise<ExitCode> {
  const { args, options, say, progress } = call
  const encoding = ENCODINGS.find((one) => one === (options['encoding'] ?? 'utf-8'))
  if (encoding === undefined) {
    say(`--encoding is ${ENCODINGS.join(' or ')}.`)
    return 2
  }
  try {
    const services = await call.services()
    const registry = await registryMeant(services.db, options['registry'])
    if (registry === undefined) throw new CannotTakeIn('Which registry? Say it with --registry KEY.')
    const folder = resolve(args[0]!)
    const result = await importRegistry(services, {
      folder,
      registry,
      encoding,
      dryRun: options['dry-run'] === true,
      progress: progress(`reading ${basename(folder)}`),
    })
    for (const line of inWords(result)) say(line)
    return result.outcome === 'refused' ? 1 : 0
  } catch (error) {
    if (!(error instanceof BadFile || error instanceof CannotTakeIn)) throw error
    say(error.message)
    return 1
  }
}

function inWords(result: TakenIn): string[] {
  if (result.outcome === 'refused') {
    const { faults } = result
    return [
      ...faults.lines(),
      `Nothing was imported: ${faults.count} ${faults.count === 1 ? 'fault' : 'faults'} in the files.`,
    ]
  }
  if (result.outcome === 'already') return [`Already imported into ${result.registry}: nothing changed.`]
  const { participants, episodes, assessments, answers } = result.added
  const tried = result.outcome === 'would-import'
  const silent =
    result.withoutConsent > 0
      ? [`${result.withoutConsent} participants have no consent in the file: they are kept, but leave no figures.`]
      : []
  const { filledIn } = result
  const more =
    filledIn.participants + filledIn.episodes > 0
      ? [
          `More is known of ${filledIn.participants} participants and ${filledIn.episodes} episodes of earlier deliveries.`,
        ]
      : []
  return [
    ...silent,
    ...more,
    `${tried ? 'Would import' : 'Imported'} into ${result.registry}: ${participants} participants, ${episodes} episodes, ${assessments} assessments with ${answers} answers.${tried ? ' Nothing was changed.' : ''}`,
  ]
}
