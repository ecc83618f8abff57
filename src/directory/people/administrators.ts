import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import { holds } from '#core/who.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { isUuid } from '#core/uuid.ts'
import { tables } from './tables.ts'
import { personOf, whoIs } from './who.ts'
import { addPeople, grantRole, holdAdministrators } from './write.ts'

type NotMade = 'person-unknown' | 'person-unclear' | 'name-too-long' | 'begins-later'

/**
 * Makes somebody an administrator from today: by id, by subject at the sign-in service, or by whole name, in that order.
 * A subject that nobody has yet is added under `name` (or the subject itself) where there is a sign-in service.
 */
export async function makeAdministrator(
  { db, config, clock }: Services,
  who: string,
  name: string,
): Promise<{ readonly id: string; readonly name: string; readonly already: boolean } | Refusal<NotMade>> {
  const by = { actor: { kind: 'command', id: 'admin grant' }, at: clock.now() } as const
  return db.transaction().execute(async (tx) => {
    await holdAdministrators(tx)
    let id = await personMeant(tx, who, config.oidc?.issuer)
    if (isRefusal(id)) return id
    if (id === undefined) {
      if (!config.oidc) return refuse('person-unknown')
      if (who.length > 255 || (name || who).length > 200) return refuse('name-too-long')
      const login = { issuer: config.oidc.issuer, subject: who }
      id = (await addPeople(tx, [{ name: name || who, login }], by))[0]!
    }
    const granted = await grantRole(tx, id, { role: 'administrator', organisation: null, from: clock.today() }, by)
    const person = (await whoIs(tx, id, clock.today()))!
    return holds(person, 'administrator')
      ? { id, name: person.name, already: granted !== undefined }
      : refuse('begins-later')
  })
}

async function personMeant(
  tx: Tx,
  who: string,
  issuer: string | undefined,
): Promise<string | undefined | Refusal<'person-unclear'>> {
  const byId = isUuid(who) ? await idWhere(tx, 'id', who) : []
  if (byId[0]) return byId[0]
  const bySubject = issuer === undefined ? undefined : await personOf(tx, { issuer, subject: who })
  if (bySubject !== undefined) return bySubject
  const byName = await idWhere(tx, 'name', who)
  return byName.length > 1 ? refuse('person-unclear') : byName[0]
}

async function idWhere(db: Db, column: 'id' | 'name', value: string): Promise<string[]> {
  const rows = await tables(db).selectFrom('people.person').select('id').where(column, '=', value).limit(2).execute()
  return rows.map(({ id }) => id)
}
