import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import { isRefusal, type RefusedBecause } from '#core/refusal.ts'
import { clinicFinder } from './clinics.ts'
import { brokenConstraint } from '#platform/database.ts'
import { quoted } from '#core/quoted.ts'
import {
  addEpisodes,
  BASELINE_WORK,
  episodeFrom,
  episodesByExternalKey,
  type EpisodeRefused,
  type NewEpisode,
} from '#registry/episodes/index.ts'
import { participantsByExternalKey } from '#registry/participants/index.ts'
import { firstLines, type Known } from './participants-file.ts'
import { reasonText } from './rules/reasons.ts'
import { hashOf, idOf, openFile, remember, takenBefore, type Taking } from './taking.ts'

const FILE = 'episodes.csv'
export const EPISODE_COLUMNS = {
  must: ['episode', 'participant', 'clinic', 'programme', 'setting', 'start'],
  may: ['referred', 'end', 'baseline_work'],
} as const
type Column = (typeof EPISODE_COLUMNS)['must' | 'may'][number]

/** An episode of the file; `isNew` when it was added now. */
export type EpisodeOfFile = {
  readonly id: string
  readonly startedOn: IsoDate
  readonly endedOn: IsoDate | null
  readonly isNew: boolean
}
export type TakenEpisodes = {
  readonly byKey: ReadonlyMap<string, EpisodeOfFile>
  readonly added: number
  readonly hash: string
}

type Read = NewEpisode & { readonly line: number; readonly key: string; readonly hash: string; readonly id: string }

/** Reads episodes.csv, and adds those that are not there yet. */
export async function takeEpisodes(taking: Taking, people: ReadonlyMap<string, Known>): Promise<TakenEpisodes> {
  const { tx, registry, faults, today } = taking
  const file = openFile(taking, FILE, EPISODE_COLUMNS)
  const clinicOf = clinicFinder(tx, today)
  const seen = firstLines()
  const overlapOf = overlaps()
  const byKey = new Map<string, EpisodeOfFile>()
  let added = 0
  for await (const rows of file.rows()) {
    const elsewhere = await participantsByExternalKey(
      tx,
      registry.key,
      rows.map(({ is }) => is.participant).filter((key) => !people.has(key)),
    )
    const good: Read[] = []
    for (const { line, is } of rows) {
      const before = faults.count
      const no = (column: Column, reason: string) => faults.add({ file: FILE, line, column, reason })
      const person =
        people.get(is.participant) ??
        (elsewhere.has(is.participant) ? { id: elsewhere.get(is.participant)!, birthYear: null } : undefined)
      if (is.participant === '') no('participant', 'empty')
      else if (person === undefined) no('participant', 'nobody in participants.csv or in the registry has this key')
      if (is.episode === '') no('episode', 'empty')
      const first = is.episode === '' ? undefined : seen(is.episode, line)
      if (first !== undefined) no('episode', `the same episode as line ${first}`)
      const clinic = await clinicOf(is.clinic)
      if (clinic === undefined)
        no(
          'clinic',
          is.clinic === '' ? 'empty' : `${quoted(is.clinic)} is not the key or organisation number of a clinic`,
        )
      const facts = episodeFrom(
        registry,
        {
          programme: is.programme,
          setting: is.setting,
          referredOn: is.referred ?? '',
          startedOn: is.start,
          endedOn: is.end ?? '',
          baselineWork: is.baseline_work ?? '',
        },
        { today, birthYear: person?.birthYear ?? null },
      )
      if (isRefusal(facts))
        for (const because of facts.refused) no(COLUMN_OF[because.field ?? ''] ?? 'episode', inWords(because, taking))
      if (isRefusal(facts) || person === undefined || clinic === undefined || faults.count > before) continue
      const other = overlapOf(`${person.id} ${clinic}`, facts, line)
      if (other !== undefined) {
        no('start', `shares days with line ${other}: the same participant at the same clinic`)
        continue
      }
      const { referredOn, startedOn, endedOn, baselineWork, programme, setting } = facts
      good.push({
        id: idOf(taking, 'episode', is.episode),
        line,
        key: is.episode,
        hash: hashOf([is.participant, clinic, programme, setting, referredOn, startedOn, endedOn, baselineWork]),
        participant: person.id,
        registry: registry.key,
        clinic,
        externalKey: is.episode,
        programme,
        setting,
        startedOn,
        ...(referredOn === null ? {} : { referredOn }),
        ...(endedOn === null ? {} : { endedOn }),
        ...(baselineWork === null ? {} : { baselineWork }),
      })
    }
    added += await takeBatch(taking, good, byKey)
  }
  return { byKey, added, hash: file.hash() }
}

