import { normalTails } from '../distributions/normal.ts'

/**
 * Wilcoxon's signed-rank test that differences are as often up as down: zeros are left out, equal sizes share
 * their mean rank, and the p value is from the normal approximation with the variance corrected for ties,
 * without continuity correction (R: `wilcox.test(d, exact = FALSE, correct = FALSE)`).
 *
 * `v` is the sum of the ranks of the positive differences; `p` is null when no difference is left. Throws
 * `RangeError` for a difference that is no number.
 */
export function wilcoxonSignedRank(differences: ArrayLike<number>): { readonly v: number; readonly p: number | null } {
  const kept = Float64Array.from(differences).filter((d) => d !== 0)
  if (kept.some((d) => Number.isNaN(d))) throw new RangeError('a difference that is no number')
  kept.sort((a, b) => Math.abs(a) - Math.abs(b))
  const n = kept.length
  let v = 0
  let ties = 0
  for (let start = 0; start < n;) {
    let end = start + 1
    while (end < n && Math.abs(kept[end]!) === Math.abs(kept[start]!)) end++
    const rank = (start + 1 + end) / 2
    for (let i = start; i < end; i++) if (kept[i]! > 0) v += rank
    const equal = end - start
    ties += equal ** 3 - equal
    start = end
  }
  if (n === 0) return { v, p: null }
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48)
  const { below, above } = normalTails((v - (n * (n + 1)) / 4) / deviation)
  return { v, p: Math.min(1, 2 * Math.min(below, above)) }
}
