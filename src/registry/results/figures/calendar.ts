import type { CalendarStates } from '#analysis/kernels/index.ts'
import type { Language } from '#core/languages.ts'
import { monthAndYear, number, percent, type StackedMonths } from '#ui/index.ts'
import { nameOf } from '../texts.ts'
import { tell, type Drawn } from './drawn.ts'

const OPEN_LOOKS = ['open1', 'open2', 'open3', 'open4', 'open5', 'open6', 'open7'] as const

/** Calendar months by state, for open data: everything is shown. */
export function drawCalendar(
  { months, states, counts, observed }: CalendarStates,
  language: Language,
): Drawn | undefined {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const used = states
    .map((state, index) => ({ state, index }))
    .filter(({ index }) => months.some((_, month) => counts[month * states.length + index]! > 0))
  const at = (month: number, index: number) => counts[month * states.length + index]!
  const share = (month: number, index: number) => at(month, index) / Math.max(1, observed[month]!)
  // The state that moved most is what the picture is about.
  const top = [...used].sort(
    (a, b) =>
      Math.abs(share(months.length - 1, b.index) - share(0, b.index)) -
      Math.abs(share(months.length - 1, a.index) - share(0, a.index)),
  )[0]!
  const chart: StackedMonths = {
    kind: 'stacked-months',
    months: { kind: 'calendar', from: first, count: months.length },
    states: used.map(({ state, index }, place) => ({
      key: state,
      label: nameOf(state)[language],
      look: OPEN_LOOKS[place % OPEN_LOOKS.length]!,
      counts: months.map((_, month) => ({ shown: at(month, index) })),
    })),
    observed: months.map((_, month) => ({ shown: observed[month]! })),
  }
  return {
    id: 'calendar',
    finding: tell('calendarFinding', language, {
      first: monthAndYear(first, language),
      last: monthAndYear(last, language),
      top: nameOf(top.state)[language],
      from: percent(share(0, top.index), language),
      to: percent(share(months.length - 1, top.index), language),
    }),
    summary: tell('calendarSummary', language, {
      people: number(Math.max(...observed), language),
      months: months.length,
    }),
    n: `n = ${number(Math.max(...observed), language)}`,
    chart,
    how: [tell('calendarHow', language)],
  }
}
