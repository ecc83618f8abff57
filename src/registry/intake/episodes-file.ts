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
  episodesById,
  fillInEpisodes,
  holdEpisodes,
  type Episode,
  type EpisodeRefused,
  type NewEpisode,
} from '#registry/episodes/index.ts'
import { planAssessments } from '#registry/assessments/index.ts'
import { participantsByExternalKey } from '#registry/participants/index.ts'
import { firstLines, type TakenParticipants } from './participants-file.ts'
import { moreIn } from './rules/more.ts'
import { reasonText } from './rules/reasons.ts'
import { CONTRADICTS, hashOf, idOf, openFile, remember, takenBefore, type Taking } from './taking.ts'

const FILE = 'episodes.csv'
export const EPISODE_COLUMNS = {
  must: ['episode', 'participant', 'clinic', 'programme', 'setting', 'start'],
  may: ['referred', 'end', 'baseline_work'],
} as const
type Column = (typeof EPISODE_COLUMNS)['must' | 'may'][number]

/** An episode of the file, as the registry has it now; `isNew` when it was added now. */
export type EpisodeOfFile = {
  readonly id: string
  readonly participant: string
  readonly referredOn: IsoDate | null
  readonly startedOn: IsoDate
  readonly endedOn: IsoDate | null
  readonly isNew: boolean
}
export type TakenEpisodes = {
  readonly byKey: ReadonlyMap<string, EpisodeOfFile>
  /** Whether a key may stand in a row that has a fault, its own or its participant's: then what names it is no fault of its own. */
  readonly mayBeFaulty: (key: string) => boolean
  readonly added: number
  /** Those that were there, and of which more is known now. */
  readonly filledIn: number
  readonly hash: string
}

type Read = NewEpisode & { readonly line: number; readonly key: string; readonly hash: string; readonly id: string }

/**
 * Reads episodes.csv, fills in what was empty of those that are there, and then adds the new ones: an episode may begin
 * after the end of another that stands further down.
 */
