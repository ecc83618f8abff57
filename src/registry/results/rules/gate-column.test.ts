import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { gateColumn, type GatedColumn } from './gate-column.ts'

const RULES = { threshold: 5, minimumDenominator: 5 }

const column = fc
  .array(
    fc.nat(40).chain((denominator) => fc.nat(denominator).map((numerator) => ({ numerator, denominator }))),
    { minLength: 1, maxLength: 12 },
  )
  .map((shares) => ({
    numerators: shares.map((one) => one.numerator),
    denominators: shares.map((one) => one.denominator),
  }))

const hiddenIn = (cells: GatedColumn['numerators']) => cells.flatMap((cell, index) => ('hidden' in cell ? [index] : []))

test('no small number is shown, nor a small rest', () => {
  fc.assert(
    fc.property(column, ({ numerators, denominators }) => {
      const gated = gateColumn({ numerators, denominators }, RULES)
      gated.numerators.forEach((cell, i) => {
        if ('hidden' in cell) return
        const rest = denominators[i]! - cell.shown
        expect(cell.shown).toBe(numerators[i])
        expect(cell.shown === 0 || cell.shown >= 5).toBe(true)
        if ('shown' in gated.denominators[i]!) expect(rest === 0 || rest >= 5).toBe(true)
      })
    }),
    runs(2000),
  )
})

test('whoever knows the total and one clinic’s own number cannot find another’s', () => {
  fc.assert(
    fc.property(column, ({ numerators, denominators }) => {
      const gated = gateColumn({ numerators, denominators }, RULES)
      if (!('shown' in gated.total.numerator)) return
      const hidden = hiddenIn(gated.numerators)
      // For each insider (and for an outsider): those still unknown are none, or at least two.
      for (const insider of [undefined, ...numerators.keys()]) {
        const unknown = hidden.filter((index) => index !== insider)
        expect(unknown.length === 1 && numerators.length > 2).toBe(false)
      }
    }),
    runs(2000),
  )
})

test('large numbers are all shown', () => {
  const gated = gateColumn({ numerators: [50, 60, 70], denominators: [100, 120, 140] }, RULES)
  expect(gated.numerators).toEqual([{ shown: 50 }, { shown: 60 }, { shown: 70 }])
  expect(gated.total).toEqual({ numerator: { shown: 180 }, denominator: { shown: 360 } })
})
