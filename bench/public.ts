import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { openServices, type Opened } from '#platform/open.ts'
import { readSettings } from '#platform/settings.ts'
import { firstView, startProduct } from './product.ts'

export const name = 'public'
export const is = 'the front page, a service page and search under load, against a bare server with one query'

const SECONDS = 8
const CONNECTIONS = 10
const PAGES = { front: '/', service: '/services/ips', search: '/search?q=sykmelding' } as const
type Task = keyof typeof PAGES
const TASKS = Object.keys(PAGES) as Task[]

/**
 * Asks for public pages as fast as they come, with the database. The peer is a bare Node server on the same machine that
 * asks the same database for one row and sends the same bytes: what is left is the price of looking up, drawing and guarding.
 * A ratio is the peer's time over ours.
 */
export async function run(say: (line: string) => void) {
  const data = mkdtempSync(join(tmpdir(), 'brua-bench-'))
  const server = await startProduct(data)
  const opened = await openServices(readSettings({ BRUA_DATA: data }))
  try {
    const ours: Partial<Record<Task, Load>> = {}
    const theirs: Partial<Record<Task, Load>> = {}
    const bytes: Partial<Record<Task, Awaited<ReturnType<typeof firstView>>>> = {}
    for (const task of TASKS) {
      const answer = await fetch(server.origin + PAGES[task])
      if (answer.status !== 200) throw new Error(`${PAGES[task]} answers ${answer.status}`)
      bytes[task] = await firstView(server.origin, PAGES[task])
      const peer = await startPeer(opened, await answer.text())
      ours[task] = await load(server.origin + PAGES[task])
      theirs[task] = await load(peer.origin)
      peer.close()
      say(
        `${task}: ours ${JSON.stringify(ours[task])}, bare server ${JSON.stringify(theirs[task])}, bytes ${JSON.stringify(bytes[task])}`,
      )
    }
    const ratio = (task: Task) => Number((ours[task]!.perSecond / theirs[task]!.perSecond).toFixed(3))
    return {
      ratios: { front: ratio('front'), service: ratio('service'), search: ratio('search') },
      ours,
      peer: theirs,
      bytes,
    }
  } finally {
    await opened.close()
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

type Load = { readonly perSecond: number; readonly p50: number; readonly p99: number; readonly unexpected: number }

async function load(url: string): Promise<Load> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS })
  const { p50, p99 } = result.latency
  return { perSecond: Math.round(result.requests.average), p50, p99, unexpected: result.non2xx }
}

async function startPeer({ services: { pool } }: Opened, page: string) {
  const server = createServer(async (_request, response) => {
    await pool.query('select 1')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
