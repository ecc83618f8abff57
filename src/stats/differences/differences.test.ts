import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { chiSquaredTest } from './chi-squared.ts'
import { fisherExact } from './fisher-exact.ts'
import { newcombeDifference } from './newcombe-difference.ts'
import { oddsRatio } from './odds-ratio.ts'
import { riskRatio } from './risk-ratio.ts'

const group = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }))

test('the difference is as Newcombe printed it', () => {
  const difference = newcombeDifference(56, 70, 48, 80)!
  expect(difference.estimate).toBeCloseTo(0.2, 12)
  expect(difference.lower).toBeCloseTo(0.0524, 4)
  expect(difference.upper).toBeCloseTo(0.3339, 4)
})

test('exchanging the groups turns the difference around', () => {
  fc.assert(
    fc.property(group, group, (a, b) => {
      const [one, other] = [newcombeDifference(a.x, a.n, b.x, b.n)!, newcombeDifference(b.x, b.n, a.x, a.n)!]
      expect(one.estimate).toBeCloseTo(-other.estimate, 12)
      expect(one.lower).toBeCloseTo(-other.upper, 12)
      expect(Math.abs(one.lower)).toBeLessThanOrEqual(1)
      expect(one.lower).toBeLessThanOrEqual(one.estimate)
    }),
    runs(2000),
  )
})

test('an empty group has no difference, no ratio and no test', () => {
  expect(newcombeDifference(0, 0, 1, 2)).toBeNull()
  expect(riskRatio(0, 0, 1, 2)).toBeNull()
  expect(oddsRatio(0, 0, 1, 2)).toBeNull()
  expect(chiSquaredTest(0, 0, 1, 2)).toBeNull()
  expect(fisherExact(0, 0, 1, 2)).toBeNull()
})

test.each([newcombeDifference, riskRatio, oddsRatio, chiSquaredTest, fisherExact])('$name refuses 3 of 2', (method) => {
  expect(() => method(3, 2, 1, 2)).toThrow(RangeError)
})

test('Fisher refuses more people than there is memory for', () => {
  const most = Number.MAX_SAFE_INTEGER
  expect(() => fisherExact(most - 1, most, 1, most)).toThrow(RangeError)
})

describe('ratios', () => {
  test('are not made up where a cell is empty', () => {
    expect(riskRatio(5, 10, 0, 10)).toBeNull()
    expect(oddsRatio(10, 10, 5, 10)).toBeNull()
  })

  test('of everybody against half have an interval', () => {
    const ratio = riskRatio(10, 10, 5, 10)!
    expect(ratio.estimate).toBe(2)
    expect(ratio.lower).toBeLessThan(2)
  })
})

describe('tests of no difference', () => {
  test('have nothing to say when everybody has the outcome', () => {
    expect(chiSquaredTest(5, 5, 7, 7)).toBeNull()
    expect(fisherExact(5, 5, 7, 7)).toBe(1)
  })

  test('keep their digits far out', () => {
    // R 4.2.2: pchisq(2000, 1, lower.tail = FALSE) = 0 to 15 digits after 4.7e-437; 1400 gives 2.1e-306.
    expect(chiSquaredTest(700, 700, 0, 700)!.statistic).toBeCloseTo(1400, 9)
    expect(chiSquaredTest(700, 700, 0, 700)!.p).toBeGreaterThan(1e-307)
    expect(chiSquaredTest(700, 700, 0, 700)!.p).toBeLessThan(1e-304)
  })

  test('give probabilities, and the same for exchanged groups', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const p = fisherExact(a.x, a.n, b.x, b.n)!
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(fisherExact(b.x, b.n, a.x, a.n)).toBeCloseTo(p, 10)
      }),
      runs(2000),
    )
  })

  test('Fisher is exact: small tables summed by hand', () => {
    // 3 of 3 against 0 of 3: the two extreme tables of choose(6, 3) = 20.
    expect(fisherExact(3, 3, 0, 3)).toBeCloseTo(0.1, 14)
  })

  test('Fisher has an answer for a hundred million people', () => {
    expect(fisherExact(50_000_000, 100_000_000, 50_000_000, 100_000_000)).toBeCloseTo(1, 6)
  })
})
