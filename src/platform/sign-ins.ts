import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'

const LASTS_MS = 10 * 60_000

/** A sign-in under way at the OIDC issuer: what must be known when the browser comes back. */
export type SignIn = { readonly verifier: string; readonly nonce: string; readonly goTo: string }

/** Remembers a sign-in for ten minutes and returns its state, which only the browser and the issuer know; the table keeps a hash. */
export async function beginSignIn(db: Db, { verifier, nonce, goTo }: SignIn, now: Date): Promise<string> {
  const state = randomBytes(32).toString('base64url')
  await sql`insert into platform.sign_in (state_hash, verifier, nonce, go_to, expires_at)
    values (${hashOf(state)}, ${verifier}, ${nonce}, ${goTo}, ${new Date(now.getTime() + LASTS_MS)})`.execute(db)
  return state
}

/** Takes a sign-in by its state: each is taken once, also when two ask at once. Undefined when unknown, taken or too old. */
export async function takeSignIn(db: Db, state: string, now: Date): Promise<SignIn | undefined> {
  const { rows } = await sql<SignIn & { expires_at: Date }>`
    delete from platform.sign_in where state_hash = ${hashOf(state)}
    returning verifier, nonce, go_to as "goTo", expires_at`.execute(db)
  const found = rows[0]
  if (found === undefined || found.expires_at <= now) return undefined
  return { verifier: found.verifier, nonce: found.nonce, goTo: found.goTo }
}

function hashOf(state: string): Buffer {
  return createHash('sha256').update(state).digest()
}
