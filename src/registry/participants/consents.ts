import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { announce } from '#platform/outbox.ts'
import { trail } from '#platform/trail.ts'
import { findRegistry } from '#registry/registries/index.ts'
import { written, type Asker } from './asker.ts'
import type { ConsentGiven, HowTold } from './model.ts'
import type { Withdrawal } from './rules/consent.ts'
import { findParticipant } from './store.ts'
import { tables } from './tables.ts'

/**
 * Holds a participant while their consent is changed and gives the newest act's id (0: none yet), which pages carry as
 * the version. Undefined when the reader may not see them.
 */
export async function holdConsent(tx: Tx, asker: Asker, id: string): Promise<number | undefined> {
  const participant = await findParticipant(tx, asker.scope, id)
  if (participant === undefined) return undefined
  await sql`select from participants.participant where id = ${id} for update`.execute(tx)
  const { newest } = await tables(tx)
    .selectFrom('participants.consent')
    .select((select) => select.fn.coalesce(select.fn.max('id'), sql<number>`0`).as('newest'))
    .where('participant_id', '=', id)
    .executeTakeFirstOrThrow()
  return newest
}

/** Who writes down a consent, and when. */
type Writer = Pick<Asker, 'actor' | 'at'>

/** Writes down a yes. The participant must be held ({@link holdConsent}). */
export async function giveConsent(
  tx: Tx,
  { actor, at }: Writer,
  id: string,
  { version, scopes, on, how, proof }: ConsentGiven,
): Promise<void> {
  await tables(tx)
    .insertInto('participants.consent')
    .values({
      participant_id: id,
      act: 'given',
      version,
      scopes: [...scopes],
      on_day: on,
      how,
      proof: proof ?? null,
      recorded_at: at,
      recorded_by: written(actor),
    })
    .execute()
  await trail(tx, {
    at,
    actor,
    action: 'participants.consented',
    subject: { kind: 'participant', id },
    detail: { version, scopes, on, how },
  })
  await announce(tx, at, { kind: 'participants.consented', payload: { participant: id, scopes } })
}

/** Writes down that some or all is taken back. The participant must be held ({@link holdConsent}). */
export async function withdrawConsent(
  tx: Tx,
  { actor, at }: Writer,
  id: string,
  { version, left, on, how }: Withdrawal,
): Promise<void> {
  await tables(tx)
    .insertInto('participants.consent')
    .values({
      participant_id: id,
      act: 'withdrawn',
      version,
      scopes: [...left],
      on_day: on,
      how,
      proof: null,
      recorded_at: at,
      recorded_by: written(actor),
    })
    .execute()
  await trail(tx, {
    at,
    actor,
    action: 'participants.consent-withdrawn',
    subject: { kind: 'participant', id },
    detail: { left, on, how },
  })
  await announce(tx, at, { kind: 'participants.consent-withdrawn', payload: { participant: id, left } })
}

export type ReserveRefused = 'registry-asks' | 'nothing-changes'

/** Writes down a no where the registry asks nobody, or that it is taken back. */
export async function reserve(
  tx: Tx,
  asker: Asker,
  id: string,
  told: { readonly act: 'made' | 'lifted'; readonly on: IsoDate; readonly how: HowTold },
): Promise<'done' | 'not-found' | Refusal<ReserveRefused>> {
  const participant = await findParticipant(tx, asker.scope, id)
  if (participant === undefined) return 'not-found'
  const registry = await findRegistry(tx, participant.registry)
  if (registry!.consents.length > 0) return refuse('registry-asks')
  await sql`select from participants.participant where id = ${id} for update`.execute(tx)
  const last = await tables(tx)
    .selectFrom('participants.reservation')
    .select('act')
    .where('participant_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if ((last?.act ?? 'lifted') === told.act) return refuse('nothing-changes')
  const { actor, at } = asker
  await tables(tx)
    .insertInto('participants.reservation')
    .values({
      participant_id: id,
      act: told.act,
      on_day: told.on,
      how: told.how,
      recorded_at: at,
      recorded_by: written(actor),
    })
    .execute()
  const action = told.act === 'made' ? 'participants.reserved' : 'participants.reservation-lifted'
  await trail(tx, { at, actor, action, subject: { kind: 'participant', id }, detail: { on: told.on, how: told.how } })
  await announce(tx, at, { kind: action, payload: { participant: id } })
  return 'done'
}
