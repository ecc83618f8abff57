import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { chromium, type Browser } from 'playwright-core'
import type { Hono } from 'hono'
import { readSettings } from '#platform/settings.ts'
import type { Env } from '#web/env.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Chromium with a fresh profile. @throws one clear sentence when there is none. */
export async function openBrowser(): Promise<Browser> {
  const { chromium: path } = readSettings(process.env)
  if (!existsSync(path))
    throw new Error(
      `There is no Chromium at ${path}. Install it (Debian: apt-get install chromium) or set BRUA_CHROMIUM.`,
    )
  return chromium.launch({ executablePath: path, headless: true, args: FLAGS })
}

export type Served = { readonly origin: string; close(): Promise<void> }

/** Serves the product on loopback, on a port of its own. */
export function serveApp(app: Hono<Env>): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
  })
}
