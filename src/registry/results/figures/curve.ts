import type { Language } from '#core/languages.ts'
import { list, shownOf, type Cell, type Lines, type StackedMonths } from '#ui/index.ts'
import { FULL_RETURN_MONTH, type Curve, type Figures } from '../model.ts'
import { nameOf } from '../texts.ts'
import { countText, nText, shareText, tell, type Drawn } from './drawn.ts'

/** From the ground up, as the house stacks them. */
const LOOKS = {
  none: 'noBenefit',
  'sickness-graded': 'gradedSickness',
  'sickness-full': 'fullSickness',
  'work-assessment-allowance': 'aap',
  'disability-pension': 'disability',
  'other-benefit': 'other',
} as const
const LINE_LOOKS = {
  'sickness-benefit': 'fullSickness',
  'work-assessment-allowance': 'aap',
  'disability-pension': 'disability',
  'any-health-benefit': 'ink',
} as const

type Made = {
  readonly figures: Figures
  readonly language: Language
  readonly threshold: number
  readonly precedence: readonly string[]
}

/** The exclusive states by month, stacked; undefined where states are not shown. */
export function drawStates({ figures, language, threshold, precedence }: Made): Drawn | undefined {
  const { curve } = figures
  if (curve.states === null) return undefined
  const order = Object.keys(LOOKS)
  const states = [...curve.states].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
  const chart: StackedMonths = {
    kind: 'stacked-months',
    months: monthsOf(curve),
    states: states.map(({ key, counts }) => ({
      key,
      label: nameOf(key)[language],
      look: LOOKS[key as keyof typeof LOOKS] ?? 'other',
      counts: counts.map((count, i) => unlessNoOne(count, curve.present[i]!)),
    })),
    observed: curve.present.map((present) => unlessNoOne(present, present)),
  }
  const noneAt = (month: number) => {
    const index = curve.months.indexOf(month)
    return shareText(states.find(({ key }) => key === 'none')?.counts[index], curve.present[index], language)
  }
  const [atEnd, atYear] = [noneAt(0), noneAt(FULL_RETURN_MONTH)]
  const gone = shownOf(curve.gone)
  return {
    id: 'states',
    finding:
      atEnd === undefined || atYear === undefined
        ? tell('statesPlain', language)
        : tell('statesFinding', language, { atEnd, atYear }),
    summary: tell('statesSummary', language),
    n: nOf(figures, language),
    chart,
    how: [
      tell('statesHow', language, {
        order: list(
          precedence.map((state) => nameOf(state)[language].toLowerCase().replace('aap', 'AAP')),
          language,
        ),
      }),
      tell('gone', language, {
        n: gone === undefined ? tell('fewerThan', language, { threshold }) : countText(curve.gone, language),
      }),
    ],
  }
}

/** The four published lines, for one group or for a clinic beside the others. */
export function drawLines(
  { figures, language }: Made,
  others?: Figures,
  names?: { own: string; others: string },
): Drawn {
  const { curve } = figures
  const series = (from: Curve, group: 'own' | 'others'): Lines['series'] =>
    from.lines.map(({ key, counts }) => ({
      key,
      label: nameOf(key)[language],
      look: LINE_LOOKS[key as keyof typeof LINE_LOOKS] ?? 'other',
      group,
      shares: counts.map((count, i) => shareCell(count, from.present[i]!)),
    }))
  const chart: Lines = {
    kind: 'lines',
    months: monthsOf(curve),
    series: [...series(curve, 'own'), ...(others ? series(others.curve, 'others') : [])],
    groups: names ?? { own: tell('country', language) },
    observed: curve.present.map((present) => unlessNoOne(present, present)),
  }
  const share = anyAt(curve, language)
  const otherShare = others ? anyAt(others.curve, language) : undefined
  const finding =
    share === undefined
      ? tell('linesPlain', language)
      : otherShare === undefined
        ? tell('linesFinding', language, { share })
        : tell('linesFindingBoth', language, { share, others: otherShare })
  return {
    id: 'lines',
    finding,
    summary: `${tell('linesSummary', language)} ${tell('notWork', language)}`,
    n: nOf(figures, language),
    chart,
    how: [tell('returnHow', language)],
  }
}

function anyAt(curve: Curve, language: Language): string | undefined {
  const index = curve.months.indexOf(FULL_RETURN_MONTH)
  return shareText(
    curve.lines.find(({ key }) => key === 'any-health-benefit')?.counts[index],
    curve.present[index],
    language,
  )
}

function monthsOf({ months }: Curve): { kind: 'episode'; from: number; to: number } {
  return { kind: 'episode', from: months[0] ?? 0, to: months.at(-1) ?? 0 }
}

/** Where no one has come so far, there is nothing yet; a zero would look like a finding. */
function unlessNoOne(cell: Cell, present: Cell): Cell {
  return shownOf(present) === 0 ? { hidden: 'notDue' } : cell
}

function shareCell(count: Cell, present: Cell): Cell {
  const [x, n] = [shownOf(count), shownOf(present)]
  if (n === 0) return { hidden: 'notDue' }
  if (x === undefined || n === undefined) return 'hidden' in count ? count : present
  return { shown: x / n }
}

/** Who is followed at the end and a year later, and who has not come so far. */
function nOf({ curve, fullReturn }: Figures, language: Language): string {
  const at = (month: number) => curve.present[curve.months.indexOf(month)]
  return tell('nCurve', language, {
    n: nText(at(0), language),
    later: countText(at(FULL_RETURN_MONTH), language),
    notYetDue: countText(fullReturn.notYetDue, language),
  })
}
