import { gateShares, type DisclosureRules } from '#analysis/disclosure/index.ts'
import { groupEpisodes, ownAndOthers } from '#analysis/kernels/index.ts'
import type { Content } from '#analysis/snapshot/index.ts'
import { shownOf, type Cell, type HiddenBecause } from '#ui/index.ts'
import {
  FULL_RETURN_MONTH,
  type ChangeFigure,
  type ClinicFigures,
  type Curve,
  type Figures,
  type PublicFigures,
  type ShareFigure,
  type YearShare,
} from '../model.ts'
import { countAll, countGroups, type Asked, type Counts } from './counts.ts'
import { changeOf, reasonOf, shareOf } from './estimates.ts'
import { gateTables, type GatedTables } from './gate-tables.ts'
import type { GatedColumn } from './gate-column.ts'
import { poolYears, yearCounts } from './years.ts'
import { wholeFigures } from './whole-figures.ts'

/**
 * The closed list of public tables of a snapshot, gated together. A function of the snapshot alone, so that
 * every reader of it sees the same, and what is hidden from one is hidden from all.
 */
export function publicFigures(content: Content, { timePoints, scores }: Asked): PublicFigures {
  const { threshold, minimumDenominator, fullReturn: line } = content.rules
  const rules: DisclosureRules = { threshold, minimumDenominator }
  const byClinic = countGroups(content, groupEpisodes(content, 'unit'), timePoints, scores)
  const country = countAll(content, timePoints, scores)
  if (threshold === 0) return openFigures(content, byClinic, country, { timePoints, scores })

  const all = [...byClinic.values()]
  const gated = gateTables(all, country, rules, line)
  const publicCountry = countryFigures(country, gated, rules, line)
  return {
    country: publicCountry,
    years: gatedYears(content, publicCountry.fullReturn, line, rules),
    clinics: new Map(
      [...byClinic.keys()].map((clinic, index) => [clinic, clinicFigures(index, all, country, gated, line)]),
    ),
  }
}

/** What one group is in a gated column: a clinic, the country, or the country less a clinic. */
type Side = (column: GatedColumn, pick: (counts: Counts) => number) => Cell

const countrySide: Side = ({ total }) => total
const clinicSide =
  (index: number): Side =>
  ({ cells }) =>
    cells[index]!
/** The country less a clinic whose number is shown, or known: the gate shows a total only where this may be shown. */
const othersSide =
  (index: number, clinics: readonly Counts[], known: boolean): Side =>
  ({ cells, total }, pick) => {
    const all = shownOf(total)
    const own = known ? pick(clinics[index]!) : shownOf(cells[index])
    return all === undefined || own === undefined ? { hidden: 'secondary' } : { shown: all - own }
  }

/** The figures that all sides have in common. */
function sideFigures(
  country: Counts,
  gated: GatedTables,
  side: Side,
  line: string | null,
  of: readonly Counts[],
): Figures {
  const curve: Curve = {
    months: country.curve.map(({ month }) => month),
    present: gated.months.map(({ present }, i) => side(present, (counts) => counts.curve[i]!.present)),
    lines: Object.keys(country.curve.at(-1)?.lines ?? {}).map((key) => ({
      key,
      counts: gated.months.map(({ lines }, i) => side(lines[key]!, (counts) => counts.curve[i]!.lines[key]!)),
    })),
    states: null,
    gone: { hidden: 'secondary' },
  }
  return {
    answers: gated.answers.map(({ due, answered }, i) => {
      const whole = side(due, (counts) => counts.answers[i]!.due)
      return {
        timePoint: country.answers[i]!.timePoint,
        due: whole,
        answered: side(answered, (counts) => counts.answers[i]!.answered),
        notYetDue: waiting(whole, of, (counts) => counts.answers[i]!.notYetDue),
      }
    }),
    curve,
    fullReturn: fullReturnOf(curve, line, gated, side),
    changes: country.changes.map((change, i) => {
      const pairs = side(gated.changes[i]!, (counts) => counts.changes[i]!.before.length)
      const parts = of.map((counts) => counts.changes[i]!)
      return { score: change.score, from: change.from, to: change.to, ...changeFigure(parts, pairs) }
    }),
  }
}

/** How many have not reached a time point: shown though small, but not where those who have are hidden (see {@link gateTables}). */
function waiting(beside: Cell, of: readonly Counts[], pick: (counts: Counts) => number): Cell {
  if ('hidden' in beside) return { hidden: 'secondary' }
  return { shown: of.reduce((sum, counts) => sum + pick(counts), 0) }
}

/** Full return is what is left of those present when the line "at least one" is taken away: one number, gated once. */
function fullReturnOf(curve: Curve, line: string | null, gated: GatedTables, side: Side): ShareFigure {
  const at = curve.months.indexOf(FULL_RETURN_MONTH)
  const denominator = curve.present[at] ?? { hidden: 'noData' }
  const held = curve.lines.find(({ key }) => key === line)?.counts[at] ?? { hidden: 'noData' }
  const [n, x] = [shownOf(denominator), shownOf(held)]
  const numerator: Cell =
    n === undefined || x === undefined
      ? { hidden: ofTheRest(reasonOf(held) ?? reasonOf(denominator)) }
      : { shown: n - x }
  return {
    month: FULL_RETURN_MONTH,
    numerator,
    denominator,
    share: shareOf(numerator, denominator),
    notYetDue: side(gated.notYetDue, (counts) => counts.curve[at]!.notYetDue),
    notCounted: side(gated.notCounted, (counts) => counts.curve[at]!.notCounted),
  }
}

