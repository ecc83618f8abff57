import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import type { Keys } from '#platform/keys.ts'
import type { Services } from '#platform/services.ts'
import { addressHash, openAddress, openIp, sealAddress, sealIp } from './sealing.ts'
import { tables } from './tables.ts'

const PART = 500

/** Renews what older keys made of the addresses, some hundred a transaction. Returns how many; stopped in the middle, it goes on. */
export async function rotateNewsletterKeys(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  purpose: 'encryption' | 'linkage',
): Promise<number> {
  for (let done = 0; ;) {
    const renewed = await db.transaction().execute((tx) => renewPart(tx, keys, purpose))
    if (renewed === 0) return done
    done += renewed
  }
}

async function renewPart(tx: Tx, keys: Keys, purpose: 'encryption' | 'linkage'): Promise<number> {
  const version = keys.version(purpose)
  const rows = await tables(tx)
    .selectFrom('newsletter.subscription')
    .select(['id', 'sealed'])
    .where('ended_at', 'is', null)
    .where(purpose === 'encryption' ? 'key_version' : 'hash_version', '<', version)
    .limit(PART)
    .forUpdate()
    .execute()
  for (const { id, sealed } of rows) {
    const address = openAddress(keys, id, sealed!)
    await tables(tx)
      .updateTable('newsletter.subscription')
      .set(
        purpose === 'encryption'
          ? { sealed: sealAddress(keys, id, address), key_version: version }
          : { address_hash: addressHash(keys, address), hash_version: version },
      )
      .where('id', '=', id)
      .execute()
    if (purpose === 'encryption') await renewIps(tx, keys, id)
  }
  return rows.length
}

async function renewIps(tx: Tx, keys: Keys, subscription: string): Promise<void> {
  const asks = await tables(tx)
    .selectFrom('newsletter.ask')
    .select(['id', 'sealed_ip'])
    .where('subscription_id', '=', subscription)
    .where('sealed_ip', 'is not', null)
    .execute()
  for (const { id, sealed_ip: ip } of asks)
    await sql`update newsletter.ask set sealed_ip = ${sealIp(keys, id, openIp(keys, id, ip!))} where id = ${id}`.execute(
      tx,
    )
}
