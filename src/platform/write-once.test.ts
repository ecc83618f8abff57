import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeOnce } from './write-once.ts'

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brua-once-'))
  onTestFinished(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true })
  })
  return join(folder, 'file')
}

test('the first to write wins, also when another was quicker in between; nothing else is left, and others cannot read it', () => {
  const path = newFile()
  const slow = () => {
    expect(writeOnce(path, () => 'quick')).toBe('quick')
    return 'slow'
  }
  expect(writeOnce(path, slow)).toBe('quick')
  expect(writeOnce(path, () => 'late')).toBe('quick')
  expect(readdirSync(join(path, '..'))).toEqual(['file'])
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('what stops in the middle leaves no file', () => {
  const path = newFile()
  const stops = () => {
    throw new Error('stopped')
  }
  expect(() => writeOnce(path, stops)).toThrow('stopped')
  expect(readdirSync(join(path, '..'))).toEqual([])
})
