/** The seed of ordinary runs, so that a test that is red is red for everyone. */
const SEED = 20260302

/**
 * How a property is tried, for `fc.assert(property, runs(1000))`: a seeded tenth in `npm test`, all of them with
 * fresh seeds in `npm run soak -- NAME` (fast-check prints the seed of a failure; `BRUA_SEED` takes it again).
 * @param whole how many cases the whole is.
 */
export function runs(whole: number): { numRuns: number; seed?: number } {
  const seed = process.env['BRUA_SEED']
  if (process.env['BRUA_SOAK'] === '1') return { numRuns: whole, ...(seed ? { seed: Number(seed) } : {}) }
  return { numRuns: Math.max(1, Math.ceil(whole / 10)), seed: seed ? Number(seed) : SEED }
}
