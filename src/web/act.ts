import { sql } from 'kysely'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import type { Actor } from '#platform/trail.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm } from '#web/errors.ts'
import type { Form } from '#web/form.ts'

/** A write that was done, and the page that shows it. */
export type Done = { readonly goTo: string }

/** Who the trail names for a request. */
export function actorOf(c: Ctx): Actor {
  const who = c.get('who')
  return who.kind === 'person' ? { kind: 'person', id: who.id } : { kind: 'nobody' }
}

class RolledBack<Reason extends string> extends Error {
  readonly refusal: Refusal<Reason>
  constructor(refusal: Refusal<Reason>) {
    super('refused')
    this.refusal = refusal
  }
}

/**
 * Answers a posted form: the one way to write.
 *
 * `work` runs in a transaction. Done: committed, and the browser goes on (303). Refused: rolled back, and
 * `show` draws the same page with the reasons and the input kept (422). The form's key is claimed in the
 * same transaction, so a form posted twice (also at once, also at two processes) is done once, and both
 * postings go to the same page.
 */
export async function act<Reason extends string>(
  c: Ctx,
  form: Form,
  work: (tx: Tx) => Promise<Done | Refusal<Reason>>,
  show: (refusal: Refusal<Reason>) => Response | Promise<Response>,
  actor: Actor = actorOf(c),
): Promise<Response> {
  if (form.key === undefined) throw new BadForm('the form carries no key')
  const address = keptAddress(c)
  const claim = {
    key: form.key,
    path: address.toKeep(c.req.path),
    takenBy: `${actor.kind} ${actor.id ?? c.get('address')}`,
  }
  const { db, clock } = c.get('services')
  try {
    const goTo = await db.transaction().execute(async (tx) => {
      const earlier = await claimForm(tx, claim, clock.now())
      if (earlier !== undefined) return address.toTell(earlier)
      const result = await work(tx)
      if (isRefusal(result)) throw new RolledBack(result)
      await sql`update platform.taken_form set go_to = ${address.toKeep(result.goTo)}
        where key = ${claim.key} and path = ${claim.path} and taken_by = ${claim.takenBy}`.execute(tx)
      return result.goTo
    })
    return c.redirect(goTo, 303)
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
    c.status(422)
    return show(error.refusal as Refusal<Reason>)
  }
}

const TOKEN = ':token'

/** A link's token is a secret that is kept nowhere: an address is kept with the token's name in its place. */
function keptAddress(c: Ctx) {
  const token = c.req.param('token')
  const replaced = (text: string, from: string, to: string) => text.split(from).join(to)
  return {
    toKeep: (address: string) => (token === undefined ? address : replaced(address, token, TOKEN)),
    toTell: (address: string) => (token === undefined ? address : replaced(address, TOKEN, token)),
  }
}

/** Claims the form, or tells where its first posting went. Waits while that one is under way. */
async function claimForm(
  tx: Tx,
  claim: { key: string; path: string; takenBy: string },
  now: Date,
): Promise<string | undefined> {
  const claimed = await sql`insert into platform.taken_form (key, path, taken_by, taken_at)
    values (${claim.key}, ${claim.path}, ${claim.takenBy}, ${now}) on conflict do nothing returning 1`.execute(tx)
  if (claimed.rows.length === 1) return undefined
  const { rows } = await sql<{ go_to: string | null }>`select go_to from platform.taken_form
    where key = ${claim.key} and path = ${claim.path} and taken_by = ${claim.takenBy}`.execute(tx)
  return rows[0]?.go_to ?? claim.path
}
