import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { IsoDate } from '#core/dates.ts'
import { uuidOf } from '#core/uuid.ts'
import type { Tx } from '#platform/database.ts'
import type { FileFaults } from '#platform/faults.ts'
import type { Services } from '#platform/services.ts'
import { addParticipants, participantsByExternalKey } from '#registry/participants/index.ts'
import { arrayText } from './tables.ts'

/** A person, a month (since year 0) and the state's place in the order the states were met. */
export type StagedMonth = {
  readonly line: number
  readonly person: string
  readonly month: number
  readonly state: number
}

/** Months of one file between reading and taking in; tables of this transaction's own. */
export async function openMonths(tx: Tx): Promise<void> {
  await sql`create temporary table staged_month (line int not null, person text collate "C" not null, month int not null, state smallint not null) on commit drop`.execute(
    tx,
  )
  await sql`create temporary table staged_person (person text collate "C" primary key, participant uuid not null) on commit drop`.execute(
    tx,
  )
}

export async function stageMonths(tx: Tx, rows: readonly StagedMonth[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into staged_month select * from unnest(
    ${arrayText(rows.map((row) => row.line))}::int[], ${rows.map((row) => row.person)}::text[],
    ${arrayText(rows.map((row) => row.month))}::int[], ${arrayText(rows.map((row) => row.state))}::smallint[])`.execute(
    tx,
  )
}

const MOST_LOOKED_UP = 100

/** Finds people with two rows for one month; names both lines. */
export async function findTwice(tx: Tx, file: string, column: string, faults: FileFaults): Promise<void> {
  await sql`create index on staged_month (person, month)`.execute(tx)
  await sql`analyze staged_month`.execute(tx)
  const { rows } = await sql<{ line: number; first: number; all: number }>`
    select line, first, count(*) over ()::int as "all" from (
      select line, min(line) over (partition by person, month) as first from staged_month) s
    where line > first order by line limit ${MOST_LOOKED_UP}`.execute(tx)
  for (const { line, first } of rows)
    faults.add({ file, line, column, reason: `the same person and month as line ${first}` })
  faults.addUnseen((rows[0]?.all ?? 0) - rows.length)
}

const PEOPLE_AT_ONCE = 5000

/** Makes participants of the people in the file who are not there yet, and returns how many people the file has. */
export async function admitPeople(tx: Tx, services: Services, registry: string): Promise<number> {
  let [after, count] = ['', 0]
  for (;;) {
    const { rows } = await sql<{ person: string }>`
      select distinct person from staged_month where person > ${after} order by person limit ${PEOPLE_AT_ONCE}`.execute(
      tx,
    )
    const people = rows.map((row) => row.person)
    const known = await participantsByExternalKey(tx, registry, people)
    const fresh = people.filter((person) => !known.has(person))
    const ids = fresh.map((person) => idOf(registry, person))
    await addParticipants(
      tx,
      services,
      fresh.map((person, place) => ({ id: ids[place]!, registry, externalKey: person })),
      { kind: 'command', id: 'import states' },
    )
    for (const [place, person] of fresh.entries()) known.set(person, ids[place]!)
    await sql`insert into staged_person select * from unnest(${people}::text[], ${arrayText(people.map((person) => known.get(person)!))}::uuid[])`.execute(
      tx,
    )
    count += people.length
    if (people.length < PEOPLE_AT_ONCE) return count
    after = people.at(-1)!
  }
}

/**
 * The same person of an open registry has the same id wherever the file is imported, so that anybody who
 * publishes the same file gets the same snapshot.
 */
function idOf(registry: string, person: string): string {
  return uuidOf(createHash('sha256').update(`${registry}\n${person}`).digest())
}

/** Makes spells of runs of months in the same state, each from the first day of its first month to the last of its last. */
export async function joinMonths(tx: Tx, states: readonly string[]): Promise<void> {
  await sql`
    create temporary table staged_run on commit drop as
    select p.participant, (${[...states]}::text[])[r.state + 1] as benefit,
      make_date(first / 12, first % 12 + 1, 1) as from_day,
      (make_date(last / 12, last % 12 + 1, 1) + interval '1 month' - interval '1 day')::date as to_day
    from (
      select person, state, min(month) as first, max(month) as last from (
        select person, state, month, month - row_number() over (partition by person, state order by month) as run from staged_month) m
      group by person, state, run) r
    join staged_person p using (person)`.execute(tx)
}

/** How the runs differ from the spells that the registry has: how many are new, and how many would go. */
export async function compareRuns(tx: Tx, registry: string): Promise<{ added: number; removed: number; kept: number }> {
  const { rows } = await sql<{ added: number; removed: number; kept: number }>`
    select count(*) filter (where k.participant_id is null)::int as added, count(*) filter (where r.participant is null)::int as removed,
      count(*) filter (where r.participant is not null and k.participant_id is not null)::int as kept
    from staged_run r
    full join (select * from linkage.spell where registry = ${registry}) k
      on (k.participant_id, k.benefit, k.from_day, k.to_day) = (r.participant, r.benefit, r.from_day, r.to_day)`.execute(
    tx,
  )
  return rows[0]!
}

/** Puts the runs in the place of all the registry's spells. */
export async function takeRuns(tx: Tx, registry: string, delivery: string): Promise<void> {
  await sql`delete from linkage.spell where registry = ${registry}`.execute(tx)
  await sql`
    insert into linkage.spell (registry, participant_id, benefit, from_day, to_day, delivery_id)
    select ${registry}, participant, benefit, from_day, to_day, ${delivery}::uuid from staged_run
    order by participant, benefit, from_day`.execute(tx)
}

/** The first and the last day of the file. */
export async function daysCovered(tx: Tx): Promise<{ from: IsoDate; to: IsoDate }> {
  const { rows } = await sql<{
    from: IsoDate
    to: IsoDate
  }>`select min(from_day) as "from", max(to_day) as "to" from staged_run`.execute(tx)
  return rows[0]!
}
