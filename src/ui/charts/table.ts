import type { Language } from '#core/languages.ts'
import { monthAndYear, number, percent } from '../language.ts'
import { monthAt, monthCount, shownOf } from './model.ts'
import type {
  Bars,
  Cell,
  Chart,
  Estimate,
  Flow,
  HiddenBecause,
  Histogram,
  Intervals,
  Lines,
  Months,
  StackedMonths,
} from './model.ts'
import { chartText, hiddenText } from './texts.ts'
import { rangeText, valueText } from './units.ts'

/** One column of a chart's numbers: what it is called for readers, and its names in a file (`[]`: not in the file). */
export type DataColumn = { readonly label: string; readonly numeric: boolean; readonly file: readonly string[] }

/** One cell: what readers see, and its values in a file, one for each of the column's names. */
export type DataCell = {
  readonly text: string
  readonly file: readonly (string | number)[]
  readonly hidden?: HiddenBecause
}

/** All the numbers of a chart. */
export type DataTable = { readonly columns: readonly DataColumn[]; readonly rows: readonly (readonly DataCell[])[] }

/** Every number that a chart draws, as a table. Hidden ones are replaced by the reason. */
export function chartTable(chart: Chart, language: Language): DataTable {
  switch (chart.kind) {
    case 'stacked-months':
      return stackedTable(chart, language)
    case 'lines':
      return linesTable(chart, language)
    case 'intervals':
      return intervalsTable(chart, language)
    case 'bars':
      return barsTable(chart, language)
    case 'histogram':
      return histogramTable(chart, language)
    case 'flow':
      return flowTable(chart, language)
  }
}

function stackedTable(chart: StackedMonths, language: Language): DataTable {
  return {
    columns: [
      monthColumn(language),
      ...chart.states.map(({ key, label }) => ({ label, numeric: true, file: [`${key}_count`, `${key}_share`] })),
      observedColumn(language),
    ],
    rows: eachMonth(chart.months).map((index) => [
      monthCell(chart.months, index, language),
      ...chart.states.map((state) => shareOfCell(state.counts[index], chart.observed[index], language)),
      countCell(chart.observed[index], language),
    ]),
  }
}

function linesTable(chart: Lines, language: Language): DataTable {
  const { own, others } = chart.groups
  const two = others !== undefined
  return {
    columns: [
      monthColumn(language),
      ...chart.series.map(({ key, label, group }) => ({
        label: two ? `${label}, ${group === 'own' ? own : others}` : label,
        numeric: true,
        file: [two ? `${key}_${group}` : key],
      })),
      observedColumn(language),
    ],
    rows: eachMonth(chart.months).map((index) => [
      monthCell(chart.months, index, language),
      ...chart.series.map((series) => cellOf(series.shares[index], (share) => percent(share, language), language)),
      countCell(chart.observed[index], language),
    ]),
  }
}

function intervalsTable({ unit, rows }: Intervals, language: Language): DataTable {
  return {
    columns: [
      { label: chartText('group', language), numeric: false, file: ['group'] },
      { label: chartText('value', language), numeric: true, file: ['value'] },
      { label: chartText('interval', language), numeric: true, file: ['low', 'high'] },
      { label: 'n', numeric: true, file: ['n'] },
    ],
    rows: rows.map(({ label, estimate, n }) => [
      word(label),
      estimateCell(estimate, ({ value }) => ({ text: valueText(value, unit, language), file: [value] }), 1, language),
      estimateCell(
        estimate,
        ({ low, high }) => ({ text: rangeText(low, high, unit, language), file: [low, high] }),
        2,
        language,
      ),
      countCell(n, language),
    ]),
  }
}

function barsTable({ unit, rows }: Bars, language: Language): DataTable {
  const counted = rows.some(({ n }) => n !== undefined)
  return {
    columns: [
      { label: chartText('group', language), numeric: false, file: ['group'] },
      { label: chartText('value', language), numeric: true, file: ['value'] },
      ...(counted ? [{ label: 'n', numeric: true, file: ['n'] }] : []),
    ],
    rows: rows.map(({ label, value, n }) => [
      word(label),
      cellOf(value, (shown) => valueText(shown, unit, language), language),
      ...(counted ? [countCell(n, language)] : []),
    ]),
  }
}

