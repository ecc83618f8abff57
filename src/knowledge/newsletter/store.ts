import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Language } from '#core/languages.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Keys } from '#platform/keys.ts'
import { withdrawMail } from '#platform/mail.ts'
import { trail, type Actor } from '#platform/trail.ts'
import { CONSENT } from './consent.ts'
import { CONFIRM_WITHIN_DAYS, type Leaving, type Numbers, type Subscription, type Wish } from './model.ts'
import { isToken, linkHash, linkToken } from './rules/link.ts'
import { addressHash, addressHashes, sealAddress, sealIp } from './sealing.ts'
import { tables } from './tables.ts'

const DAY_MS = 86_400_000

const COLUMNS = [
  's.id',
  's.language',
  's.topics',
  's.created_at as createdAt',
  's.confirmed_at as confirmedAt',
  's.ended_at as endedAt',
  's.version',
] as const

/** What is needed to write down that somebody asked. */
export type Asking = Wish & {
  readonly address: string
  /** The language the words of consent were read in. */
  readonly read: Language
  readonly page: string
  /** Undefined where it is not kept. */
  readonly ip: string | undefined
}

/**
 * Writes down that somebody asked for the newsletter: a subscription for the address unless there is one, and the ask.
 * Gives the token that confirms it; or, when the address gets the newsletter already, the link to change that.
 */
export async function saveAsk(
  tx: Tx,
  keys: Keys,
  asking: Asking,
  at: Date,
): Promise<{ readonly confirm: string } | { readonly known: string }> {
  const { address, language, topics, read, page, ip } = asking
  const subscription = (await holdByAddress(tx, keys, address)) ?? (await addSubscription(tx, keys, asking, at))
  if (subscription.confirmedAt !== null)
    return { known: linkToken(keys, 'subscription', subscription.id, subscription.linkVersion) }
  const id = randomUUID()
  const confirmVersion = keys.version('link')
  const confirm = linkToken(keys, 'confirm', id, confirmVersion)
  await tables(tx)
    .insertInto('newsletter.ask')
    .values({
      ...{ id, subscription_id: subscription.id, asked_at: at, page, language, topics: [...topics] },
      ...{ text_version: CONSENT.version, text_language: read },
      ...{ confirm_version: confirmVersion, confirm_hash: linkHash(confirm) },
      sealed_ip: ip === undefined ? null : sealIp(keys, id, ip),
    })
    .execute()
  await note(tx, { kind: 'nobody' }, at, 'newsletter.asked', subscription.id, { text: CONSENT.version, page })
  return { confirm }
}

type Held = Pick<Subscription, 'id' | 'confirmedAt'> & { readonly linkVersion: number }

async function holdByAddress(tx: Tx, keys: Keys, address: string): Promise<Held | undefined> {
  return tables(tx)
    .selectFrom('newsletter.subscription as s')
    .select(['s.id', 's.confirmed_at as confirmedAt', 's.link_version as linkVersion'])
    .where('s.address_hash', 'in', addressHashes(keys, address))
    .forUpdate()
    .executeTakeFirst()
}

async function addSubscription(tx: Tx, keys: Keys, { address, language, topics }: Asking, at: Date): Promise<Held> {
  const id = randomUUID()
  const linkVersion = keys.version('link')
  const added = await tables(tx)
    .insertInto('newsletter.subscription')
    .values({
      ...{ id, language, topics: [...topics], created_at: at },
      ...{ sealed: sealAddress(keys, id, address), key_version: keys.version('encryption') },
      ...{ address_hash: addressHash(keys, address), hash_version: keys.version('linkage') },
      ...{ link_version: linkVersion, link_hash: linkHash(linkToken(keys, 'subscription', id, linkVersion)) },
    })
    .onConflict((conflict) => conflict.column('address_hash').doNothing())
    .returning('id')
    .executeTakeFirst()
  // Somebody else asked for the same address at the same moment: theirs is there now.
  if (!added) return (await holdByAddress(tx, keys, address))!
  return { id, confirmedAt: null, linkVersion }
}

/** An ask that can be confirmed, or was: what a confirming link leads to. */
export type Ask = Wish & {
  readonly id: string
  readonly subscriptionId: string
  readonly subscriptionLink: number
  readonly confirmedAt: Date | null
  readonly endedAt: Date | null
}

/** The ask that a confirming link belongs to. Undefined for a link that is none of ours, or is too old. */
export async function findAsk(db: Db, token: string, now: Date): Promise<Ask | undefined> {
  if (!isToken(token)) return undefined
  return tables(db)
    .selectFrom('newsletter.ask as a')
    .innerJoin('newsletter.subscription as s', 's.id', 'a.subscription_id')
    .select(['a.id', 'a.language', 'a.topics', 'a.subscription_id as subscriptionId'])
    .select(['s.link_version as subscriptionLink', 's.confirmed_at as confirmedAt', 's.ended_at as endedAt'])
    .where('a.confirm_hash', '=', linkHash(token))
    .where((where) => where.or([where('a.confirmed_at', 'is not', null), where('a.asked_at', '>', oldestAsk(now))]))
    .executeTakeFirst()
}

