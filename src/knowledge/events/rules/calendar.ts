import ical, { ICalEventStatus, type ICalCalendar } from 'ical-generator'
import { addDays, type IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import type { When } from '../model.ts'

/** One happening, as a calendar needs it. */
export type CalendarEntry = When & {
  /** The piece's id: the same whatever the piece comes to be called. */
  readonly id: string
  readonly edition: number
  readonly changedAt: Date
  readonly title: string
  readonly lead: string
  readonly place: string
  readonly url: string
  readonly isCancelled: boolean
}

const OSLO = 'Europe/Oslo'
/** Norway's clock since 1996: summer time from the last Sunday of March to the last of October, at 1 UTC. */
const OSLO_ZONE = `BEGIN:VTIMEZONE
TZID:${OSLO}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n')
const REFRESH_SECONDS = 6 * 60 * 60

/**
 * Happenings as iCalendar (RFC 5545). What is known by its year or month only is left out: a calendar has days.
 * @param name what the calendar is called; none for a single happening.
 */
export function calendarOf(
  entries: readonly CalendarEntry[],
  { name, language }: { name?: string; language: Language },
): string {
  const calendar = ical({
    prodId: { company: 'Brua', product: 'Arbeid og helse', language: language === 'en' ? 'EN' : 'NO' },
    ...(name === undefined ? {} : { name, ttl: REFRESH_SECONDS }),
  })
  // The zone belongs to the events with a time: what the standard wants in UTC stays in UTC.
  calendar.timezone({ name: null, generator: () => OSLO_ZONE })
  for (const entry of entries) if (entry.from.length === 10) add(calendar, entry)
  return `${calendar.toString().trimEnd()}\r\n`
}

function add(calendar: ICalCalendar, entry: CalendarEntry): void {
  const [from, until] = [entry.from as string as IsoDate, entry.until as string as IsoDate]
  const event = calendar.createEvent({
    id: `${entry.id}@brua`,
    sequence: entry.edition,
    stamp: entry.changedAt,
    lastModified: entry.changedAt,
    summary: entry.title,
    url: entry.url,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(entry.lead === '' ? {} : { description: entry.lead }),
    ...(entry.place === '' ? {} : { location: entry.place }),
    ...(entry.startsAt === undefined
      ? { allDay: true, start: utcDay(from), end: utcDay(addDays(until, 1)) }
      : { start: onTheWall(from, entry.startsAt), end: onTheWall(until, entry.endsAt ?? entry.startsAt) }),
  })
  if (entry.startsAt !== undefined) event.timezone(OSLO)
}

const utcDay = (day: IsoDate) => new Date(`${day}T00:00:00Z`)

/** A date whose own clock shows the time: with a zone beside it, the library writes that and no other. */
function onTheWall(day: IsoDate, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour, minute] = time.split(':').map(Number)
  return new Date(year, month - 1, date, hour, minute)
}