const COLUMN_OF: Readonly<Record<string, Column>> = {
  programme: 'programme',
  setting: 'setting',
  referredOn: 'referred',
  startedOn: 'start',
  endedOn: 'end',
  baselineWork: 'baseline_work',
}

function inWords({ reason, values }: RefusedBecause<EpisodeRefused>, { registry }: Taking): string {
  const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join(', ')
  const keys = {
    'unknown-programme': keysOf(registry.programmes),
    'unknown-setting': keysOf(registry.settings),
    'unknown-work': BASELINE_WORK.join(', '),
  }
  return reasonText(reason, { ...values, ...(reason in keys ? { keys: keys[reason as keyof typeof keys] } : {}) })
}

/** Adds what is new of some rows, and gives how many that were. */
async function takeBatch(taking: Taking, rows: readonly Read[], byKey: Map<string, EpisodeOfFile>): Promise<number> {
  const { tx, registry, faults } = taking
  const keys = rows.map(({ key }) => key)
  const [known, taken] = [
    await episodesByExternalKey(tx, registry.key, keys),
    await takenBefore(taking, 'episode', keys),
  ]
  const fresh: Read[] = []
  for (const row of rows) {
    const id = known.get(row.key)
    byKey.set(row.key, {
      id: id ?? row.id,
      startedOn: row.startedOn,
      endedOn: row.endedOn ?? null,
      isNew: id === undefined,
    })
    const no = (reason: string) => faults.add({ file: FILE, line: row.line, column: 'episode', reason })
    if (id !== undefined && taken.get(row.key) === undefined)
      no('an episode with this key is in the registry already, and came another way')
    else if (id !== undefined && taken.get(row.key) !== row.hash)
      no('was taken in earlier with other values; change them in Brua')
    else if (id === undefined) fresh.push(row)
  }
  if (faults.count > 0) return 0
  await addOrName(taking, fresh)
  await remember(taking, 'episode', fresh)
  return fresh.length
}

/** Adds episodes. Those that share days with one already in the registry are named by their lines. */
async function addOrName(taking: Taking, rows: readonly Read[]): Promise<void> {
  if (rows.length === 0) return
  const { tx, services, faults } = taking
  const plain = rows.map(({ line: _line, key: _key, hash: _hash, ...episode }) => episode)
  await sql`savepoint episodes`.execute(tx)
  try {
    await addEpisodes(tx, services, plain)
    await sql`release savepoint episodes`.execute(tx)
  } catch (error) {
    if (brokenConstraint(error) !== 'one_at_a_time') throw error
    await sql`rollback to savepoint episodes`.execute(tx)
    const half = rows.length >> 1
    if (rows.length === 1)
      return faults.add({
        file: FILE,
        line: rows[0]!.line,
        column: 'start',
        reason: 'shares days with an episode of the participant at the clinic that is in the registry already',
      })
    await addOrName(taking, rows.slice(0, half))
    await addOrName(taking, rows.slice(half))
  }
}

/** Tells which line of the file an episode shares days with. */
function overlaps() {
  const known = new Map<string, { from: IsoDate; to: IsoDate | null; line: number }[]>()
  return (
    whose: string,
    { startedOn: from, endedOn: to }: { startedOn: IsoDate; endedOn: IsoDate | null },
    line: number,
  ): number | undefined => {
    const list = known.get(whose) ?? []
    const other = list.find((one) => (to === null || one.from <= to) && (one.to === null || one.to >= from))
    known.set(whose, [...list, { from, to, line }])
    return other?.line
  }
}
