import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** A clone with nothing in it but what setting up needs, and an npm that only counts how often it is called. */
function clone(npm = 'echo called >> calls; sleep 0.3; mkdir -p node_modules') {
  const root = mkdtempSync(join(tmpdir(), 'brua-setup-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const folder of ['tools', 'bin']) mkdirSync(join(root, folder))
  copyFileSync(join(import.meta.dirname, 'setup.mjs'), join(root, 'tools', 'setup.mjs'))
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'bin', 'npm'), `#!/bin/sh\n${npm}\n`)
  chmodSync(join(root, 'bin', 'npm'), 0o755)
  const calls = () => readFileSync(join(root, 'calls'), 'utf8').split('\n').length - 1
  return { root, calls }
}

/** Sets a clone up, as any script does first. */
async function install(root: string, path = `${join(root, 'bin')}${delimiter}${process.env['PATH']}`) {
  const code = `import { install } from './tools/setup.mjs'; install(); console.log('installed')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: { ...process.env, PATH: path },
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  const [exit] = (await once(child, 'close')) as [number | null]
  return { exit, ...said }
}

test.each([
  ['no lock', undefined],
  ['the lock of one who was killed', '999999999'],
  ['a lock with nothing in it', ''],
])('many who set up at once, finding %s, install once; and again when the lock file changes', async (_what, lock) => {
  const { root, calls } = clone()
  if (lock !== undefined) writeFileSync(join(root, '.installing'), lock)
  const all = await Promise.all([1, 2, 3, 4].map(() => install(root)))
  expect(all.map(({ exit, out }) => [exit, out])).toEqual(all.map(() => [0, 'installed\n']))
  expect(calls()).toBe(1)
  expect(readdirSync(root).toSorted()).toEqual(['bin', 'calls', 'node_modules', 'package-lock.json', 'tools'])
  await install(root)
  expect(calls()).toBe(1)
  writeFileSync(join(root, 'package-lock.json'), '{ }')
  await install(root)
  expect(calls()).toBe(2)
})

test('an installation that does not finish is told, ends with 1, and is done the next time', async () => {
  const { root, calls } = clone('echo called >> calls; test "$(wc -l < calls)" -gt 1 || exit 7; mkdir -p node_modules')
  const first = await install(root)
  expect([first.exit, first.out]).toEqual([1, ''])
  expect(first.err).toContain('did not finish')
  expect((await install(root)).exit).toBe(0)
  expect(calls()).toBe(2)
})

test('without npm it says so', async () => {
  const { root } = clone()
  const { exit, err } = await install(root, join(root, 'tools'))
  expect(exit).toBe(1)
  expect(err).toContain('npm could not be run')
})
