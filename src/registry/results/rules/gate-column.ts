import { gate, gateShares, type DisclosureRules } from '#analysis/disclosure/index.ts'
import type { Cell } from '#ui/index.ts'

/** One number of every clinic, with what each is a part of. Without wholes they are plain counts. */
export type Column = {
  readonly parts: readonly number[]
  readonly wholes?: readonly number[]
  /** Small numbers say nothing about anyone: hidden only where they would give another number away. */
  readonly harmless?: true
}

/** The same as it may be published: a cell for every clinic, and their sum. */
export type GatedColumn = { readonly cells: readonly Cell[]; readonly total: Cell }

/** A clinic knows its own number, so it must miss at least two more besides. */
const FEWEST_HIDDEN = 3

/** What may be shown of one column. `under`: the column of its wholes; a part never stands without its whole. */
export function gateColumn(column: Column, rules: DisclosureRules, under?: GatedColumn): GatedColumn {
  return gateTogether([column], rules, under)[0]!
}

/**
 * Decides what may be shown of columns that are published with their totals, when every clinic knows its own numbers
 * and everyone knows what the columns have to do with each other (three lines and their union; numbers that add
 * up). So they are shown together: a clinic's numbers in all columns or in none, and so with the totals.
 *
 * First the gate of the engine hides what is small, or whose rest is. Where anything is hidden, at least three
 * clinics are, or all, and whoever knows one of them from inside still has two possible values for each of the
 * others. The total is shown only when the total less any one clinic could be shown by itself: that
 * difference is published as "the others", and each clinic can work it out.
 */
export function gateTogether(
  columns: readonly Column[],
  rules: DisclosureRules,
  under?: GatedColumn,
): readonly GatedColumn[] {
  const forced = (under?.cells ?? []).flatMap((cell, clinic) => ('hidden' in cell ? [clinic] : []))
  if (under === undefined || 'shown' in under.total) {
    const withTotals = gateWithTotals(columns, rules, forced)
    if (withTotals) return withTotals
  }
  // Without a total there is nothing to subtract from: only what tells by itself is hidden.
  const gated = columns.map((column) => engineGate(column, rules, false).cells)
  const hidden = new Set([...forced, ...gated.flatMap(hiddenIn)])
  return gated.map((cells) => ({ cells: hide(cells, hidden), total: { hidden: 'secondary' } }))
}

/** The columns with their totals, or undefined when the totals cannot be shown. */
function gateWithTotals(
  columns: readonly Column[],
  rules: DisclosureRules,
  forced: readonly number[],
): readonly GatedColumn[] | undefined {
  if (!columns.every((column) => column.harmless || eachOtherStands(column, rules))) return undefined
  const gated = columns.map((column) => engineGate(column, rules, true))
  if (gated.some(({ total }) => 'hidden' in total)) return undefined
  const hidden = new Set([...forced, ...gated.flatMap(({ cells }) => hiddenIn(cells))])
  const order = smallestFirst(columns)
  const few = Math.min(FEWEST_HIDDEN, order.length)
  const floor = columns.length === 1 ? 1 : 0
  for (;;) {
    while (hidden.size > 0 && hidden.size < few) hidden.add(order.find((clinic) => !hidden.has(clinic))!)
    const closed = gated.map(({ cells, total }, c) => {
      const told = hide(cells, hidden)
      const isSafe = (these: readonly Cell[]) => keepsTwoValues(these, columns[c]!, rules, floor)
      return { total, cells: [told, plainly(told)].find(isSafe) }
    })
    if (closed.every((column): column is GatedColumn => column.cells !== undefined)) return closed
    const next = order.find((clinic) => !hidden.has(clinic))
    if (next === undefined) return undefined
    hidden.add(next)
  }
}

