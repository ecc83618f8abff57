import type { RefusedBecause, Refusal } from '#core/refusal.ts'
import { isRefusal, refuseAll } from '#core/refusal.ts'
import { municipality as findMunicipality } from '#directory/places/index.ts'
import { SEXES, type Contact, type NationalNumber, type Sex } from '../model.ts'
import { nationalNumberFrom, type NumberRefused } from './national-number.ts'

/** A person as a clinician writes them down. */
export type PersonInput = {
  readonly name: string
  readonly number: string
  readonly phone: string
  readonly email: string
  readonly sex: string
  readonly municipality: string
}
/** The same, checked. */
export type Person = Contact & {
  readonly number: NationalNumber
  readonly sex: Sex | null
  readonly municipality: string | null
}

export type PersonRefused =
  | NumberRefused
  | 'name-missing'
  | 'name-too-long'
  | 'wrong-phone'
  | 'wrong-email'
  | 'wrong-sex'
  | 'unknown-municipality'

const LONGEST_NAME = 200

/** Checks what was written of a person, and says everything that is wrong with it at once. */
export function personFrom(input: PersonInput, world: { readonly demo: boolean }): Person | Refusal<PersonRefused> {
  const number = nationalNumberFrom(input.number, world)
  const name = input.name.normalize('NFC').replace(/\s+/g, ' ').trim()
  const phone = phoneFrom(input.phone)
  const sex = SEXES.find((one) => one === input.sex) ?? null
  const because: RefusedBecause<PersonRefused>[] = []
  if (isRefusal(number)) because.push(...number.refused)
  if (name === '') because.push({ reason: 'name-missing', field: 'name' })
  if (name.length > LONGEST_NAME)
    because.push({ reason: 'name-too-long', field: 'name', values: { max: LONGEST_NAME } })
  if (phone === undefined) because.push({ reason: 'wrong-phone', field: 'phone' })
  if (input.email !== '' && !looksLikeEmail(input.email)) because.push({ reason: 'wrong-email', field: 'email' })
  if (input.sex !== '' && sex === null) because.push({ reason: 'wrong-sex', field: 'sex' })
  if (input.municipality !== '' && findMunicipality(input.municipality) === undefined)
    because.push({ reason: 'unknown-municipality', field: 'municipality' })
  const refused = refuseAll(because)
  if (refused || isRefusal(number)) return refused ?? (number as Refusal<NumberRefused>)
  return {
    name,
    number,
    phone: phone ?? null,
    email: input.email || null,
    sex,
    municipality: input.municipality || null,
  }
}

/** A phone number without spaces; null when none was given, undefined when it cannot be one. Eight digits are Norwegian. */
function phoneFrom(text: string): string | null | undefined {
  const digits = text.replace(/[\s().-]/g, '').replace(/^00/, '+')
  if (digits === '') return null
  if (/^[2-9]\d{7}$/.test(digits)) return `+47${digits}`
  return /^\+[1-9]\d{5,14}$/.test(digits) ? digits : undefined
}

/** Only what can never be an address is refused: the rest shows when a mail is sent. */
function looksLikeEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@.,;<>]+$/.test(text)
}
