import type { CsvValue } from '#web/csv.ts'
import type { Network } from './load.ts'

/** The columns of the file, the same in every language. */
export const CSV_COLUMNS = [
  ...['network', 'title', 'form', 'since', 'is_over', 'organisation', 'name_nb', 'name_nn', 'name_en'],
  ...['role', 'from', 'until', 'municipality'],
]

/** One row for each member; a network that names none has one row without a member. */
export function csvRows(network: Network): CsvValue[][] {
  const { slug, title, facts, members } = network
  const own = [slug, title, facts.form, facts.since || null, facts.isOver ? 'yes' : 'no']
  if (members.length === 0) return [[...own, null, null, null, null, null, null, null, null]]
  return members.map(({ key, is, role, from, until }) => [
    ...own,
    ...[key, is?.name.nb ?? null, is?.name.nn ?? null, is?.name.en ?? null],
    ...[role, from, until, is?.municipality ?? null],
  ])
}
