import { sql } from 'kysely'
import { dayInOslo } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { trail } from '#platform/trail.ts'
import type { Asker } from './asker.ts'
import { addParticipants, admitToClinics } from './bulk.ts'
import type { NationalNumber } from './model.ts'
import { birthYearOf } from './rules/national-number.ts'
import { sameName } from './rules/names.ts'
import type { Person } from './rules/person.ts'
import { linkageHash, linkageHashes, oldestKey, openContact, sealContact, sealNumber } from './sealing.ts'
import { findParticipant, openIdentity } from './store.ts'
import { tables } from './tables.ts'

export type RegisterRefused = 'already-here' | 'known-with-other-name'
/** `joined`: the registry knew the person from another clinic, and this clinic may now see them too. */
export type Registered = { readonly id: string; readonly joined: boolean }

/**
 * Registers a person at a clinic. Somebody the registry already knows is joined to the clinic, as they are, when the
 * name is the same or `numberChecked` says that the number was compared with proof of identity.
 * Refusals: `already-here` (its value `id` is the participant), `known-with-other-name`.
 */
export async function registerParticipant(
  tx: Tx,
  asker: Asker,
  at: { readonly registry: string; readonly clinic: string },
  person: Person,
  numberChecked: boolean,
): Promise<Registered | Refusal<RegisterRefused>> {
  await holdNumber(tx, asker, at.registry, person.number)
  const known = await findByNumber(tx, asker, at.registry, person.number)
  if (known) return join(tx, asker, at.clinic, known, person, numberChecked)
  const { name, number, phone, email, sex, municipality } = person
  const [id] = await addParticipants(
    tx,
    { keys: asker.keys, clock: { now: () => asker.at } },
    [
      {
        registry: at.registry,
        clinics: [at.clinic],
        birthYear: birthYearOf(number, dayInOslo(asker.at)),
        identity: { name, number, ...(phone && { phone }), ...(email && { email }) },
        ...(sex && { sex }),
        ...(municipality && { municipality }),
      },
    ],
    asker.actor,
  )
  await trail(tx, {
    at: asker.at,
    actor: asker.actor,
    action: 'participants.registered',
    subject: { kind: 'participant', id: id! },
    detail: at,
  })
  return { id: id!, joined: false }
}

/** Lets one registration of a number at a time through, so that two clinics at once find each other's. */
async function holdNumber(tx: Tx, { keys }: Asker, registry: string, number: NationalNumber): Promise<void> {
  const key = linkageHash(keys, registry, number, keys.versions('linkage')[0]).readBigInt64BE(0)
  await sql`select pg_advisory_xact_lock(${key.toString()}::bigint)`.execute(tx)
}

type Known = { readonly id: string; readonly contact: Buffer; readonly clinics: readonly string[] }

async function findByNumber(
  tx: Tx,
  { keys }: Asker,
  registry: string,
  number: NationalNumber,
): Promise<Known | undefined> {
  const { rows } = await sql<Known>`
    select participant_id as id, contact, (select coalesce(json_agg(c.clinic), '[]') from participants.clinic c where c.participant_id = i.participant_id) as clinics
    from participants.identity i
    where registry = ${registry} and linkage_hash = any (${linkageHashes(keys, registry, number)}::bytea[])`.execute(tx)
  return rows[0]
}

async function join(
  tx: Tx,
  { actor, at, keys }: Asker,
  clinic: string,
  known: Known,
  person: Person,
  numberChecked: boolean,
): Promise<Registered | Refusal<RegisterRefused>> {
  const { id } = known
  if (known.clinics.includes(clinic)) return refuse('already-here', 'number', { id })
  if (!numberChecked && !sameName(openContact(keys, id, known.contact).name, person.name))
    return refuse('known-with-other-name', 'number')
  await admitToClinics(tx, [{ participant: id, clinic }], at)
  await trail(tx, {
    at,
    actor,
    action: 'participants.joined',
    subject: { kind: 'participant', id },
    detail: { clinic, numberChecked },
  })
  return { id, joined: true }
}

export type ChangeRefused = 'number-taken'

/**
 * Writes down what has changed about a person. `changed-meanwhile`: somebody else saved after the page was read;
 * `not-found`: there is none, or the reader may not see them.
 */
export async function changePerson(
  tx: Tx,
  asker: Asker,
  id: string,
  version: number,
  person: Person,
): Promise<'changed' | 'changed-meanwhile' | 'not-found' | Refusal<ChangeRefused>> {
  const participant = await findParticipant(tx, asker.scope, id)
  const before = participant && (await openIdentity(tx, asker, id, 'to change it'))
  if (participant === undefined || before === undefined) return 'not-found'
  const { name, number, phone, email, sex, municipality } = person
  const updated = await tables(tx)
    .updateTable('participants.participant')
    .set({
      sex,
      municipality,
      version: version + 1,
      ...(before.number !== number && { birth_year: birthYearOf(number, dayInOslo(asker.at)) }),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return 'changed-meanwhile'
  if (before.number !== number) {
    await holdNumber(tx, asker, participant.registry, number)
    if (await findByNumber(tx, asker, participant.registry, number)) return refuse('number-taken', 'number')
  }
  await saveIdentity(tx, asker, participant, person)
  const changed = [
    ...(['name', 'number', 'phone', 'email'] as const).filter(
      (field) => before[field] !== { name, number, phone, email }[field],
    ),
    ...(['sex', 'municipality'] as const).filter((field) => participant[field] !== { sex, municipality }[field]),
  ]
  await trail(tx, {
    at: asker.at,
    actor: asker.actor,
    action: 'participants.changed',
    subject: { kind: 'participant', id },
    detail: { changed },
  })
  return 'changed'
}

async function saveIdentity(
  tx: Tx,
  { keys }: Asker,
  { id, registry }: { id: string; registry: string },
  { name, number, phone, email }: Person,
): Promise<void> {
  const contact = sealContact(keys, id, { name, phone, email })
  const sealed = sealNumber(keys, id, number)
  await tables(tx)
    .updateTable('participants.identity')
    .set({
      contact,
      number: sealed,
      key_version: oldestKey(contact, sealed),
      linkage_hash: linkageHash(keys, registry, number),
      linkage_version: keys.version('linkage'),
    })
    .where('participant_id', '=', id)
    .execute()
}

/**
 * Participants of a registry by national number, for files of benefit spells. Numbers that are not there are left
 * out. The trail (one line for the whole file) is the caller's.
 */
export async function participantsByNumber(
  tx: Tx,
  keys: Asker['keys'],
  registry: string,
  numbers: readonly NationalNumber[],
): Promise<Map<NationalNumber, string>> {
  const numberOf = new Map(
    numbers.flatMap((number) =>
      linkageHashes(keys, registry, number).map((hash) => [hash.toString('hex'), number] as const),
    ),
  )
  const { rows } = await sql<{ id: string; hash: string }>`
    select participant_id as id, encode(linkage_hash, 'hex') as hash from participants.identity
    where registry = ${registry} and linkage_hash in (select decode(hex, 'hex') from unnest(${[...numberOf.keys()]}::text[]) as hex)`.execute(
    tx,
  )
  return new Map(rows.map(({ id, hash }) => [numberOf.get(hash)!, id]))
}