function engineGate({ parts, wholes, harmless }: Column, rules: DisclosureRules, total: boolean): GatedColumn {
  if (harmless) return { cells: parts.map((shown) => ({ shown })), total: { shown: sum(parts) } }
  const groups = parts.map((_, clinic) => String(clinic))
  if (wholes === undefined) {
    const table = { groups, categories: ['count'], counts: parts.map((part) => [part]) }
    const gated = gate(table, { groupTotals: false, categoryTotals: total }, rules)
    return { cells: gated.cells.map(([cell]) => cell!), total: gated.categoryTotals?.[0] ?? { hidden: 'secondary' } }
  }
  const shares = groups.map((group, clinic) => ({ group, numerator: parts[clinic]!, denominator: wholes[clinic]! }))
  const gated = gateShares(shares, { total }, rules)
  return {
    cells: gated.shares.map(({ numerator }) => numerator),
    total: gated.total?.numerator ?? { hidden: 'secondary' },
  }
}

function hiddenIn(cells: readonly Cell[]): number[] {
  return cells.flatMap((cell, clinic) => ('hidden' in cell ? [clinic] : []))
}

function hide(cells: readonly Cell[], hidden: ReadonlySet<number>): readonly Cell[] {
  return cells.map((cell, clinic) => (hidden.has(clinic) && 'shown' in cell ? { hidden: 'secondary' } : cell))
}

/** The same, but the reasons say no more than that a number is hidden. */
function plainly(cells: readonly Cell[]): readonly Cell[] {
  return cells.map((cell) => ('hidden' in cell ? { hidden: 'secondary' } : cell))
}

/** In which order clinics are hidden for others' sake: the smallest first, zeros last (they say the least about anyone). */
function smallestFirst(columns: readonly Column[]): number[] {
  const sums = (columns[0]?.parts ?? []).map((_, clinic) => columns.reduce((sum, { parts }) => sum + parts[clinic]!, 0))
  const weight = (clinic: number) => sums[clinic]! || Number.POSITIVE_INFINITY
  return [...sums.keys()].sort((a, b) => (weight(a) === weight(b) ? a - b : weight(a) - weight(b)))
}

/** Whether the total less any one clinic may stand by itself. */
function eachOtherStands({ parts, wholes = parts }: Column, rules: DisclosureRules): boolean {
  const [all, whole] = [sum(parts), sum(wholes)]
  return parts.every((part, clinic) => mayStandAlone(all - part, whole - wholes[clinic]!, rules))
}

/** Whether each hidden number has two possible values, also for somebody who knows one clinic from inside. */
function keepsTwoValues(cells: readonly Cell[], column: Column, rules: DisclosureRules, floor: number): boolean {
  const hidden = hiddenIn(cells)
  const bounds = new Map(hidden.map((clinic) => [clinic, boundsOf(cells[clinic]!, clinic, column, rules, floor)]))
  return [undefined, ...hidden].every((insider) => {
    const unknown = hidden.filter((clinic) => clinic !== insider)
    const of = (value: (clinic: number) => number) => sum(unknown.map(value))
    const rest = of((clinic) => column.parts[clinic]!)
    const [least, most] = [of((clinic) => bounds.get(clinic)!.least), of((clinic) => bounds.get(clinic)!.most)]
    return unknown.every((clinic) => {
      const own = bounds.get(clinic)!
      return Math.min(own.most, rest - (least - own.least)) > Math.max(own.least, rest - (most - own.most))
    })
  })
}

/** What a reader knows of a hidden number from its reason, its whole and the total. */
function boundsOf(
  cell: Cell,
  clinic: number,
  { parts, wholes }: Column,
  { threshold, minimumDenominator }: DisclosureRules,
  floor: number,
): { readonly least: number; readonly most: number } {
  const whole = Math.min(sum(parts), wholes?.[clinic] ?? Infinity)
  const because = 'hidden' in cell ? cell.hidden : undefined
  if (because === 'small') return { least: 1, most: Math.min(whole, threshold - 1) }
  // A count is its own denominator: too few, and not nobody.
  if (because === 'denominator' && !wholes)
    return { least: 1, most: Math.min(whole, Math.max(threshold, minimumDenominator) - 1) }
  if (because === 'complement' && wholes)
    return { least: Math.max(threshold, wholes[clinic]! - threshold + 1), most: Math.min(whole, wholes[clinic]! - 1) }
  return { least: because === 'denominator' ? 0 : Math.min(floor, parts[clinic]!), most: whole }
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
