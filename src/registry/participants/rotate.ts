import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Keys } from '#platform/keys.ts'
import type { Services } from '#platform/services.ts'
import { trail } from '#platform/trail.ts'
import { linkageHash, openContact, openNumber, sealContact, sealNumber } from './sealing.ts'
import { tables } from './tables.ts'

const PART = 500

/**
 * Renews what older keys made, a few hundred people a transaction, and returns how many were renewed. Stopped in the
 * middle, it goes on with those that are left; people who are changed meanwhile are renewed by that.
 */
export async function rotateParticipantKeys(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  purpose: 'encryption' | 'linkage',
  progress: (done: number, total: number) => void = () => {},
): Promise<number> {
  const { db, keys, clock } = services
  const version = keys.version(purpose)
  const { total } = await tables(db)
    .selectFrom('participants.identity')
    .select((select) => select.fn.countAll<number>().as('total'))
    .where(purpose === 'encryption' ? 'key_version' : 'linkage_version', '<', version)
    .executeTakeFirstOrThrow()
  let done = 0
  for (;;) {
    const people = await db.transaction().execute(async (tx) => {
      const renewed = await (purpose === 'encryption' ? renewSeals : renewHashes)(tx, keys, version)
      if (renewed > 0)
        await trail(tx, {
          at: clock.now(),
          actor: { kind: 'command', id: 'keys rotate' },
          action: 'participants.keys-renewed',
          subject: { kind: 'keys', id: purpose },
          detail: { version, people: renewed },
        })
      return renewed
    })
    if (people === 0) return done
    done += people
    progress(done, total)
  }
}

/** Seals a part of the people anew, and says how many. */
async function renewSeals(tx: Tx, keys: Keys, version: number): Promise<number> {
  const rows = await tables(tx)
    .selectFrom('participants.identity')
    .select(['participant_id as id', 'contact', 'number'])
    .where('key_version', '<', version)
    .limit(PART)
    .forUpdate()
    .execute()
  const fresh = rows.map(({ id, contact, number }) => ({
    id,
    contact: sealContact(keys, id, openContact(keys, id, contact)).toString('hex'),
    number: number && sealNumber(keys, id, openNumber(keys, id, number)).toString('hex'),
  }))
  await sql`update participants.identity i set contact = decode(r.contact, 'hex'), number = decode(r.number, 'hex'), key_version = ${version}
    from json_to_recordset(${JSON.stringify(fresh)}::json) as r (id uuid, contact text, number text) where i.participant_id = r.id`.execute(
    tx,
  )
  return rows.length
}

/** Hashes the numbers of a part of the people anew, and says how many. */
async function renewHashes(tx: Tx, keys: Keys, version: number): Promise<number> {
  const rows = await tables(tx)
    .selectFrom('participants.identity')
    .select(['participant_id as id', 'registry', 'number'])
    .where('linkage_version', '<', version)
    .limit(PART)
    .forUpdate()
    .execute()
  const fresh = rows.map(({ id, registry, number }) => ({
    id,
    hash: number && linkageHash(keys, registry, openNumber(keys, id, number)).toString('hex'),
  }))
  await sql`update participants.identity i set linkage_hash = decode(r.hash, 'hex'), linkage_version = ${version}
    from json_to_recordset(${JSON.stringify(fresh)}::json) as r (id uuid, hash text) where i.participant_id = r.id`.execute(
    tx,
  )
  return rows.length
}
