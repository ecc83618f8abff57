import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import { brokenConstraint, type Tx } from '#platform/database.ts'
import { inParts } from '#platform/parts.ts'
import { closeSessionsOf } from '#platform/sessions.ts'
import { trail, type Actor } from '#platform/trail.ts'
import type { KnownPerson, NewPerson, NewRole, RoleHeld } from './model.ts'
import { isUuid } from '#core/uuid.ts'
import { tables } from './tables.ts'

/** Who does it, and when. */
export type By = { readonly actor: Actor; readonly at: Date }

/**
 * Adds people with their roles, many at once, and returns their ids in order. That each role's organisation is of the
 * right kind is for the caller: rows from people come through the rules.
 */
export async function addPeople(tx: Tx, rows: readonly NewPerson[], { actor, at }: By): Promise<string[]> {
  const added = rows.map((row) => ({ ...row, id: row.id ?? randomUUID(), roles: row.roles ?? [] }))
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
  const roles = added.flatMap(({ id, roles }) => roles.map((role) => heldRole(id, role, { actor, at })))
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

/** Adds one person that somebody wrote in a form. */
export async function addPerson(tx: Tx, person: NewPerson, by: By): Promise<string | Refusal<'subject-taken'>> {
  try {
    const [id] = await addPeople(tx, [person], by)
    return id!
  } catch (error) {
    return subjectTaken(error)
  }
}

function subjectTaken(error: unknown): Refusal<'subject-taken'> {
  if (brokenConstraint(error) === 'person_issuer_subject_key') return refuse('subject-taken', 'subject')
  throw error
}

/** Holds a person for a change, and says which version they have. Others who want to change them wait. */
export async function holdPerson(tx: Tx, id: string): Promise<{ version: number } | undefined> {
  if (!isUuid(id)) return undefined
  // Rows that name this person (by whom) may be added meanwhile: two who change each other must not wait for ever.
  return tables(tx)
    .selectFrom('people.person')
    .select('version')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Saves a person's name and who they are at the sign-in service. The trail says what changed, not to what. */
export async function savePerson(
  tx: Tx,
  before: KnownPerson,
  after: Pick<KnownPerson, 'name' | 'login'>,
  { actor, at }: By,
): Promise<Refusal<'subject-taken'> | undefined> {
  const isSameLogin = before.login?.issuer === after.login?.issuer && before.login?.subject === after.login?.subject
  const changed = [...(before.name === after.name ? [] : ['name']), ...(isSameLogin ? [] : ['login'])]
  if (changed.length === 0) return undefined
  try {
    await tables(tx)
      .updateTable('people.person')
      .set((set) => ({
        name: after.name,
        issuer: after.login?.issuer ?? null,
        subject: after.login?.subject ?? null,
        version: set('version', '+', 1),
      }))
      .where('id', '=', before.id)
      .execute()
  } catch (error) {
    return subjectTaken(error)
  }
  // Whoever was signed in as the one before is that no more.
  if (!isSameLogin) await closeSessionsOf(tx, before.id)
  await trail(tx, {
    at,
    actor,
    action: 'people.edited',
    subject: { kind: 'person', id: before.id },
    detail: { changed },
  })
  return undefined
}

/** Grants a role. The same role at the same place is held once at a time. */
export async function grantRole(
  tx: Tx,
  personId: string,
  { role, organisation, from }: NewRole,
  { actor, at }: By,
): Promise<Refusal<'already-holds'> | undefined> {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('people.held_role')
    .values(heldRole(personId, { role, organisation, from }, { actor, at }))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return refuse('already-holds', 'role')
  await trail(tx, {
    at,
    actor,
    action: 'people.role-granted',
    subject: { kind: 'person', id: personId },
    detail: { role, organisation, from },
  })
  return undefined
}

/** Holds the administrators: their roles end one at a time, so that two of them cannot end each other's. */
export async function holdAdministrators(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('people.administrators'))`.execute(tx)
}

/** Ends a role at once (one that has not begun is never held). False when it has ended already. */
export async function endRole(
  tx: Tx,
  personId: string,
  held: RoleHeld,
  today: IsoDate,
  { actor, at }: By,
): Promise<boolean> {
  const until = held.from > today ? held.from : today
  const { numUpdatedRows } = await tables(tx)
    .updateTable('people.held_role')
    .set({ until_day: until, ended_at: at, ended_by: personIn(actor) })
    .where('id', '=', held.id)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await trail(tx, {
    at,
    actor,
    action: 'people.role-ended',
    subject: { kind: 'person', id: personId },
    detail: { role: held.role, organisation: held.organisation, until },
  })
  return true
}

const personIn = (actor: Actor) => (actor.kind === 'person' ? actor.id : null)

function heldRole(personId: string, { role, organisation, from }: NewRole, { actor, at }: By) {
  return {
    id: randomUUID(),
    person_id: personId,
    role,
    organisation_id: organisation,
    from_day: from,
    until_day: null,
    granted_at: at,
    granted_by: personIn(actor),
    ended_at: null,
    ended_by: null,
  }
}
