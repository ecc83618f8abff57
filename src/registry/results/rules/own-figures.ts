import { ownAndOthers } from '#analysis/kernels/index.ts'
import type { Content } from '#analysis/snapshot/index.ts'
import { shownOf, type Cell } from '#ui/index.ts'
import type { Figures, OwnAndOthers } from '../model.ts'
import { countGroups, type Asked } from './counts.ts'
import { shareOf } from './estimates.ts'
import { mayStandAlone } from './gate-column.ts'
import { wholeFigures } from './whole-figures.ts'

/**
 * For those who work at a clinic: its own figures whole, and the others pooled. The others' numbers are what
 * the clinic could find by taking itself from the country, so they stand wherever they are not small themselves.
 */
export function ownFigures(content: Content, clinic: string, { timePoints, scores }: Asked): OwnAndOthers {
  const groups = countGroups(content, ownAndOthers(content, clinic), timePoints, scores)
  const line = content.rules.fullReturn
  const [own, others] = [groups.get('own')!, groups.get('others')!]
  return { own: wholeFigures(own, line), others: withoutSmall(wholeFigures(others, line), content.rules) }
}

/** Hides what is small, and the rest where the rest is small. */
function withoutSmall(figures: Figures, rules: Content['rules']): Figures {
  const part = (numerator: Cell, denominator: Cell): Cell => {
    const [x, n] = [shownOf(numerator), shownOf(denominator)]
    return x !== undefined && n !== undefined && mayStandAlone(x, n, rules) ? numerator : { hidden: 'small' }
  }
  const alone = (cell: Cell) => part(cell, cell)
  const { curve, fullReturn } = figures
  const numerator = part(fullReturn.numerator, fullReturn.denominator)
  const denominator = alone(fullReturn.denominator)
  return {
    episodes: alone(figures.episodes),
    ended: part(figures.ended, figures.episodes),
    answers: figures.answers.map(({ timePoint, due, answered, notYetDue }) => ({
      timePoint,
      due: alone(due),
      answered: part(answered, due),
      notYetDue: alone(notYetDue),
    })),
    curve: {
      months: curve.months,
      present: curve.present.map(alone),
      lines: curve.lines.map(({ key, counts }) => ({
        key,
        counts: counts.map((count, i) => part(count, curve.present[i]!)),
      })),
      states: null,
      gone: alone(curve.gone),
      notYetDue: curve.notYetDue.map(alone),
    },
    fullReturn: {
      ...fullReturn,
      numerator,
      denominator,
      share: shareOf(numerator, denominator),
      notYetDue: alone(fullReturn.notYetDue),
      notEnded: alone(fullReturn.notEnded),
      notLinked: alone(fullReturn.notLinked),
    },
    changes: figures.changes.map((change) => {
      const pairs = alone(change.pairs)
      if ('shown' in pairs) return { ...change, notYetDue: alone(change.notYetDue) }
      return {
        ...change,
        pairs,
        change: pairs,
        meanBefore: pairs,
        meanAfter: pairs,
        notYetDue: alone(change.notYetDue),
      }
    }),
  }
}
