import type { Language } from '#core/languages.ts'
import { monthAndYear, monthName, number } from '../language.ts'
import { COLOURS } from '../theme/tokens.ts'
import { LINE, round, Words } from './draw.tsx'
import type { Size } from './draw.tsx'
import { monthAt, monthCount, shownOf } from './model.ts'
import type { Cell, Months } from './model.ts'
import { chartText } from './texts.ts'

/** Where the months stand: the middle of each, the width of one, and where a run of months must break. */
export type MonthScale = {
  readonly count: number
  readonly width: number
  readonly left: number
  readonly right: number
  middle(index: number): number
  /** Whether there is a break between this month and the one before: the episode itself lies there. */
  breaksBefore(index: number): boolean
}

/** Lays the months between `left` and `right`. Around an episode, its own time is a gap before month 0. */
export function monthScale(months: Months, left: number, right: number): MonthScale {
  const count = monthCount(months)
  const zero = months.kind === 'episode' ? -months.from : 0
  const split = zero > 0 && zero < count
  const gap = split ? Math.max(10, (right - left) * 0.025) : 0
  const width = (right - left - gap) / count
  return {
    count,
    width,
    left,
    right,
    middle: (index) => left + (index + 0.5) * width + (split && index >= zero ? gap : 0),
    breaksBefore: (index) => split && index === zero,
  }
}

/** Runs of months that may be drawn, without a break in between. */
export function runs(scale: MonthScale, drawn: (index: number) => boolean): readonly (readonly number[])[] {
  const found: number[][] = []
  let run: number[] | undefined
  for (let index = 0; index < scale.count; index += 1) {
    if (!drawn(index)) {
      run = undefined
      continue
    }
    if (run === undefined || scale.breaksBefore(index)) found.push((run = []))
    run.push(index)
  }
  return found
}

type AxisProps = {
  months: Months
  scale: MonthScale
  top: number
  bottom: number
  observed: readonly Cell[]
  size: Size
  language: Language
}

/** Height that the axis needs below the plot. */
export function monthAxisHeight(months: Months): number {
  return 5 + (months.kind === 'episode' ? 3 : 2) * LINE
}

/** The months under a plot, those observed under some of them, and the line where the episode ended. */
export function MonthAxis(props: AxisProps) {
  const { months, scale, bottom, observed, size, language } = props
  const ticks = ticksOf(months, scale.count, size)
  const nLine = months.kind === 'episode' ? 2 * LINE : LINE
  return (
    <g>
      <line x1={scale.left} x2={round(scale.right)} y1={bottom} y2={bottom} stroke={COLOURS.line} />
      {ticks.map((index) => {
        const x = scale.middle(index)
        const n = shownOf(observed[index])
        return (
          <>
            <line x1={round(x)} x2={round(x)} y1={bottom} y2={bottom + 5} stroke={COLOURS.line} />
            <Words x={x} y={bottom + 14} anchor="middle" size={13}>
              {tickLabel(months, index, language)}
            </Words>
            <Words x={x} y={bottom + 14 + nLine} anchor="middle" size={12} fill={COLOURS.quiet}>
              {n === undefined ? '–' : number(n, language)}
            </Words>
          </>
        )
      })}
      <Words x={4} y={bottom + 14 + nLine} size={12} fill={COLOURS.quiet}>
        n
      </Words>
      {months.kind === 'episode' && <Episode {...props} months={months} />}
    </g>
  )
}

/** What the months of an episode count from, and where it lay. */
function Episode({ months, scale, top, bottom, size, language }: AxisProps & { months: Months & { kind: 'episode' } }) {
  const zero = -months.from
  const afterFrom = zero > 0 && zero < scale.count ? scale.middle(zero) - scale.width / 2 : scale.left
  const beforeTo = zero > 0 ? scale.middle(Math.min(zero, scale.count) - 1) + scale.width / 2 : scale.left
  const y = bottom + 14 + LINE
  const words = { size: 12, fill: COLOURS.quiet } as const
  return (
    <>
      {zero > 0 && (
        <Words
          x={size === 'wide' ? (scale.left + beforeTo) / 2 : scale.left - 24}
          y={y}
          anchor={size === 'wide' ? 'middle' : 'start'}
          {...words}
        >
          {chartText('beforeStart', language)}
        </Words>
      )}
      {zero < scale.count && (
        <Words
          x={size === 'wide' ? (afterFrom + scale.right) / 2 : scale.right}
          y={y}
          anchor={size === 'wide' ? 'middle' : 'end'}
          {...words}
        >
          {chartText('afterEnd', language)}
        </Words>
      )}
      {zero > 0 && zero < scale.count && (
        <>
          <rect
            x={round(beforeTo)}
            y={top - 6}
            width={round(afterFrom - beforeTo)}
            height={bottom - top + 6}
            fill={COLOURS.couplingTint}
          />
          <line
            x1={round(afterFrom)}
            x2={round(afterFrom)}
            y1={top - 16}
            y2={bottom}
            stroke={COLOURS.ink}
            stroke-width="1.5"
          />
          <Words x={beforeTo - 2} y={top - 12} anchor="end" size={12} weight={600}>
            {chartText('start', language)}
          </Words>
          <Words x={afterFrom + 5} y={top - 12} size={12} weight={600}>
            {chartText('end', language)}
          </Words>
        </>
      )}
    </>
  )
}

/** Which months carry a label: every sixth of an episode (twelfth on a phone); of the calendar, as many Januaries as fit. */
function ticksOf(months: Months, count: number, size: Size): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index)
  if (months.kind === 'episode') {
    const every = count <= 14 ? 3 : size === 'wide' ? 6 : 12
    return all.filter((index) => (months.from + index) % every === 0)
  }
  const januaries = all.filter((index) => monthAt(months, index).endsWith('-01'))
  if (januaries.length < 2) return all.filter((index) => index % Math.ceil(count / (size === 'wide' ? 6 : 3)) === 0)
  const every = Math.ceil(januaries.length / (size === 'wide' ? 10 : 4))
  return januaries.filter((_, place) => place % every === 0)
}

function tickLabel(months: Months, index: number, language: Language): string {
  const month = monthAt(months, index)
  if (months.kind === 'episode') return number(Number(month), language)
  return month.endsWith('-01')
    ? month.slice(0, 4)
    : `${monthName(Number(month.slice(5)), language).slice(0, 3)} ${month.slice(2, 4)}`
}

/** What the values at the end of a plot are of: `24 months after`, or the month of the calendar. */
export function atMonth(months: Months, index: number, language: Language): string {
  const month = monthAt(months, index)
  if (months.kind === 'calendar') return monthAndYear(month, language)
  return Number(month) < 0 ? '' : chartText('atMonth', language, { month })
}

/** A share axis to the left, with hairlines across. */
export function ShareAxis(props: {
  ticks: readonly number[]
  y: (share: number) => number
  left: number
  right: number
  text: (share: number) => string
}) {
  return (
    <g>
      {props.ticks.map((tick) => (
        <>
          <line
            x1={props.left}
            x2={round(props.right)}
            y1={round(props.y(tick))}
            y2={round(props.y(tick))}
            stroke={COLOURS.hairline}
          />
          <Words x={props.left - 8} y={props.y(tick)} anchor="end" size={12} fill={COLOURS.quiet}>
            {props.text(tick)}
          </Words>
        </>
      ))}
    </g>
  )
}
