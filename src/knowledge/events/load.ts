import type { IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import {
  listingOf,
  listPublished,
  readingOf,
  type Asked,
  type Listing,
  type Published,
} from '#editorial/pieces/index.ts'
import type { Db } from '#platform/database.ts'
import { HAPPENINGS, type HappeningKey, type HappeningLine } from './kinds.ts'
import type { HappeningFacts } from './model.ts'
import type { CalendarEntry } from './rules/calendar.ts'

/** An event, a webinar or a course as a list shows it. */
export type Happening = Listing & { readonly key: HappeningKey; readonly facts: HappeningFacts }

/** Where lists of happenings are read: when it is, and in which language. */
export type Reader = { readonly now: Date; readonly today: IsoDate; readonly language: Language }

/** Which happenings: of which kinds, of which theme, and whether without those that are called off. */
export type Which = {
  readonly keys?: readonly HappeningKey[]
  readonly theme?: string | undefined
  readonly isOn?: boolean
}

const ALL: readonly HappeningKey[] = ['event', 'webinar', 'course']

type Row = Published<HappeningFacts, HappeningLine> & { readonly key: HappeningKey }

async function rowsOf(db: Db, now: Date, { keys = ALL, theme, isOn }: Which, more: Asked): Promise<Row[]> {
  const facts = { ...(theme !== undefined && { themes: [theme] }), ...(isOn && { isCancelled: false }) }
  const asked = { ...more, facts }
  const lists = await Promise.all(
    keys.map(async (key) => {
      return (await listPublished(db, HAPPENINGS[key], now, asked)).map((row) => ({ ...row, key }))
    }),
  )
  return lists.flat()
}

const listed = (row: Row, language: Language): Happening => ({
  ...listingOf(HAPPENINGS[row.key], row, language),
  key: row.key,
  facts: row.edition.facts,
})

const beginning = ({ edition }: Row) => `${edition.facts.from} ${edition.facts.startsAt ?? ''}`
const byBeginning = (one: Row, other: Row) => (beginning(one) < beginning(other) ? -1 : 1)

/** What is on and what comes, the nearest first: at most so many, or all. */
export async function loadComing(
  db: Db,
  { now, today, language }: Reader,
  which: Which = {},
  most = 200,
): Promise<Happening[]> {
  const rows = await rowsOf(db, now, which, { from: { fact: 'until', value: today } })
  return rows
    .toSorted(byBeginning)
    .slice(0, most)
    .map((row) => listed(row, language))
}

/** One page of what has been, the latest first. */
export type Past = { readonly rows: readonly Happening[]; readonly page: number; readonly pages: number }

const PER_PAGE = 30

export async function loadPast(db: Db, { now, today, language }: Reader, which: Which, asked: number): Promise<Past> {
  // Three kinds make one list, so they are put in order here; there are tens of them in a year.
  const rows = await rowsOf(db, now, which, { until: { fact: 'until', value: today } })
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  const shown = rows.toSorted((one, other) => byBeginning(other, one)).slice((page - 1) * PER_PAGE, page * PER_PAGE)
  return { rows: shown.map((row) => listed(row, language)), page, pages }
}

/** Everything that a calendar holds, the earliest first. */
export async function loadCalendar(
  db: Db,
  now: Date,
  origin: string,
  language: Language,
  which: Which,
): Promise<CalendarEntry[]> {
  const rows = await rowsOf(db, now, which, {})
  return rows.toSorted(byBeginning).map((row) => calendarEntry(row, origin, language))
}

/** One happening as a calendar needs it. */
export function calendarEntry(
  { piece, edition, address }: Pick<Published<HappeningFacts, HappeningLine>, 'piece' | 'edition' | 'address'>,
  origin: string,
  language: Language,
): CalendarEntry {
  const { lines } = readingOf(edition, language)
  const { from, until, startsAt, endsAt, place = '', isCancelled } = edition.facts
  return {
    ...{ from, until, startsAt, endsAt, place, isCancelled },
    id: piece.id,
    edition: edition.number,
    changedAt: edition.publishAt ?? edition.savedAt,
    title: lines.title ?? '',
    lead: [lines.change, lines.lead].filter(Boolean).join('\n\n'),
    url: origin + address,
  }
}
