import { addMonths, dateFromPeople, day, type IsoDate } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import type { RefusedBecause } from '#core/refusal.ts'
import { municipality } from '#directory/places/index.ts'
import type { OrganisationFacts } from '../model.ts'
import { organisationNumberFrom } from './number.ts'
import { textOf, type TextRefused } from './text.ts'

/** The text fields of a form, '' for what was not sent. */
export type Fields = { text(name: string): string }

export type FieldRefused =
  | TextRefused
  | 'name-missing'
  | 'name-too-long'
  | 'number-wrong'
  | 'municipality-unknown'
  | 'website-wrong'
  | 'day-wrong'
  | 'day-out-of-range'

/** Where reasons are gathered: a list that may hold other reasons too. */
type Reasons = { push(reason: RefusedBecause<FieldRefused>): unknown }

const LONGEST_NAME = 200
const LONGEST_ABOUT = 2000
const LONGEST_SOURCE = 300
const EARLIEST = day('1800-01-01')
const MONTHS_AHEAD = 60

/** The name in three languages. An organisation without an own nynorsk or English name goes by its bokmål one. */
export function nameFrom(fields: Fields, reasons: Reasons): Text {
  const nb = fields.text('nameNb')
  const name = { nb, nn: fields.text('nameNn') || nb, en: fields.text('nameEn') || nb }
  if (nb === '') reasons.push({ reason: 'name-missing', field: 'nameNb' })
  for (const field of ['nameNb', 'nameNn', 'nameEn'])
    if (fields.text(field).length > LONGEST_NAME)
      reasons.push({ reason: 'name-too-long', field, values: { most: LONGEST_NAME } })
  return name
}

/** A day that something holds from: a real one, after 1800 and at most five years ahead. */
export function dayFrom(fields: Fields, field: string, today: IsoDate, reasons: Reasons): IsoDate {
  const date = dateFromPeople(fields.text(field))
  if (date === undefined) {
    reasons.push({ reason: 'day-wrong', field })
    return today
  }
  if (date < EARLIEST || date > addMonths(today, MONTHS_AHEAD)) reasons.push({ reason: 'day-out-of-range', field })
  return date
}

/** Number, place, website, what it is, where that is from, and the day it closed; each may be left empty. */
export function factsFrom(fields: Fields, today: IsoDate, reasons: Reasons): OrganisationFacts {
  const written = fields.text('number')
  const number = written === '' ? null : organisationNumberFrom(written)
  if (number === undefined) reasons.push({ reason: 'number-wrong', field: 'number' })
  const place = fields.text('municipality') || null
  if (place !== null && municipality(place) === undefined)
    reasons.push({ reason: 'municipality-unknown', field: 'municipality' })
  const website = websiteFrom(fields.text('website'))
  if (website === undefined) reasons.push({ reason: 'website-wrong', field: 'website' })
  const closedOn = fields.text('closedOn') === '' ? null : dayFrom(fields, 'closedOn', today, reasons)
  const about = textOf(fields, 'about', LONGEST_ABOUT, reasons)
  const source = fields.text('source') || null
  if (source !== null && source.length > LONGEST_SOURCE)
    reasons.push({ reason: 'text-too-long', field: 'source', values: { most: LONGEST_SOURCE } })
  return { number: number ?? null, municipality: place, website: website ?? null, about, source, closedOn }
}

/** An address of the web, also written without `https://`; null when left empty, `undefined` when it is none. */
function websiteFrom(text: string): string | null | undefined {
  if (text === '') return null
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (full.length > 500 || !URL.canParse(full)) return undefined
  const url = new URL(full)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.hostname.includes('.') && url.username === '' ? url.href : undefined
}