/** Why the rest is hidden, when a part is for this reason: what is small here is the complement there. */
function ofTheRest(because: HiddenBecause | undefined): HiddenBecause {
  if (because === 'small') return 'complement'
  return because === 'complement' ? 'small' : (because ?? 'secondary')
}

function countryFigures(country: Counts, gated: GatedTables, rules: DisclosureRules, line: string | null): Figures {
  const figures = sideFigures(country, gated, countrySide, line, [country])
  const gone = country.curve.at(-1)?.gone ?? 0
  return {
    ...figures,
    curve: {
      ...figures.curve,
      states: statesByMonth(country, figures.curve, rules),
      gone: gone > 0 && gone < rules.threshold ? { hidden: 'small' } : { shown: gone },
    },
  }
}

/** The states of a month are shown whole or not at all, so that none can be found from the others, and only with all the lines that they make. */
function statesByMonth({ curve }: Counts, { present, lines }: Curve, { threshold }: DisclosureRules): Curve['states'] {
  const keys = Object.keys(curve.at(-1)?.states ?? {})
  const whole = curve.map(
    (month, i) =>
      [present[i]!, ...lines.map(({ counts }) => counts[i]!)].every((cell) => 'shown' in cell) &&
      keys.every((key) => month.states[key] === 0 || month.states[key]! >= threshold),
  )
  return keys.map((key) => ({
    key,
    counts: curve.map((month, i): Cell => (whole[i] ? { shown: month.states[key]! } : { hidden: 'secondary' })),
  }))
}

function clinicFigures(
  index: number,
  clinics: readonly Counts[],
  country: Counts,
  gated: GatedTables,
  line: string | null,
): ClinicFigures {
  const rest = clinics.filter((_, i) => i !== index)
  const others = (known: boolean) => sideFigures(country, gated, othersSide(index, clinics, known), line, rest)
  return {
    own: sideFigures(country, gated, clinicSide(index), line, [clinics[index]!]),
    others: others(false),
    othersInside: others(true),
  }
}

/** A mean stands where its n does: whoever knows all but one n could otherwise find the last mean. */
function changeFigure(
  of: readonly Counts['changes'][number][],
  pairs: Cell,
): Omit<ChangeFigure, 'score' | 'from' | 'to'> {
  if ('hidden' in pairs)
    return { pairs, change: pairs, meanBefore: pairs, meanAfter: pairs, notYetDue: { hidden: 'secondary' } }
  const joined = (which: 'before' | 'after') => Float64Array.from(of.flatMap((part) => [...part[which]]))
  const notYetDue = { shown: of.reduce((sum, part) => sum + part.notYetDue, 0) }
  return { pairs, ...changeOf(joined('before'), joined('after')), notYetDue }
}

/**
 * Full return by year. Years with few people are pooled with the next, so that the small first and last ones
 * need not hide a large one; the pools are gated together, since their sum is the country's. Where the country's
 * own number is hidden there are none.
 */
function gatedYears(
  content: Content,
  { numerator, notYetDue }: ShareFigure,
  line: string | null,
  rules: DisclosureRules,
): YearShare[] {
  if (line === null || 'hidden' in numerator) return []
  const pools = poolYears(yearCounts(content, line))
  const gated = gateShares(
    pools.map(({ label, numerator, denominator }) => ({ group: label, numerator, denominator })),
    { total: true },
    rules,
  )
  return pools.map((pool, i) => {
    const { numerator, denominator } = gated.shares[i]!
    return {
      year: pool.label,
      numerator,
      denominator,
      share: shareOf(numerator, denominator),
      notYetDue: 'hidden' in notYetDue ? notYetDue : { shown: pool.notYetDue },
    }
  })
}

/** Open data: everything is shown to everyone. */
function openFigures(
  content: Content,
  byClinic: ReadonlyMap<string, Counts>,
  country: Counts,
  { timePoints, scores }: Asked,
): PublicFigures {
  const line = content.rules.fullReturn
  const shown = (count: number): Cell => ({ shown: count })
  const years = line === null ? [] : yearCounts(content, line)
  return {
    country: wholeFigures(country, line),
    years: years.map(({ label, numerator, denominator, notYetDue }) => ({
      year: label,
      numerator: shown(numerator),
      denominator: shown(denominator),
      share: shareOf(shown(numerator), shown(denominator)),
      notYetDue: shown(notYetDue),
    })),
    clinics: new Map(
      [...byClinic].map(([clinic, counts]) => {
        const others = wholeFigures(
          countGroups(content, ownAndOthers(content, clinic), timePoints, scores).get('others')!,
          line,
        )
        return [clinic, { own: wholeFigures(counts, line), others, othersInside: others }]
      }),
    ),
  }
}
