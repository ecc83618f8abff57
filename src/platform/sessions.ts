import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'

const LASTS_MS = 10 * 3600_000
const IDLE_MS = 2 * 3600_000

/** How someone signed in. */
export type HowSignedIn = 'demo' | 'oidc'

/** Opens a session and returns its token, which only the person's cookie keeps; the table keeps a hash. */
export async function openSession(tx: Db | Tx, personId: string, how: HowSignedIn, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await sql`insert into platform.session (token_hash, person_id, created_at, seen_at, expires_at, how)
    values (${hashOf(token)}, ${personId}, ${now}, ${now}, ${new Date(now.getTime() + LASTS_MS)}, ${how})`.execute(tx)
  return token
}

/**
 * The person a session belongs to, or undefined when it has ended (after 10 hours, or 2 idle ones). One that was opened in
 * another way than people sign in now is none: what the demo let in must not stay when the demo is over.
 */
export async function findSession(db: Db, token: string, how: HowSignedIn, now: Date): Promise<string | undefined> {
  const idleSince = new Date(now.getTime() - IDLE_MS)
  const { rows } = await sql<{ person_id: string; seen_at: Date }>`
    select person_id, seen_at from platform.session
    where token_hash = ${hashOf(token)} and how = ${how} and expires_at > ${now} and seen_at > ${idleSince}`.execute(db)
  const session = rows[0]
  if (session && now.getTime() - session.seen_at.getTime() > 60_000)
    await sql`update platform.session set seen_at = ${now} where token_hash = ${hashOf(token)}`.execute(db)
  return session?.person_id
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await sql`delete from platform.session where token_hash = ${hashOf(token)}`.execute(db)
}

/** Ends all sessions of a person, wherever they are signed in. */
export async function closeSessionsOf(tx: Tx, personId: string): Promise<void> {
  await sql`delete from platform.session where person_id = ${personId}`.execute(tx)
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
