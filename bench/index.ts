import type { Bench } from './bench.ts'

/** The benchmarks, one line each; loaded only when asked for. */
export const BENCHES: readonly (() => Promise<Bench>)[] = [
  () => import('./curve.ts'),
  () => import('./scoring.ts'),
  () => import('./answers.ts'),
  () => import('./public.ts'),
]
