import type { Refusal } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { act, actorOf } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile, orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import { rolesOf } from '#web/route.ts'
import type { Organisation } from './model.ts'
import { findOrganisation } from './store.ts'
import { holdOrganisation, type By } from './write.ts'

/** Who may write in the directory. */
export const administrators = rolesOf('administrator')

/** The day it is. */
export const today = (c: Ctx) => c.get('services').clock.today()
/** Who does it, and when. */
export const by = (c: Ctx): By => ({ actor: actorOf(c), at: c.get('services').clock.now() })
export const addressOf = (key: string) => `/organisations/${key}`

/** One change to an organisation as it was when the form was made: made, refused, or lost to somebody who was quicker. */
export async function change<Reason extends string>(
  c: Ctx<`/organisations/:key${string}`>,
  work: (tx: Tx, before: Organisation, form: Form) => Promise<Refusal<Reason> | undefined | void>,
  show: (refusal: Refusal<Reason>, form: Form) => Response | Promise<Response>,
): Promise<Response> {
  const form = await readForm(c)
  const key = orNotFound(c.req.param('key'))
  return act<Reason>(
    c,
    form,
    async (tx) => {
      if (form.version === undefined) throw new BadForm('the form carries no version')
      const held = orNotFound(await holdOrganisation(tx, key))
      if (held.version !== form.version) throw new ChangedMeanwhile(`${addressOf(key)}/edit`)
      const before = orNotFound(await findOrganisation(tx, key, today(c)))
      return (await work(tx, before, form)) ?? { goTo: addressOf(key) }
    },
    (refusal) => show(refusal, form),
  )
}
