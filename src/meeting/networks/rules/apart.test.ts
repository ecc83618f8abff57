import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { apart } from './apart.ts'

const FRAME = { width: 600, height: 750 }

test('marks with room around them stay where they belong', () => {
  const marks = [
    { x: 100, y: 100 },
    { x: 300, y: 300 },
  ]
  expect(apart(marks, 40, FRAME)).toEqual(marks)
  expect(apart([], 40, FRAME)).toEqual([])
})

test('two at the same point are both seen', () => {
  const [one, two] = apart(
    [
      { x: 200, y: 200 },
      { x: 200, y: 200 },
    ],
    40,
    FRAME,
  )
  expect(Math.hypot(one!.x - two!.x, one!.y - two!.y)).toBeGreaterThanOrEqual(39.9)
})

test('a handful of marks, however they lie, come apart inside the frame, and the same way each time', () => {
  const mark = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 750 }) })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
      const drawn = apart(marks, 30, FRAME)
      expect(apart(marks, 30, FRAME)).toEqual(drawn)
      for (const [index, one] of drawn.entries()) {
        expect((one.x >= 15 && one.x <= 585 && one.y >= 15 && one.y <= 735) || marks[index]!.x === one.x).toBe(true)
        for (const two of drawn.slice(index + 1)) expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThan(24)
      }
    }),
    runs(300),
  )
})
