import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { refuse, type Refusal } from '#core/refusal.ts'
import { findEdition, type Published } from '#editorial/pieces/index.ts'
import type { Db, Tx } from '#platform/database.ts'
import { queueBulkMail } from '#platform/mail.ts'
import type { Services } from '#platform/services.ts'
import { trail, type Actor } from '#platform/trail.ts'
import type { Sending } from './model.ts'
import { issueKind } from './kind.ts'
import { issueMail } from './mails.ts'
import { linkToken } from './rules/link.ts'
import { openAddress } from './sealing.ts'
import { tables } from './tables.ts'

/** Why an issue is not sent. */
export type SendingRefused = 'sent-already' | 'not-sure'

/** How many letters are put in line in one transaction. */
const PART = 200

/** Begins to send a published issue, as it is now. It is sent once; who presses next is told so. */
export async function beginSending(
  tx: Tx,
  { piece, edition }: Published,
  origin: string,
  by: { readonly actor: Actor & { kind: 'person' }; readonly at: Date },
): Promise<void | Refusal<SendingRefused>> {
  const id = randomUUID()
  const begun = await tables(tx)
    .insertInto('newsletter.sending')
    .values({
      ...{ id, piece_id: piece.id, edition_id: edition.id, origin },
      ...{ begun_by: by.actor.id, begun_at: by.at },
    })
    .onConflict((conflict) => conflict.column('piece_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!begun) return refuse('sent-already')
  await trail(tx, {
    at: by.at,
    actor: by.actor,
    action: 'newsletter.sending-begun',
    subject: { kind: 'sending', id },
    detail: { issue: piece.slug, edition: edition.number },
  })
}

/** What the mails of a sending are called in the outbox of mail. */
export const purposeOf = (sendingId: string) => `newsletter ${sendingId}`

/**
 * Puts the letters of every issue on its way in line, some hundred a transaction, each with the row that says so: stopped
 * anywhere, it goes on with those that are left, and two processes that do it take turns. Returns how many letters.
 */
export async function sendIssues(services: Services): Promise<number> {
  let letters = 0
  for (;;) {
    const part = await services.db.transaction().execute((tx) => sendPart(tx, services))
    if (part === undefined) return letters
    letters += part
  }
}

type Row = {
  id: string
  editionId: string
  origin: string
  begunAt: Date
}

/** One part of one sending. Undefined when there is nothing left to send. */
async function sendPart(tx: Tx, services: Services): Promise<number | undefined> {
  const now = services.clock.now()
  const sending: Row | undefined = await tables(tx)
    .selectFrom('newsletter.sending')
    .select(['id', 'edition_id as editionId', 'origin', 'begun_at as begunAt'])
    .where('finished_at', 'is', null)
    .orderBy('begun_at')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  if (sending === undefined) return undefined
  const { edition, piece } = (await findEdition(tx, sending.editionId, issueKind))!
  const readers = await nextReaders(tx, sending, edition.facts.topics)
  for (const reader of readers) {
    const mail = issueMail({
      ...{ edition, slug: piece.slug, origin: sending.origin, language: reader.language },
      to: openAddress(services.keys, reader.id, reader.sealed!),
      token: linkToken(services.keys, 'subscription', reader.id, reader.link_version),
    })
    const mailId = await queueBulkMail(tx, services, purposeOf(sending.id), mail)
    await tables(tx)
      .insertInto('newsletter.delivery')
      .values({ sending_id: sending.id, subscription_id: reader.id, mail_id: mailId, at: now })
      .execute()
  }
  if (readers.length < PART) await finish(tx, sending.id, now)
  return readers.length
}

/** Some who have not got it: confirmed before the sending began, with a topic in common. Held, so that nobody leaves meanwhile. */
async function nextReaders(tx: Tx, { id, begunAt }: Row, topics: readonly string[]) {
  return tables(tx)
    .selectFrom('newsletter.subscription as s')
    .select(['s.id', 's.sealed', 's.language', 's.link_version'])
    .where('s.confirmed_at', '<=', begunAt)
    .where('s.ended_at', 'is', null)
    .where(sql<boolean>`s.topics && ${[...topics]}::text[]`)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('newsletter.delivery as d')
            .select('d.mail_id')
            .where('d.sending_id', '=', id)
            .whereRef('d.subscription_id', '=', 's.id'),
        ),
      ),
    )
    .orderBy('s.id')
    .limit(PART)
    .forUpdate()
    .execute()
}

async function finish(tx: Tx, id: string, at: Date): Promise<void> {
  await tables(tx).updateTable('newsletter.sending').set({ finished_at: at }).where('id', '=', id).execute()
  const { count } = await tables(tx)
    .selectFrom('newsletter.delivery')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('sending_id', '=', id)
    .executeTakeFirstOrThrow()
  await trail(tx, {
    at,
    actor: { kind: 'job', id: 'newsletter.send' },
    action: 'newsletter.sending-finished',
    subject: { kind: 'sending', id },
    detail: { letters: count },
  })
}

/** Every sending, by the piece it sends. */
export async function listSendings(db: Db): Promise<ReadonlyMap<string, Sending>> {
  const rows = await tables(db)
    .selectFrom('newsletter.sending as s')
    .select(['s.id', 's.piece_id as pieceId', 's.edition_id as editionId'])
    .select(['s.begun_at as begunAt', 's.finished_at as finishedAt'])
    .select(sql<number>`(select count(*) from newsletter.delivery d where d.sending_id = s.id)`.as('delivered'))
    .execute()
  return new Map(rows.map((row) => [row.pieceId, row]))
}
