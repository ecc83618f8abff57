import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { join } from 'node:path'

const PATIENCE_MS = 120_000

/** Starts the whole product on a data folder and a free port, as `npm start` does. Stop it when done. */
export async function startProduct(data: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, '..', 'src', 'main.ts')], {
    env: { ...process.env, BRUA_DATA: data, BRUA_DEMO: 'full', PORT: '0', BRUA_PARENT_PIPE: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /Brua is at (\S+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    child.once('exit', () => reject(new Error('the product did not start')))
    setTimeout(() => reject(new Error('the product did not start in time')), PATIENCE_MS).unref()
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { origin, stop }
}

/** What a browser fetches to show a page the first time, in bytes as they are sent (compressed), by kind. */
export type FirstView = {
  readonly html: number
  readonly style: number
  readonly script: number
  readonly font: number
  readonly image: number
  readonly all: number
}

/**
 * Fetches a page and everything that it names, as a browser with an empty cache does: style sheets, scripts, pictures, and
 * the fonts that are preloaded. Data blocks are part of the page.
 */
export async function firstView(origin: string, path: string): Promise<FirstView> {
  const html = await sent(new URL(path, origin))
  const page = await (await fetch(new URL(path, origin))).text()
  const sum = async (pattern: RegExp) => {
    let bytes = 0
    for (const address of new Set([...page.matchAll(pattern)].map(([, found]) => found!)))
      bytes += await sent(new URL(address.replaceAll('&amp;', '&'), origin))
    return bytes
  }
  const style = await sum(/<link rel="stylesheet" href="([^"]+)"/g)
  const script = await sum(/<script[^>]*src="([^"]+)"/g)
  const font = await sum(/<link rel="preload" href="([^"]+)"/g)
  const image = (await sum(/<img[^>]*src="([^"]+)"/g)) + (await sum(/<link rel="icon" href="([^"]+)"/g))
  return { html, style, script, font, image, all: html + style + script + font + image }
}

/** The bytes of an answer as they travel. */
async function sent(address: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
    })
    request.once('error', reject)
  })
}
