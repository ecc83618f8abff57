import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { sql } from 'kysely'
import { openServices, type Opened } from '#platform/open.ts'
import { readSettings } from '#platform/settings.ts'
import { linkToken } from '#registry/assessments/index.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { firstView, startProduct } from './product.ts'

export const name = 'answers'
export const is = 'the question page and saving an answer under load, against the least that a server could do'

const SECONDS = 8
const CONNECTIONS = 10
const QUESTION = 'q/was/was'

/**
 * Asks and answers one question of many open assessments. The peer is a bare Node server on the same machine: a
 * fixed page of the same size, and one upsert of one row in the same database. A ratio is the peer's time over
 * ours, so it is below 1: what is left is the price of links, consent, the form's key, the trail and the page.
 */
export async function run(say: (line: string) => void) {
  const data = mkdtempSync(join(tmpdir(), 'brua-bench-'))
  const server = await startProduct(data)
  const opened = await openServices(readSettings({ BRUA_DATA: data }))
  try {
    const links = await begun(server.origin, await openAssessments(opened))
    say(`${links.length} open assessments, ${CONNECTIONS} connections, ${SECONDS} s each`)
    const page = await (await fetch(`${server.origin}/a/${links[0]!}/${QUESTION}`)).text()
    const bytes = {
      html: page.length,
      htmlGzip: gzipSync(page).length,
      scriptGzip: (await firstView(server.origin, `/a/${links[0]!}/${QUESTION}`)).script,
    }
    say(`question page: ${JSON.stringify(bytes)}`)

    const peer = await startPeer(opened, page)
    const ours = { page: await load(server.origin, links, false), save: await load(server.origin, links, true) }
    const theirs = { page: await load(peer.origin, links, false), save: await load(peer.origin, links, true) }
    peer.close()
    for (const task of ['page', 'save'] as const)
      say(`${task}: ours ${JSON.stringify(ours[task])}, bare server ${JSON.stringify(theirs[task])}`)
    const ratio = (task: 'page' | 'save') => Number((ours[task].perSecond / theirs[task].perSecond).toFixed(3))
    return { ratios: { page: ratio('page'), save: ratio('save') }, ours, peer: theirs, bytes }
  } finally {
    await opened.close()
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

/** Links of assessments that may be answered today. */
async function openAssessments({ services: { db, keys, clock } }: Opened): Promise<string[]> {
  const today = clock.today()
  const { rows } = await sql<{ id: string; epoch: number; keyVersion: number }>`
    select id, link_epoch as epoch, link_key_version as "keyVersion" from assessments.assessment
    where opens_on <= ${today} and closes_on >= ${today} and completed_at is null and withdrawn_at is null`.execute(db)
  return rows.map((row) => linkToken(keys, row))
}

/** Begins to answer, and gives the links whose question can be asked (some wait for consent). */
async function begun(origin: string, links: readonly string[]): Promise<string[]> {
  const asked = []
  for (const link of links) {
    const body = new URLSearchParams({ [FORM_FIELDS.key]: randomUUID() })
    await fetch(`${origin}/a/${link}`, { method: 'POST', body, headers: { origin }, redirect: 'manual' })
    const question = await fetch(`${origin}/a/${link}/${QUESTION}`, { redirect: 'manual' })
    if (question.status === 200) asked.push(link)
  }
  return asked
}

async function load(origin: string, links: readonly string[], save: boolean) {
  let next = 0
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [
      {
        setupRequest: (request) => {
          const path = `/a/${links[next++ % links.length]}/${QUESTION}`
          if (!save) return { ...request, method: 'GET', path }
          const body = new URLSearchParams({ [FORM_FIELDS.key]: randomUUID(), answer: String(next % 11) }).toString()
          return {
            ...request,
            method: 'POST',
            path,
            body,
            headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
          }
        },
      },
    ],
  })
  const { p50, p99 } = result.latency
  return {
    perSecond: Math.round(result.requests.average),
    p50,
    p99,
    unexpected: save ? result['4xx'] + result['5xx'] : result.non2xx,
  }
}

/** The least that could be done: a page from memory, and one row written. */
async function startPeer({ services: { pool } }: Opened, page: string) {
  await pool.query('create table if not exists platform.bench_peer (link text primary key, value text, at timestamptz)')
  const server = createServer((request, response) => {
    if (request.method === 'GET')
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', async () => {
      await pool.query(
        'insert into platform.bench_peer values ($1, $2, now()) on conflict (link) do update set value = excluded.value, at = excluded.at',
        [request.url, new URLSearchParams(body).get('answer')],
      )
      response.writeHead(303, { location: '/' }).end()
    })
    return undefined
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
