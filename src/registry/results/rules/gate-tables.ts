import type { DisclosureRules } from '#analysis/disclosure/index.ts'
import type { Cell } from '#ui/index.ts'
import { FULL_RETURN_MONTH } from '../model.ts'
import type { Counts } from './counts.ts'
import { gateColumn, gateTogether, type Column, type GatedColumn } from './gate-column.ts'

/** Every column of the public tables after the gate, in the order of the counts. */
export type GatedTables = {
  readonly answers: readonly { readonly due: GatedColumn; readonly answered: GatedColumn }[]
  readonly months: readonly { readonly present: GatedColumn; readonly lines: Readonly<Record<string, GatedColumn>> }[]
  /** At the month of full return, what `present` leaves of the episodes. */
  readonly notYetDue: GatedColumn
  readonly notCounted: GatedColumn
  readonly changes: readonly GatedColumn[]
}

/**
 * Gates what is published by clinic, each column over all clinics at once, and columns that tell about each other
 * together:
 *
 * - `fullReturn` is the line that is the union of the others. From the union and all but one of its parts one
 *   learns at least how large the last is, so the parts are shown together, and only where the union is.
 * - Present, not yet due and not counted add up to all episodes, and so many are asked at the start: a few dead or
 *   emigrated would show, or a few in all. How many are not yet due says only when people came; it is hidden where
 *   one of the others is.
 */
export function gateTables(
  clinics: readonly Counts[],
  country: Counts,
  rules: DisclosureRules,
  fullReturn: string | null,
): GatedTables {
  const column = (part: (counts: Counts) => number, whole?: (counts: Counts) => number): Column => ({
    parts: clinics.map(part),
    ...(whole ? { wholes: clinics.map(whole) } : {}),
  })
  const months = country.curve.map(({ lines }, i) => {
    const whole = (counts: Counts) => counts.curve[i]!.present
    const line = (key: string) => column((counts) => counts.curve[i]!.lines[key]!, whole)
    const present = gateColumn(column(whole), rules)
    const union = fullReturn === null ? present : gateColumn(line(fullReturn), rules, present)
    const keys = Object.keys(lines).filter((key) => key !== fullReturn)
    const parts = gateTogether(keys.map(line), rules, union)
    const gated = keys.map((key, at) => [key, parts[at]!] as const)
    return {
      present,
      lines: Object.fromEntries(fullReturn === null ? gated : [...gated, [fullReturn, union] as const]),
    }
  })
  const answers = country.answers.map((_, i) => {
    const whole = (counts: Counts) => counts.answers[i]!.due
    const due = gateColumn(column(whole), rules)
    return {
      due,
      answered: gateColumn(
        column((counts) => counts.answers[i]!.answered, whole),
        rules,
        due,
      ),
    }
  })
  const at = country.curve.findIndex(({ month }) => month === FULL_RETURN_MONTH)
  const pick = (name: 'notCounted' | 'notYetDue') => (counts: Counts) => counts.curve[at]![name]
  const present = months[at]!.present
  const known = answers[0] ? both(present, answers[0].due) : present
  const rest = [column(pick('notCounted')), { ...column(pick('notYetDue')), harmless: true } as const]
  const [notCounted, notYetDue] = gateTogether(rest, rules, known)
  return {
    answers,
    months,
    notYetDue: notYetDue!,
    notCounted: notCounted!,
    changes: country.changes.map((_, i) =>
      gateColumn(
        column((counts) => counts.changes[i]!.before.length),
        rules,
      ),
    ),
  }
}

/** Hidden where either is. */
function both(one: GatedColumn, other: GatedColumn): GatedColumn {
  const cell = (first: Cell, second: Cell) => ('hidden' in first ? first : second)
  return { cells: one.cells.map((first, i) => cell(first, other.cells[i]!)), total: cell(one.total, other.total) }
}
