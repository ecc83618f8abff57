import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { correlation, mean, median, standardDeviation } from './moments.ts'
import { pairedChange } from './paired-change.ts'
import { hedgesFactor } from './standardised-mean.ts'
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts'

const BEFORE = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const AFTER = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

test('Student’s sleep data give what Student found', () => {
  const change = pairedChange(Object.freeze(BEFORE), Object.freeze(AFTER))
  expect(change.meanChange).toBeCloseTo(1.58, 12)
  expect(change.t).toBeCloseTo(4.0621, 4)
  expect(change.p).toBeCloseTo(0.002833, 6)
})

describe('paired change', () => {
  test('counts only those with both values', () => {
    const change = pairedChange([1, null, 3, Number.NaN, 5], [2, 2, null, 4, 9], { mic: 1 })
    expect(change).toMatchObject({ all: 5, pairs: 2, meanBefore: 3, meanAfter: 5.5, improved: 2, unchanged: 0 })
  })

  test('turns with the direction, but the means stay as measured', () => {
    const up = pairedChange(BEFORE, AFTER, { mic: 1 })
    const down = pairedChange(BEFORE, AFTER, { mic: 1, direction: -1 })
    expect(down.meanChange).toBe(-up.meanChange!)
    expect(down.upper).toBeCloseTo(-up.lower!, 12)
    expect(down.srmLower).toBeCloseTo(-up.srmUpper!, 10)
    expect(down.worsened).toBe(up.improved)
    expect(down.meanBefore).toBe(up.meanBefore)
  })

  test('of nobody is nothing but counts', () => {
    const change = pairedChange([], [], { mic: 1, reliability: 0.9 })
    expect(change).toMatchObject({ all: 0, pairs: 0, improved: 0, worsened: 0, unchanged: 0 })
    const { all: _all, pairs: _pairs, improved: _i, worsened: _w, unchanged: _u, ...rest } = change
    expect(new Set(Object.values(rest))).toEqual(new Set([null]))
  })

  test('of one person has means but no spread', () => {
    expect(pairedChange([1], [3])).toMatchObject({ meanChange: 2, medianChange: 2, lower: null, p: null, srm: null })
  })

  test('without any variation has no interval, and says so with null', () => {
    const change = pairedChange([0.1, 0.2, 0.3], [0.2, 0.3, 0.4])
    expect(change.meanChange).toBeCloseTo(0.1, 12)
    expect(change).toMatchObject({ lower: null, upper: null, t: null, p: null, srm: null, srmHedges: null })
    expect(pairedChange([5, 5, 5], [5, 5, 5])).toMatchObject({ correlation: null, effectSize: null, wilcoxonP: null })
  })

  test('of two people has an interval', () => {
    const change = pairedChange([1, 2], [2, 4])
    expect(change.lower).toBeCloseTo(1.5 - 0.5 * 12.706204736174698, 9)
    expect(change.srmHedges).toBe(0)
  })

  test('never gives NaN or infinity', () => {
    const value = fc.option(fc.constantFrom(0, 1, 2, 2.5, 10, -3), { nil: null })
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 8 }), (rows) => {
        const change = pairedChange(
          rows.map(([b]) => b),
          rows.map(([, a]) => a),
          { mic: 1, reliability: 0.8 },
        )
        expect(Object.values(change).filter((number) => number !== null && !Number.isFinite(number))).toEqual([])
      }),
      runs(2000),
    )
  })

  test('refuses lists of different length and settings without sense', () => {
    expect(() => pairedChange([1], [])).toThrow(RangeError)
    expect(() => pairedChange([1, 2], [2, 3], { reliability: 1.2 })).toThrow(RangeError)
    expect(() => pairedChange([1, 2], [2, 4], { level: 95 })).toThrow(RangeError)
    expect(() => pairedChange([1, 2], [2, 4], { mic: -1 })).toThrow(RangeError)
    // With 0 somebody without change would be both better and worse.
    expect(() => pairedChange([1, 2], [1, 4], { mic: 0 })).toThrow(RangeError)
    expect(() => pairedChange([1, 2], [1, 4], { mic: Number.NaN })).toThrow(RangeError)
  })
})

describe('Wilcoxon', () => {
  test('leaves zeros out and shares ranks among ties', () => {
    // Sizes 1, 1, 1, 2: ranks 2, 2, 2, 4; positive: 2 + 2 + 4.
    expect(wilcoxonSignedRank([1, -1, 1, 2, 0]).v).toBe(8)
  })

  test('with nothing but zeros has no p', () => {
    expect(wilcoxonSignedRank([0, 0])).toEqual({ v: 0, p: null })
  })

  test('of as much up as down sees nothing', () => {
    expect(wilcoxonSignedRank([1, -1, 2, -2]).p).toBe(1)
  })
})

describe('moments', () => {
  test('survive a large common part', () => {
    expect(standardDeviation([1e9 + 1, 1e9 + 2, 1e9 + 3])).toBeCloseTo(1, 12)
    expect(mean([0.1, 0.1, 0.1])).toBe(0.1)
  })

  test('do not change what they are given', () => {
    const values = Object.freeze([3, 1, 2])
    expect(median(values)).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  test('have no answer where there is none', () => {
    expect(standardDeviation([1])).toBeNull()
    expect(correlation([1, 1], [1, 2])).toBeNull()
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 14)
    expect(() => mean([])).toThrow(RangeError)
    expect(() => median([])).toThrow(RangeError)
  })

  test.each([
    ['NaN', [1, Number.NaN]],
    ['infinity', [1, Infinity]],
    ['a sum too large for a double', [1e308, 1e308]],
  ])('refuse %s', (_what, values) => {
    expect(() => mean(values)).toThrow(RangeError)
    expect(() => standardDeviation(values)).toThrow(RangeError)
    expect(() => correlation(values, [1, 2])).toThrow(RangeError)
  })

  test('refuse a spread too large for a double, and what has no order', () => {
    expect(() => standardDeviation([1e200, -1e200])).toThrow(RangeError)
    expect(() => correlation([1e200, -1e200], [1, 2])).toThrow(RangeError)
    expect(() => median([1, Number.NaN])).toThrow(RangeError)
    expect(() => wilcoxonSignedRank([1, Number.NaN])).toThrow(RangeError)
  })
})

test('the factor of Hedges is close to 1 − 3 / (4 df − 1), and keeps its digits for many', () => {
  expect(hedgesFactor(9)).toBeCloseTo(0.9138748, 6)
  expect(hedgesFactor(1e6)).toBeCloseTo(1 - 3 / (4e6 - 1), 12)
})
