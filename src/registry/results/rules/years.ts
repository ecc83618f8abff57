import { groupEpisodes } from '#analysis/kernels/index.ts'
import type { Content } from '#analysis/snapshot/index.ts'
import { FULL_RETURN_MONTH } from '../model.ts'
import { countGroups } from './counts.ts'

/** Full return of the episodes that ended in a year, or in several years together. */
export type YearCounts = {
  readonly label: string
  readonly numerator: number
  readonly denominator: number
  readonly notYetDue: number
}

/** A year with fewer is pooled with its neighbour. The Norwegian pain registry shows no unit-year below 30 either. */
const FEWEST = 30

/** Full return by the year the episode ended. `line` is the one whose absence it is. */
export function yearCounts(content: Content, line: string): YearCounts[] {
  const byYear = countGroups(content, groupEpisodes(content, 'endYear'), [], [])
  return [...byYear].flatMap(([year, { curve }]) => {
    const month = curve.find((one) => one.month === FULL_RETURN_MONTH)
    if (year === '' || month === undefined) return []
    const { present, lines, notYetDue } = month
    return [{ label: year, numerator: present - (lines[line] ?? 0), denominator: present, notYetDue }]
  })
}

/**
 * Pools years, in order, until each pool has enough people; what is left at the end joins the last pool. Years
 * that nobody has reached yet stay by themselves: they say that more is to come.
 */
export function poolYears(years: readonly YearCounts[]): YearCounts[] {
  const reached = years.filter(({ denominator }) => denominator > 0)
  const pools: YearCounts[] = []
  let open: YearCounts | undefined
  for (const year of reached) {
    open = open === undefined ? year : joined(open, year)
    if (open.denominator < FEWEST) continue
    pools.push(open)
    open = undefined
  }
  const last = pools.pop()
  const tail = last && open ? joined(last, open) : (last ?? open)
  return [...pools, ...(tail ? [tail] : []), ...years.filter(({ denominator }) => denominator === 0)]
}

function joined(one: YearCounts, other: YearCounts): YearCounts {
  return {
    label: `${one.label.slice(0, 4)}–${other.label.slice(-4)}`,
    numerator: one.numerator + other.numerator,
    denominator: one.denominator + other.denominator,
    notYetDue: one.notYetDue + other.notYetDue,
  }
}
