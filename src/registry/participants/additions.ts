import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Db, Tx } from '#platform/database.ts'
import { inParts } from '#platform/parts.ts'
import { trail } from '#platform/trail.ts'
import type { ConsentScope } from '#registry/registries/index.ts'
import type { Asker } from './asker.ts'
import type { Facts, HowTold } from './model.ts'
import { lastWordWasNo } from './store.ts'

/** A consent that was given or taken back, as it is kept. */
export type KeptConsent = {
  readonly act: 'given' | 'withdrawn'
  readonly version: number
  readonly scopes: readonly ConsentScope[]
  readonly on: IsoDate
  readonly how: HowTold
}

/** A participant as they stand: what is known of them, and everything they have said yes to and taken back, newest first. */
export type HeldParticipant = Facts & { readonly id: string; readonly consents: readonly KeptConsent[] }

/**
 * Participants by id, held until the transaction ends, so that nobody changes them or their consent meanwhile. For files
 * that may say more of them; no name is opened.
 */
export async function holdParticipants(tx: Tx, ids: readonly string[]): Promise<Map<string, HeldParticipant>> {
  await sql`select from participants.participant where id = any (${[...ids]}::uuid[]) order by id for update`.execute(
    tx,
  )
  const { rows } = await sql<HeldParticipant>`
    select id, sex, birth_year as "birthYear", municipality, died_on as "diedOn", emigrated_on as "emigratedOn", old_age_pension_on as "oldAgePensionOn",
      (select coalesce(json_agg(json_build_object('act', act, 'version', version, 'scopes', scopes, 'on', on_day, 'how', how) order by c.id desc), '[]')
        from participants.consent c where c.participant_id = p.id) as consents
    from participants.participant p where id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** What was not known of a participant, and now is. */
export type ParticipantAddition = { readonly id: string } & Partial<Facts>

/**
 * Writes down what was not known of participants. For files: rows are checked by whoever read them, the participants are
 * held ({@link holdParticipants}) and what is given was empty. Each leaves its trail.
 */
export async function fillInParticipants(
  tx: Tx,
  { actor, at }: Pick<Asker, 'actor' | 'at'>,
  rows: readonly ParticipantAddition[],
): Promise<void> {
  for (const part of inParts(rows)) {
    await sql`
      update participants.participant p set sex = coalesce(p.sex, r.sex), birth_year = coalesce(p.birth_year, r."birthYear"),
        municipality = coalesce(p.municipality, r.municipality), died_on = coalesce(p.died_on, r."diedOn"),
        emigrated_on = coalesce(p.emigrated_on, r."emigratedOn"), old_age_pension_on = coalesce(p.old_age_pension_on, r."oldAgePensionOn"),
        version = p.version + 1
      from json_to_recordset(${JSON.stringify(part)}::json) as r (
        id uuid, sex text, "birthYear" int, municipality text, "diedOn" date, "emigratedOn" date, "oldAgePensionOn" date)
      where p.id = r.id`.execute(tx)
  }
  await trail(
    tx,
    ...rows.map(({ id, ...given }) => ({
      at,
      actor,
      action: 'participants.changed' as const,
      subject: { kind: 'participant', id },
      detail: { changed: Object.keys(given) },
    })),
  )
}

/** Those among participants who have said no, whoever asks: for what files bring, never for a page. */
export async function refusers(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select p.id from participants.participant p where p.id = any (${[...new Set(ids)]}::uuid[]) and ${lastWordWasNo()}`.execute(
    db,
  )
  return new Set(rows.map((row) => row.id))
}
