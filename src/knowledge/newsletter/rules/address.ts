import { z } from 'zod'

const LONGEST = 254

/**
 * A mail address in the form in which it is kept and found again: no space around it, small letters. Undefined when it is
 * none. (The part before the @ may by the book tell large letters from small; no provider that people use does.)
 */
export function addressFrom(text: string): string | undefined {
  const address = z.email().max(LONGEST).safeParse(text.normalize('NFC').trim().toLowerCase())
  return address.success ? address.data : undefined
}
