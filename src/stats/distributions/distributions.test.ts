import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { betaQuantile, betaQuantileAbove, betaTails } from './beta.ts'
import { binomialProbability, binomialQuantile, binomialTails } from './binomial.ts'
import { fQuantile, fQuantileAbove, fTails } from './f.ts'
import { chiSquaredQuantileAbove, chiSquaredTails, gammaQuantile, gammaQuantileAbove, gammaTails } from './gamma.ts'
import { hypergeometricWeights } from './hypergeometric.ts'
import { nonCentralityInterval, nonCentralTTails } from './non-central-t.ts'
import { normalQuantile, normalQuantileAbove, normalTails, zOfLevel } from './normal.ts'
import { poissonProbability, poissonQuantile, poissonTails } from './poisson.ts'
import { tQuantile, tQuantileAbove, tTails } from './t.ts'

const positive = fc.double({ min: 0.05, max: 5000, noNaN: true })
const probability = fc.double({ min: 1e-10, max: 0.5, noNaN: true })
const near =
  (expected: number) =>
  (got: number): boolean =>
    Math.abs(got - expected) <= 1e-9 * Math.abs(expected) + 1e-300

describe('a quantile has its probability on the side it was asked for', () => {
  test('normal', () => {
    fc.assert(
      fc.property(probability, (p) => {
        expect(normalTails(normalQuantile(p)).below).toSatisfy(near(p))
        expect(normalTails(normalQuantileAbove(p)).above).toSatisfy(near(p))
      }),
      runs(1000),
    )
  })

  test('t', () => {
    fc.assert(
      fc.property(probability, fc.double({ min: 0.5, max: 5000, noNaN: true }), (p, df) => {
        expect(tTails(tQuantile(p, df), df).below).toSatisfy(near(p))
        expect(tTails(tQuantileAbove(p, df), df).above).toSatisfy(near(p))
      }),
      runs(1000),
    )
  })

  test('gamma', () => {
    fc.assert(
      fc.property(probability, positive, (p, shape) => {
        const low = gammaQuantile(p, shape)
        fc.pre(low > 1e-290)
        expect(gammaTails(low, shape).below).toSatisfy(near(p))
        expect(gammaTails(gammaQuantileAbove(p, shape), shape).above).toSatisfy(near(p))
      }),
      runs(1000),
    )
  })

  test('beta', () => {
    fc.assert(
      fc.property(probability, positive, positive, (p, a, b) => {
        const [low, high] = [betaQuantile(p, a, b), betaQuantileAbove(p, a, b)]
        fc.pre(low > 1e-290 && low < 0.999 && high < 0.999)
        expect(betaTails(low, a, b).below).toSatisfy(near(p))
        expect(betaTails(high, a, b).above).toSatisfy(near(p))
      }),
      runs(1000),
    )
  })

  test('F', () => {
    fc.assert(
      fc.property(probability, positive, positive, (p, df1, df2) => {
        const [low, high] = [fQuantile(p, df1, df2), fQuantileAbove(p, df1, df2)]
        fc.pre(low > 1e-290 && high < 1e290)
        expect(fTails(low, df1, df2).below).toSatisfy(near(p))
        expect(fTails(high, df1, df2).above).toSatisfy(near(p))
      }),
      runs(1000),
    )
  })
})

test('discrete quantiles give back the number their own probability came from', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, p) => {
      const k = Math.round(n * p)
      const share = binomialTails(k, n, p).below
      fc.pre(share < 1)
      expect(binomialQuantile(share, n, p)).toBe(k)
      const mean = n * p
      expect(poissonQuantile(poissonTails(k, mean).below, mean)).toBe(k)
    }),
    runs(1000),
  )
})

test('probabilities of single numbers add up to the tails', () => {
  let sum = 0
  for (let k = 0; k <= 12; k++) sum += binomialProbability(k, 40, 0.3)
  expect(binomialTails(12, 40, 0.3).below).toSatisfy(near(sum))
  sum = 0
  for (let k = 0; k <= 12; k++) sum += poissonProbability(k, 9.5)
  expect(poissonTails(12, 9.5).below).toSatisfy(near(sum))
})

