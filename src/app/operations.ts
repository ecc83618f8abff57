import { accessSync, constants, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEY_PURPOSES } from '#platform/keys.ts'
import type { Services } from '#platform/services.ts'
import { platformState, type PlatformState } from '#platform/state.ts'

export type Operations = PlatformState & {
  readonly version: string
  readonly node: string
  readonly embedded: boolean
  readonly oidc: string | undefined
  /** The mail server's host and port. */
  readonly mailServer: string | undefined
  /** The address people come to; undefined where it is not set. */
  readonly address: string | undefined
  readonly data: string
  /** Where the key ring comes from, and its newest version of each purpose. */
  readonly keys: { readonly from: string; readonly versions: string }
  readonly now: Date
  readonly chromium: { readonly path: string; readonly found: boolean }
}

/** Everything an operator needs to know about a running Brua. No secret is among it. */
export async function loadOperations({ config, db, keys, clock }: Services): Promise<Operations> {
  return {
    ...(await platformState(db)),
    version: productVersion(),
    node: process.version,
    embedded: config.databaseUrl === undefined,
    oidc: config.oidc?.issuer,
    mailServer: config.mail.url === undefined ? undefined : new URL(config.mail.url).host,
    address: config.baseUrl,
    data: config.data,
    keys: {
      from: config.keys === undefined ? 'keys.json' : 'BRUA_KEYS',
      versions: KEY_PURPOSES.map((purpose) => `${purpose} ${keys.version(purpose)}`).join(', '),
    },
    now: clock.now(),
    chromium: { path: config.chromium, found: isProgram(config.chromium) },
  }
}

function productVersion(): string {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
