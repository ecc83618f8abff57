import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keyFileIn, keyVersionOf, newKeyFile, openKeys, parseKeyFile, withNewVersion } from './keys.ts'

test('what was encrypted opens again, only where it belongs, and only unchanged', () => {
  const keys = openKeys(newKeyFile())
  const sealed = keys.encrypt('Kari Nordmann', 'identity 1')
  expect(keys.decrypt(sealed, 'identity 1')).toBe('Kari Nordmann')
  expect(() => keys.decrypt(sealed, 'identity 2')).toThrow('authenticate')
  sealed[sealed.length - 1]! ^= 1
  expect(() => keys.decrypt(sealed, 'identity 1')).toThrow('authenticate')
})

test('the same text is never sealed the same way twice', () => {
  const keys = openKeys(newKeyFile())
  expect(keys.encrypt('x', 'c').equals(keys.encrypt('x', 'c'))).toBe(false)
})

test('after a rotation old values open, new ones use the new key, and hashes of each version are found', () => {
  const file = newKeyFile()
  const old = openKeys(file)
  const sealed = old.encrypt('x', 'c')
  const rotated = openKeys(withNewVersion(withNewVersion(file, 'encryption'), 'linkage'))
  expect(rotated.decrypt(sealed, 'c')).toBe('x')
  expect([keyVersionOf(sealed), keyVersionOf(rotated.encrypt('x', 'c'))]).toEqual([1, 2])
  expect(rotated.hash('linkage', '1', 1).equals(old.hash('linkage', '1'))).toBe(true)
  expect(rotated.hash('linkage', '1').equals(old.hash('linkage', '1'))).toBe(false)
  expect(() => old.decrypt(rotated.encrypt('x', 'c'), 'c')).toThrow('no version 2')
})

test('keys of one purpose say nothing about another', () => {
  const file = newKeyFile()
  const same = openKeys({ ...file, link: file.linkage })
  expect(same.hash('link', 'x').equals(same.hash('linkage', 'x'))).toBe(false)
})

test('the data folder keeps its ring, for its owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brua-keys-'))
  expect(keyFileIn(folder)).toEqual(keyFileIn(folder))
  expect(statSync(join(folder, 'keys.json')).mode & 0o077).toBe(0)
})

test.each([
  ['', 'not JSON'],
  ['{}', 'not right'],
  [JSON.stringify({ ...newKeyFile(), link: {} }), 'no key for link'],
  [JSON.stringify({ ...newKeyFile(), link: { '1': 'short' } }), '32 bytes'],
])('a wrong ring %s is refused without showing a key', (json, why) => {
  expect(() => parseKeyFile(json)).toThrow(why)
})
