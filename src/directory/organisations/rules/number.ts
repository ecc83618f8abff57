// The whole library takes half a second to load, for 150 kinds of numbers; this is the one we need.
import { format, validate } from 'stdnum/lib/cjs/no/orgnr.js'

/** The nine digits of an organisation number, however it is spaced, or `undefined` when the check digit is wrong. */
export function organisationNumberFrom(text: string): string | undefined {
  const result = validate(text)
  return result.isValid ? result.compact : undefined
}

/** An organisation number as people read it: `974 760 673`. */
export function spacedNumber(number: string): string {
  return format(number)
}
