import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { createTransport, type Transporter } from 'nodemailer'
import type { Db, Tx } from '#platform/database.ts'
import { keyVersionOf } from '#platform/keys.ts'
import type { Job } from '#platform/jobs.ts'
import type { Services } from '#platform/services.ts'

/** A mail to one person. It never holds a name, a national number, an answer, or anything about health. */
export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same once more as HTML, for those who read that. Nothing in it may be fetched when the mail is opened. */
  readonly html?: string
  /** Headers that mail programs act on, such as `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>
}

/** With the waits between them close to five days, as RFC 5321 (4.5.4.1) asks: a mail server may be away for a weekend. */
const MOST_TRIES = 36
const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 4 * 3600_000
const AT_ONCE = 200

/** Puts a mail in line, in the transaction of what it is about. Returns its id. */
export async function queueMail(tx: Tx, services: Services, purpose: string, mail: Mail): Promise<string> {
  return queueOne(tx, services, purpose, mail, false)
}

/** Puts one of many mails in line (a newsletter): it waits behind every mail that somebody is waiting for. */
export async function queueBulkMail(tx: Tx, services: Services, purpose: string, mail: Mail): Promise<string> {
  return queueOne(tx, services, purpose, mail, true)
}

async function queueOne(
  tx: Tx,
  { keys, clock }: Services,
  purpose: string,
  mail: Mail,
  isBulk: boolean,
): Promise<string> {
  const id = randomUUID()
  const sealed = keys.encrypt(JSON.stringify(mail), contextOf(id))
  await sql`insert into platform.mail (id, created_at, sealed, purpose, next_try_at, bulk)
    values (${id}, ${clock.now()}, ${sealed}, ${purpose}, ${clock.now()}, ${isBulk})`.execute(tx)
  return id
}

/** What has become of the mails of a purpose. */
export type MailCounts = { readonly waiting: number; readonly sent: number; readonly refused: number }

/** Counts the mails of some purposes by what has become of them; a purpose without mails is left out. */
export async function countMail(db: Db, purposes: readonly string[]): Promise<ReadonlyMap<string, MailCounts>> {
  const { rows } = await sql<MailCounts & { purpose: string }>`
    select purpose, count(*) filter (where status = 'waiting') as waiting, count(*) filter (where status = 'sent') as sent,
      count(*) filter (where status = 'refused') as refused
    from platform.mail where purpose = any(${[...purposes]}::text[]) group by purpose`.execute(db)
  return new Map(rows.map(({ purpose, ...counts }) => [purpose, counts]))
}

type Waiting = { readonly id: string; readonly sealed: Buffer; readonly tries: number }

/**
 * Sends the mails that wait, each once even when two processes send. Without a mail server nothing is sent
 * and nothing is lost. A mail that the server refuses for good ends there; others are tried again, later
 * each time. When the server itself does not do its work (away, or a wrong password), the rest wait without
 * a try. Returns how many were sent.
 */
export async function sendWaitingMail(services: Services): Promise<number> {
  const { config, db, clock } = services
  if (config.mail.url === undefined) return 0
  const transport = createTransport(config.mail.url)
  let sent = 0
  try {
    for (let left = AT_ONCE; left > 0; left--) {
      const result = await db.transaction().execute(async (tx) => {
        const { rows } = await sql<Waiting>`select id, sealed, tries from platform.mail
          where status = 'waiting' and next_try_at <= ${clock.now()} order by bulk, next_try_at limit 1 for update skip locked`.execute(
          tx,
        )
        return rows[0] === undefined ? undefined : sendOne(tx, services, transport, rows[0])
      })
      if (result === undefined || result === 'server') break
      if (result === 'sent') sent++
    }
  } finally {
    transport.close()
  }
  return sent
}

async function sendOne(
  tx: Tx,
  { keys, config, clock }: Services,
  transport: Transporter,
  { id, sealed, tries }: Waiting,
): Promise<'sent' | 'mail' | 'server'> {
  try {
    const mail = JSON.parse(keys.decrypt(sealed, contextOf(id))) as Mail
    await transport.sendMail({
      ...{ from: config.mail.from, ...mail, messageId: `<${id}@brua>` },
      // Nothing that stands in a mail may make this process open a file or an address.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    })
    await sql`update platform.mail set status = 'sent', sealed = '', tries = ${tries + 1}, ended_at = ${clock.now()}, outcome = null where id = ${id}`.execute(
      tx,
    )
    return 'sent'
  } catch (error) {
    const forGood = isForGood(error) || tries + 1 >= MOST_TRIES
    const nextTry = new Date(clock.now().getTime() + Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS))
    await sql`update platform.mail set status = ${forGood ? 'refused' : 'waiting'}, tries = ${tries + 1}, next_try_at = ${nextTry},
      sealed = case when ${forGood} then ''::bytea else sealed end, ended_at = ${forGood ? clock.now() : null}, outcome = ${outcomeOf(error)} where id = ${id}`.execute(
      tx,
    )
    return isAboutServer(error) ? 'server' : 'mail'
  }
}

/** What the mail library adds to an error: the command that the server answered, and its reply code. */
type MailError = Error & { readonly command?: string; readonly responseCode?: number }

/**
 * A reply of 5xx to the recipient or to the text says that trying again will not help (RFC 5321, 4.2.1). The same reply to
 * our password or our sender is for the operator to mend, and the mail waits for it.
 */
function isForGood(error: unknown): boolean {
  const { command, responseCode = 0 } = error as MailError
  return isOfThisMail(command) && responseCode >= 500 && responseCode < 600
}

const isOfThisMail = (command: string | undefined) => command === 'RCPT TO' || command === 'DATA'

function isAboutServer(error: unknown): boolean {
  return 'code' in (error as MailError) && !isOfThisMail((error as MailError).command)
}

/** Takes mails back that wait to be sent; those that have gone have gone. */
export async function withdrawMail(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`delete from platform.mail where id = any(${[...ids]}::uuid[]) and status = 'waiting'`.execute(tx)
}

/** Seals the mails that wait with the newest key. Returns how many. */
export async function renewWaitingMail({ db, keys }: Pick<Services, 'db' | 'keys'>): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<Waiting>`
      select id, sealed, tries from platform.mail where status = 'waiting' for update`.execute(tx)
    const old = rows.filter(({ sealed }) => keyVersionOf(sealed) < keys.version('encryption'))
    for (const { id, sealed } of old) {
      const fresh = keys.encrypt(keys.decrypt(sealed, contextOf(id)), contextOf(id))
      await sql`update platform.mail set sealed = ${fresh} where id = ${id}`.execute(tx)
    }
    return old.length
  })
}

const contextOf = (id: string) => `platform.mail ${id}`

/** What the server answered, without addresses. */
function outcomeOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\S+@\S+/g, '…').slice(0, 200)
}

export const sendMailJob: Job = {
  name: 'platform.send-mail',
  cron: '* * * * *',
  run: async (services) => void (await sendWaitingMail(services)),
}
