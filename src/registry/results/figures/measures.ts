import type { Language } from '#core/languages.ts'
import { newcombeDifference } from '#stats/differences/newcombe-difference.ts'
import { intervalText, list, number, percent, shownOf, signed, type Cell, type Intervals } from '#ui/index.ts'
import type { ChangeFigure, Figures, ShareFigure, YearShare } from '../model.ts'
import { nameOf } from '../texts.ts'
import { countText, nText, shareText, tell, valueOf, type Drawn } from './drawn.ts'

/** What is drawn: one group, or a clinic beside the others with what they are called. */
export type Sides = {
  readonly figures: Figures
  readonly language: Language
  readonly timePointName: (key: string) => string
  readonly beside?: { readonly others: Figures; readonly own: string; readonly othersName: string }
}

/** Full return at 12 months, for one group or for a clinic beside the others. */
export function drawFullReturn({ figures, language, beside }: Sides): Drawn {
  const [others, names] = [beside?.others, beside && { own: beside.own, others: beside.othersName }]
  const { fullReturn } = figures
  const estimate = valueOf(fullReturn.share)
  const rows: Intervals['rows'] = [
    row('own', names?.own ?? tell('country', language), fullReturn, others !== undefined),
    ...(others ? [row('others', names?.others ?? tell('others', language), others.fullReturn, false)] : []),
  ]
  const [x, n] = [shownOf(fullReturn.numerator), shownOf(fullReturn.denominator)]
  const share = shareText(fullReturn.numerator, fullReturn.denominator, language)
  const summary = [
    estimate
      ? tell('returnSummary', language, {
          share: percent(estimate.value, language),
          interval: intervalText(estimate, 'share', language),
        })
      : tell(n === 0 ? 'returnNobody' : 'returnHidden', language),
    tell('returnWaiting', language, {
      notYetDue: countText(fullReturn.notYetDue, language),
      notCounted: countText(fullReturn.notCounted, language),
    }),
  ].join(' ')
  const difference = others ? differenceText(fullReturn, others.fullReturn, language) : ''
  return {
    id: 'full-return',
    finding:
      x === undefined || n === undefined || share === undefined
        ? tell('returnPlain', language)
        : tell('returnFinding', language, { x: number(x, language), n: number(n, language), share }),
    summary: [summary, difference, tell('notWork', language)].filter((part) => part !== '').join(' '),
    n: nText(fullReturn.denominator, language),
    chart: { kind: 'intervals', unit: { kind: 'share' }, rows },
    how: [tell('returnHow', language)],
  }
}

function row(
  key: string,
  label: string,
  figure: Pick<ShareFigure, 'share' | 'denominator'>,
  own: boolean,
): Intervals['rows'][number] {
  return { key, label, own, estimate: figure.share, n: figure.denominator }
}

/** Newcombe's interval for the difference of two shares; '' when one of them is hidden. */
function differenceText(own: ShareFigure, others: ShareFigure, language: Language): string {
  const [x1, n1, x2, n2] = [own.numerator, own.denominator, others.numerator, others.denominator].map((cell) =>
    shownOf(cell),
  )
  if (x1 === undefined || !n1 || x2 === undefined || !n2) return ''
  const interval = newcombeDifference(x1, n1, x2, n2)
  if (interval === null) return ''
  const points = signed((x1 / n1 - x2 / n2) * 100, language, 0)
  return tell('returnDifference', language, {
    difference: points,
    interval: intervalText({ low: interval.lower * 100, high: interval.upper * 100 }, 'number', language, 0),
  })
}

/** Full return by the year the episode ended, for the country. */
export function drawYears(years: readonly YearShare[], language: Language): Drawn | undefined {
  if (years.length === 0) return undefined
  const shares = years.flatMap((year) => valueOf(year.share)?.value ?? [])
  const [low, high] = [Math.min(...shares), Math.max(...shares)]
  return {
    id: 'years',
    finding:
      shares.length < 2
        ? tell('yearsPlain', language)
        : tell('yearsFinding', language, { low: percent(low, language), high: percent(high, language) }),
    summary: `${tell('yearsSummary', language)} ${tell('notWork', language)}`,
    n: waitingByYear(years, language),
    chart: {
      kind: 'intervals',
      unit: { kind: 'share' },
      rows: years.map((year) => row(year.year, year.year, unlessNoOneYet(year), false)),
    },
    how: [tell('returnHow', language)],
  }
}

/** In which years there are episodes that have not come to twelve months, and in which that may not be told. */
function waitingByYear(years: readonly YearShare[], language: Language): string {
  const hidden = years.filter(({ notYetDue }) => shownOf(notYetDue) === undefined).map(({ year }) => year)
  const waiting = years
    .filter(({ notYetDue }) => shownOf(notYetDue))
    .map((one) => `${countText(one.notYetDue, language)} (${one.year})`)
  if (hidden.length + waiting.length === 0) return tell('yearsNobody', language)
  return [
    ...(waiting.length > 0 ? [tell('yearsN', language, { years: list(waiting, language) })] : []),
    ...(hidden.length > 0 ? [tell('yearsHiddenN', language, { years: list(hidden, language) })] : []),
  ].join('; ')
}

