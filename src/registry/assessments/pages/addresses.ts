import type { Step } from '#registry/instruments/index.ts'

/** Where the pages of a link are. */
export const at = {
  intro: (token: string) => `/a/${token}`,
  consent: (token: string) => `/a/${token}/consent`,
  check: (token: string) => `/a/${token}/check`,
  send: (token: string) => `/a/${token}/send`,
  help: (token: string, after?: Step) =>
    `/a/${token}/help${after === undefined ? '' : `?after=${after.instrument.key}/${after.item.id}`}`,
  question: (token: string, { instrument, item }: Step, from?: 'check') =>
    `/a/${token}/q/${instrument.key}/${item.id}${from === undefined ? '' : `?from=${from}`}`,
}
