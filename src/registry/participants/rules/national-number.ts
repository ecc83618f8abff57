import { idnr } from '@navikt/fnrvalidator'
import type { IsoDate } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import type { NationalNumber } from '../model.ts'

export type NumberRefused = 'wrong-number' | 'synthetic-number' | 'real-number' | 'help-number'

/**
 * Numbers that no living person has: Tenor's (month + 80) and those of D numbers with month + 40. A plain
 * month + 40 is also the help number that hospitals give, so it proves nothing.
 */
const SYNTHETIC: readonly string[] = ['tnr', 'dnr-and-tnr', 'dnr-and-hnr']

/**
 * A national number or D number as somebody wrote it (spaces allowed). The demo world takes synthetic numbers
 * only, so that nobody real ends up there; the real world takes none of them.
 */
export function nationalNumberFrom(
  text: string,
  world: { readonly demo: boolean },
): NationalNumber | Refusal<NumberRefused> {
  const digits = text.replace(/[\s.]/g, '')
  const result = idnr(digits)
  if (result.status === 'invalid') return refuse('wrong-number', 'number')
  const synthetic = SYNTHETIC.includes(result.type)
  if (world.demo && !synthetic) return refuse('real-number', 'number')
  if (!world.demo && synthetic) return refuse('synthetic-number', 'number')
  if (result.type === 'hnr') return refuse('help-number', 'number')
  return digits as NationalNumber
}

/**
 * The year of birth. A number says only the last two digits of it for certain (from 2032 new numbers say no
 * more), so it is the latest year that does not make the person younger than 10.
 */
export function birthYearOf(number: NationalNumber, today: IsoDate): number {
  const year = Number(number.slice(4, 6))
  const latest = Number(today.slice(0, 4)) - 10
  return latest - ((((latest - year) % 100) + 100) % 100)
}

/** Six digits and five, as people read it. */
export function spacedNationalNumber(number: NationalNumber): string {
  return `${number.slice(0, 6)} ${number.slice(6)}`
}
