import { isoDateFrom, type IsoDate } from '#core/dates.ts'
import type { Language } from '#core/languages.ts'
import type { PartialDate } from '#core/partial-date.ts'
import type { When } from '#core/when.ts'

const LOCALE: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** How each language writes its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** Narrow no-break space would break in some fonts; the ordinary no-break space holds a number and its unit together. */
const NBSP = '\u00a0'
const MINUS = '\u2212'

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  formats.set(key, made)
  return made
}

/** A number with a fixed count of decimals: `1 073` and `0,5` in Norwegian, `1,073` and `0.5` in English. */
export function number(value: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to show: ${value}`)
  const rounded = Number(value.toFixed(decimals))
  // A rounded -0 would read as "−0".
  return formatOf(language, decimals)
    .format(rounded === 0 ? 0 : rounded)
    .replaceAll('-', MINUS)
}

/** A change, always with its sign: `+1,4`, `−0,3`, `0,0`. */
export function signed(value: number, language: Language, decimals = 1): string {
  const text = number(value, language, decimals)
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text
}

/** A share (a fraction from 0 to 1) as a percentage: `57 %` in Norwegian, `57%` in English. */
export function percent(share: number, language: Language, decimals = 0): string {
  return number(share * 100, language, decimals) + percentSign(language)
}

/** The percent sign as it follows a number: with a space in Norwegian, without in English. */
export function percentSign(language: Language): string {
  return language === 'en' ? '%' : `${NBSP}%`
}

/** A range of shares with one sign: `54–60 %`. */
export function percentRange(low: number, high: number, language: Language, decimals = 0): string {
  return `${number(low * 100, language, decimals)}–${number(high * 100, language, decimals)}${percentSign(language)}`
}

/** A range of numbers: `1,2 til 1,8`. The word keeps a minus from meeting a dash. */
export function numberRange(low: number, high: number, language: Language, decimals = 1): string {
  return `${number(low, language, decimals)} ${language === 'en' ? 'to' : 'til'} ${number(high, language, decimals)}`
}

/** `95 % konfidensintervall 54–60 %`, `95% confidence interval 1.2 to 1.8`. Shares are fractions from 0 to 1. */
export function intervalText(
  interval: { readonly low: number; readonly high: number },
  unit: 'share' | 'number',
  language: Language,
  decimals = unit === 'share' ? 0 : 1,
): string {
  const range =
    unit === 'share'
      ? percentRange(interval.low, interval.high, language, decimals)
      : numberRange(interval.low, interval.high, language, decimals)
  const name = language === 'en' ? 'confidence interval' : 'konfidensintervall'
  return `95${percentSign(language)} ${name} ${range}`
}

/** A day in running text: `12. mars 2024`, `12 March 2024`. */
export function longDate(date: IsoDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  return `${day}${language === 'en' ? '' : '.'}${NBSP}${monthName(month, language)} ${year}`
}

/** A day in a table or a field: `12.3.2024`, `12 Mar 2024` (English readers disagree on the order of figures). */
export function shortDate(date: IsoDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  return language === 'en'
    ? `${day}${NBSP}${monthName(month, language).slice(0, 3)}${NBSP}${year}`
    : `${day}.${month}.${year}`
}

/** A day or a year, as precisely as it is known: `12.3.2024`, `2012`. */
export function shortWhen(when: When, language: Language): string {
  const date = isoDateFrom(when)
  return date === undefined ? when : shortDate(date, language)
}

/** From when until when, both included: `2012–2023`, `Fra 1.1.2024`, `Til 2011`; '' when neither is known. */
export function periodOf(from: When | null, until: When | null, language: Language): string {
  const [start, end] = [from && shortWhen(from, language), until && shortWhen(until, language)]
  if (start && end) return start === end ? start : `${start}–${end}`
  if (start) return `${{ nb: 'Fra', nn: 'Frå', en: 'From' }[language]} ${start}`
  return end ? `${language === 'en' ? 'Until' : 'Til'} ${end}` : ''
}

/** The name of a month, 1 to 12. */
export function monthName(month: number, language: Language): string {
  const name = MONTHS[language][month - 1]
  if (name === undefined) throw new RangeError(`no month ${month}`)
  return name
}

/** A calendar month given as `yyyy-mm`: `mars 2024`, `March 2024`. */
export function monthAndYear(month: string, language: Language): string {
  if (!/^\d{4}-\d{2}$/.test(month)) throw new RangeError(`not a month: ${JSON.stringify(month)}`)
  return `${monthName(Number(month.slice(5)), language)} ${month.slice(0, 4)}`
}

/** A date as far as it is known: `2023`, `august 2023`, `14. august 2023`. */
export function partialDate(date: PartialDate, language: Language): string {
  if (date.length === 4) return date
  return date.length === 7 ? monthAndYear(date, language) : longDate(date as string as IsoDate, language)
}

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  nb: 'null én to tre fire fem seks sju åtte ni ti'.split(' '),
  nn: 'null éin to tre fire fem seks sju åtte ni ti'.split(' '),
  en: 'zero one two three four five six seven eight nine ten'.split(' '),
}

/** A whole number in running text: a word up to ten, figures from there. */
export function smallNumber(value: number, language: Language): string {
  return SMALL[language][value] ?? number(value, language)
}

/** A list as a sentence reads it: `a, b og c`. */
export function list(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('')
  const and = language === 'en' ? 'and' : 'og'
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

function partsOf(date: IsoDate): { year: string; month: number; day: number } {
  return { year: date.slice(0, 4), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** A word at the beginning of a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
