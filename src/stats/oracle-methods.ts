import { chiSquaredTest } from './differences/chi-squared.ts'
import { fisherExact } from './differences/fisher-exact.ts'
import { newcombeDifference } from './differences/newcombe-difference.ts'
import { oddsRatio } from './differences/odds-ratio.ts'
import { riskRatio } from './differences/risk-ratio.ts'
import { pairedChange } from './paired/paired-change.ts'
import { agrestiCoull } from './proportions/agresti-coull.ts'
import { clopperPearson } from './proportions/clopper-pearson.ts'
import { jeffreys } from './proportions/jeffreys.ts'
import { wald } from './proportions/wald.ts'
import { wilson } from './proportions/wilson.ts'

/** How a reference case asks a method: columns and settings in, an object with the keys of the answer out. */
export type OracleMethod = (input: Record<string, unknown>, params: Record<string, unknown>) => Record<string, unknown>

type Numbers = readonly (number | null)[]

/** The methods of this room under the names that reference cases use. Missing counts give missing results. */
export const ORACLE_METHODS: Readonly<Record<string, OracleMethod>> = {
  proportion_ci: (input, params) => {
    const level = numberOr(params['level'], 0.95)
    const answers = rows(input, ['x', 'n'], (x, n) => {
      const intervals = { wilson, agresti_coull: agrestiCoull, clopper_pearson: clopperPearson, jeffreys, wald }
      const ends = Object.entries(intervals).flatMap(([name, interval]) => {
        const answer = interval(x, n, level)
        return [[`${name}_lower`, answer?.lower ?? null] as const, [`${name}_upper`, answer?.upper ?? null] as const]
      })
      return { p: n === 0 ? null : x / n, ...Object.fromEntries(ends) }
    })
    return columns(answers, PROPORTION_KEYS)
  },
  two_proportions: (input, params) => {
    const level = numberOr(params['level'], 0.95)
    const answers = rows(input, ['x1', 'n1', 'x2', 'n2'], (x1, n1, x2, n2) => {
      const counts = [x1, n1, x2, n2] as const
      const [difference, rr, or] = [
        newcombeDifference(...counts, level),
        riskRatio(...counts, level),
        oddsRatio(...counts, level),
      ]
      const test = chiSquaredTest(...counts)
      return {
        diff: difference?.estimate ?? null,
        newcombe_lower: difference?.lower ?? null,
        newcombe_upper: difference?.upper ?? null,
        risk_ratio: rr?.estimate ?? null,
        rr_lower: rr?.lower ?? null,
        rr_upper: rr?.upper ?? null,
        odds_ratio: or?.estimate ?? null,
        or_lower: or?.lower ?? null,
        or_upper: or?.upper ?? null,
        chisq: test?.statistic ?? null,
        p_chisq: test?.p ?? null,
        p_fisher: fisherExact(...counts),
      }
    })
    return columns(answers, TWO_PROPORTIONS_KEYS)
  },
  paired_change: (input, params) => {
    const direction = numberOr(params['direction'], 1) < 0 ? -1 : 1
    const change = pairedChange(column(input, 'before'), column(input, 'after'), {
      direction,
      level: numberOr(params['level'], 0.95),
      mic: numberOrNull(params['mic']),
      reliability: numberOrNull(params['reliability']),
    })
    return Object.fromEntries(Object.entries(PAIRED_CHANGE_KEYS).map(([key, ours]) => [key, change[ours]]))
  },
}

const ends = (name: string): string[] => [`${name}_lower`, `${name}_upper`]
const PROPORTION_KEYS = ['p', ...['wilson', 'agresti_coull', 'clopper_pearson', 'jeffreys', 'wald'].flatMap(ends)]
const RATIO_KEYS = ['risk_ratio', ...ends('rr'), 'odds_ratio', ...ends('or')]
const TWO_PROPORTIONS_KEYS = ['diff', ...ends('newcombe'), ...RATIO_KEYS, 'chisq', 'p_chisq', 'p_fisher']
const PAIRED_CHANGE_KEYS = {
  n_baseline: 'all',
  n_pairs: 'pairs',
  mean_before: 'meanBefore',
  mean_after: 'meanAfter',
  sd_before: 'sdBefore',
  sd_change: 'sdChange',
  correlation: 'correlation',
  mean_change: 'meanChange',
  se: 'standardError',
  lower: 'lower',
  upper: 'upper',
  t: 't',
  p: 'p',
  srm: 'srm',
  srm_lower: 'srmLower',
  srm_upper: 'srmUpper',
  srm_hedges: 'srmHedges',
  es_baseline_sd: 'effectSize',
  improved: 'improved',
  worsened: 'worsened',
  unchanged: 'unchanged',
  improved_p: 'improvedShare',
  improved_lower: 'improvedLower',
  improved_upper: 'improvedUpper',
  sem: 'sem',
  sdc95: 'sdc95',
  reliably_improved: 'reliablyImproved',
  wilcoxon_v: 'wilcoxonV',
  wilcoxon_p: 'wilcoxonP',
  median_change: 'medianChange',
} as const

/** Works row by row; a row with a missing count has no answer. */
function rows<A>(
  input: Record<string, unknown>,
  names: readonly string[],
  answer: (...row: number[]) => A,
): (A | null)[] {
  const given = names.map((name) => column(input, name))
  return given[0]!.map((_, i) => {
    const row = given.map((values) => values[i] ?? null)
    return row.includes(null) ? null : answer(...row.map(Number))
  })
}

function columns(answers: readonly (Readonly<Record<string, unknown>> | null)[], keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, answers.map((answer) => answer?.[key] ?? null)]))
}

function column(input: Record<string, unknown>, name: string): Numbers {
  const value = input[name]
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map(numberOrNull)
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

function numberOr(value: unknown, otherwise: number): number {
  return numberOrNull(value) ?? otherwise
}