function histogramTable({ axis, classes, groups }: Histogram, language: Language): DataTable {
  return {
    columns: [
      { label: axis, numeric: false, file: ['class'] },
      ...groups.map(({ key, label }) => ({ label, numeric: true, file: [key] })),
    ],
    rows: classes.map((name, at) => [word(name), ...groups.map((group) => countCell(group.counts[at], language))]),
  }
}

function flowTable({ steps }: Flow, language: Language): DataTable {
  return {
    columns: [
      { label: chartText('step', language), numeric: false, file: ['step'] },
      { label: chartText('count', language), numeric: true, file: ['count'] },
    ],
    rows: steps.flatMap((step) => [
      [{ text: step.label, file: [step.key] }, countCell(step.count, language)],
      ...(step.leaving ?? []).map((leaving) => [
        { text: `– ${leaving.label}`, file: [`${step.key}/${leaving.key}`] },
        countCell(leaving.count, language),
      ]),
    ]),
  }
}

function monthColumn(language: Language): DataColumn {
  return { label: chartText('month', language), numeric: false, file: ['month'] }
}

function observedColumn(language: Language): DataColumn {
  return { label: chartText('observed', language), numeric: true, file: ['observed'] }
}

function eachMonth(months: Months): readonly number[] {
  return Array.from({ length: monthCount(months) }, (_, index) => index)
}

function monthCell(months: Months, index: number, language: Language): DataCell {
  const month = monthAt(months, index)
  const text = months.kind === 'episode' ? number(Number(month), language) : monthAndYear(month, language)
  return { text, file: [month] }
}

function word(text: string): DataCell {
  return { text, file: [text] }
}

function cellOf(cell: Cell | undefined, text: (shown: number) => string, language: Language): DataCell {
  if (cell === undefined) return hiddenCell('noData', 1, language)
  return 'hidden' in cell ? hiddenCell(cell.hidden, 1, language) : { text: text(cell.shown), file: [cell.shown] }
}

function countCell(cell: Cell | undefined, language: Language): DataCell {
  return cellOf(cell, (shown) => number(shown, language), language)
}

/** A count with its share, `57 % (612)`. A share needs both numbers. */
function shareOfCell(count: Cell | undefined, observed: Cell | undefined, language: Language): DataCell {
  const [part, whole] = [shownOf(count), shownOf(observed)]
  if (count === undefined || 'hidden' in count)
    return hiddenCell(count === undefined ? 'noData' : count.hidden, 2, language)
  if (part === undefined || whole === undefined || whole === 0)
    return { text: number(count.shown, language), file: [count.shown, ''] }
  return { text: `${percent(part / whole, language)} (${number(part, language)})`, file: [part, part / whole] }
}

function estimateCell(
  estimate: Estimate,
  show: (shown: { value: number; low: number; high: number }) => DataCell,
  width: number,
  language: Language,
): DataCell {
  return 'hidden' in estimate ? hiddenCell(estimate.hidden, width, language) : show(estimate)
}

function hiddenCell(because: HiddenBecause, width: number, language: Language): DataCell {
  return { text: hiddenText(because, language), file: Array.from({ length: width }, () => ''), hidden: because }
}

/**
 * A table as CSV (RFC 4180, UTF-8, comma, decimal point), the same in every language: columns carry their file names,
 * and a last column, `hidden`, says which cells of the row are hidden and why (`aap_count: small`).
 */
export function tableToCsv(table: DataTable): string {
  const header = [...table.columns.flatMap((column) => column.file), 'hidden']
  const rows = table.rows.map((row) => {
    const hidden = row.flatMap((cell, index) =>
      cell.hidden === undefined ? [] : [`${table.columns[index]?.file[0]}: ${cell.hidden}`],
    )
    return [...row.flatMap((cell) => cell.file), hidden.join('; ')]
  })
  return [header, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n') + '\r\n'
}

function csvField(value: string | number): string {
  const text = String(value)
  // A leading = + - @ would be run as a formula by a spreadsheet; numbers are safe.
  const safe = typeof value === 'string' && /^(?:[=+@\t\r]|-(?!\d))/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
