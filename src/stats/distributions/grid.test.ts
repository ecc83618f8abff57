import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { logGamma } from '../special/log-gamma.ts'
import { betaQuantile, betaTails } from './beta.ts'
import { binomialQuantile, binomialTails } from './binomial.ts'
import { fQuantile } from './f.ts'
import { chiSquaredQuantile, chiSquaredTails } from './gamma.ts'
import { nonCentralTTails } from './non-central-t.ts'
import { normalQuantile, normalTails } from './normal.ts'
import { poissonQuantile, poissonTails } from './poisson.ts'
import { tQuantile, tTails } from './t.ts'

/** R 4.2.2's values of fifteen functions; see tests/oracles/SOURCES.md. Each row: the arguments by name, and v. */
const file: unknown = JSON.parse(
  readFileSync(new URL('../../../tests/oracles/distribution_grid.json', import.meta.url), 'utf8'),
)
const { grid } = file as { readonly grid: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> }

/** Our function, its arguments in the grid, and the tolerance (relative, absolute). R's own values have 15 digits. */
const OURS: Readonly<Record<string, readonly [(...x: number[]) => number, readonly string[], number, number]>> = {
  qnorm: [(p) => normalQuantile(p), ['p'], 1e-13, 0],
  pnorm: [(x) => normalTails(x).below, ['x'], 1e-12, 0],
  qt: [(p, df) => tQuantile(p, df), ['p', 'df'], 1e-9, 0],
  pt: [(x, df) => tTails(x, df).below, ['x', 'df'], 1e-12, 0],
  qchisq: [(p, df) => chiSquaredQuantile(p, df), ['p', 'df'], 1e-12, 0],
  pchisq_upper: [(x, df) => chiSquaredTails(x, df).above, ['x', 'df'], 1e-12, 0],
  qbeta: [(p, a, b) => betaQuantile(p, a, b), ['p', 'a', 'b'], 1e-9, 0],
  pbeta: [(x, a, b) => betaTails(x, a, b).below, ['x', 'a', 'b'], 1e-9, 1e-300],
  qf: [(p, d1, d2) => fQuantile(p, d1, d2), ['p', 'd1', 'd2'], 1e-9, 0],
  pbinom: [(k, n, p) => binomialTails(k, n, p).below, ['k', 'n', 'p'], 1e-10, 1e-300],
  qbinom: [(q, n, p) => binomialQuantile(q, n, p), ['q', 'n', 'p'], 0, 0],
  ppois: [(k, l) => poissonTails(k, l).below, ['k', 'l'], 1e-12, 1e-300],
  qpois: [(q, l) => poissonQuantile(q, l), ['q', 'l'], 0, 0],
  pt_nc: [(x, df, ncp) => nonCentralTTails(x, df, ncp).below, ['x', 'df', 'ncp'], 1e-6, 1e-12],
  lgamma: [(x) => logGamma(x), ['x'], 1e-13, 1e-14],
}

test('the grid asks for nothing that is not here', () => {
  expect(Object.keys(grid).sort()).toEqual(Object.keys(OURS).sort())
})

test.each(Object.entries(OURS))(
  '%s agrees with R at every point of the grid',
  (name, [ours, args, relative, absolute]) => {
    const columns = grid[name]!
    const wrong = columns['v']!.flatMap((expected, row) => {
      const at = args.map((arg) => columns[arg]![row]!)
      const got = ours(...at)
      return Math.abs(got - expected) <= absolute + relative * Math.abs(expected) ? [] : [{ at, expected, got }]
    })
    expect(wrong).toEqual([])
  },
)
