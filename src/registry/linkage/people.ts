import { isRefusal } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import {
  nationalNumberFrom,
  participantsByExternalKey,
  participantsByNumber,
  type NationalNumber,
  type NumberRefused,
} from '#registry/participants/index.ts'

/** Who a person key means, or why it means nobody. The reason never repeats the key. */
export type Found = { readonly id: string } | { readonly not: string }

const REASONS: Readonly<Record<NumberRefused, string>> = {
  'wrong-number': 'eleven digits, but not a national number: its date or check digits are wrong',
  'synthetic-number': 'a synthetic national number, and this is not the demo world',
  'real-number': 'not a synthetic national number; the demo world takes no others',
  'help-number': 'a help number, which cannot be linked',
}
const UNKNOWN: Found = { not: 'nobody in the registry has this key' }
/** Spreadsheets read a national number as a number, and write it without its first zero, or rounded. */
const SPREADSHEET: Found = {
  not: 'nobody in the registry has this key. A national number has eleven digits: has a spreadsheet shortened it? Make the column text',
}
const SHORTENED = /^(\d{10}|\d[.,]\d+E\+\d+)$/i
const MOST_REMEMBERED = 200_000

/**
 * Looks people up by the keys a file names them by: eleven digits are a national number, anything else the key
 * of an imported participant. Remembers the latest ones, and nothing of them leaves the memory.
 */
export function peopleFinder(services: Pick<Services, 'keys' | 'config'>, registry: string) {
  const known = new Map<string, Found>()
  const numberOf = (key: string): NationalNumber | undefined => {
    const digits = key.replace(/^(\d{6})\s(\d{5})$/, '$1$2')
    if (!/^\d{11}$/.test(digits)) return undefined
    const number = nationalNumberFrom(digits, services.config)
    if (!isRefusal(number)) return number
    known.set(key, { not: REASONS[number.refused[0]!.reason] })
    return undefined
  }

  return async (db: Tx, keys: Iterable<string>): Promise<ReadonlyMap<string, Found>> => {
    if (known.size > MOST_REMEMBERED) known.clear()
    const numbers = new Map<string, NationalNumber>()
    const external: string[] = []
    for (const key of new Set(keys)) {
      if (known.has(key)) continue
      if (key === '') known.set(key, { not: 'empty' })
      const number = numberOf(key)
      if (number !== undefined) numbers.set(key, number)
      else if (!known.has(key)) external.push(key)
    }
    const byNumber =
      numbers.size > 0
        ? await participantsByNumber(db, services.keys, registry, [...new Set(numbers.values())])
        : undefined
    for (const [key, number] of numbers) known.set(key, foundOr(byNumber?.get(number)))
    const byKey = external.length > 0 ? await participantsByExternalKey(db, registry, external) : undefined
    for (const key of external) known.set(key, foundOr(byKey?.get(key), SHORTENED.test(key) ? SPREADSHEET : UNKNOWN))
    return known
  }
}

function foundOr(id: string | undefined, not = UNKNOWN): Found {
  return id === undefined ? not : { id }
}
