import { gateShares, type DisclosureRules } from '#analysis/disclosure/index.ts'
import type { Cell } from '#ui/index.ts'

/** One number of every clinic, with what it is a part of. Without denominators it is a plain count. */
export type Column = { readonly numerators: readonly number[]; readonly denominators?: readonly number[] }

export type GatedColumn = {
  readonly numerators: readonly Cell[]
  readonly denominators: readonly Cell[]
  readonly total: { readonly numerator: Cell; readonly denominator: Cell }
}

/** A clinic knows its own number, so it must miss at least two more besides. */
const FEWEST_HIDDEN = 3

/**
 * Decides what may be shown of a column that is published with its total, when every clinic knows its own
 * number. First the gate of the engine (small, complement, denominator, and what subtraction would give
 * away), then the rule for those inside: where anything is hidden, at least three are, or all.
 */
export function gateColumn(column: Column, rules: DisclosureRules): GatedColumn {
  const denominators = column.denominators ?? column.numerators
  const shares = column.numerators.map((numerator, index) => ({
    group: String(index),
    numerator,
    denominator: denominators[index]!,
  }))
  const { shares: gated, total } = gateShares(shares, { total: true }, rules)
  return {
    numerators: hideEnough(
      gated.map((share) => share.numerator),
      column.numerators,
    ),
    denominators: hideEnough(
      gated.map((share) => share.denominator),
      denominators,
    ),
    total: {
      numerator: total?.numerator ?? { hidden: 'small' },
      denominator: total?.denominator ?? { hidden: 'small' },
    },
  }
}

/** Hides more, the smallest first (zero last: it says the least about anyone), until enough are hidden. */
function hideEnough(cells: readonly Cell[], numbers: readonly number[]): readonly Cell[] {
  const hidden = cells.filter((cell) => 'hidden' in cell).length
  const missing = hidden === 0 ? 0 : Math.min(FEWEST_HIDDEN, cells.length) - hidden
  if (missing <= 0) return cells
  const order = numbers
    .map((number, index) => ({ index, weight: number === 0 ? Number.POSITIVE_INFINITY : number }))
    .filter(({ index }) => 'shown' in cells[index]!)
    .sort((a, b) => a.weight - b.weight || a.index - b.index)
  const more = new Set(order.slice(0, missing).map(({ index }) => index))
  return cells.map((cell, index) => (more.has(index) ? { hidden: 'secondary' } : cell))
}

/** Whether a number may stand alone, as part of a whole: neither it nor the rest is small. */
export function mayStandAlone(
  numerator: number,
  denominator: number,
  { threshold, minimumDenominator }: DisclosureRules,
): boolean {
  const small = (count: number) => count > 0 && count < threshold
  return (
    !small(numerator) && !small(denominator - numerator) && (denominator === 0 || denominator >= minimumDenominator)
  )
}
