import { dayNumber, isoDateFrom } from '#core/dates.ts'
import type { OracleMethod } from '#stats/index.ts'
import type { FollowedPerson, Spell } from './model.ts'
import { spellsMonthly } from './spells-monthly.ts'

/** The methods of this room under the names that reference cases use: columns in, columns out. */
export const ORACLE_METHODS: Readonly<Record<string, OracleMethod>> = {
  spells_monthly: (input, params) => {
    const dataEnd = dayOf(params['data_end'], 'data_end')
    const answer = spellsMonthly(peopleOf(input, dataEnd), {
      dataEnd,
      priority: list(params['priority']).map(String),
      months: Number(params['months']),
      sustainedDays: Number(params['sustained_days']),
      competingState: typeof params['competing_state'] === 'string' ? params['competing_state'] : null,
    })
    const days = answer.firstYearDays.map(({ meanDays, ...row }) => ({ ...row, mean_days: meanDays }))
    return {
      occupancy: columns(answer.occupancy, ['group', 'month', 'state', 'count']),
      observed: columns(answer.observed, ['group', 'month', 'observed']),
      first_year_days: columns(days, ['group', 'state', 'days', 'mean_days']),
      first_year_people: Object.fromEntries(answer.firstYearPeople),
      rtw: columns(answer.returns, ['id', 'group', 'time', 'event']),
    }
  },
}

function peopleOf(input: Record<string, unknown>, dataEnd: number): FollowedPerson[] {
  const spellsOf = new Map<string, Spell[]>()
  for (const row of rows(input['spells'])) {
    const spell = {
      state: String(row['state']),
      start: dayOf(row['start'], 'start'),
      // A spell without an end is still running when the data end.
      end: dayOrNull(row['end'], 'end') ?? dataEnd,
    }
    const id = String(row['id'])
    const known = spellsOf.get(id)
    if (known) known.push(spell)
    else spellsOf.set(id, [spell])
  }
  return rows(input['people']).map((row) => ({
    id: nameOf(row['id']) ?? '',
    group: nameOf(row['group']),
    exit: dayOf(row['exit'], 'exit'),
    death: dayOrNull(row['death'], 'death'),
    censor: dayOrNull(row['censor'], 'censor'),
    spells: spellsOf.get(String(row['id'])) ?? [],
  }))
}

/** The rows of a table given as columns. */
function rows(table: unknown): Record<string, unknown>[] {
  if (typeof table !== 'object' || table === null) return []
  const given = Object.entries(table).map(([name, values]) => [name, list(values)] as const)
  const count = Math.max(0, ...given.map(([, values]) => values.length))
  return Array.from({ length: count }, (_, i) => Object.fromEntries(given.map(([name, values]) => [name, values[i]])))
}

function columns(
  table: readonly Readonly<Record<string, unknown>>[],
  names: readonly string[],
): Record<string, unknown[]> {
  return Object.fromEntries(names.map((name) => [name, table.map((row) => row[name])]))
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function nameOf(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

function dayOrNull(value: unknown, name: string): number | null {
  return value === null || value === undefined ? null : dayOf(value, name)
}

function dayOf(value: unknown, name: string): number {
  const date = typeof value === 'string' ? isoDateFrom(value) : undefined
  if (date === undefined) throw new RangeError(`${name}: ${JSON.stringify(value)} is no day`)
  return dayNumber(date)
}
