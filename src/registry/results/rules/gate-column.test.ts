import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { gateColumn, gateTogether, type Column, type GatedColumn } from './gate-column.ts'

const RULES = { threshold: 5, minimumDenominator: 5 }
const small = (count: number): boolean => count > 0 && count < RULES.threshold
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)
const hiddenIn = ({ cells }: GatedColumn) => cells.flatMap((cell, index) => ('hidden' in cell ? [index] : []))

const size = fc.oneof(fc.nat(12), fc.nat(12), fc.nat(60))
/** A number of every clinic and what it is a part of. */
const column = fc
  .array(
    size.chain((whole) => fc.nat(whole).map((part) => ({ whole, part }))),
    { minLength: 1, maxLength: 12 },
  )
  .map((clinics) => ({ parts: clinics.map(({ part }) => part), wholes: clinics.map(({ whole }) => whole) }))
const under = ({ wholes }: { wholes: readonly number[] }): GatedColumn => gateColumn({ parts: wholes }, RULES)

test('no small number is shown, nor a small rest, nor a part without its whole', () => {
  fc.assert(
    fc.property(column, ({ parts, wholes }) => {
      const whole = under({ wholes })
      const gated = gateColumn({ parts, wholes }, RULES, whole)
      gated.cells.forEach((cell, i) => {
        if ('hidden' in cell) return
        expect([cell.shown, small(cell.shown), small(wholes[i]! - cell.shown)]).toEqual([parts[i], false, false])
        expect('shown' in whole.cells[i]!).toBe(true)
      })
    }),
    runs(20_000),
  )
})

test('where the total is shown, so may be the total less any one clinic: it is "the others"', () => {
  fc.assert(
    fc.property(column, ({ parts, wholes }) => {
      const gated = gateColumn({ parts, wholes }, RULES, under({ wholes }))
      if ('hidden' in gated.total) return
      for (const own of parts.keys()) {
        const [others, whole] = [sum(parts) - parts[own]!, sum(wholes) - wholes[own]!]
        expect([small(others), small(whole - others)]).toEqual([false, false])
      }
    }),
    runs(20_000),
  )
})

test('whoever knows the total and one clinic’s own number has two possible values for each of the others', () => {
  fc.assert(
    fc.property(column, ({ parts, wholes }) => {
      const gated = gateColumn({ parts, wholes }, RULES, under({ wholes }))
      if ('hidden' in gated.total) return
      for (const insider of [undefined, ...parts.keys()]) {
        const unknown = hiddenIn(gated).filter((index) => index !== insider)
        expect(unknown).not.toHaveLength(1)
        const rest = sum(unknown.map((index) => parts[index]!))
        // Every way to share out the rest that the reasons and the wholes allow.
        const possible = unknown.map((index) => {
          const cell = gated.cells[index]!
          const because = 'hidden' in cell ? cell.hidden : undefined
          const whole = wholes[index]!
          return Array.from({ length: whole + 1 }, (_, value) => value).filter((value) => {
            if (because === 'small') return small(value)
            if (because === 'complement') return !small(value) && small(whole - value)
            return because === 'denominator' || value >= Math.min(1, parts[index]!)
          })
        })
        unknown.forEach((_, at) => {
          const others = sumsOf(possible.filter((_, other) => other !== at))
          expect(possible[at]!.filter((value) => others.has(rest - value)).length).toBeGreaterThan(1)
        })
      }
    }),
    runs(5000),
  )
})

/** All sums of one number from each list. */
function sumsOf(lists: readonly (readonly number[])[]): Set<number> {
  return lists.reduce((sums, list) => new Set([...sums].flatMap((one) => list.map((n) => one + n))), new Set([0]))
}

test('columns gated together are shown together', () => {
  const three = fc.array(fc.tuple(size, size, size), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(three, (clinics) => {
      const wholes = clinics.map((parts) => sum(parts) + 5)
      const columns: Column[] = [0, 1, 2].map((c) => ({ parts: clinics.map((parts) => parts[c]!), wholes }))
      const gated = gateTogether(columns, RULES, under({ wholes }))
      for (const other of gated) {
        expect(hiddenIn(other)).toEqual(hiddenIn(gated[0]!))
        expect('hidden' in other.total).toBe('hidden' in gated[0]!.total)
      }
    }),
    runs(5000),
  )
})

test('large numbers are all shown', () => {
  const column = { parts: [50, 60, 70], wholes: [100, 120, 140] }
  const gated = gateColumn(column, RULES, gateColumn({ parts: column.wholes }, RULES))
  expect(gated).toEqual({ cells: [{ shown: 50 }, { shown: 60 }, { shown: 70 }], total: { shown: 180 } })
})

test('one large clinic beside a few people: the country would give them away, so it is hidden, and the clinic is not', () => {
  const gated = gateColumn({ parts: [50, 2, 1, 1] }, RULES)
  expect(gated.total).toEqual({ hidden: 'secondary' })
  expect(gated.cells[0]).toEqual({ shown: 50 })
  expect(hiddenIn(gated)).toEqual([1, 2, 3])
})

test('three small ones of which one knows itself: 1 and 1 would be left, so a larger one is hidden too', () => {
  const gated = gateColumn({ parts: [3, 1, 1, 40, 50] }, RULES)
  expect(hiddenIn(gated)).toEqual([0, 1, 2, 3])
  expect(gated.total).toEqual({ shown: 95 })
})
