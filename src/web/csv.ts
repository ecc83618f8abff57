import type { Ctx } from '#web/env.ts'

/** One value of a CSV file; null is an empty field. */
export type CsvValue = string | number | null

/** Rows as CSV (RFC 4180: UTF-8, comma, decimal point), the same in every language. */
export function csvOf(header: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  return [header, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}

/** Answers with a CSV file of a name. */
export function answerCsv(
  c: Ctx,
  name: string,
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
): Response {
  return c.body(csvOf(header, rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  })
}

function csvField(value: CsvValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  // A spreadsheet would run what begins like a formula.
  const safe = /^[=+@\t\r-]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
