import { gate } from './gate.ts'
import type { DisclosureRules, GatedShare, Share } from './types.ts'

/**
 * What may be published of shares of several groups: each a numerator of a denominator, with the share of all groups
 * together when `total` is asked for. A numerator that is shown can be divided by its denominator only when that
 * is shown too.
 *
 * Throws `RangeError` when a numerator is larger than its denominator.
 */
export function gateShares(
  shares: readonly Share[],
  asked: { readonly total: boolean },
  rules: DisclosureRules,
): { readonly shares: readonly GatedShare[]; readonly total: Omit<GatedShare, 'group'> | null } {
  const table = {
    groups: shares.map(({ group }) => group),
    categories: ['with', 'without'],
    counts: shares.map(({ numerator, denominator }) => [numerator, denominator - numerator]),
  }
  const gated = gate(table, { groupTotals: true, categoryTotals: asked.total }, rules)
  return {
    shares: shares.map(({ group }, i) => ({
      group,
      numerator: gated.cells[i]![0]!,
      denominator: gated.groupTotals![i]!,
    })),
    total:
      gated.categoryTotals && gated.total ? { numerator: gated.categoryTotals[0]!, denominator: gated.total } : null,
  }
}
