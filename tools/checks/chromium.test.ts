import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findChromium } from './chromium.ts'
import { runProgram } from './process.ts'

function script(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'brua-chromium-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'chromium')
  writeFileSync(path, `#!/bin/sh\n${text}\n`)
  chmodSync(path, 0o755)
  return path
}

const quiet = () => {}

describe('the browser', () => {
  it('is found where the setting says, and tells its version', async () => {
    expect(await findChromium(script('echo Chromium 150'), quiet)).toEqual({ found: true, says: 'Chromium 150' })
  })

  it('that is not there is asked for in one sentence', async () => {
    const { found, says } = await findChromium('/nowhere/chromium', quiet)
    expect(found).toBe(false)
    expect(says).toMatch(/^There is no browser at \/nowhere\/chromium: install .+ or set BRUA_CHROMIUM/)
  })

  it('that does not start says so', async () => {
    expect(await findChromium(script('echo no display; exit 3'), quiet)).toEqual({
      found: false,
      says: expect.stringMatching(/is there, but does not start: no display$/) as string,
    })
  })
})

describe('running a program', () => {
  it('gathers both outputs and the code', async () => {
    const shown: string[] = []
    const ended = await runProgram(script('echo one; echo two >&2; exit 4'), [], { show: (text) => shown.push(text) })
    expect(ended.code).toBe(4)
    expect(ended.output).toContain('one\n')
    expect(ended.output).toContain('two\n')
    expect(shown.join('')).toBe(ended.output)
  })

  it('that does not exist ends with 127', async () => {
    expect((await runProgram('/nowhere/program', [])).code).toBe(127)
  })

  it('is stopped when it takes too long, also when it leaves something running', async () => {
    const ended = await runProgram(script('sleep 30 & sleep 30'), [], { mostMinutes: 0.3 / 60 })
    expect(ended.code).toBe(1)
    expect(ended.output).toContain('was stopped: it took more than')
  })

  it('does not hand on the pipe that ties us to our own parent', async () => {
    process.env['BRUA_PARENT_PIPE'] = '3'
    onTestFinished(() => void delete process.env['BRUA_PARENT_PIPE'])
    expect((await runProgram(script('echo "[$BRUA_PARENT_PIPE]"'), [])).output.trim()).toBe('[]')
  })
})
