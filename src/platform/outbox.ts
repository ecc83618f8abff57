import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import { inWords, log } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'

/** Something that happened, told to whoever wants to hear. The speaker does not know who listens. */
export type Announcement = { readonly kind: `${string}.${string}`; readonly payload: Readonly<Record<string, unknown>> }

/** Hears announcements of a kind. It may hear the same one twice, and must then do nothing. */
export type Listener = {
  readonly name: string
  readonly kind: Announcement['kind']
  hear(tx: Tx, announcement: Announcement, services: Services): Promise<void>
}

/** Puts an announcement into the outbox, in the transaction of the change it tells of. */
export async function announce(tx: Tx, at: Date, announcement: Announcement): Promise<void> {
  await sql`insert into platform.announcement (at, kind, payload)
    values (${at}, ${announcement.kind}, ${JSON.stringify(announcement.payload)})`.execute(tx)
}

const AT_ONCE = 500
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 3600_000

/**
 * Delivers what waits in the outbox, oldest first, to the listeners of its kind; each hearing is a
 * transaction. What a listener stumbles over is tried again, later each time, at last once an hour: nothing
 * is given up, and nothing waits behind it. Several processes may deliver at once. Returns how many
 * announcements are done.
 */
export async function deliver(services: Services, listeners: readonly Listener[]): Promise<number> {
  const { db, clock } = services
  let done = 0
  const stumbled = new Map<string, string[]>()
  for (const waiting of await findWaiting(db, clock.now())) {
    let tries = 0
    for (const listener of listeners.filter(({ kind }) => kind === waiting.kind))
      tries = Math.max(tries, await tell(services, listener, waiting, stumbled))
    if (tries === 0) {
      await sql`update platform.announcement set delivered_at = ${clock.now()} where id = ${waiting.id}`.execute(db)
      done++
    } else {
      const wait = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS)
      await sql`update platform.announcement set next_try_at = ${new Date(clock.now().getTime() + wait)}
        where id = ${waiting.id}`.execute(db)
    }
  }
  for (const [listener, errors] of stumbled)
    log('warning', 'announcements were not heard', { listener, count: errors.length, error: errors.at(-1) })
  return done
}

type Waiting = Announcement & { id: number }

async function findWaiting(db: Db, now: Date): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select id, kind, payload from platform.announcement
    where delivered_at is null and (next_try_at is null or next_try_at <= ${now}) order by id limit ${AT_ONCE}`.execute(
    db,
  )
  return rows
}

/** Tells one listener. Returns 0 when it has heard, else how often it has stumbled; the reason goes into `stumbled`. */
async function tell(
  services: Services,
  listener: Listener,
  { id, kind, payload }: Waiting,
  stumbled: Map<string, string[]>,
): Promise<number> {
  try {
    return await services.db.transaction().execute(async (tx) => {
      await sql`insert into platform.delivery (announcement_id, listener) values (${id}, ${listener.name}) on conflict do nothing`.execute(
        tx,
      )
      const { rows } = await sql<{ done_at: Date | null }>`
        select done_at from platform.delivery where announcement_id = ${id} and listener = ${listener.name} for update`.execute(
        tx,
      )
      if (rows[0]!.done_at !== null) return 0
      await listener.hear(tx, { kind, payload }, services)
      await sql`update platform.delivery set done_at = ${services.clock.now()}, tries = tries + 1, last_error = null
        where announcement_id = ${id} and listener = ${listener.name}`.execute(tx)
      return 0
    })
  } catch (error) {
    const why = inWords(error)
    const { rows } = await sql<{ tries: number }>`
      insert into platform.delivery (announcement_id, listener, tries, last_error) values (${id}, ${listener.name}, 1, ${why})
      on conflict (announcement_id, listener) do update set tries = platform.delivery.tries + 1, last_error = excluded.last_error
      returning tries`.execute(services.db)
    stumbled.set(listener.name, [...(stumbled.get(listener.name) ?? []), why])
    return rows[0]!.tries
  }
}
