// What the tests of linkage have in common.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { dateOfDayNumber, day } from '#core/dates.ts'
import { isRefusal } from '#core/refusal.ts'
import {
  addParticipants,
  nationalNumberFrom,
  type NationalNumber,
  type NewParticipant,
} from '#registry/participants/index.ts'
import { arr, saveRegistry } from '#registry/registries/index.ts'
import type { TestServices } from './services.ts'
import { importSpells, spellsForSnapshot, type Imported, type NewSpell } from '#registry/linkage/index.ts'

export const ACTOR = { kind: 'command', id: 'test' } as const
export const CONSENT = { version: 1, scopes: ['registry', 'linkage'], on: day('2024-01-01'), how: 'paper' } as const

/** A number that nobody can have: born in month 81. */
export function syntheticNumber(person: number): NationalNumber {
  for (let check = 0; check < 100; check++) {
    const number = nationalNumberFrom(`018190${String(100 + person)}${String(check).padStart(2, '0')}`, { demo: true })
    if (!isRefusal(number)) return number
  }
  return syntheticNumber(person + 50)
}

/** The registry `arr` with some people in it; gives their ids. */
export async function withPeople(
  services: TestServices,
  people: readonly Omit<NewParticipant, 'registry'>[],
): Promise<string[]> {
  return services.db.transaction().execute(async (tx) => {
    await saveRegistry(tx, arr, ACTOR, services.clock.now())
    return addParticipants(
      tx,
      services,
      people.map((person) => ({ registry: 'arr', ...person })),
    )
  })
}

let files = 0
export function fileOf(services: TestServices, content: string | Uint8Array, name = `spells-${++files}.csv`): string {
  const path = join(services.config.data, name)
  writeFileSync(path, content)
  return path
}

export const HEADING = 'person,benefit,degree,from,to\n'
export const csv = (...rows: string[]) => HEADING + rows.map((row) => `${row}\n`).join('')

export async function importCsv(
  services: TestServices,
  content: string | Uint8Array,
  options: Partial<Parameters<typeof importSpells>[1]> = {},
) {
  return importSpells(services, { path: fileOf(services, content), registry: 'arr', ...options })
}

export async function stored(services: TestServices): Promise<NewSpell[]> {
  const all: NewSpell[] = []
  for await (const part of spellsForSnapshot(services.db, 'arr'))
    for (const { fromDay, toDay, ...spell } of part)
      all.push({ ...spell, from: dateOfDayNumber(fromDay), to: dateOfDayNumber(toDay) })
  return all
}

/** Everything an import could leave behind, counted. */
export async function traces({ db }: TestServices): Promise<object> {
  const { rows } =
    await sql<object>`select (select count(*) from linkage.spell) as spells, (select count(*) from linkage.delivery) as deliveries,
    (select count(*) from participants.participant) as people, (select count(*) from platform.trail) as trail,
    (select count(*) from registries.definition) as definitions`.execute(db)
  return rows[0]!
}

export function reasons(result: Imported): string[] {
  if (result.outcome !== 'refused') throw new Error(`not refused: ${result.outcome}`)
  return result.faults.lines()
}
