import type { IsoDate } from './dates.ts'

const PARTS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' })
const HOUR_MS = 3_600_000

/** The clock on the wall in Norway at an instant: `09:05`. */
export function timeInOslo(instant: Date): string {
  return PARTS.format(instant).slice(11, 16)
}

/**
 * The instant at which it is a day and a time in Norway, or `undefined` when it never is (the hour that is left out in spring).
 * The hour that comes twice in autumn means the first.
 * @param time `hh:mm`
 */
export function momentInOslo(day: IsoDate, time: string): Date | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  return [2, 1]
    .map((ahead) => new Date(asUtc - ahead * HOUR_MS))
    .find((instant) => PARTS.format(instant) === `${day} ${time}`)
}

/** A time of day as people write it (`9`, `9.30`, `kl. 09:30`), as `hh:mm`; `undefined` when it is none. */
export function timeFromPeople(text: string): string | undefined {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i.exec(text.trim())
  if (!match || Number(match[1]) > 23 || Number(match[2] ?? 0) > 59) return undefined
  return `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`
}
