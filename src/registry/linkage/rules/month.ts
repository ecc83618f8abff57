import { quoted } from '#core/quoted.ts'

/**
 * A month as files write it: `1993-07` or any day of it, `1993-07-01`. Gives months since year 0 (1993-07 is
 * 1993 × 12 + 6), or undefined.
 */
export function monthFrom(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), match[3] === undefined ? 1 : Number(match[3])]
  if (
    year < 1900 ||
    year > 2200 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > new Date(Date.UTC(year, month, 0)).getUTCDate()
  )
    return undefined
  return year * 12 + month - 1
}

/** What to say of a text that is no month. */
export function notAMonth(text: string): string {
  return `${quoted(text)} is not a month; months are written 1993-07 or 1993-07-01`
}
