import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { Tx } from '#platform/database.ts'
import { inParts } from '#platform/parts.ts'
import type { Services } from '#platform/services.ts'
import type { Actor } from '#platform/trail.ts'
import { written } from './asker.ts'
import type { NewParticipant } from './model.ts'
import { linkageHash, oldestKey, sealContact, sealNumber } from './sealing.ts'

type Added = NewParticipant & { readonly id: string }

/**
 * Adds participants, thousands a statement, and returns their ids in order. For files and the demo world: rows are
 * checked by whoever read them, and the trail (one line for the whole delivery) is theirs too.
 * @throws when a national number or an external key is already in the registry (constraints `one_person_one_participant`,
 * `participant_registry_external_key_key`).
 */
export async function addParticipants(
  tx: Tx,
  services: Pick<Services, 'keys'> & { readonly clock: Pick<Clock, 'now'> },
  rows: readonly NewParticipant[],
  by: Actor = { kind: 'command', id: 'import' },
): Promise<string[]> {
  const added: readonly Added[] = rows.map((row) => ({ ...row, id: row.id ?? randomUUID() }))
  const at = services.clock.now()
  for (const part of inParts(added)) {
    await insertParticipants(tx, part, at)
    await insertIdentities(tx, services, part)
    await insertConsents(tx, part, at, by)
    await admitToClinics(
      tx,
      part.flatMap(({ id, clinics = [] }) => clinics.map((clinic) => ({ participant: id, clinic }))),
      at,
    )
  }
  return added.map(({ id }) => id)
}

async function insertParticipants(tx: Tx, rows: readonly Added[], at: Date): Promise<void> {
  await sql`
    insert into participants.participant (id, registry, external_key, sex, birth_year, municipality, died_on, emigrated_on, old_age_pension_on, created_at)
    select id, registry, "externalKey", sex, "birthYear", municipality, "diedOn", "emigratedOn", "oldAgePensionOn", ${at}
    from json_to_recordset(${JSON.stringify(rows.map(({ identity: _identity, consent: _consent, ...facts }) => facts))}::json) as r (
      id uuid, registry text, "externalKey" text, sex text, "birthYear" int, municipality text, "diedOn" date, "emigratedOn" date, "oldAgePensionOn" date)`.execute(
    tx,
  )
}

async function insertIdentities(tx: Tx, { keys }: Pick<Services, 'keys'>, rows: readonly Added[]): Promise<void> {
  const linkageVersion = keys.version('linkage')
  const identities = rows.flatMap(({ id, registry, identity }) => {
    if (identity === undefined) return []
    const { name, number, phone = null, email = null } = identity
    const contact = sealContact(keys, id, { name, phone, email })
    const sealed = number === undefined ? null : sealNumber(keys, id, number)
    return [
      {
        id,
        registry,
        contact: bytes(contact),
        number: bytes(sealed),
        key: oldestKey(contact, sealed),
        hash: number === undefined ? null : bytes(linkageHash(keys, registry, number)),
        linkage: number === undefined ? null : linkageVersion,
      },
    ]
  })
  if (identities.length === 0) return
  await sql`
    insert into participants.identity (participant_id, registry, contact, number, key_version, linkage_hash, linkage_version)
    select id, registry, contact, number, key, hash, linkage
    from json_to_recordset(${JSON.stringify(identities)}::json) as r (id uuid, registry text, contact bytea, number bytea, key int, hash bytea, linkage int)`.execute(
    tx,
  )
}

/** Bytes as PostgreSQL reads them from text. */
function bytes(value: Buffer): string
function bytes(value: Buffer | null): string | null
function bytes(value: Buffer | null): string | null {
  return value === null ? null : `\\x${value.toString('hex')}`
}

async function insertConsents(tx: Tx, rows: readonly Added[], at: Date, by: Actor): Promise<void> {
  const given = rows.flatMap(({ id, consent }) => (consent ? [{ id, act: 'given', ...consent }] : []))
  const withdrawn = rows.flatMap(({ id, consent }) =>
    consent?.withdrawnOn === undefined
      ? []
      : [{ ...consent, id, act: 'withdrawn', on: consent.withdrawnOn, scopes: [], proof: undefined }],
  )
  // A withdrawal must come after the consent it takes back.
  for (const acts of [given, withdrawn]) {
    if (acts.length === 0) continue
    await sql`
      insert into participants.consent (participant_id, act, version, scopes, on_day, how, proof, recorded_at, recorded_by)
      select id, act, version, scopes, "on", how, proof, ${at}, ${written(by)}
      from json_to_recordset(${JSON.stringify(acts)}::json) as r (id uuid, act text, version int, scopes text[], "on" date, how text, proof text)`.execute(
      tx,
    )
  }
}

/** Lets clinics see participants from now on. Episodes call it for whoever starts at a clinic. */
export async function admitToClinics(
  tx: Tx,
  rows: readonly { readonly participant: string; readonly clinic: string }[],
  at: Date,
): Promise<void> {
  for (const part of inParts(rows)) {
    await sql`
      insert into participants.clinic (participant_id, clinic, since)
      select distinct participant, clinic, ${at}::timestamptz from json_to_recordset(${JSON.stringify(part)}::json) as r (participant uuid, clinic uuid)
      on conflict do nothing`.execute(tx)
  }
}
