import {
  addParticipants,
  fillInParticipants,
  giveConsent,
  holdParticipants,
  participantsByExternalKey,
  participantsByNumber,
  withdrawConsent,
  type NationalNumber,
  type NewParticipant,
} from '#registry/participants/index.ts'
import { moreConsent, moreIn } from './rules/more.ts'
import {
  participantFrom,
  PARTICIPANT_COLUMNS,
  type ParticipantColumn,
  type ParticipantRow,
} from './rules/participant-row.ts'
import { CONTRADICTS, hashOf, idOf, openFile, remember, takenBefore, type Taking } from './taking.ts'

const FILE = 'participants.csv'

/** A participant that episodes may name. */
export type Known = { readonly id: string; readonly birthYear: number | null }

export type TakenParticipants = {
  readonly byKey: ReadonlyMap<string, Known>
  /** Whether a key may stand in a row that has a fault: then what names it is no fault of its own. */
  readonly mayBeFaulty: (key: string) => boolean
  readonly added: number
  /** Those who were there, and of whom more is known now. */
  readonly filledIn: number
  readonly withoutConsent: number
  readonly hash: string
}

type Read = { readonly line: number; readonly row: ParticipantRow; readonly hash: string }

/** Reads participants.csv, and adds those who are not there yet. */
export async function takeParticipants(taking: Taking): Promise<TakenParticipants> {
  const { services, registry, faults, today } = taking
  const world = { today, demo: services.config.demo }
  const file = openFile(taking, FILE, PARTICIPANT_COLUMNS)
  const seen = firstLines()
  const byKey = new Map<string, Known>()
  const faulty = new Set<string>()
  let [added, filledIn, withoutConsent] = [0, 0, 0]
  for await (const rows of file.rows()) {
    const good: Read[] = []
    for (const { line, is } of rows) {
      const no = (column: ParticipantColumn, reason: string) => faults.add({ file: FILE, line, column, reason })
      const row = participantFrom(is, registry, world)
      if (Array.isArray(row)) {
        for (const { column, reason } of row) no(column, reason)
        faulty.add(is.participant)
        continue
      }
      const earlier = seen(`key ${row.externalKey}`, line)
      const earlierNumber = row.identity?.number === undefined ? undefined : seen(`number ${row.identity.number}`, line)
      if (earlier !== undefined) no('participant', `the same participant as line ${earlier}`)
      else if (earlierNumber !== undefined) no('national_number', `the same number as line ${earlierNumber}`)
      else good.push({ line, row, hash: hashOf(comparable(row)) })
      byKey.set(row.externalKey, { id: idOf(taking, 'participant', row.externalKey), birthYear: row.birthYear ?? null })
      if (row.consent === undefined && registry.consents.length > 0) withoutConsent++
    }
    const batch = await takeBatch(taking, good, byKey)
    added += batch.added
    filledIn += batch.filledIn
  }
  const mayBeFaulty = (key: string) => !file.whole || faulty.has(key)
  return { byKey, mayBeFaulty, added, filledIn, withoutConsent, hash: file.hash() }
}

/** Who a person is stays out: it is kept nowhere but sealed. */
function comparable({ identity: _identity, externalKey: _key, ...facts }: ParticipantRow): unknown {
  return Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Adds what is new of some rows, fills in what was empty, and counts both. */
async function takeBatch(
  taking: Taking,
  rows: readonly Read[],
  byKey: Map<string, Known>,
): Promise<{ added: number; filledIn: number }> {
  const { tx, services, registry, faults } = taking
  const keys = rows.map(({ row }) => row.externalKey)
  const [known, taken] = [
    await participantsByExternalKey(tx, registry.key, keys),
    await takenBefore(taking, 'participant', keys),
  ]
  const numbers = rows.flatMap(({ row }) =>
    row.identity && !known.has(row.externalKey) ? [row.identity.number as NationalNumber] : [],
  )
  const inUse =
    numbers.length === 0
      ? new Map<NationalNumber, string>()
      : await participantsByNumber(tx, services.keys, registry.key, numbers)
  const fresh: (NewParticipant & { key: string; hash: string })[] = []
  const again: (Read & { id: string })[] = []
  for (const { line, row, hash } of rows) {
    const { externalKey: key, birthYear } = row
    const no = (column: ParticipantColumn, reason: string) => faults.add({ file: FILE, line, column, reason })
    const id = known.get(key)
    if (id !== undefined) byKey.set(key, { id, birthYear: birthYear ?? null })
    if (id !== undefined && taken.get(key) === undefined)
      no('participant', 'a participant with this key is in the registry already, and came another way')
    else if (id !== undefined && taken.get(key) !== hash) again.push({ line, row, hash, id })
    else if (row.identity && inUse.has(row.identity.number as NationalNumber))
      no('national_number', 'somebody with this national number is in the registry already')
    else if (id === undefined) fresh.push({ ...row, id: byKey.get(key)!.id, registry: registry.key, key, hash })
  }
  const more = await takeMore(taking, again)
  if (faults.count > 0) return { added: 0, filledIn: 0 }
  await addParticipants(tx, services, fresh, taking.by.actor)
  await remember(taking, 'participant', [...fresh, ...more])
  return { added: fresh.length, filledIn: more.length }
}

const FACTS = ['sex', 'birthYear', 'municipality', 'diedOn', 'emigratedOn', 'oldAgePensionOn'] as const
const COLUMN_OF: Readonly<Record<(typeof FACTS)[number], ParticipantColumn>> = {
  sex: 'sex',
  birthYear: 'birth_year',
  municipality: 'municipality',
  diedOn: 'died',
  emigratedOn: 'emigrated',
  oldAgePensionOn: 'old_age_pension',
}

/** Takes what rows that come again say beyond what is kept, and gives those that did. */
async function takeMore(
  taking: Taking,
  rows: readonly (Read & { id: string })[],
): Promise<{ key: string; hash: string }[]> {
  const { tx, faults, by } = taking
  const held = await holdParticipants(
    tx,
    rows.map(({ id }) => id),
  )
  const said = rows.map(({ id, line, row, hash }) => {
    const kept = held.get(id)!
    const facts = moreIn(kept, row, FACTS)
    const consent = moreConsent(kept.consents, row.consent)
    const columns = facts.contradicts.map((field) => COLUMN_OF[field])
    for (const column of consent.contradicts ? [...columns, consent.contradicts] : columns)
      faults.add({ file: FILE, line, column, reason: CONTRADICTS })
    return { id, row, key: row.externalKey, hash, adds: facts.adds, consent }
  })
  if (faults.count > 0) return []
  const filled = said.filter(({ adds }) => Object.keys(adds).length > 0)
  await fillInParticipants(
    tx,
    by,
    filled.map(({ id, adds }) => ({ id, ...adds })),
  )
  for (const { id, consent, row } of said) {
    if (consent.give) await giveConsent(tx, by, id, consent.give)
    if (consent.withdrawOn === undefined) continue
    const { version, how } = row.consent!
    await withdrawConsent(tx, by, id, { version, left: [], on: consent.withdrawOn, how })
  }
  return said.filter(
    ({ adds, consent }) =>
      Object.keys(adds).length > 0 || consent.give !== undefined || consent.withdrawOn !== undefined,
  )
}

/** Tells on which line something stood first; undefined the first time. */
export function firstLines(): (what: string, line: number) => number | undefined {
  const lines = new Map<string, number>()
  return (what, line) => {
    const first = lines.get(what)
    if (first === undefined) lines.set(what, line)
    return first
  }
}
