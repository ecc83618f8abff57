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
  const newest = keys.version(purpose)
  const column = purpose === 'encryption' ? ('key_version' as const) : ('linkage_version' as const)
  const { total } = await tables(db)
    .selectFrom('participants.identity')
    .select((select) => select.fn.countAll<number>().as('total'))
    .where(column, '<', newest)
    .executeTakeFirstOrThrow()
  let done = 0
  for (;;) {
    const renewed = await db.transaction().execute(async (tx) => {
      const rows = await tables(tx)
        .selectFrom('participants.identity')
        .selectAll()
        .where(column, '<', newest)
        .limit(PART)
        .forUpdate()
        .execute()
      for (const { participant_id: id, registry, ...sealed } of rows) {
        const number = sealed.number && openNumber(keys, id, sealed.number)
        const fresh =
          purpose === 'linkage'
            ? { linkage_hash: number && linkageHash(keys, registry, number), linkage_version: number && newest }
            : {
                contact: sealContact(keys, id, openContact(keys, id, sealed.contact)),
                number: number && sealNumber(keys, id, number),
                key_version: newest,
              }
        await tables(tx).updateTable('participants.identity').set(fresh).where('participant_id', '=', id).execute()
      }
      if (rows.length > 0)
        await trail(tx, {
          at: clock.now(),
          actor: { kind: 'command', id: 'keys rotate' },
          action: 'participants.keys-renewed',
          subject: { kind: 'keys', id: purpose },
          detail: { version: newest, people: rows.length },
        })
      return rows.length
    })
    done += renewed
    progress(done, total)
    if (renewed === 0) return done
  }
}
