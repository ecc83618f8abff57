import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { binomialTails } from '../distributions/binomial.ts'
import type { Interval } from '../interval.ts'
import { agrestiCoull } from './agresti-coull.ts'
import { clopperPearson } from './clopper-pearson.ts'
import { jeffreys } from './jeffreys.ts'
import { wald } from './wald.ts'
import { wilson } from './wilson.ts'

const INTERVALS = { wilson, agrestiCoull, clopperPearson, jeffreys, wald }
const each = Object.entries(INTERVALS)

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }))

test('Wilson gives what Newcombe printed', () => {
  const printed = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const
  for (const [x, n, lower, upper] of printed) {
    const interval = wilson(x, n)!
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  }
})

describe.each(each)('%s', (_name, interval) => {
  test('has no answer for nobody', () => {
    expect(interval(0, 0, 0.95)).toBeNull()
  })

  test.each([
    [-1, 10],
    [11, 10],
    [1.5, 10],
    [Number.NaN, 10],
    [1, Infinity],
  ])('refuses %s of %s', (x, n) => {
    expect(() => interval(x, n, 0.95)).toThrow(RangeError)
  })

  test.each([0, 1, -0.5, 95, Number.NaN])('refuses the level %s', (level) => {
    expect(() => interval(1, 10, level)).toThrow(RangeError)
  })

  test('is the mirror image for those without the outcome', () => {
    fc.assert(
      fc.property(counts, ({ x, n }) => {
        const [one, other] = [interval(x, n, 0.95)!, interval(n - x, n, 0.95)!]
        expect(one.lower).toBeCloseTo(1 - other.upper, 9)
        expect(one.upper).toBeCloseTo(1 - other.lower, 9)
      }),
      runs(500),
    )
  })

  test('is wider the surer it is to be', () => {
    const widths = [0.5, 0.9, 0.95, 0.99, 0.999].map((level) => width(interval(30, 100, level)!))
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
  })

  test('has an answer for a thousand million people', () => {
    const { lower, upper } = interval(300_000_000, 1_000_000_000, 0.95)!
    expect(lower).toBeCloseTo(0.29997159, 7)
    expect(upper).toBeCloseTo(0.30002841, 7)
  })
})

test.each([wilson, agrestiCoull, clopperPearson, jeffreys])(
  '$name stays between 0 and 1 and holds the proportion itself',
  (interval) => {
    fc.assert(
      fc.property(counts, ({ x, n }) => {
        const { lower, upper } = interval(x, n, 0.95)!
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(lower - 1e-12).toBeLessThanOrEqual(x / n)
        expect(upper + 1e-12).toBeGreaterThanOrEqual(x / n)
      }),
      runs(1000),
    )
  },
)

function width({ lower, upper }: Interval): number {
  return upper - lower
}

test('the ends that must be exact are', () => {
  for (const interval of [wilson, clopperPearson, jeffreys]) {
    expect(interval(0, 7)!.lower).toBe(0)
    expect(interval(7, 7)!.upper).toBe(1)
  }
})

test('at the ends of Clopper and Pearson the observed count is just as rare as the level says', () => {
  const { lower, upper } = clopperPearson(15, 148, 0.9)!
  expect(binomialTails(14, 148, lower).above).toBeCloseTo(0.05, 12)
  expect(binomialTails(15, 148, upper).below).toBeCloseTo(0.05, 12)
})

test('Wilson covers the truth about as often as it says, where Wald does not', () => {
  const coverage = (interval: typeof wilson, p: number, n: number): number => {
    let covered = 0
    for (let x = 0; x <= n; x++) {
      const { lower, upper } = interval(x, n)!
      if (lower <= p && p <= upper) covered += binomialTails(x, n, p).below - binomialTails(x - 1, n, p).below
    }
    return covered
  }
  const proportions = [0.05, 0.1, 0.2, 0.35, 0.5]
  const mean = (interval: typeof wilson): number =>
    proportions.reduce((sum, p) => sum + coverage(interval, p, 50) / proportions.length, 0)
  expect(mean(wilson)).toBeGreaterThan(0.94)
  expect(mean(wilson)).toBeLessThan(0.965)
  expect(coverage(wald, 0.05, 50)).toBeLessThan(0.93)
})