export async function takeEpisodes(
  taking: Taking,
  { byKey: people, mayBeFaulty: personMayBeFaulty }: Pick<TakenParticipants, 'byKey' | 'mayBeFaulty'>,
): Promise<TakenEpisodes> {
  const { tx, registry, faults, today } = taking
  const file = openFile(taking, FILE, EPISODE_COLUMNS)
  const clinicOf = clinicFinder(tx, today)
  const seen = firstLines()
  const overlapOf = overlaps()
  const byKey = new Map<string, EpisodeOfFile>()
  const faulty = new Set<string>()
  const fresh: Read[] = []
  let filledIn = 0
  for await (const rows of file.rows()) {
    const elsewhere = await participantsByExternalKey(
      tx,
      registry.key,
      rows.map(({ is }) => is.participant).filter((key) => !people.has(key)),
    )
    const kept = await keptEpisodes(
      taking,
      rows.map(({ is }) => is.episode),
    )
    const good: Read[] = []
    for (const { line, is } of rows) {
      const before = faults.count
      const no = (column: Column, reason: string) => faults.add({ file: FILE, line, column, reason })
      const person =
        people.get(is.participant) ??
        (elsewhere.has(is.participant) ? { id: elsewhere.get(is.participant)!, birthYear: null } : undefined)
      if (is.participant === '') no('participant', 'empty')
      else if (person === undefined && !personMayBeFaulty(is.participant))
        no('participant', 'nobody in participants.csv or in the registry has this key')
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
      if (isRefusal(facts) || person === undefined || clinic === undefined || faults.count > before) {
        faulty.add(is.episode)
        continue
      }
      const days = { startedOn: facts.startedOn, endedOn: facts.endedOn ?? kept.get(is.episode)?.endedOn ?? null }
      const other = overlapOf(`${person.id} ${clinic}`, days, line)
      if (other !== undefined) {
        no('start', `shares days with line ${other}: the same participant at the same clinic`)
        faulty.add(is.episode)
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
    const batch = await takeBatch(taking, good, kept, byKey)
    fresh.push(...batch.fresh)
    filledIn += batch.filledIn
  }
  if (faults.count === 0) {
    await addOrName(taking, fresh)
    await remember(taking, 'episode', fresh)
  }
  const mayBeFaulty = (key: string) => !file.whole || faulty.has(key)
  return { byKey, mayBeFaulty, added: fresh.length, filledIn, hash: file.hash() }
}

const COLUMN_OF: Readonly<Record<string, Column>> = {
  participant: 'participant',
  clinic: 'clinic',
  programme: 'programme',
  setting: 'setting',
  referredOn: 'referred',
  startedOn: 'start',
  endedOn: 'end',
  baselineWork: 'baseline_work',
}

function inWords({ reason, values }: RefusedBecause<EpisodeRefused>, { registry }: Taking): string {
  // The same word means a text where answers are read.
  if (reason === 'too-long') return 'an episode of more than two years'
  const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join(', ')
  const keys = {
    'unknown-programme': keysOf(registry.programmes),
    'unknown-setting': keysOf(registry.settings),
    'unknown-work': BASELINE_WORK.join(', '),
  }
  return reasonText(reason, { ...values, ...(reason in keys ? { keys: keys[reason as keyof typeof keys] } : {}) })
}

/** The episodes of earlier deliveries, by their keys. */
export async function keptEpisodes({ tx, registry }: Taking, keys: readonly string[]): Promise<Map<string, Episode>> {
  const ids = await episodesByExternalKey(tx, registry.key, keys)
  const byId = new Map((await episodesById(tx, [...ids.values()])).map((episode) => [episode.id, episode]))
  return new Map([...ids].map(([key, id]) => [key, byId.get(id)!]))
}

/** Parts some rows into new ones and those that come again; of these what was empty is filled in. */
async function takeBatch(
  taking: Taking,
  rows: readonly Read[],
  kept: ReadonlyMap<string, Episode>,
  byKey: Map<string, EpisodeOfFile>,
): Promise<{ fresh: Read[]; filledIn: number }> {
  const { faults } = taking
  const taken = await takenBefore(
    taking,
    'episode',
    rows.map(({ key }) => key),
  )
  const fresh: Read[] = []
  const again: Read[] = []
  for (const row of rows) {
    const episode = kept.get(row.key)
    byKey.set(row.key, ofFile(episode ?? row, episode === undefined))
    if (episode === undefined) fresh.push(row)
    else if (taken.get(row.key) === undefined)
      faults.add({
        file: FILE,
        line: row.line,
        column: 'episode',
        reason: 'an episode with this key is in the registry already, and came another way',
      })
    else if (taken.get(row.key) !== row.hash) again.push({ ...row, id: episode.id })
  }
  const more = await takeMore(taking, again)
  for (const episode of more) byKey.set(episode.key, ofFile(episode, false))
  return { fresh, filledIn: more.length }
}

/** What answers need to know of an episode. */
export function ofFile(
  { id, participant, referredOn = null, startedOn, endedOn = null }: Episode | Read,
  isNew: boolean,
): EpisodeOfFile {
  return { id, participant, referredOn, startedOn, endedOn, isNew }
}

const FACTS = [
  'participant',
  'clinic',
  'programme',
  'setting',
  'referredOn',
  'startedOn',
  'endedOn',
  'baselineWork',
] as const

/** Takes what rows that come again say beyond what is kept, plans what follows from it, and gives the episodes as they then are. */
async function takeMore(taking: Taking, rows: readonly Read[]): Promise<(Episode & { key: string })[]> {
  const { tx, services, faults, by } = taking
  const held = new Map(
    (
      await holdEpisodes(
        tx,
        rows.map(({ id }) => id),
      )
    ).map((episode) => [episode.id, episode]),
  )
  const said = rows.map((row) => {
    const { adds, contradicts } = moreIn(held.get(row.id)!, row, FACTS)
    for (const field of contradicts)
      faults.add({ file: FILE, line: row.line, column: COLUMN_OF[field]!, reason: CONTRADICTS })
    return { key: row.key, hash: row.hash, addition: { id: row.id, ...adds } }
  })
  if (faults.count > 0) return []
  const more = said.filter(({ addition }) => Object.keys(addition).length > 1)
  const keys = new Map(more.map(({ key, addition }) => [addition.id, key]))
  const filled = await fillInEpisodes(
    tx,
    by,
    more.map(({ addition }) => addition),
  )
  for (const episode of filled) await planAssessments(tx, { ...by, keys: services.keys }, episode)
  await remember(taking, 'episode', more)
  return filled.map((episode) => ({ ...episode, key: keys.get(episode.id)! }))
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
