import { dayInOslo, type IsoDate } from '#core/dates.ts'

/** Orders paragraph numbers as people count: 2 before 10, 1 before 1.1. */
export function byNumber(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.split('.').map(Number))
  for (let at = 0; at < Math.max(one!.length, other!.length); at++) {
    const difference = (one![at] ?? -1) - (other![at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** The last instant of a day in Norway: what was public by then is what the day's version says. */
export function endOfDay(day: IsoDate): Date {
  const hour = dayInOslo(new Date(`${day}T22:30:00Z`)) === day ? '22' : '21'
  return new Date(`${day}T${hour}:59:59.999Z`)
}
