import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { allOrNothing } from '#platform/all-or-nothing.ts'
import { hashOfFile, type Encoding } from '#platform/csv.ts'
import type { Tx } from '#platform/database.ts'
import { FileFaults } from '#platform/faults.ts'
import type { Services } from '#platform/services.ts'
import { trail } from '#platform/trail.ts'
import { newestDelivery, oneImportAtATime, recordDelivery } from '#registry/linkage/index.ts'
import { findRegistry } from '#registry/registries/index.ts'
import { takeAnswers } from './answers-file.ts'
import { takeEpisodes } from './episodes-file.ts'
import { CannotTakeIn, type TakenIn } from './model.ts'
import { takeParticipants } from './participants-file.ts'
import type { Taking } from './taking.ts'

export const FILES = ['participants.csv', 'episodes.csv', 'answers.csv'] as const

export type RegistryFolder = {
  readonly folder: string
  readonly registry: string
  readonly encoding?: Encoding
  readonly dryRun?: boolean
  readonly progress?: (done: number, total: number) => void
}

/**
 * Takes in a folder of participants, episodes and answers, all or nothing.
 * @throws {BadFile} when a file cannot be read at all, {CannotTakeIn} when the registry cannot take it.
 */
export async function importRegistry(services: Services, asked: RegistryFolder): Promise<TakenIn> {
  return allOrNothing(
    services.db,
    (tx) => takeIn(tx, services, asked),
    ({ outcome }) => outcome === 'imported',
  )
}

async function takeIn(
  tx: Tx,
  services: Services,
  { folder, registry: key, encoding = 'utf-8', dryRun = false, progress }: RegistryFolder,
): Promise<TakenIn> {
  const registry = await findRegistry(tx, key)
  if (registry === undefined) throw new CannotTakeIn(`There is no registry ${key}.`)
  if (registry.openData)
    throw new CannotTakeIn(`The registry ${key} is open data: people with consent and answers do not belong there.`)
  await oneImportAtATime(tx, key)
  const before = await newestDelivery(tx, key, 'registry')
  if (before !== undefined && before.fileHash === (await hashOfFolder(services, folder)))
    return { outcome: 'already', registry: key }

  const faults = new FileFaults()
  const shares = new Map<string, number>()
  const read = (file: string, share: number) => {
    shares.set(file, share)
    progress?.(
      [...shares.values()].reduce((sum, one) => sum + one, 0),
      FILES.length,
    )
  }
  const at = services.clock.now()
  const by = { actor: { kind: 'command', id: 'import registry' }, at } as const
  const taking: Taking = { tx, services, registry, today: services.clock.today(), by, folder, faults, encoding, read }
  const participants = await takeParticipants(taking)
  const episodes = await takeEpisodes(taking, participants)
  const answers = await takeAnswers(taking, episodes)
  if (faults.count > 0) return { outcome: 'refused', faults }

  const added = {
    participants: participants.added,
    episodes: episodes.added,
    assessments: answers.assessments,
    answers: answers.answers,
  }
  const filledIn = { participants: participants.filledIn, episodes: episodes.filledIn }
  const rows = added.participants + added.episodes + added.answers + filledIn.participants + filledIn.episodes
  if (rows + added.assessments === 0) return { outcome: 'already', registry: key }
  const fileHash = together([participants.hash, episodes.hash, answers.hash])
  const delivery = await recordDelivery(
    tx,
    { registry: key, kind: 'registry', fileHash, rows, leftOut: 0, coverage: null, whole: false },
    at,
  )
  await trail(tx, {
    ...by,
    action: 'intake.imported',
    subject: { kind: 'registry', id: key },
    detail: { delivery, files: fileHash, added, filledIn },
  })
  return {
    outcome: dryRun ? 'would-import' : 'imported',
    registry: key,
    added,
    filledIn,
    withoutConsent: participants.withoutConsent,
  }
}

async function hashOfFolder({ config }: Services, folder: string): Promise<string> {
  const hashes: string[] = []
  for (const file of FILES) hashes.push(await hashOfFile(join(folder, file), config.maxImport))
  return together(hashes)
}

function together(hashes: readonly string[]): string {
  return createHash('sha256').update(hashes.join('\n')).digest('hex')
}
