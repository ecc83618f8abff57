import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { isKey, keyFrom } from './key.ts'

test.each([
  ['Rehabiliteringssenteret Nord-Norges Kurbad', 'rehabiliteringssenteret-nord-norges-kurbad'],
  ['Nav Øst-Viken', 'nav-ost-viken'],
  ['Å være, é!', 'a-vaere-e'],
  ['  --a--b--  ', 'a-b'],
  ['Kárášjoga gielda', 'karasjoga-gielda'],
  ['x'.repeat(200), 'x'.repeat(80)],
])('%j gives the key %j', (name, key) => expect(keyFrom(name)).toBe(key))

test.each(['', '---', '社会', 'New', 'new'])('%j gives no key', (name) => expect(keyFrom(name)).toBeUndefined())

test('a key is made of a–z, 0–9 and single hyphens, and gives itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const key = keyFrom(name)
      if (key === undefined) return
      expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(key.length).toBeLessThanOrEqual(80)
      expect(isKey(key)).toBe(true)
    }),
    runs(1000),
  )
  expect(isKey('')).toBe(false)
  expect(isKey('A')).toBe(false)
})
