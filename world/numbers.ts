import type { IsoDate } from '#core/dates.ts'

const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)

/** The check digit for a weighted sum modulo 11; 10 means that there is none. */
const checkDigit = (weighted: number): number => (11 - (weighted % 11)) % 11

/**
 * The synthetic national number of somebody born on a day, as the Tax Administration makes them: 80 added to the
 * month. `serial` counts upwards from 0; the number of the sex and year that stands at that place among those
 * with right check digits.
 * @throws {RangeError} when the day has no more numbers, or the year is not 1940 to 2039.
 */
export function syntheticNationalNumber(born: IsoDate, sex: 'woman' | 'man', serial: number): string {
  const year = Number(born.slice(0, 4))
  if (year < 1940 || year > 2039) throw new RangeError(`no national numbers here for ${born}`)
  const start = `${born.slice(8, 10)}${Number(born.slice(5, 7)) + 80}${born.slice(2, 4)}`
  // Born before 2000: individual numbers 000 to 499; later: 500 to 999. Even ones are for women.
  const first = (year < 2000 ? 0 : 500) + (sex === 'woman' ? 0 : 1)
  let left = serial
  for (let individual = first; individual < first + 499; individual += 2) {
    const nine = start + String(individual).padStart(3, '0')
    const one = checkDigit(sum(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]))
    const two = checkDigit(sum(`${nine}${one}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]))
    if (one === 10 || two === 10) continue
    if (left === 0) return `${nine}${one}${two}`
    left -= 1
  }
  throw new RangeError(`no national number left for ${born}`)
}

/** The organisation number that stands at a place in the series of the demo world: nine digits from 3990 00000. */
export function demoOrganisationNumber(serial: number): string {
  let left = serial
  for (let eight = 39_900_000; eight < 39_910_000; eight += 1) {
    const check = checkDigit(sum(String(eight), [3, 2, 7, 6, 5, 4, 3, 2]))
    if (check === 10) continue
    if (left === 0) return `${eight}${check}`
    left -= 1
  }
  throw new RangeError(`no organisation number left for ${serial}`)
}
