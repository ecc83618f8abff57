import { spawn, type ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { indexContent, layContent } from '#app/content.ts'
import { askHouse, createApp } from '#app/http.tsx'
import { jobs, listeners } from '#app/wiring.ts'
import { linksJob } from '#editorial/desk/index.ts'
import { hasLogins } from '#directory/people/index.ts'
import { startJobs, sweep, type RunningJobs } from '#platform/jobs.ts'
import { sendMailJob } from '#platform/mail.ts'
import { openServices, type Opened } from '#platform/open.ts'
import { progressOn } from '#platform/progress.ts'
import { BadSettings, checkServing, readSettings, type Config } from '#platform/settings.ts'
import { inWords, log } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import { makeWorldData, worldIsFilled, worldIsMade, worldIsPublished } from '#world/index.ts'

const GRACE_MS = 3000
const WORLD_REGISTRY = 'arr'
const REAL =
  'Brua cannot serve like this: people sign in to this database for real, and the demo would let anyone in as anyone. Set BRUA_OIDC_ISSUER again, or BRUA_DATA to another folder.'

let opened: Opened | undefined
let server: ServerType | undefined
let running: Promise<RunningJobs> | undefined
let publishing: ChildProcess | undefined
let ending = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
endWithParent()

try {
  await start()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  if (process.env['BRUA_DEBUG']) process.stderr.write(`${(error as Error).stack}\n`)
  await end(1)
}

async function start(): Promise<void> {
  const config = readSettings(process.env)
  checkServing(config)
  opened = await openServices(config)
  const { services } = opened
  if (config.demo && (await hasLogins(services.db))) throw new BadSettings(REAL)
  await layContent(services)
  const isNewWorld = config.demo && !(await worldIsFilled(services.db))
  if (isNewWorld) {
    if (!(await worldIsMade(services.db))) process.stderr.write('Filling the demo world, once …\n')
    await makeWorldData(services, { size: config.demoSize, progress: progressOn(process.stderr, 'Demo world') })
  }
  await indexContent(services)
  const app = createApp(services)
  const port = await listen(config, app.fetch)
  process.stdout.write(
    `Brua is at ${config.baseUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`}\n`,
  )
  if (isNewWorld) publishWorld(services)
  running = startJobs(services, [sweep, sendMailJob, linksJob(askHouse(app)), ...jobs], listeners)
  await running
}

/** Publishes the new demo world in a process of its own: it is heavy work, and the first pages should not wait for it. */
function publishWorld(services: Services): void {
  process.stderr.write('Publishing the results of the demo world; they are there in a moment.\n')
  const command = [...process.execArgv, join(import.meta.dirname, 'cli.ts'), 'publish', '--registry', WORLD_REGISTRY]
  publishing = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] })
  publishing.once('exit', (code) => {
    publishing = undefined
    if (code === 0)
      worldIsPublished(services).catch((error: unknown) => log('warning', 'demo world', { error: inWords(error) }))
  })
}

function listen(config: Config, fetch: Parameters<typeof serve>[0]['fetch']): Promise<number> {
  return new Promise((resolve, reject) => {
    server = serve({ fetch, port: config.port, hostname: config.host }, (info) => resolve(info.port))
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${config.port} is taken. Set PORT to another one, or to 0 for a free one.`)
          : new Error(
              `Brua cannot listen on ${config.host}, port ${config.port} (${error.code}). Look at BRUA_HOST and PORT.`,
            ),
      )
    })
  })
}

/** Stops taking requests, lets those under way finish, then ends the jobs and the database. */
async function end(code: number): Promise<void> {
  if (ending) return
  ending = true
  setTimeout(() => process.exit(code), 2 * GRACE_MS).unref()
  const closed = new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  if (server && 'closeIdleConnections' in server) server.closeIdleConnections()
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref())])
  publishing?.kill()
  // Jobs that are still starting are let start, so that they can be stopped before their database is.
  await running?.then((jobs) => jobs.stop()).catch(() => {})
  await opened?.close().catch(() => {})
  process.exit(code)
}

/** The command that started us holds a pipe; when it ends, however it ends, so do we. */
function endWithParent(): void {
  const descriptor = Number(process.env['BRUA_PARENT_PIPE'])
  if (!descriptor) return
  const pipe = new Socket({ fd: descriptor, readable: true, writable: false })
  pipe.on('error', () => {})
  pipe.on('close', () => void end(0))
  pipe.resume()
  pipe.unref()
}
