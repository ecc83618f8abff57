import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import { spread } from './spread.ts'

const wishes = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 })

describe('labels are spread so that', () => {
  it('those with room stay where they belong', () => {
    expect(spread([80, 10, 40], 10, 0, 100)).toEqual([80, 10, 40])
  })

  it('two that meet give way equally', () => {
    expect(spread([50, 50], 10, 0, 100)).toEqual([45, 55])
  })

  it('a block stays inside the edges', () => {
    expect(spread([0, 0, 0], 10, 0, 100)).toEqual([0, 10, 20])
    expect(spread([100, 100], 10, 0, 100)).toEqual([90, 100])
  })

  it('none and one are fine', () => {
    expect(spread([], 10, 0, 100)).toEqual([])
    expect(spread([140], 10, 0, 100)).toEqual([100])
  })

  it('no two overlap while there is room, all keep their order, and all are inside', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const gap = list.length < 2 ? 8 : Math.min(8, 100 / (list.length - 1))
        const places = spread(list, 8, 0, 100)
        const order = list.map((_, index) => index).sort((a, b) => list[a]! - list[b]! || a - b)
        order.forEach((index, rank) => {
          expect(places[index]).toBeGreaterThanOrEqual(-1e-9)
          expect(places[index]).toBeLessThanOrEqual(100 + 1e-9)
          if (rank > 0) expect(places[index]! - places[order[rank - 1]!]!).toBeGreaterThanOrEqual(gap - 1e-9)
        })
      }),
      runs(1000),
    )
  })

  it('nothing moves that need not', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const sorted = list.toSorted((a, b) => a - b)
        fc.pre(sorted.every((wish, index) => index === 0 || wish - sorted[index - 1]! > 8))
        spread(list, 8, 0, 100).forEach((place, index) => expect(place).toBeCloseTo(list[index]!, 9))
      }),
      runs(1000),
    )
  })
})
