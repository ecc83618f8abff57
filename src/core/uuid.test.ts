import { expect, it } from 'vitest'
import { uuidOf } from './uuid.ts'

it('makes the same well-formed id of the same bytes, and leaves the bytes as they were', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, i) => 255 - i)
  expect(uuidOf(bytes)).toBe('fffefdfc-fbfa-89f8-b7f6-f5f4f3f2f1f0')
  expect(uuidOf(bytes)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(bytes[6]).toBe(249)
})

it('refuses too few bytes', () => {
  expect(() => uuidOf(new Uint8Array(15))).toThrow(RangeError)
})
