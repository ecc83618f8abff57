import { randomUUID } from 'node:crypto'
import type { Tx } from '#platform/database.ts'
import { inParts } from '#platform/parts.ts'
import { trail, type Actor } from '#platform/trail.ts'
import type { NewPerson } from './model.ts'
import { tables } from './tables.ts'

/** Who does it, and when. */
export type By = { readonly actor: Actor; readonly at: Date }

/**
 * Adds people with their roles, many at once, and returns their ids in order. That each role's organisation is of the
 * right kind is for the caller: rows from people come through the rules.
 */
export async function addPeople(tx: Tx, rows: readonly NewPerson[], { actor, at }: By): Promise<string[]> {
  const added = rows.map((row) => ({ ...row, id: row.id ?? randomUUID(), roles: row.roles ?? [] }))
  const by = actor.kind === 'person' ? actor.id : null
  const people = added.map(({ id, name, login, demo }) => ({
    id,
    name,
    issuer: login?.issuer ?? null,
    subject: login?.subject ?? null,
    demo: demo ?? false,
    created_at: at,
    version: 1,
  }))
  for (const part of inParts(people)) await tables(tx).insertInto('people.person').values(part).execute()
  const roles = added.flatMap(({ id, roles }) =>
    roles.map(({ role, organisation, from }) => ({
      id: randomUUID(),
      person_id: id,
      role,
      organisation_id: organisation,
      from_day: from,
      until_day: null,
      granted_at: at,
      granted_by: by,
      ended_at: null,
      ended_by: null,
    })),
  )
  for (const part of inParts(roles)) await tables(tx).insertInto('people.held_role').values(part).execute()
  await trail(
    tx,
    ...added.flatMap(({ id, demo, roles }) => [
      { at, actor, action: 'people.added' as const, subject: { kind: 'person', id }, detail: { demo: demo ?? false } },
      ...roles.map(({ role, organisation, from }) => ({
        at,
        actor,
        action: 'people.role-granted' as const,
        subject: { kind: 'person', id },
        detail: { role, organisation, from },
      })),
    ]),
  )
  return added.map(({ id }) => id)
}
