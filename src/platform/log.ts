import { randomUUID } from 'node:crypto'

/** The log: one JSON line an event on standard error. Never a name, a national number, an answer or a link. */
export function log(
  level: 'info' | 'warning' | 'fault',
  event: string,
  facts: Readonly<Record<string, unknown>> = {},
): void {
  if (process.env['VITEST'] && level === 'info') return
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`)
}

/** What an error says: libraries also tell of errors as plain objects with a message. */
export function inWords(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`
  const told = typeof error === 'object' && error !== null && 'message' in error ? error.message : error
  return String(told)
}

/** Logs a fault and gives the short reference that finds it again, for a person to read out on the phone. */
export function logFault(error: unknown): string {
  const reference = randomUUID().slice(0, 8)
  log('fault', 'request stopped', {
    reference,
    error: inWords(error),
    stack: error instanceof Error ? error.stack?.split('\n').slice(1, 6) : undefined,
  })
  return reference
}
