import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { ownPath } from './own-path.ts'

test.each(['/', '/clinic', '/people?search=a&page=2', '/organisations/å'])('%j is a way of our own', (to) =>
  expect(ownPath(to)).toBe(to),
)

test.each([
  '',
  'clinic',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/a\r\nSet-Cookie: x',
  '/-/sign-in?to=/',
  '/-/sign-out',
  `/${'x'.repeat(3000)}`,
])('%j leads to the front page', (to) => expect(ownPath(to)).toBe('/'))

test('whatever is asked for, a browser that follows it stays on our site', () => {
  const risky = fc.string({ unit: fc.constantFrom('/', '\\', '\t', '\n', '.', ':', '@', 'a', ' ', '%2f') })
  fc.assert(
    fc.property(fc.oneof(risky, fc.string()), (to) => {
      expect(new URL(ownPath(to), 'https://brua.example').origin).toBe('https://brua.example')
    }),
    runs(1000),
  )
})
