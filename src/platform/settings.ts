import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'
import { parseKeyFile } from '#platform/keys.ts'

/** Everything that is set from the environment, one entry a setting. `docs/operations.md` and `brua settings` print this list. */
export const SETTINGS = {
  PORT: {
    is: 'Port to listen on. 0 takes a free one.',
    default: '3000',
    shape: z.coerce.number().int().min(0).max(65535),
  },
  BRUA_HOST: {
    is: 'Address to listen on. Anything but loopback needs OIDC.',
    default: '127.0.0.1',
    shape: z.string().min(1),
  },
  BRUA_DATA: {
    is: 'Folder for the embedded database, snapshots and keys.',
    default: './data',
    shape: z.string().min(1),
  },
  DATABASE_URL: {
    is: 'A PostgreSQL 15 or newer. When set, no embedded server starts.',
    default: '',
    shape: url(['postgres:', 'postgresql:']),
  },
  BRUA_BASE_URL: {
    is: 'The address people reach Brua at, without a path: https, or http on this machine. https makes cookies secure.',
    default: '',
    shape: url(['http:', 'https:']).refine(isBare, { error: 'must be an address without a path' }),
  },
  BRUA_KEYS: {
    is: 'The key ring as JSON (see “Keys” below). Required with DATABASE_URL; generated into the data folder otherwise.',
    default: '',
    shape: z.string().superRefine(keyRing),
  },
  BRUA_OIDC_ISSUER: {
    is: 'OpenID Connect issuer. Turns real sign-in on and demo sign-in off.',
    default: '',
    shape: url(['http:', 'https:']),
  },
  BRUA_OIDC_CLIENT_ID: { is: 'Client id at the issuer.', default: '', shape: z.string() },
  BRUA_OIDC_CLIENT_SECRET: { is: 'Client secret at the issuer.', default: '', shape: z.string() },
  BRUA_OIDC_SCOPE: { is: 'Scopes asked for at sign-in.', default: 'openid profile', shape: z.string().min(1) },
  BRUA_SMTP_URL: {
    is: 'Mail server, such as smtp://user:password@mail.example.org:587. Empty: mail is kept in the outbox, not sent.',
    default: '',
    shape: url(['smtp:', 'smtps:']),
  },
  BRUA_MAIL_FROM: { is: 'Sender of all mail.', default: 'Brua <brua@localhost>', shape: sender() },
  BRUA_NEWSLETTER_IP: {
    is: 'yes keeps the network address a newsletter was asked for from, encrypted, as part of the proof of consent.',
    default: 'no',
    shape: z.enum(['yes', 'no']),
  },
  BRUA_MAX_IMPORT: { is: 'Largest file an import takes: bytes, or with kB, MB, GB.', default: '512 MB', shape: size() },
  BRUA_CHROMIUM: {
    is: 'Path of Chromium, for PDF, tests and pictures.',
    default: '/usr/bin/chromium',
    shape: z.string().min(1),
  },
  BRUA_DEMO: {
    is: 'Size of the demo world that the first start makes: full (about 6,000 participants) or small.',
    default: 'full',
    shape: z.enum(['full', 'small']),
  },
  BRUA_CHECK_LINKS: {
    is: 'yes lets Brua ask, once a night, whether the pages elsewhere that its own pages link to still answer.',
    default: 'no',
    shape: z.enum(['yes', 'no']),
  },
  BRUA_TRUST_PROXY: {
    is: 'yes when a proxy in front adds to X-Forwarded-For the address it was asked from. Not for the demo.',
    default: 'no',
    shape: z.enum(['yes', 'no']),
  },
} as const satisfies Record<string, { is: string; default: string; shape: z.ZodType }>

export type SettingName = keyof typeof SETTINGS

/** The settings, read and checked. */
export type Config = {
  readonly port: number
  readonly host: string
  /** Absolute path of the data folder. */
  readonly data: string
  /** Undefined: the embedded server is used. */
  readonly databaseUrl: string | undefined
  /** Without a trailing slash; undefined until the port is known. */
  readonly baseUrl: string | undefined
  readonly keys: string | undefined
  readonly oidc: { issuer: string; clientId: string; clientSecret: string | undefined; scope: string } | undefined
  readonly mail: { url: string | undefined; from: string }
  /** Whether a consent to the newsletter keeps the network address it came from. */
  readonly newsletterIp: boolean
  /** Bytes. */
  readonly maxImport: number
  readonly chromium: string
  readonly trustProxy: boolean
  /** Whether links out of the house are asked for. */
  readonly checkLinks: boolean
  /** The sign-in page offers the demo world's people: only on loopback, with the embedded database, without OIDC. */
  readonly demo: boolean
  readonly demoSize: 'full' | 'small'
}

/** What is wrong with the environment: every fault in one message. */
export class BadSettings extends Error {
  override name = 'BadSettings'
}

