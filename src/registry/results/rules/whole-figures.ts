import { FULL_RETURN_MONTH, type ChangeFigure, type Figures, type ShareFigure } from '../model.ts'
import type { Cell } from '#ui/index.ts'
import type { Counts, MonthCounts } from './counts.ts'
import { changeOf, shareOf } from './estimates.ts'

const shown = (count: number): Cell => ({ shown: count })

/** Figures with every number shown: for those who work with the people behind them, and for open data. */
export function wholeFigures(counts: Counts, fullReturnLine: string | null): Figures {
  const { curve } = counts
  const column = (pick: (month: MonthCounts) => number) => curve.map((month) => shown(pick(month)))
  const last = curve.at(-1)
  return {
    answers: counts.answers.map(({ timePoint, due, answered, notYetDue }) => ({
      timePoint,
      due: shown(due),
      answered: shown(answered),
      notYetDue: shown(notYetDue),
    })),
    curve: {
      months: curve.map(({ month }) => month),
      present: column((month) => month.present),
      lines: Object.keys(last?.lines ?? {}).map((key) => ({ key, counts: column((month) => month.lines[key] ?? 0) })),
      states: Object.keys(last?.states ?? {}).map((key) => ({
        key,
        counts: column((month) => month.states[key] ?? 0),
      })),
      gone: shown(last?.gone ?? 0),
    },
    fullReturn: wholeFullReturn(curve, fullReturnLine),
    changes: counts.changes.map(wholeChange),
  }
}

function wholeFullReturn(curve: readonly MonthCounts[], line: string | null): ShareFigure {
  const month = curve.find((one) => one.month === FULL_RETURN_MONTH)
  const numerator = shown(month && line !== null ? month.present - (month.lines[line] ?? 0) : 0)
  const denominator = shown(month?.present ?? 0)
  return {
    month: FULL_RETURN_MONTH,
    numerator,
    denominator,
    share: shareOf(numerator, denominator),
    notYetDue: shown(month?.notYetDue ?? 0),
    notCounted: shown(month?.notCounted ?? 0),
  }
}

function wholeChange({ score, from, to, before, after, notYetDue }: Counts['changes'][number]): ChangeFigure {
  return { score, from, to, pairs: shown(before.length), ...changeOf(before, after), notYetDue: shown(notYetDue) }
}
