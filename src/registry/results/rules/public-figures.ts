import { gateShares, type DisclosureRules } from '#analysis/disclosure/index.ts'
import { groupEpisodes } from '#analysis/kernels/index.ts'
import type { Content } from '#analysis/snapshot/index.ts'
import { shownOf, type Cell } from '#ui/index.ts'
import {
  FULL_RETURN_MONTH,
  type ChangeFigure,
  type Curve,
  type Figures,
  type OwnAndOthers,
  type PublicFigures,
  type ShareFigure,
  type YearShare,
} from '../model.ts'
import { countAll, countGroups, type Asked, type Counts } from './counts.ts'
import { changeOf, reasonOf, shareOf } from './estimates.ts'
import { gateColumn, mayStandAlone, type GatedColumn } from './gate-column.ts'
import { ownFigures } from './own-figures.ts'
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
  const clinics = [...byClinic.keys()]
  if (threshold === 0) return openFigures(content, byClinic, country, { timePoints, scores })

  const all = [...byClinic.values()]
  const gated = gateTables(all, country, rules)
  return {
    country: countryFigures(country, gated, rules, line),
    years: gatedYears(content, line, rules),
    clinics: new Map(clinics.map((clinic, index) => [clinic, clinicFigures(index, all, country, gated, rules, line)])),
  }
}

/** Every column of the public tables after the gate, in the order of the counts. */
type Gated = {
  readonly size: GatedColumn
  readonly answers: readonly { readonly share: GatedColumn; readonly notYetDue: GatedColumn }[]
  readonly months: readonly {
    readonly present: GatedColumn
    readonly lines: Readonly<Record<string, GatedColumn>>
    readonly notYetDue: GatedColumn
    readonly notEnded: GatedColumn
    readonly notLinked: GatedColumn
  }[]
  readonly changes: readonly { readonly pairs: GatedColumn; readonly notYetDue: GatedColumn }[]
}

function gateTables(clinics: readonly Counts[], country: Counts, rules: DisclosureRules): Gated {
  const count = (pick: (counts: Counts) => number) => gateColumn({ numerators: clinics.map(pick) }, rules)
  const share = (part: (counts: Counts) => number, whole: (counts: Counts) => number) =>
    gateColumn({ numerators: clinics.map(part), denominators: clinics.map(whole) }, rules)
  return {
    size: share(
      (counts) => counts.ended,
      (counts) => counts.episodes,
    ),
    answers: country.answers.map((_, i) => ({
      share: share(
        (counts) => counts.answers[i]!.answered,
        (counts) => counts.answers[i]!.due,
      ),
      notYetDue: count((counts) => counts.answers[i]!.notYetDue),
    })),
    months: country.curve.map((month, i) => ({
      present: count((counts) => counts.curve[i]!.present),
      lines: Object.fromEntries(
        Object.keys(month.lines).map((key) => [
          key,
          share(
            (counts) => counts.curve[i]!.lines[key]!,
            (counts) => counts.curve[i]!.present,
          ),
        ]),
      ),
      notYetDue: count((counts) => counts.curve[i]!.notYetDue),
      notEnded: count((counts) => counts.curve[i]!.notEnded),
      notLinked: count((counts) => counts.curve[i]!.notLinked),
    })),
    changes: country.changes.map((_, i) => ({
      pairs: count((counts) => counts.changes[i]!.before.length),
      notYetDue: count((counts) => counts.changes[i]!.notYetDue),
    })),
  }
}

/** Which side of the gated columns a group is: one clinic, the country, or the country less a clinic. */
type Side = (column: GatedColumn) => { readonly numerator: Cell; readonly denominator: Cell }

const countrySide: Side = (column) => column.total
const clinicSide =
  (index: number): Side =>
  (column) => ({ numerator: column.numerators[index]!, denominator: column.denominators[index]! })
const othersSide =
  (index: number, rules: DisclosureRules): Side =>
  (column) => {
    const own = clinicSide(index)(column)
    const denominator = less(column.total.denominator, own.denominator, (rest) => mayStandAlone(rest, rest, rules))
    const whole = shownOf(denominator)
    return {
      denominator,
      numerator: less(column.total.numerator, own.numerator, (rest) => mayStandAlone(rest, whole ?? rest, rules)),
    }
  }

function less(total: Cell, own: Cell, mayBeShown: (rest: number) => boolean): Cell {
  const [all, part] = [shownOf(total), shownOf(own)]
  if (all === undefined || part === undefined) return { hidden: reasonOf(own) ?? reasonOf(total) ?? 'secondary' }
  return mayBeShown(all - part) ? { shown: all - part } : { hidden: 'small' }
}

/** The figures that all three sides have in common. */
function sideFigures(
  country: Counts,
  gated: Gated,
  side: Side,
  line: string | null,
  changes: readonly ChangeFigure[],
): Figures {
  const size = side(gated.size)
  const months = country.curve.map(({ month }) => month)
  const lineKeys = Object.keys(gated.months.at(-1)?.lines ?? {})
  const curve: Curve = {
    months,
    present: gated.months.map(({ present }) => side(present).numerator),
    lines: lineKeys.map((key) => ({
      key,
      counts: gated.months.map(({ lines, present }) => {
        const whole = side(present).numerator
        // A share needs both; a numerator without what it is a part of says nothing that may be said.
        return 'hidden' in whole ? whole : side(lines[key]!).numerator
      }),
    })),
    states: null,
    gone: { hidden: 'secondary' },
    notYetDue: gated.months.map(({ notYetDue }) => side(notYetDue).numerator),
  }
  return {
    episodes: size.denominator,
    ended: size.numerator,
    answers: country.answers.map(({ timePoint }, i) => {
      const { numerator, denominator } = side(gated.answers[i]!.share)
      return {
        timePoint,
        due: denominator,
        answered: numerator,
        notYetDue: side(gated.answers[i]!.notYetDue).numerator,
      }
    }),
    curve,
    fullReturn: fullReturnOf(curve, line, gated, side),
    changes,
  }
}

