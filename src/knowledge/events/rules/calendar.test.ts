import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { partly } from '#core/partial-date.ts'
import { calendarOf, type CalendarEntry } from './calendar.ts'

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: '00000000-0000-4000-8000-000000000001',
  edition: 1,
  changedAt: new Date('2026-03-02T08:00:00Z'),
  title: 'Fagdag; om arbeid, helse\nog mer',
  lead: 'Æ, ø og å.',
  place: 'Union Scene, Drammen',
  url: 'https://brua.example/events/fagdag',
  isCancelled: false,
  from: partly('2026-05-14'),
  until: partly('2026-05-14'),
  ...more,
})

const calendar = (...entries: CalendarEntry[]) => calendarOf(entries, { name: 'Hva skjer', language: 'nb' })
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[])
const events = (text: string) =>
  parsed(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
const value = (text: string, name: string) =>
  String(parsed(text).getFirstSubcomponent('vevent')!.getFirstPropertyValue(name))

test('an event comes back as it went in', () => {
  const [event] = events(calendar(entry()))
  expect(event).toMatchObject({
    uid: '00000000-0000-4000-8000-000000000001@brua',
    summary: 'Fagdag; om arbeid, helse\nog mer',
    description: 'Æ, ø og å.',
    location: 'Union Scene, Drammen',
    sequence: 1,
  })
  const text = calendar(entry())
  expect(value(text, 'url')).toBe('https://brua.example/events/fagdag')
  expect(value(text, 'status')).toBe('CONFIRMED')
  expect(value(text, 'dtstamp')).toBe('2026-03-02T08:00:00Z')
  expect(value(text, 'last-modified')).toBe('2026-03-02T08:00:00Z')
  expect(parsed(text).getFirstPropertyValue('version')).toBe('2.0')
  expect(parsed(text).getFirstPropertyValue('prodid')).toMatch(/Brua/)
})

test('whole days end on the day after the last', () => {
  const [event] = events(calendar(entry({ from: partly('2020-01-22'), until: partly('2020-01-23') })))
  expect(event!.startDate.isDate).toBe(true)
  expect(event!.startDate.toString()).toBe('2020-01-22')
  expect(event!.endDate.toString()).toBe('2020-01-24')
})

describe('a time is that of the wall clock in Norway', () => {
  test.each([
    ['2026-01-14', '2026-01-14T08:00:00.000Z'],
    ['2026-05-14', '2026-05-14T07:00:00.000Z'],
    // The days on which the clock changes, and those beside them.
    ['2026-03-28', '2026-03-28T08:00:00.000Z'],
    ['2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['2026-10-24', '2026-10-24T07:00:00.000Z'],
    ['2026-10-25', '2026-10-25T08:00:00.000Z'],
    ['2009-01-06', '2009-01-06T08:00:00.000Z'],
  ])('9 in the morning on %s is %s', (on, instant) => {
    const text = calendar(entry({ from: partly(on), until: partly(on), startsAt: '09:00', endsAt: '10:30' }))
    expect(text).toContain(`DTSTART;TZID=Europe/Oslo:${on.replaceAll('-', '')}T090000\r\n`)
    expect(text).toContain(`DTEND;TZID=Europe/Oslo:${on.replaceAll('-', '')}T103000\r\n`)
    const root = parsed(text)
    const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!)
    expect(zone.tzid).toBe('Europe/Oslo')
    const start = events(text)[0]!.startDate
    start.zone = zone
    expect(start.toJSDate().toISOString()).toBe(instant)
  })

  test('wherever the product runs', () => {
    const before = process.env['TZ']
    const made = ['UTC', 'America/New_York', 'Pacific/Auckland', 'Europe/Oslo'].map((zone) => {
      process.env['TZ'] = zone
      return calendar(entry({ startsAt: '09:00', endsAt: '23:30' }), entry({ until: partly('2026-05-15') }))
    })
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    expect(new Set(made).size).toBe(1)
  })
})

test('a new edition is the same event, with a higher number and a later time', () => {
  const later = entry({ edition: 3, changedAt: new Date('2026-04-01T10:00:00Z'), title: 'Nytt navn' })
  const [before, after] = [events(calendar(entry()))[0]!, events(calendar(later))[0]!]
  expect(after.uid).toBe(before.uid)
  expect(after.sequence).toBe(3)
  expect(value(calendar(later), 'last-modified')).toBe('2026-04-01T10:00:00Z')
})

test('what is called off stays, and says so', () => {
  const text = calendar(entry({ isCancelled: true, edition: 2 }))
  expect(events(text)).toHaveLength(1)
  expect(value(text, 'status')).toBe('CANCELLED')
})

test('what has no day is not in a calendar', () => {
  const vague = [
    entry({ from: partly('2023'), until: partly('2023') }),
    entry({ from: partly('2023-08'), until: partly('2023-09') }),
  ]
  expect(events(calendar(...vague))).toEqual([])
  expect(events(calendar(...vague, entry()))).toHaveLength(1)
  expect(events(calendar())).toEqual([])
})

test('lines are ended and folded as RFC 5545 wants, and no two begin the same event', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    entry({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      lead: 'Åååå '.repeat(60),
      startsAt: '09:00',
    }),
  )
  const text = calendar(...many)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(new Set(events(text).map(({ uid }) => uid)).size).toBe(40)
  expect(parsed(text).getAllSubcomponents('vtimezone')).toHaveLength(1)
})

test('nobody can write lines of their own into it', () => {
  const [event, ...others] = events(
    calendar(entry({ title: 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT', place: 'B\nATTENDEE:mailto:x@y' })),
  )
  expect(others).toEqual([])
  expect(event!.attendees).toEqual([])
})
