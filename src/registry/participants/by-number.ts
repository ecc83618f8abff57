import { sql } from 'kysely'
import type { Db } from '#platform/database.ts'
import type { Keys } from '#platform/keys.ts'
import type { NationalNumber } from './model.ts'
import { linkageHashes } from './sealing.ts'

/**
 * Participants of a registry by national number, for files that name people so. Unknown numbers are left out.
 * All versions of the linkage key are tried, so that it holds during rotation too.
 */
export async function participantsByNumber(
  db: Db,
  keys: Keys,
  registry: string,
  numbers: readonly NationalNumber[],
): Promise<Map<NationalNumber, string>> {
  const byHash = new Map(
    numbers.flatMap((number) =>
      linkageHashes(keys, registry, number).map((hash) => [hash.toString('hex'), number] as const),
    ),
  )
  const { rows } = await sql<{ id: string; hash: string }>`
    select participant_id as id, encode(linkage_hash, 'hex') as hash from participants.identity
    where registry = ${registry} and linkage_hash = any (${[...byHash.keys()].map((hex) => Buffer.from(hex, 'hex'))}::bytea[])`.execute(
    db,
  )
  return new Map(rows.map(({ id, hash }) => [byHash.get(hash)!, id]))
}