/**
 * Reads the settings from an environment.
 * @throws {BadSettings} naming each setting that is wrong and what it should be.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = []
  const read = <Name extends SettingName>(name: Name): z.infer<(typeof SETTINGS)[Name]['shape']> => {
    const text = env[name]?.trim() || SETTINGS[name].default
    const result = SETTINGS[name].shape.safeParse(text)
    if (!result.success)
      faults.push(`${name} is ${shown(name, text)}: ${result.error.issues.map((issue) => issue.message).join('; ')}`)
    return result.data as z.infer<(typeof SETTINGS)[Name]['shape']>
  }

  const [port, host, data, databaseUrl, baseUrl] = [
    read('PORT'),
    read('BRUA_HOST'),
    read('BRUA_DATA'),
    read('DATABASE_URL'),
    read('BRUA_BASE_URL'),
  ]
  const [issuer, clientId, secret, scope] = [
    read('BRUA_OIDC_ISSUER'),
    read('BRUA_OIDC_CLIENT_ID'),
    read('BRUA_OIDC_CLIENT_SECRET'),
    read('BRUA_OIDC_SCOPE'),
  ]
  const keys = read('BRUA_KEYS')
  const trustProxy = read('BRUA_TRUST_PROXY') === 'yes'
  const config: Config = {
    port,
    host,
    data: isAbsolute(data ?? '') ? data : resolve(data ?? '.'),
    databaseUrl: databaseUrl || undefined,
    baseUrl: baseUrl ? baseUrl.replace(/\/+$/, '') : undefined,
    keys: keys || undefined,
    oidc: issuer ? { issuer, clientId, clientSecret: secret || undefined, scope } : undefined,
    mail: { url: read('BRUA_SMTP_URL') || undefined, from: read('BRUA_MAIL_FROM') },
    newsletterIp: read('BRUA_NEWSLETTER_IP') === 'yes',
    maxImport: read('BRUA_MAX_IMPORT'),
    chromium: read('BRUA_CHROMIUM'),
    trustProxy,
    checkLinks: read('BRUA_CHECK_LINKS') === 'yes',
    demo: !issuer && !databaseUrl && whyNotAlone({ host, baseUrl, trustProxy }) === undefined,
    demoSize: read('BRUA_DEMO'),
  }

  if (issuer && !clientId) faults.push('BRUA_OIDC_ISSUER is set, so BRUA_OIDC_CLIENT_ID must be too')
  if (databaseUrl && !keys)
    faults.push('DATABASE_URL is set, so BRUA_KEYS must be too: `brua keys new` prints a fresh key ring')
  if (faults.length > 0) {
    throw new BadSettings(
      `Brua cannot start with these settings:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nAll settings are listed in docs/operations.md.`,
    )
  }
  return config
}

/**
 * What serving pages needs beyond the commands: a way to sign in, addresses that nobody can listen in on, and not a demo
 * open to the network.
 * @throws {BadSettings}
 */
export function checkServing(config: Config): void {
  const why = whyNotServe(config)
  if (why !== undefined) throw new BadSettings(`Brua cannot serve like this: ${why}`)
}

function whyNotServe(config: Config): string | undefined {
  const { oidc, baseUrl } = config
  if (oidc && baseUrl === undefined)
    return 'BRUA_OIDC_ISSUER is set, so BRUA_BASE_URL must be too. The sign-in service sends people back to it.'
  for (const [name, address] of oidc
    ? [['BRUA_BASE_URL', baseUrl!] as const, ['BRUA_OIDC_ISSUER', oidc.issuer] as const]
    : [])
    if (isPlain(address))
      return `${name} is ${address}. Beyond this machine it must be https, or anyone on the way could read along.`
  if (oidc || config.demo) return undefined
  const why = config.databaseUrl ? 'DATABASE_URL is set' : whyNotAlone(config)
  return `${why}, and no one could sign in. Set BRUA_OIDC_ISSUER and BRUA_OIDC_CLIENT_ID. (Demo sign-in works only on loopback with the embedded database.)`
}

/** Why others than those at this machine may be meant to come; undefined when nothing says so. */
function whyNotAlone({
  host,
  baseUrl,
  trustProxy,
}: Pick<Config, 'host' | 'baseUrl' | 'trustProxy'>): string | undefined {
  if (!isLoopback(host ?? '')) return `BRUA_HOST is ${host}, which is not loopback`
  if (baseUrl && !isLoopback(new URL(baseUrl).hostname)) return `BRUA_BASE_URL is ${baseUrl}, which is not loopback`
  return trustProxy ? 'BRUA_TRUST_PROXY is set, so others come through a proxy' : undefined
}

const isPlain = (address: string) => new URL(address).protocol === 'http:' && !isLoopback(new URL(address).hostname)

/** Whether an address is this machine's own. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Settings that may hold a secret. What stands after an `@` is none. */
const SECRET: readonly SettingName[] = ['DATABASE_URL', 'BRUA_SMTP_URL', 'BRUA_KEYS', 'BRUA_OIDC_CLIENT_SECRET']

/** A wrong value as it may be repeated: messages end up in logs. */
function shown(name: SettingName, text: string): string {
  if (!SECRET.includes(name)) return JSON.stringify(text)
  if (name === 'BRUA_KEYS' || name === 'BRUA_OIDC_CLIENT_SECRET') return 'not right'
  return JSON.stringify(text.replace(/^.*@/s, '…@'))
}

function isBare(text: string): boolean {
  if (!URL.canParse(text)) return true
  const { pathname, search, hash, username } = new URL(text)
  return pathname === '/' && search === '' && hash === '' && username === ''
}

function keyRing(text: string, context: z.RefinementCtx): void {
  if (text === '') return
  try {
    parseKeyFile(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
  }
}

function sender() {
  const address = /^([^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/
  return z.string().regex(address, { error: 'must be an address, such as Brua <brua@example.org>' })
}

function url(protocols: readonly string[]) {
  return z
    .string()
    .refine((text) => text === '' || (URL.canParse(text) && protocols.includes(new URL(text).protocol)), {
      error: `must be an address starting with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    })
}

function size() {
  const units: Record<string, number> = { '': 1, kb: 1e3, mb: 1e6, gb: 1e9 }
  return z
    .string()
    .regex(/^\d+\s*([kMG]B)?$/i, { error: 'must be a number of bytes, such as 1000000 or 512 MB' })
    .transform((text) => Number(/^\d+/.exec(text)![0]) * units[/[a-z]*$/i.exec(text)![0].toLowerCase()]!)
}
