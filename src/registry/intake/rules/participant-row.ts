import { dateFromPeople, type IsoDate } from '#core/dates.ts'
import { isRefusal } from '#core/refusal.ts'
import { municipality } from '#directory/places/index.ts'
import { birthYearOf, consentFrom, personFrom, SEXES, type NewParticipant } from '#registry/participants/index.ts'
import type { Registry } from '#registry/registries/index.ts'
import { reasonText } from './reasons.ts'

export const PARTICIPANT_COLUMNS = {
  must: ['participant'],
  may: [
    'sex',
    'birth_year',
    'municipality',
    'died',
    'emigrated',
    'old_age_pension',
    'name',
    'national_number',
    'phone',
    'email',
    'consent_scopes',
    'consent_day',
    'consent_how',
    'withdrawn',
  ],
} as const
export type ParticipantColumn = (typeof PARTICIPANT_COLUMNS)['must' | 'may'][number]
type Fields = Readonly<Partial<Record<ParticipantColumn, string>>>

export type ParticipantFault = { readonly column: ParticipantColumn; readonly reason: string }
export type ParticipantRow = Omit<NewParticipant, 'id' | 'registry'> & { readonly externalKey: string }

const EARLIEST_BIRTH = 1850
const LONGEST_KEY = 200

/** Reads a row of participants.csv by the rules of the pages, or says everything that is wrong with it. */
export function participantFrom(
  fields: Fields,
  registry: Registry,
  world: { readonly today: IsoDate; readonly demo: boolean },
): ParticipantRow | ParticipantFault[] {
  const faults: ParticipantFault[] = []
  const no: No = (column, reason) => {
    faults.push({ column, reason })
    return undefined
  }
  const key = fields.participant ?? ''
  if (key === '') no('participant', 'empty')
  if (key.length > LONGEST_KEY) no('participant', `longer than ${LONGEST_KEY} characters`)
  if (/^\d{6}\s?\d{5}$/.test(key))
    no('participant', 'eleven digits: a national number is not a key; it belongs in national_number')

  const identity = identityOf(fields, world, no)
  const sex = SEXES.find((one) => one === fields.sex)
  if (fields.sex && sex === undefined) no('sex', reasonText('wrong-sex'))
  if (fields.municipality && municipality(fields.municipality) === undefined)
    no('municipality', reasonText('unknown-municipality'))
  const birthYear =
    birthYearFrom(fields, world.today, no) ?? (identity ? birthYearOf(identity.number, world.today) : undefined)
  if (birthYear !== undefined && identity && birthYear % 100 !== Number(identity.number.slice(4, 6)))
    no('birth_year', 'not the year of birth in the national number')
  const dayOf = (column: 'died' | 'emigrated' | 'old_age_pension' | 'withdrawn') =>
    pastDay(fields, column, world.today, no)
  const [diedOn, emigratedOn, oldAgePensionOn] = [dayOf('died'), dayOf('emigrated'), dayOf('old_age_pension')]
  for (const [column, day] of [['died', diedOn] as const, ['emigrated', emigratedOn] as const])
    if (birthYear !== undefined && day !== undefined && Number(day.slice(0, 4)) < birthYear)
      no(column, 'before the person was born')
  const consent = consentOf(fields, registry, world.today, dayOf('withdrawn'), no)
  if (faults.length > 0) return faults
  return {
    externalKey: key,
    ...(sex ? { sex } : {}),
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(fields.municipality ? { municipality: fields.municipality } : {}),
    ...(diedOn ? { diedOn } : {}),
    ...(emigratedOn ? { emigratedOn } : {}),
    ...(oldAgePensionOn ? { oldAgePensionOn } : {}),
    ...(identity ? { identity } : {}),
    ...(consent ? { consent } : {}),
  }
}

/** Writes down a fault, and is what there then is of the value. */
type No = (column: ParticipantColumn, reason: string) => undefined

function identityOf(fields: Fields, world: { demo: boolean }, no: No) {
  const { name = '', national_number: number = '', phone = '', email = '' } = fields
  if ([name, number, phone, email].every((field) => field === '')) return undefined
  if (number === '') return no('national_number', 'empty: who a person is needs both name and national number')
  const person = personFrom({ name, number, phone, email, sex: '', municipality: '' }, world)
  if (!isRefusal(person)) {
    const { phone, email } = person
    return { name: person.name, number: person.number, ...(phone ? { phone } : {}), ...(email ? { email } : {}) }
  }
  const columns: Readonly<Record<string, ParticipantColumn>> = {
    number: 'national_number',
    name: 'name',
    phone: 'phone',
    email: 'email',
  }
  for (const { reason, field = 'name', values } of person.refused)
    no(columns[field] ?? 'name', reasonText(reason, values))
  return undefined
}

function birthYearFrom({ birth_year: text = '' }: Fields, today: IsoDate, no: No): number | undefined {
  if (text === '') return undefined
  const year = Number(text)
  if (/^\d{4}$/.test(text) && year >= EARLIEST_BIRTH && year <= Number(today.slice(0, 4))) return year
  return no('birth_year', 'not a year of birth (four digits)')
}

function pastDay(fields: Fields, column: ParticipantColumn, today: IsoDate, no: No): IsoDate | undefined {
  const text = fields[column] ?? ''
  if (text === '') return undefined
  const day = dateFromPeople(text)
  if (day === undefined) return no(column, reasonText('wrong-date'))
  if (day > today) return no(column, 'after today')
  return day
}

function consentOf(
  fields: Fields,
  registry: Registry,
  today: IsoDate,
  withdrawnOn: IsoDate | undefined,
  no: No,
): NewParticipant['consent'] {
  const { consent_scopes: scopes = '', consent_day: written = '', consent_how: how = '' } = fields
  if (scopes === '' && written === '' && how === '') {
    if (fields.withdrawn) no('withdrawn', 'nothing to withdraw: the row has no consent')
    return undefined
  }
  const on = written === '' ? undefined : dateFromPeople(written)
  if (written !== '' && on === undefined) return no('consent_day', reasonText('wrong-date'))
  const consent = consentFrom(
    registry,
    { scopes: scopes.split(/\s+/).filter(Boolean), on, how: how || 'paper', proof: '' },
    today,
  )
  if (isRefusal(consent)) {
    const columns: Readonly<Record<string, ParticipantColumn>> = {
      scopes: 'consent_scopes',
      'consent-on': 'consent_day',
      how: 'consent_how',
    }
    for (const { reason, field = '', values } of consent.refused)
      no(columns[field] ?? 'consent_scopes', reasonText(reason, values))
    return undefined
  }
  if (withdrawnOn !== undefined && withdrawnOn < consent.on) no('withdrawn', 'before the consent')
  return { ...consent, ...(withdrawnOn ? { withdrawnOn } : {}) }
}
