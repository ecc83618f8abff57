import { afterEach, expect, test, vi } from 'vitest'
import { runs } from './runs.ts'

afterEach(() => vi.unstubAllEnvs())

test('an ordinary run tries a tenth, always the same', () => {
  vi.stubEnv('BRUA_SOAK', '')
  vi.stubEnv('BRUA_SEED', '')
  expect(runs(1000)).toEqual({ numRuns: 100, seed: 20260302 })
  expect(runs(5).numRuns).toBe(1)
})

test('a soak tries all, each time others', () => {
  vi.stubEnv('BRUA_SOAK', '1')
  vi.stubEnv('BRUA_SEED', '')
  expect(runs(1000)).toEqual({ numRuns: 1000 })
})

test('a seed can be taken again', () => {
  vi.stubEnv('BRUA_SEED', '7')
  vi.stubEnv('BRUA_SOAK', '1')
  expect(runs(1000)).toEqual({ numRuns: 1000, seed: 7 })
})
