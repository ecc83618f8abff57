import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Keys } from '#platform/keys.ts'
import type { Listener } from '#platform/outbox.ts'
import { trail, type Actor } from '#platform/trail.ts'
import { episodesById, type Episode } from '#registry/episodes/index.ts'
import { findRegistry } from '#registry/registries/index.ts'
import { addAssessments } from './bulk.ts'
import { changesOf, type Planned } from './rules/plan.ts'
import { tables } from './tables.ts'

/** Who plans, and when. */
export type Planner = { readonly actor: Actor; readonly at: Date; readonly keys: Keys }

/**
 * Makes an episode's assessments fit its days: adds what is due and not there, moves what nobody has begun to answer,
 * withdraws what no longer has a day. Call it in the transaction that starts, ends or corrects an episode; calling it again
 * changes nothing.
 */
export async function planAssessments(tx: Tx, { actor, at, keys }: Planner, episode: Episode): Promise<void> {
  const registry = await findRegistry(tx, episode.registry)
  if (registry === undefined) throw new RangeError(`no registry ${episode.registry}`)
  await onePlanningAtATime(tx, episode.id)
  const { add, move, withdraw } = changesOf(registry.timePoints, episode, await plannedOf(tx, episode.id))
  await addAssessments(
    tx,
    { keys },
    add.map((window) => ({ ...window, episode: episode.id })),
  )
  for (const { id, opens, due, closes } of move) {
    await tables(tx)
      .updateTable('assessments.assessment')
      .set({ opens_on: opens, due_on: due, closes_on: closes, withdrawn_at: null })
      .where('id', '=', id)
      .execute()
  }
  for (const { id } of withdraw)
    await tables(tx).updateTable('assessments.assessment').set({ withdrawn_at: at }).where('id', '=', id).execute()
  if (add.length + move.length + withdraw.length === 0) return
  const named = (list: readonly { readonly timePoint: string }[]) => list.map(({ timePoint }) => timePoint)
  await trail(tx, {
    at,
    actor,
    action: 'assessments.planned',
    subject: { kind: 'episode', id: episode.id },
    detail: { added: named(add), moved: named(move), withdrawn: named(withdraw) },
  })
}

/** The listener may come while somebody saves: whoever is second reads what the first has written. */
async function onePlanningAtATime(tx: Tx, episode: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`assessments.plan ${episode}`}))`.execute(tx)
}

async function plannedOf(tx: Tx, episode: string): Promise<Planned[]> {
  // Held by a statement of its own: the next one then sees the answers of whoever was saving meanwhile.
  await sql`select from assessments.assessment where episode_id = ${episode} order by id for update`.execute(tx)
  const { rows } = await sql<Planned>`
    select id, time_point as "timePoint", opens_on as opens, due_on as due, closes_on as closes, completed_at as "completedAt", withdrawn_at as "withdrawnAt",
      exists (select 1 from assessments.answer where assessment_id = a.id) as "hasAnswers"
    from assessments.assessment a where episode_id = ${episode}`.execute(tx)
  return rows
}

/** The safety net: whoever starts, ends or changes an episode plans in the same transaction, and this finds nothing to do. */
const plans = (kind: Listener['kind']): Listener => ({
  name: 'assessments.plan',
  kind,
  hear: async (tx, { payload }, { keys, clock }) => {
    const id = String(payload['episode'])
    await onePlanningAtATime(tx, id)
    const [episode] = await episodesById(tx, [id])
    if (episode)
      await planAssessments(tx, { actor: { kind: 'job', id: 'assessments.plan' }, at: clock.now(), keys }, episode)
  },
})
export const assessmentListeners: readonly Listener[] = [
  plans('episodes.started'),
  plans('episodes.ended'),
  plans('episodes.changed'),
]
