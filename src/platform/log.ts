/** The log: one JSON line an event on standard error. Never a name, a national number, an answer or a link. */
export function log(level: 'info' | 'warning' | 'fault', event: string, facts: Readonly<Record<string, unknown>> = {}): void {
  if (process.env['VITEST'] && level === 'info') return
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`)
}
