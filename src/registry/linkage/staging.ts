import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import type { Tx } from '#platform/database.ts'
import type { FileFaults } from '#platform/faults.ts'
import { arrayText } from './tables.ts'

/** A row on its way in: its line in the file, whose it is, and the benefit's place in the registry's list. */
export type StagedSpell = {
  readonly line: number
  readonly participant: string
  readonly benefit: number
  readonly degree: number | null
  readonly from: IsoDate
  readonly to: IsoDate | null
}

/** Spells of one file between reading and taking in: a table of this transaction's own, gone when it ends. */
export async function openStaging(tx: Tx): Promise<void> {
  await sql`create temporary table staged_spell (
    line int not null, participant uuid not null, benefit smallint not null, degree smallint, from_day date not null, to_day date
  ) on commit drop`.execute(tx)
}

export async function stage(tx: Tx, rows: readonly StagedSpell[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into staged_spell select * from unnest(
    ${arrayText(rows.map((row) => row.line))}::int[], ${arrayText(rows.map((row) => row.participant))}::uuid[],
    ${arrayText(rows.map((row) => row.benefit))}::smallint[], ${arrayText(rows.map((row) => row.degree))}::smallint[],
    ${arrayText(rows.map((row) => row.from))}::date[], ${arrayText(rows.map((row) => row.to))}::date[])`.execute(tx)
}

/** Gives spells that still ran the horizon as their last day. */
export async function closeRunning(tx: Tx, horizon: IsoDate): Promise<void> {
  await sql`update staged_spell set to_day = greatest(${horizon}, from_day) where to_day is null`.execute(tx)
  await sql`create index on staged_spell (participant, benefit, from_day)`.execute(tx)
  await sql`analyze staged_spell`.execute(tx)
}

const MOST_LOOKED_UP = 100

/** Finds spells that share a day with another of the same person and benefit in the file; names both lines. */
export async function findOverlaps(tx: Tx, file: string, faults: FileFaults): Promise<void> {
  const { rows } = await sql<{
    line: number
    participant: string
    benefit: number
    from: IsoDate
    to: IsoDate
    degree: number | null
    all: number
  }>`
    select line, participant, benefit, from_day as "from", to_day as "to", degree, count(*) over ()::int as "all" from (
      select *, max(to_day) over (partition by participant, benefit order by from_day, to_day, line
        rows between unbounded preceding and 1 preceding) as before
      from staged_spell) s
    where before >= from_day order by line limit ${MOST_LOOKED_UP}`.execute(tx)
  for (const { line, participant, benefit, from, to, degree } of rows) {
    const other = await sql<{ line: number; from: IsoDate; to: IsoDate; degree: number | null }>`
      select line, from_day as "from", to_day as "to", degree from staged_spell
      where participant = ${participant} and benefit = ${benefit} and line <> ${line} and from_day <= ${to} and to_day >= ${from}
      order by from_day, line limit 1`.execute(tx)
    const { line: otherLine, from: otherFrom, to: otherTo, degree: otherDegree } = other.rows[0]!
    const same = from === otherFrom && to === otherTo && degree === otherDegree
    const reason = same
      ? `says the same as line ${otherLine}; leave one of them out`
      : `overlaps line ${otherLine}: the same person and benefit, ${from} to ${to} and ${otherFrom} to ${otherTo}`
    faults.add({ file, line, column: 'from', reason })
  }
  faults.addUnseen((rows[0]?.all ?? 0) - rows.length)
}

/** Finds spells that share a day with a different one that was taken in earlier. */
export async function findClashes(
  tx: Tx,
  registry: string,
  benefits: readonly string[],
  file: string,
  faults: FileFaults,
): Promise<void> {
  const { rows } = await sql<{ line: number; from: IsoDate; to: IsoDate; degree: number | null; all: number }>`
    select s.line, k.from_day as "from", k.to_day as "to", k.degree, count(*) over ()::int as "all"
    from staged_spell s join linkage.spell k
      on k.registry = ${registry} and k.participant_id = s.participant and k.benefit = (${[...benefits]}::text[])[s.benefit + 1]
      and k.from_day <= s.to_day and k.to_day >= s.from_day
    where (k.from_day, k.to_day) <> (s.from_day, s.to_day) or k.degree is distinct from s.degree
    order by s.line limit ${MOST_LOOKED_UP}`.execute(tx)
  for (const { line, from, to, degree } of rows)
    faults.add({
      file,
      line,
      column: 'from',
      reason: `clashes with what was imported earlier: ${from} to ${to}${degree === null ? '' : `, ${degree} %`}. When the file holds the whole history of its people, add --replace`,
    })
  faults.addUnseen((rows[0]?.all ?? 0) - rows.length)
}

/** Takes away what the staged people had that is not in the file, and returns how many spells went. */
export async function removeOthers(tx: Tx, registry: string, benefits: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from linkage.spell k
    where k.registry = ${registry} and k.participant_id in (select participant from staged_spell)
      and not exists (select from staged_spell s where s.participant = k.participant_id
        and k.benefit = (${[...benefits]}::text[])[s.benefit + 1]
        and (s.from_day, s.to_day) = (k.from_day, k.to_day) and s.degree is not distinct from k.degree)`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** How many staged spells are not there yet, and the people staged. */
export async function countStaged(
  tx: Tx,
  registry: string,
  benefits: readonly string[],
): Promise<{ added: number; people: number }> {
  const { rows } = await sql<{ added: number; people: number }>`
    select count(*) filter (where k.participant_id is null)::int as added, count(distinct s.participant)::int as people
    from staged_spell s left join linkage.spell k on k.registry = ${registry} and k.participant_id = s.participant
      and k.benefit = (${[...benefits]}::text[])[s.benefit + 1] and k.from_day = s.from_day`.execute(tx)
  return rows[0]!
}

/** Takes in what is not there yet. */
export async function takeStaged(
  tx: Tx,
  registry: string,
  benefits: readonly string[],
  delivery: string,
): Promise<void> {
  await sql`
    insert into linkage.spell (registry, participant_id, benefit, degree, from_day, to_day, delivery_id)
    select ${registry}, participant, (${[...benefits]}::text[])[benefit + 1], degree, from_day, to_day, ${delivery}::uuid
    from staged_spell order by participant, benefit, from_day
    on conflict (registry, participant_id, benefit, from_day) do nothing`.execute(tx)
}