test('the edges are exact', () => {
  expect(normalQuantile(0)).toBe(-Infinity)
  expect(normalQuantile(1)).toBe(Infinity)
  expect(normalQuantile(0.5)).toBe(0)
  expect(tQuantile(0.5, 3)).toBe(0)
  expect(betaTails(0, 2, 3)).toEqual({ below: 0, above: 1 })
  expect(betaTails(1, 2, 3)).toEqual({ below: 1, above: 0 })
  expect(betaQuantile(0, 2, 3)).toBe(0)
  expect(betaQuantile(1, 2, 3)).toBe(1)
  expect(binomialTails(-1, 3, 0.5)).toEqual({ below: 0, above: 1 })
  expect(binomialTails(3, 3, 0.5)).toEqual({ below: 1, above: 0 })
  expect(binomialProbability(0, 3, 0)).toBe(1)
  expect(binomialProbability(1.5, 3, 0.5)).toBe(0)
  expect(poissonTails(0, 0)).toEqual({ below: 1, above: 0 })
  expect(gammaTails(-1, 2)).toEqual({ below: 0, above: 1 })
  expect(tTails(Infinity, 3)).toEqual({ below: 1, above: 0 })
  expect(zOfLevel(0.95)).toBeCloseTo(1.959963984540054, 14)
})

test.each<[string, () => unknown]>([
  ['a probability above 1', () => normalQuantile(1.1)],
  ['NaN', () => normalTails(Number.NaN)],
  ['no degrees of freedom', () => tTails(1, 0)],
  ['a shape of 0', () => gammaQuantile(0.5, 0)],
  ['a negative beta', () => betaQuantile(0.5, -1, 2)],
  ['half a trial', () => binomialTails(1, 2.5, 0.5)],
  ['a negative mean', () => poissonTails(1, -1)],
  ['more drawn than there are', () => hypergeometricWeights(2, 2, 5)],
  ['an infinite t', () => nonCentralTTails(Infinity, 3, 1)],
  ['a non-central t without end', () => nonCentralTTails(1, Infinity, 1)],
  ['an infinite shape', () => gammaTails(1, Infinity)],
  ['the quantile of an infinite shape', () => gammaQuantile(0.5, Infinity)],
  ['an infinite beta', () => betaTails(0.5, Infinity, 1)],
  ['the quantile of an infinite beta', () => betaQuantile(0.5, 1, Infinity)],
  ['t without end', () => tTails(1, Infinity)],
])('%s is refused', (_what, call) => {
  expect(call).toThrow(RangeError)
})

test('far tails keep their digits where one minus the other tail would be 0', () => {
  expect(chiSquaredTails(chiSquaredQuantileAbove(1e-200, 4000), 4000).above).toSatisfy(near(1e-200))
  expect(normalTails(20).above).toSatisfy(near(normalTails(-20).below))
})

describe('non-central t', () => {
  test('without non-centrality is Student’s', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), fc.integer({ min: 1, max: 300 }), (t, df) => {
        expect(nonCentralTTails(t, df, 0).below).toSatisfy(near(tTails(t, df).below))
      }),
      runs(500),
    )
  })

  // Integrated with 30 digits (mpmath 1.3.0).
  test.each([
    [2, 1, 0.5, 0.74848558423929, 0.25151441576071],
    [30, 2, 5, 0.971585442873339, 0.028414557126661],
    [-3, 1, 2, 0.00223209513185023, 0.99776790486815],
    [10, 3, 37, 1.10099154815358e-8, 0.999999988990085],
    [1000, 4, 0, 0.999999999997, 2.999980000105e-12],
    [40, 2000, 37, 0.9943529770241635, 0.00564702297583648],
    [60, 30, 45, 0.972878438313473, 0.0271215616865268],
    [300, 1000, 301, 0.435644510231811, 0.564355489768189],
  ])('at %s with %s and %s agrees with an integral of 30 digits', (t, df, nonCentrality, below, above) => {
    const tails = nonCentralTTails(t, df, nonCentrality)
    expect(Math.abs(tails.below / below - 1)).toBeLessThan(1e-12)
    expect(Math.abs(tails.above / above - 1)).toBeLessThan(1e-12)
  })

  test.each([
    [4.06, 9],
    [-4.06, 9],
    [0, 1],
    [0, 200],
    [50, 99_999],
    [900, 1],
    [1e-3, 5],
  ])('is inverted for t = %s with %s degrees of freedom', (t, df) => {
    const { lower, upper } = nonCentralityInterval(t, df, 0.95)
    expect(nonCentralTTails(t, df, lower).above).toBeCloseTo(0.025, 9)
    expect(nonCentralTTails(t, df, upper).below).toBeCloseTo(0.025, 9)
  })
})
