import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomOf } from './random.ts'

const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

describe('a stream of random numbers', () => {
  test('is the same for the same labels, and another for others', () => {
    const drawn = (...labels: (string | number)[]) => ((random) => many(20, () => random.next()))(randomOf(...labels))
    const first = drawn(7, 'a')
    expect(drawn(7, 'a')).toEqual(first)
    expect(drawn(7, 'b')).not.toEqual(first)
    expect(drawn(8, 'a')).not.toEqual(first)
  })

  test('never changes: the demo world and the pictures hang on it', () => {
    const random = randomOf('brua', 1)
    expect(many(4, () => random.int(0, 999_999))).toMatchInlineSnapshot(`
      [
        669294,
        63138,
        130908,
        769636,
      ]
    `)
  })

  test('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -1000, max: 1000 }), fc.nat(1000), (label, from, width) => {
        const random = randomOf(label)
        const drawn = random.int(from, from + width)
        expect(drawn >= from && drawn <= from + width && Number.isInteger(drawn)).toBe(true)
        expect(random.exponential(3)).toBeGreaterThanOrEqual(0)
        expect(Number.isFinite(random.normal())).toBe(true)
      }),
    )
  })

  test('is spread evenly, and neighbouring labels have nothing to do with each other', () => {
    const firsts = many(
      20_000,
      (
        (index) => () =>
          randomOf('seed', (index += 1)).next()
      )(0),
    )
    expect(mean(firsts)).toBeCloseTo(0.5, 2)
    expect(mean(firsts.slice(1).map((one, index) => (one - 0.5) * (firsts[index]! - 0.5)))).toBeCloseTo(0, 2)
    const tenths = Array.from({ length: 10 }, () => 0)
    for (const one of firsts) tenths[Math.floor(one * 10)]! += 1
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })

  test('has normal and exponential numbers with the right mean and spread', () => {
    const random = randomOf('spread')
    const normals = many(50_000, () => random.normal())
    expect(mean(normals)).toBeCloseTo(0, 1)
    expect(mean(normals.map((one) => one * one))).toBeCloseTo(1, 1)
    expect(mean(many(50_000, () => random.exponential(10)))).toBeCloseTo(10, 0)
  })

  test('picks as often as the weights say', () => {
    const random = randomOf('weights')
    const drawn = many(10_000, () => random.weighted({ often: 3, seldom: 1, never: 0 }))
    expect(drawn.filter((one) => one === 'often').length / 10_000).toBeCloseTo(0.75, 1)
    expect(drawn).not.toContain('never')
    expect(() => random.pick([])).toThrow(RangeError)
    expect(() => random.weighted({})).toThrow(RangeError)
  })
})
