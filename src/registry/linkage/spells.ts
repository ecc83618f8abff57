import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { participantsWithScope } from '#registry/participants/index.ts'
import { oneImportAtATime, recordDelivery } from './deliveries.ts'
import type { Coverage, NewSpell, SpellForSnapshot } from './model.ts'
import { arrayText } from './tables.ts'

const ROWS_A_STATEMENT = 20_000

/**
 * Adds spells, thousands a statement, as one delivery. For rows that are made in code (the demo world): benefits,
 * degrees and consent are the caller's to check. Returns the delivery's id.
 * @throws when a person has two spells of a benefit from the same day, or a spell ends before it starts (`in_order`).
 */
export async function addSpells(
  tx: Tx,
  services: Pick<Services, 'clock'>,
  delivery: { readonly registry: string; readonly coverage: Coverage },
  rows: readonly NewSpell[],
): Promise<string> {
  const { registry, coverage } = delivery
  await oneImportAtATime(tx, registry)
  const id = await recordDelivery(
    tx,
    { registry, kind: 'rows', fileHash: null, rows: rows.length, leftOut: 0, coverage, whole: false },
    services.clock.now(),
  )
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const part = rows.slice(from, from + ROWS_A_STATEMENT)
    await sql`
      insert into linkage.spell (registry, participant_id, benefit, degree, from_day, to_day, delivery_id)
      select ${registry}, participant, benefit, degree, from_day, to_day, ${id}::uuid
      from unnest(${arrayText(part.map((row) => row.participant))}::uuid[], ${part.map((row) => row.benefit)}::text[],
        ${arrayText(part.map((row) => row.degree))}::smallint[], ${arrayText(part.map((row) => row.from))}::date[],
        ${arrayText(part.map((row) => row.to))}::date[]) as r (participant, benefit, degree, from_day, to_day)`.execute(
      tx,
    )
  }
  return id
}

const READ_AT_ONCE = 50_000

/**
 * The spells of a registry for publishing, by participant, benefit and first day, many at a time: only of people
 * whose consent `linkage` stands. Read it inside one transaction, so that all of it is of one moment.
 * @throws {RangeError} for an unknown registry.
 */
export async function* spellsForSnapshot(db: Db, registry: string): AsyncGenerator<SpellForSnapshot[]> {
  const standing = await participantsWithScope(db, registry, 'linkage')
  let after = { participant: '00000000-0000-0000-0000-000000000000', benefit: '', fromDay: 0 }
  for (;;) {
    const { participant, benefit, fromDay } = after
    const { rows } = await sql<SpellForSnapshot>`
      select participant_id as participant, benefit, degree, from_day - date '1970-01-01' as "fromDay", to_day - date '1970-01-01' as "toDay"
      from linkage.spell
      where registry = ${registry} and (participant_id, benefit, from_day) > (${participant}, ${benefit}, date '1970-01-01' + ${fromDay}::int)
      order by participant_id, benefit, from_day limit ${READ_AT_ONCE}`.execute(db)
    const standingRows = rows.filter((row) => standing.has(row.participant))
    if (standingRows.length > 0) yield standingRows
    if (rows.length < READ_AT_ONCE) return
    after = rows.at(-1)!
  }
}
