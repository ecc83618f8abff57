import {
  curveCells,
  episodeCurve,
  groupEpisodes,
  response,
  scoreChange,
  type Grouping,
} from '#analysis/kernels/index.ts'
import type { Content } from '#analysis/snapshot/index.ts'
import { FIRST_MONTH, LAST_MONTH } from '../model.ts'

/** What is asked of a snapshot: the registry's time points in order, and the scores whose change is shown. */
export type Asked = { readonly timePoints: readonly string[]; readonly scores: readonly string[] }

/** What is counted of one group, before any gate. Numbers only; never shown as they are to others. */
export type Counts = {
  readonly answers: readonly {
    readonly timePoint: string
    readonly due: number
    readonly answered: number
    readonly notYetDue: number
  }[]
  readonly curve: readonly MonthCounts[]
  readonly changes: readonly ChangeCounts[]
}

export type MonthCounts = {
  readonly month: number
  readonly present: number
  readonly states: Readonly<Record<string, number>>
  readonly lines: Readonly<Record<string, number>>
  readonly gone: number
  /** Not ended, or ended too lately for the month to be known. */
  readonly notYetDue: number
  /** All others that are not in `present`: not linked, gone, or before what the spells cover. */
  readonly notCounted: number
}

export type ChangeCounts = {
  readonly score: string
  readonly from: string
  readonly to: string
  readonly before: Float64Array
  readonly after: Float64Array
  readonly notYetDue: number
}

/** Counts for each group of a grouping, by the group's name. */
export function countGroups(
  content: Content,
  grouping: Grouping,
  timePoints: readonly string[],
  scores: readonly string[],
): Map<string, Counts> {
  const curve = monthsByGroup(content, grouping)
  const answers = response(content, grouping, {})
  const changes = changesByGroup(content, grouping, timePoints, scores)
  return new Map(
    grouping.groups.map((group) => [
      group,
      {
        answers: timePoints.map((timePoint) => {
          const found = answers.find((one) => one.group === group && one.timePoint === timePoint)
          return { timePoint, due: found?.due ?? 0, answered: found?.answered ?? 0, notYetDue: found?.notYetDue ?? 0 }
        }),
        curve: curve.get(group) ?? [],
        changes: changes.get(group) ?? [],
      },
    ]),
  )
}

/** All episodes as one group, under its name. */
export function countAll(content: Content, timePoints: readonly string[], scores: readonly string[]): Counts {
  return countGroups(content, groupEpisodes(content, 'all'), timePoints, scores).get('all')!
}

function monthsByGroup(content: Content, grouping: Grouping): Map<string, MonthCounts[]> {
  const { absorbing } = content.rules
  const byGroup = new Map<string, MonthCounts[]>()
  for (const cell of curveCells(episodeCurve(content, grouping, { from: FIRST_MONTH, to: LAST_MONTH }))) {
    const months = byGroup.get(cell.group) ?? []
    byGroup.set(cell.group, months)
    months.push({
      month: cell.month,
      present: cell.present,
      states: Object.fromEntries(
        Object.entries(cell.states).filter(([state]) => !(absorbing as readonly string[]).includes(state)),
      ),
      lines: cell.lines,
      gone: cell.observed - cell.present,
      notYetDue: cell.notObserved['not-yet-due'] + cell.notObserved['not-ended'],
      notCounted:
        cell.observed -
        cell.present +
        cell.notObserved['not-linked'] +
        cell.notObserved['before-coverage'] +
        cell.notObserved['no-record'],
    })
  }
  return byGroup
}

function changesByGroup(
  content: Content,
  grouping: Grouping,
  timePoints: readonly string[],
  scores: readonly string[],
): Map<string, ChangeCounts[]> {
  const byGroup = new Map<string, ChangeCounts[]>()
  const [from, ...later] = timePoints
  if (from === undefined) return byGroup
  for (const score of scores)
    for (const to of later)
      for (const change of scoreChange(content, grouping, { score, from, to })) {
        const list = byGroup.get(change.group) ?? []
        byGroup.set(change.group, list)
        list.push({ score, from, to, before: change.before, after: change.after, notYetDue: change.notYetDue })
      }
  return byGroup
}
