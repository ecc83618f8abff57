import { describe, expect, it } from 'vitest'
import { quoted } from './quoted.ts'

describe('repeating a value from a file', () => {
  it('never repeats what may be a national number', () => {
    expect(quoted('01017012345')).toBe('a long number')
    expect(quoted('010170 12345')).toBe('a long number')
    expect(quoted('x 01 01 70 12345')).toBe('a long number')
    expect(quoted('2020-13-01')).toBe('“2020-13-01”')
  })

  it('is short, and cannot speak to the terminal', () => {
    expect(quoted('x'.repeat(100))).toBe(`“${'x'.repeat(40)}…”`)
    expect(quoted('a\u001b[31mb')).toBe('“a·[31mb”')
  })
})