/** Says yes to an ask: from now on the address gets what was asked for there. Done twice, it changes nothing. */
export async function confirmAsk(tx: Tx, ask: Ask, at: Date): Promise<void> {
  const confirmed = await tables(tx)
    .updateTable('newsletter.subscription')
    .set({ confirmed_at: at, language: ask.language, topics: [...ask.topics], version: sql`version + 1` })
    .where('id', '=', ask.subscriptionId)
    .where('confirmed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!confirmed) return
  await tables(tx).updateTable('newsletter.ask').set({ confirmed_at: at }).where('id', '=', ask.id).execute()
  await note(tx, linkOf(ask.subscriptionId), at, 'newsletter.confirmed', ask.subscriptionId, {})
}

/** The subscription that the link of a letter belongs to, also one that has ended. */
export async function findSubscription(db: Db, token: string): Promise<Subscription | undefined> {
  if (!isToken(token)) return undefined
  return tables(db)
    .selectFrom('newsletter.subscription as s')
    .select(COLUMNS)
    .where('s.link_hash', '=', linkHash(token))
    .where('s.confirmed_at', 'is not', null)
    .executeTakeFirst()
}

/** The same, held for the rest of the transaction. */
export async function holdSubscription(tx: Tx, token: string): Promise<Subscription | undefined> {
  const found = await findSubscription(tx, token)
  if (found === undefined) return undefined
  await tables(tx).selectFrom('newsletter.subscription').select('id').where('id', '=', found.id).forUpdate().execute()
  return findSubscription(tx, token)
}

/** Gives a subscription another language or other topics. */
export async function saveWish(tx: Tx, { id, version }: Subscription, wish: Wish, at: Date): Promise<void> {
  await tables(tx)
    .updateTable('newsletter.subscription')
    .set({ language: wish.language, topics: [...wish.topics], version: version + 1 })
    .where('id', '=', id)
    .execute()
  await note(tx, linkOf(id), at, 'newsletter.changed', id, wish)
}

/** Ends a subscription: the address is erased, and mails that wait in line for it are taken back. Done twice, it changes nothing. */
export async function endSubscription(tx: Tx, { id, endedAt }: Subscription, how: Leaving, at: Date): Promise<void> {
  if (endedAt !== null) return
  await tables(tx)
    .updateTable('newsletter.subscription')
    .set({
      ...{ ended_at: at, ended_how: how, version: sql`version + 1` },
      ...{ sealed: null, key_version: null, address_hash: null, hash_version: null },
    })
    .where('id', '=', id)
    .execute()
  await tables(tx).updateTable('newsletter.ask').set({ sealed_ip: null }).where('subscription_id', '=', id).execute()
  const mails = await tables(tx)
    .selectFrom('newsletter.delivery')
    .select('mail_id')
    .where('subscription_id', '=', id)
    .execute()
  await withdrawMail(
    tx,
    mails.map((row) => row.mail_id),
  )
  await note(tx, linkOf(id), at, 'newsletter.left', id, { how })
}

/** How many have confirmed, and how many have asked and not confirmed. */
export async function countSubscriptions(db: Db, now: Date): Promise<Numbers> {
  return tables(db)
    .selectFrom('newsletter.subscription')
    .select((select) => [
      sql<number>`count(*) filter (where confirmed_at is not null)`.as('confirmed'),
      select.fn
        .countAll<number>()
        .filterWhere('confirmed_at', 'is', null)
        .filterWhere('created_at', '>', oldestAsk(now))
        .as('asked'),
    ])
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
}

/** Removes what nobody confirmed in time, with the address. Returns how many. */
export async function sweepAsks(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('newsletter.subscription as s')
    .where('s.confirmed_at', 'is', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('newsletter.ask as a')
            .select('a.id')
            .whereRef('a.subscription_id', '=', 's.id')
            .where('a.asked_at', '>', oldestAsk(now)),
        ),
      ),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

const oldestAsk = (now: Date) => new Date(now.getTime() - CONFIRM_WITHIN_DAYS * DAY_MS)
const linkOf = (id: string): Actor => ({ kind: 'link', id })

async function note(
  tx: Tx,
  actor: Actor,
  at: Date,
  action: `newsletter.${string}`,
  id: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await trail(tx, { at, actor, action, subject: { kind: 'subscription', id }, detail })
}
