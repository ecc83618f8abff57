import { isLoopback, type Config } from '#platform/settings.ts'
import type { Ctx } from '#web/env.ts'

/**
 * The headers of every page: nothing from elsewhere, nothing inline, not in a frame. `form-action` names the
 * issuer too, since signing in leads there.
 */
export function securityHeaders(c: Ctx, config: Config): void {
  const issuer = config.oidc ? ` ${new URL(config.oidc.issuer).origin}` : ''
  c.header(
    'content-security-policy',
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'${issuer}; frame-ancestors 'none'; base-uri 'none'`,
  )
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'same-origin')
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  if (config.baseUrl?.startsWith('https:')) c.header('strict-transport-security', 'max-age=31536000')
}

/** What a proxy says of whoever asked it; a browser on this machine says none of it. */
const SAID_BY_PROXIES = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']

/**
 * In the demo anyone may sign in as anyone, so no other name than loopback's may lead here (a page elsewhere could rebind its
 * own), and nobody may come through a proxy (which may give loopback's name on behalf of anyone).
 */
export function isOwnHost(c: Ctx, config: Config): boolean {
  if (!config.demo) return true
  const host = c.req.header('host') ?? new URL(c.req.url).host
  return isLoopback(host.replace(/:\d+$/, '')) && SAID_BY_PROXIES.every((name) => c.req.header(name) === undefined)
}

/** A write must come from a page of ours: the browser says so, or its Origin is ours. Without either it is refused. */
export function isSameSite(c: Ctx, config: Config): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return true
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  if (origin === undefined || !URL.canParse(origin)) return false
  const own = config.baseUrl ?? `http://${c.req.header('host') ?? new URL(c.req.url).host}`
  return new URL(origin).origin === new URL(own).origin
}
