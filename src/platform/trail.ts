import type { Db, Tx } from '#platform/database.ts'

/** Whoever did it: a person signed in, a participant's link (its assessment's id), a command, a job, or nobody. */
export type Actor =
  | { readonly kind: 'person' | 'link' | 'command' | 'job'; readonly id: string }
  | { readonly kind: 'nobody'; readonly id?: undefined }

/** One line of the trail. `detail` holds what changed, never a name, a national number or an answer. */
export type TrailEntry = {
  readonly at: Date
  readonly actor: Actor
  /** `module.what-happened`, in the past tense: `participants.registered`, `participants.seen`. */
  readonly action: `${string}.${string}`
  readonly subject: { readonly kind: string; readonly id: string }
  readonly why?: string | undefined
  readonly detail?: Readonly<Record<string, unknown>>
}

type TrailTables = {
  'platform.trail': {
    at: Date
    actor_kind: Actor['kind']
    actor_id: string | null
    action: string
    subject_kind: string
    subject_id: string
    why: string | null
    detail: string
  }
}

const ROWS_A_STATEMENT = 5000

/**
 * Writes to the trail, in the transaction of the change: when the trail cannot be written, the change
 * does not happen. Reading a person's data is written too.
 */
export async function trail(tx: Tx, ...entries: readonly TrailEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += ROWS_A_STATEMENT) {
    const rows = entries.slice(from, from + ROWS_A_STATEMENT).map((entry) => ({
      at: entry.at,
      actor_kind: entry.actor.kind,
      actor_id: entry.actor.id ?? null,
      action: entry.action,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      why: entry.why ?? null,
      detail: JSON.stringify(entry.detail ?? {}),
    }))
    await tx.withTables<TrailTables>().insertInto('platform.trail').values(rows).execute()
  }
}

/** The trail of one thing, newest first. */
export async function trailOf(db: Db, subject: TrailEntry['subject'], limit = 100) {
  return db
    .withTables<TrailTables>()
    .selectFrom('platform.trail')
    .select(['at', 'actor_kind', 'actor_id', 'action', 'why', 'detail'])
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
}
