import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../generated.ts'

/** How a program ended, and everything it wrote. */
export type Ended = { readonly code: number; readonly output: string }

const running = new Set<ChildProcess>()
// What we started ends with us, also when a terminal or a supervisor ends us early.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    for (const child of running) child.kill('SIGTERM')
    process.exit(130)
  })

/**
 * Runs a program and gathers what it writes; `show` passes it on as it comes.
 * A name without a folder is one of the programs installed with Brua. What takes longer than `mostMinutes` is stopped.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { show?: (text: string) => void; env?: Record<string, string>; cwd?: string; mostMinutes?: number } = {},
): Promise<Ended> {
  const path = program.includes('/') ? program : join(ROOT, 'node_modules', '.bin', program)
  const { BRUA_PARENT_PIPE: _notTheirs, ...env } = process.env
  return new Promise((resolve) => {
    const child = spawn(path, args, {
      cwd: options.cwd ?? ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...options.env },
    })
    running.add(child)
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      options.show?.(chunk.toString())
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const limit = setTimeout(
      () => {
        take(Buffer.from(`\n${program} was stopped: it took more than ${options.mostMinutes} minutes.\n`))
        child.kill('SIGKILL')
      },
      (options.mostMinutes ?? 0) * 60_000,
    )
    if (options.mostMinutes === undefined) clearTimeout(limit)
    const end = (code: number) => {
      clearTimeout(limit)
      running.delete(child)
      resolve({ code, output })
    }
    child.on('error', (error) => {
      output += String(error)
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
    // Something it left running may keep its pipes open; we do not wait for that.
    child.on('exit', (code) => void setTimeout(() => end(code ?? 1), 2000).unref())
  })
}
