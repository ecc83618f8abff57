import type { CookieOptions } from 'hono/utils/cookie'
import type { Config } from '#platform/settings.ts'

/**
 * The cookie that holds a session's token. Over https its name starts with `__Host-`, so that browsers take it only
 * from this very host, secure, and for all of it. It ends with the browser: machines at clinics are shared.
 */
export function sessionCookie(config: Pick<Config, 'baseUrl'>): {
  readonly name: string
  readonly options: CookieOptions
} {
  const secure = isHttps(config)
  return { name: secure ? '__Host-brua' : 'brua', options: { httpOnly: true, sameSite: 'Lax', path: '/', secure } }
}

/** The cookie of the browser that is on its way to the sign-in service and back. */
export function signInCookie(config: Pick<Config, 'baseUrl'>): {
  readonly name: string
  readonly options: CookieOptions
} {
  const { name, options } = sessionCookie(config)
  return { name: `${name}-sign-in`, options }
}

function isHttps(config: Pick<Config, 'baseUrl'>): boolean {
  return config.baseUrl?.startsWith('https:') ?? false
}