/** A year whose episodes have not come to their twelfth month is not without data: its time has not come. */
function unlessNoOneYet<Shown extends Pick<ShareFigure, 'share' | 'denominator'>>(figure: Shown): Shown {
  return shownOf(figure.denominator) === 0 ? { ...figure, share: { hidden: 'notDue' } } : figure
}

/** One decimal, or two where an interval would close upon itself. */
export function decimalsOf(estimates: readonly { readonly low: number; readonly high: number }[]): 1 | 2 {
  return estimates.some(({ low, high }) => low < high && low.toFixed(1) === high.toFixed(1)) ? 2 : 1
}

/** Change in the scores from the first time point to the end, one row a score. */
export function drawChange({ figures, language, timePointName, beside }: Sides, to: string): Drawn | undefined {
  const [others, names] = [beside?.others, beside && { own: beside.own, others: beside.othersName }]
  const own = figures.changes.filter((change) => change.to === to)
  const main = own.find(({ score }) => score === 'was') ?? own[0]
  if (main === undefined) return undefined
  const rows = own.flatMap((change) => {
    const other = others?.changes.find((one) => one.to === to && one.score === change.score)
    const name = nameOf(change.score)[language]
    return [
      changeRow(change, names ? `${name}, ${names.own}` : name, names !== undefined),
      ...(other && names ? [changeRow(other, `${name}, ${names.others}`, false)] : []),
    ]
  })
  const estimate = main.score === 'was' ? valueOf(main.change) : undefined
  const later = timePointName(to).toLowerCase()
  const mean = (cell: Cell) => number(shownOf(cell) ?? 0, language, 1)
  const decimals = decimalsOf(rows.flatMap((one) => valueOf(one.estimate) ?? []))
  const otherMain = others?.changes.find((change) => change.to === to && change.score === main.score)
  return {
    id: `change-${to}`,
    finding: estimate
      ? tell('changeFinding', language, { change: signed(estimate.value, language), to: later })
      : tell('changePlain', language, { to: later }),
    summary: estimate
      ? tell('changeSummary', language, {
          n: countText(main.pairs, language),
          before: mean(main.meanBefore),
          after: mean(main.meanAfter),
          change: signed(estimate.value, language),
          interval: intervalText(estimate, 'number', language, decimals),
        })
      : tell('changePlain', language, { to: later }),
    n: [nText(main.pairs, language), waitingText(main.notYetDue, language)].join('; '),
    chart: {
      kind: 'intervals',
      unit: { kind: 'number', decimals },
      rows,
      reference: { label: tell('noChange', language), value: 0 },
    },
    how: [
      tell('changeHow', language),
      ...(otherMain && names ? [`${names.others}: ${waitingText(otherMain.notYetDue, language)}.`] : []),
    ],
  }
}

function waitingText(notYetDue: Cell, language: Language): string {
  return tell('notYetDueN', language, { n: countText(notYetDue, language) })
}

function changeRow(change: ChangeFigure, label: string, own: boolean): Intervals['rows'][number] {
  return { key: `${change.score}-${label}`, label, own, estimate: change.change, n: change.pairs }
}

/** How many answered at each time point. */
export function drawAnswers({ figures, language, timePointName, beside }: Sides): Drawn {
  const [others, names] = [beside?.others, beside && { own: beside.own, others: beside.othersName }]
  const share = (answered: Cell, due: Cell): Cell => {
    const [x, n] = [shownOf(answered), shownOf(due)]
    if (n === 0) return { hidden: 'notDue' }
    return x === undefined || n === undefined ? ('hidden' in answered ? answered : due) : { shown: x / n }
  }
  const rowsOf = (from: Figures, suffix: string, own: boolean) =>
    from.answers.map(({ timePoint, due, answered }) => ({
      key: `${timePoint}${suffix}`,
      label: `${timePointName(timePoint)}${suffix}`,
      own,
      side: 'coupling' as const,
      value: share(answered, due),
      n: due,
    }))
  const [first, last] = [figures.answers[0], figures.answers.at(-1)]
  const [start, later] = [
    first && shareText(first.answered, first.due, language),
    last && shareText(last.answered, last.due, language),
  ]
  return {
    id: 'answers',
    finding: start && later ? tell('answersFinding', language, { start, later }) : tell('answersPlain', language),
    summary: tell('answersSummary', language),
    n: [
      nText(first?.due, language),
      ...(last ? [`${waitingText(last.notYetDue, language)} (${timePointName(last.timePoint)})`] : []),
    ].join('; '),
    chart: {
      kind: 'bars',
      unit: { kind: 'share' },
      rows: [
        ...rowsOf(figures, names ? `, ${names.own}` : '', names !== undefined),
        ...(others && names ? rowsOf(others, `, ${names.others}`, false) : []),
      ],
    },
    how: [figures, ...(others ? [others] : [])].flatMap((from) =>
      from.answers.map(({ timePoint, notYetDue }) => {
        const whose = names ? `, ${from === others ? names.others : names.own}` : ''
        return `${timePointName(timePoint)}${whose}: ${waitingText(notYetDue, language)}.`
      }),
    ),
  }
}
