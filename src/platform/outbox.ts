import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
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

const MOST_TRIES = 20

/**
 * Delivers what waits in the outbox, oldest first, to the listeners of its kind; each hearing is a
 * transaction. Several processes may deliver at once. Returns how many announcements are done.
 */
export async function deliver(services: Services, listeners: readonly Listener[]): Promise<number> {
  let done = 0
  for (const waiting of await findWaiting(services.db)) {
    const interested = listeners.filter((listener) => listener.kind === waiting.kind)
    const outcomes = []
    for (const listener of interested) outcomes.push(await tell(services, listener, waiting))
    if (!outcomes.every(Boolean)) continue
    await sql`update platform.announcement set delivered_at = ${services.clock.now()} where id = ${waiting.id}`.execute(
      services.db,
    )
    done++
  }
  return done
}

type Waiting = Announcement & { id: number }

async function findWaiting(db: Db): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select id, kind, payload from platform.announcement where delivered_at is null order by id limit 500`.execute(db)
  return rows
}

/** Tells one listener; true when it has heard, or will never. */
async function tell(services: Services, listener: Listener, { id, kind, payload }: Waiting): Promise<boolean> {
  try {
    return await services.db.transaction().execute(async (tx) => {
      await sql`insert into platform.delivery (announcement_id, listener) values (${id}, ${listener.name}) on conflict do nothing`.execute(
        tx,
      )
      const { rows } = await sql<{ done_at: Date | null; tries: number }>`
        select done_at, tries from platform.delivery where announcement_id = ${id} and listener = ${listener.name} for update`.execute(
        tx,
      )
      if (rows[0]!.done_at !== null || rows[0]!.tries >= MOST_TRIES) return true
      await listener.hear(tx, { kind, payload }, services)
      await sql`update platform.delivery set done_at = ${services.clock.now()}, tries = tries + 1, last_error = null
        where announcement_id = ${id} and listener = ${listener.name}`.execute(tx)
      return true
    })
  } catch (error) {
    await sql`insert into platform.delivery (announcement_id, listener, tries, last_error) values (${id}, ${listener.name}, 1, ${String(error)})
      on conflict (announcement_id, listener) do update set tries = platform.delivery.tries + 1, last_error = excluded.last_error`.execute(
      services.db,
    )
    return false
  }
}