/** Full return is what is left of those present when the line "at least one" is taken away: one number, gated once. */
function fullReturnOf(curve: Curve, line: string | null, gated: Gated, side: Side): ShareFigure {
  const at = curve.months.indexOf(FULL_RETURN_MONTH)
  const denominator = curve.present[at] ?? { hidden: 'noData' }
  const held = curve.lines.find(({ key }) => key === line)?.counts[at] ?? { hidden: 'noData' }
  const numerator = less(denominator, held, () => true)
  const month = gated.months[at]
  return {
    month: FULL_RETURN_MONTH,
    numerator,
    denominator,
    share: shareOf(numerator, denominator),
    notYetDue: month ? side(month.notYetDue).numerator : { hidden: 'noData' },
    notEnded: month ? side(month.notEnded).numerator : { hidden: 'noData' },
    notLinked: month ? side(month.notLinked).numerator : { hidden: 'noData' },
  }
}

function countryFigures(country: Counts, gated: Gated, rules: DisclosureRules, line: string | null): Figures {
  const changes = country.changes.map((change, i) => changeFigure(change, [change], gated.changes[i]!, countrySide))
  const figures = sideFigures(country, gated, countrySide, line, changes)
  const gone = country.curve.at(-1)?.gone ?? 0
  return {
    ...figures,
    curve: {
      ...figures.curve,
      states: statesByMonth(country, figures.curve.present, rules),
      gone: gone > 0 && gone < rules.threshold ? { hidden: 'small' } : { shown: gone },
    },
  }
}

/** The states of a month are shown whole or not at all, so that none can be found from the others. */
function statesByMonth({ curve }: Counts, present: readonly Cell[], { threshold }: DisclosureRules): Curve['states'] {
  const keys = Object.keys(curve.at(-1)?.states ?? {})
  const whole = curve.map(
    (month, i) =>
      'shown' in present[i]! && keys.every((key) => month.states[key] === 0 || month.states[key]! >= threshold),
  )
  return keys.map((key) => ({
    key,
    counts: curve.map((month, i): Cell => (whole[i] ? { shown: month.states[key]! } : { hidden: 'small' })),
  }))
}

function clinicFigures(
  index: number,
  clinics: readonly Counts[],
  country: Counts,
  gated: Gated,
  rules: DisclosureRules,
  line: string | null,
): OwnAndOthers {
  const [own, others] = [clinicSide(index), othersSide(index, rules)]
  const rest = clinics.filter((_, i) => i !== index)
  const changesOf = (side: Side, of: readonly Counts[]) =>
    country.changes.map((change, i) =>
      changeFigure(
        change,
        of.map((counts) => counts.changes[i]!),
        gated.changes[i]!,
        side,
      ),
    )
  return {
    own: sideFigures(country, gated, own, line, changesOf(own, [clinics[index]!])),
    others: sideFigures(country, gated, others, line, changesOf(others, rest)),
  }
}

/** A mean stands where its n does: whoever knows all but one n could otherwise find the last mean. */
function changeFigure(
  { score, from, to }: Counts['changes'][number],
  of: readonly Counts['changes'][number][],
  gated: Gated['changes'][number],
  side: Side,
): ChangeFigure {
  const pairs = side(gated.pairs).numerator
  const notYetDue = side(gated.notYetDue).numerator
  if ('hidden' in pairs)
    return { score, from, to, pairs, change: pairs, meanBefore: pairs, meanAfter: pairs, notYetDue }
  const joined = (which: 'before' | 'after') => Float64Array.from(of.flatMap((part) => [...part[which]]))
  return { score, from, to, pairs, ...changeOf(joined('before'), joined('after')), notYetDue }
}

/**
 * Full return by year. Years with few people are pooled with the next, so that the small first and last ones
 * need not hide a large one; the pools are gated together, since their sum is the country's.
 */
function gatedYears(content: Content, line: string | null, rules: DisclosureRules): YearShare[] {
  if (line === null) return []
  const pools = poolYears(yearCounts(content, line))
  const gated = gateShares(
    pools.map(({ label, numerator, denominator }) => ({ group: label, numerator, denominator })),
    { total: true },
    rules,
  )
  return pools.map(({ label, notYetDue }, i) => {
    const { numerator, denominator } = gated.shares[i]!
    const waiting: Cell = notYetDue > 0 && notYetDue < rules.threshold ? { hidden: 'small' } : { shown: notYetDue }
    return { year: label, figure: yearFigure(numerator, denominator, waiting) }
  })
}

function yearFigure(numerator: Cell, denominator: Cell, notYetDue: Cell): ShareFigure {
  const share = shareOf(numerator, denominator)
  return {
    month: FULL_RETURN_MONTH,
    numerator,
    denominator,
    share,
    notYetDue,
    notEnded: { shown: 0 },
    notLinked: { hidden: 'noData' },
  }
}

/** Open data: everything is shown to everyone. */
function openFigures(
  content: Content,
  byClinic: ReadonlyMap<string, Counts>,
  country: Counts,
  asked: Asked,
): PublicFigures {
  const line = content.rules.fullReturn
  const years = [...countGroups(content, groupEpisodes(content, 'endYear'), [], [])].filter(([year]) => year !== '')
  return {
    country: wholeFigures(country, line),
    years:
      line === null ? [] : years.map(([year, counts]) => ({ year, figure: wholeFigures(counts, line).fullReturn })),
    clinics: new Map([...byClinic.keys()].map((clinic) => [clinic, ownFigures(content, clinic, asked)])),
  }
}
