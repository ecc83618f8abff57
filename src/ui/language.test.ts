import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '#tests/runs.ts'
import { day } from '#core/dates.ts'
import { LANGUAGES } from '#core/languages.ts'
import { when } from '#core/when.ts'
import { partly } from '#core/partial-date.ts'
import {
  intervalText,
  list,
  longDate,
  monthAndYear,
  monthName,
  number,
  periodOf,
  numberRange,
  partialDate,
  percent,
  percentRange,
  shortDate,
  signed,
  smallNumber,
} from './language.ts'

const NBSP = '\u00a0'

describe('numbers', () => {
  it('are grouped by a space in Norwegian and a comma in English', () => {
    expect(number(1073, 'nb')).toBe(`1${NBSP}073`)
    expect(number(1073, 'nn')).toBe(`1${NBSP}073`)
    expect(number(1073, 'en')).toBe('1,073')
  })

  it('carry the decimals that are asked for, and a real minus', () => {
    expect(number(-0.25, 'nb', 1)).toBe('−0,3')
    expect(number(-1073.5, 'en', 1)).toBe('−1,073.5')
    expect(number(2, 'nn', 2)).toBe('2,00')
  })

  it('never show a zero with a sign', () => {
    expect(number(-0.001, 'nb', 1)).toBe('0,0')
    expect(signed(-0.04, 'nb')).toBe('0,0')
    expect(signed(0.04, 'nb')).toBe('0,0')
  })

  it('show a change with its sign', () => {
    expect(signed(1.4, 'nb')).toBe('+1,4')
    expect(signed(-0.3, 'en')).toBe('−0.3')
  })

  it('refuse what is no number', () => {
    expect(() => number(Number.NaN, 'nb')).toThrow(RangeError)
    expect(() => percent(Infinity, 'en')).toThrow(RangeError)
  })

  it('are words up to ten in running text', () => {
    expect(smallNumber(7, 'nb')).toBe('sju')
    expect(smallNumber(2, 'en')).toBe('two')
    expect(smallNumber(11, 'nn')).toBe('11')
    expect(smallNumber(-1, 'nb')).toBe('−1')
  })

  it('hold together on one line in every language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(number(value, language)).not.toMatch(/[ -]/)
      }),
      runs(1000),
    )
  })
})

describe('shares and intervals', () => {
  it('have a space before the sign in Norwegian only', () => {
    expect(percent(0.57, 'nb')).toBe(`57${NBSP}%`)
    expect(percent(0.57, 'en')).toBe('57%')
    expect(percent(0.005, 'nn', 1)).toBe(`0,5${NBSP}%`)
  })

  it('say the range with one sign', () => {
    expect(percentRange(0.54, 0.6, 'nb')).toBe(`54–60${NBSP}%`)
    expect(percentRange(0.54, 0.6, 'en')).toBe('54–60%')
  })

  it('keep a minus from meeting a dash', () => {
    expect(numberRange(-0.7, 0.3, 'nb')).toBe('−0,7 til 0,3')
    expect(numberRange(-0.7, 0.3, 'en')).toBe('−0.7 to 0.3')
  })

  it('name the interval', () => {
    expect(intervalText({ low: 0.54, high: 0.6 }, 'share', 'nb')).toBe(`95${NBSP}% konfidensintervall 54–60${NBSP}%`)
    expect(intervalText({ low: 1.2, high: 1.8 }, 'number', 'en')).toBe('95% confidence interval 1.2 to 1.8')
  })
})

describe('dates and months', () => {
  it('are written as each language writes them', () => {
    const date = day('2024-03-02')
    expect(shortDate(date, 'nb')).toBe('2.3.2024')
    expect(shortDate(date, 'en')).toBe(`2${NBSP}Mar${NBSP}2024`)
    expect(longDate(date, 'nn')).toBe(`2.${NBSP}mars 2024`)
    expect(longDate(date, 'en')).toBe(`2${NBSP}March 2024`)
  })

  it('name every month in every language', () => {
    for (const language of LANGUAGES) {
      const names = Array.from({ length: 12 }, (_, index) => monthName(index + 1, language))
      expect(new Set(names).size).toBe(12)
      expect(names.every((name) => name.length > 2)).toBe(true)
    }
    expect(() => monthName(0, 'nb')).toThrow(RangeError)
    expect(() => monthName(13, 'nb')).toThrow(RangeError)
  })

  it('read a calendar month', () => {
    expect(monthAndYear('1993-07', 'nb')).toBe('juli 1993')
    expect(() => monthAndYear('1993-7', 'nb')).toThrow(RangeError)
    expect(() => monthAndYear('1993-13', 'nb')).toThrow(RangeError)
  })
})

it('a period says as much as is known', () => {
  expect(periodOf(when('2012'), when('2023'), 'nb')).toBe('2012–2023')
  expect(periodOf(when('2024-01-01'), null, 'nn')).toBe('Frå 1.1.2024')
  expect(periodOf(null, when('2011'), 'en')).toBe('Until 2011')
  expect(periodOf(when('2011'), when('2011'), 'en')).toBe('2011')
  expect(periodOf(null, null, 'en')).toBe('')
})

it('a list reads as a sentence does', () => {
  expect(list([], 'nb')).toBe('')
  expect(list(['Nav'], 'nb')).toBe('Nav')
  expect(list(['Nav', 'fastlege', 'arbeidsgiver'], 'nb')).toBe('Nav, fastlege og arbeidsgiver')
  expect(list(['Nav', 'employer'], 'en')).toBe('Nav and employer')
})

describe('a date as far as it is known', () => {
  it('is never said more exactly than that', () => {
    expect(partialDate(partly('2023'), 'nb')).toBe('2023')
    expect(partialDate(partly('2023-08'), 'nn')).toBe('august 2023')
    expect(partialDate(partly('2023-08-14'), 'en')).toBe(`14${NBSP}August 2023`)
  })
})
