import { day } from '#core/dates.ts'
import type { HeldRole } from '#core/who.ts'
import { addPeople } from '#directory/people/index.ts'
import type { Services } from '#platform/services.ts'

const LONG_AGO = day('2020-01-01')

/** Adds somebody who can sign in, with roles since long ago, and returns their id. */
export async function addPerson({ db, clock }: Services, name: string, roles: readonly HeldRole[]): Promise<string> {
  const rows = [{ name, demo: true, roles: roles.map((held) => ({ ...held, from: LONG_AGO })) }]
  const [id] = await db
    .transaction()
    .execute((tx) => addPeople(tx, rows, { actor: { kind: 'command', id: 'test' }, at: clock.now() }))
  return id!
}
