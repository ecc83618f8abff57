import type { IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import { longDate, partialDate } from '#ui/index.ts'
import type { When } from '../model.ts'

/** Whether it is over: its last day is before today. Today's are coming until midnight in Norway. */
export function isPast({ until }: Pick<When, 'until'>, today: IsoDate): boolean {
  return until < (today as string)
}

/** When it is, in words: `22.–23. januar 2020`, `14. mai 2026 kl. 9.00–11.30`, `2023`. */
export function whenText(when: When, language: Language): string {
  return daysText(when, language) + timesText(when, language)
}

function daysText({ from, until }: When, language: Language): string {
  if (from === until || from.length < 10) {
    return from === until
      ? partialDate(from, language)
      : `${partialDate(from, language)} – ${partialDate(until, language)}`
  }
  const [first, last] = [from as string as IsoDate, until as string as IsoDate]
  const dot = language === 'en' ? '' : '.'
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}${dot}–${longDate(last, language)}`
  const start = longDate(first, language)
  // Within a year the year is said once.
  const shown = first.slice(0, 4) === last.slice(0, 4) ? start.slice(0, start.lastIndexOf(' ')) : start
  return `${shown} – ${longDate(last, language)}`
}

function timesText({ startsAt, endsAt }: When, language: Language): string {
  if (startsAt === undefined) return ''
  const start = clockText(startsAt, language)
  const times = endsAt === undefined ? start : `${start}–${clockText(endsAt, language)}`
  return language === 'en' ? `, ${times}` : ` kl.\u00a0${times}`
}

/** `9.00` in Norwegian, `9:00` in English. */
function clockText(time: string, language: Language): string {
  const plain = time.replace(/^0/, '')
  return language === 'en' ? plain : plain.replace(':', '.')
}
