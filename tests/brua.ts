import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { TestServices } from './services.ts'

const ROOT = join(import.meta.dirname, '..')

/** `brua …` as a process of its own. */
export type Running = {
  readonly child: ChildProcess
  /** What it has written so far, on standard output and standard error. */
  readonly said: { out: string; err: string }
  /** Its exit code, once it has ended; null when it was killed. */
  readonly ended: Promise<number | null>
}

/** Runs `brua …` on the database of `services`, with their keys, and with their data folder unless another is given. */
export function brua(services: TestServices, args: readonly string[], data = services.config.data): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli.ts'), ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: services.databaseUrl,
      BRUA_KEYS: readFileSync(join(services.config.data, 'keys.json'), 'utf8'),
      BRUA_DATA: data,
      TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
    },
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  return { child, said, ended: once(child, 'exit').then(([code]: (number | null)[]) => code ?? null) }
}

/** Kills a process in the middle of its work: as soon as something can be seen of it. */
export async function killOnce({ child, said, ended }: Running, seen: () => boolean | Promise<boolean>): Promise<void> {
  await expect.poll(async () => (await seen()) || child.exitCode !== null, { timeout: 50_000, interval: 20 }).toBe(true)
  expect(child.exitCode, said.err).toBeNull()
  child.kill('SIGKILL')
  await ended
}
