/** Why an address is looked at, or not. */
export type Where = 'own' | 'outward' | 'other'

/** Whether an address is in this house, out of it, or no page at all (`mailto:`). */
export function whereIs(address: string): Where {
  if (/^\/(?!\/)/.test(address)) return 'own'
  return /^https?:\/\//i.test(address) ? 'outward' : 'other'
}

/**
 * Whether an answer means that there is nothing there. A page that wants a sign-in, counts its visitors or does not know `HEAD` is there.
 * @param status null when nothing answered
 */
export function isBroken(status: number | null): boolean {
  return status === null || status === 404 || status === 410 || (status >= 500 && status !== 501)
}
