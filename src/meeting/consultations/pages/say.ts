import { isoDateFrom } from '#core/dates.ts'
import { fill, type Language } from '#core/languages.ts'
import { longDate, monthAndYear } from '#ui/index.ts'
import { texts } from '../texts.ts'

/** Says a text of the module. */
export function sayIn(language: Language) {
  return (key: keyof typeof texts, values: Readonly<Record<string, string | number>> = {}) =>
    fill(texts[key][language], values)
}

/** When a response was delivered: a day with or without its time, or a month. */
export function whenInWords(when: string, time: string | undefined, language: Language): string {
  const day = isoDateFrom(when)
  if (day === undefined) return monthAndYear(when.slice(0, 7), language)
  return time === undefined
    ? longDate(day, language)
    : sayIn(language)('atTime', {
        day: longDate(day, language),
        time: time.replace(':', language === 'en' ? ':' : '.'),
      })
}
